import { useMemo, useState } from 'react'
import type { ImportVersion, VersionChoice } from '../../shared/import/import-version.ts'

type Matched = ImportVersion['matched'][number]

/** Key of one changed field of one idea. */
export function changeKey({ ideaId }: Pick<Matched, 'ideaId'>, field: string): string {
  return `${ideaId} ${field}`
}

export type VersionChoosing = {
  /** The file is imported as a newer version; otherwise all its ideas are new. */
  isUsed: boolean
  taken: ReadonlySet<string>
  use: (isUsed: boolean) => void
  take: (key: string, isTaken: boolean) => void
  takeAll: (isTaken: boolean) => void
  /** What is sent with the import; undefined when the file is not imported as a version. */
  choice: VersionChoice | undefined
}

/** What the person takes of a newer version: at first everything, because the file is what came last. */
export function useVersion(version: ImportVersion | null): VersionChoosing {
  const [isUsed, use] = useState(true)
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set())
  const all = useMemo(
    () => (version?.matched ?? []).flatMap((idea) => idea.changes.map(({ field }) => changeKey(idea, field))),
    [version],
  )
  const taken = new Set(all.filter((key) => !refused.has(key)))
  const take = (key: string, isTaken: boolean): void => {
    const next = new Set(refused)
    if (isTaken) next.delete(key)
    else next.add(key)
    setRefused(next)
  }
  return {
    isUsed: isUsed && version !== null,
    taken,
    use,
    take,
    takeAll: (isTaken) => setRefused(isTaken ? new Set() : new Set(all)),
    choice: version === null || !isUsed ? undefined : choiceOf(version, taken),
  }
}

function choiceOf({ ideaImportId, matched }: ImportVersion, taken: ReadonlySet<string>): VersionChoice {
  return {
    ideaImportId,
    updates: matched.flatMap((idea) => {
      const fields = idea.changes
        .map(({ field }) => field)
        .filter((field) => taken.has(changeKey(idea, field)))
      return fields.length === 0 ? [] : [{ ideaId: idea.ideaId, revision: idea.revision, fields }]
    }),
  }
}
