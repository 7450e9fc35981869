import { useState } from 'react'
import type { ChangedIdea, ImportVersion, VersionTaking } from '../../shared/import/import-version.ts'

/** Fields of one idea that are taken or left against the rule for all, and how many of its fields change. */
type Exception = { fields: ReadonlySet<string>; count: number }

export type VersionChoosing = {
  /** The file is imported as a newer version; otherwise all its ideas are new. */
  isUsed: boolean
  use: (isUsed: boolean) => void
  isTaken: (idea: ChangedIdea, field: string) => boolean
  take: (idea: ChangedIdea, field: string, isTaken: boolean) => void
  takeAll: (isTaken: boolean) => void
  /** Ideas of which at least one change is taken. */
  count: number
  /** What is sent with the import; undefined when the file is not imported as a version. */
  taking: VersionTaking | undefined
}

/** What the person takes of a newer version: at first everything, because the file is what came last. */
export function useVersion(version: ImportVersion | null, edition: string): VersionChoosing {
  const [isUsed, use] = useState(true)
  const [takesAll, setTakesAll] = useState(true)
  const [exceptions, setExceptions] = useState<ReadonlyMap<string, Exception>>(new Map())
  const take = ({ id, changes }: ChangedIdea, field: string, isTaken: boolean): void => {
    const fields = new Set(exceptions.get(id)?.fields)
    if (isTaken === takesAll) fields.delete(field)
    else fields.add(field)
    setExceptions(new Map(exceptions).set(id, { fields, count: changes.length }))
  }
  const uses = isUsed && version !== null
  const changed = uses ? version.changed : 0
  const all = [...exceptions.values()]
  return {
    isUsed: uses,
    use,
    isTaken: ({ id }, field) => takesAll !== (exceptions.get(id)?.fields.has(field) ?? false),
    take,
    takeAll: (isTaken) => {
      setTakesAll(isTaken)
      setExceptions(new Map())
    },
    count: takesAll
      ? changed - all.filter(({ fields, count }) => fields.size === count).length
      : all.filter(({ fields }) => fields.size > 0).length,
    taking: uses
      ? {
          edition,
          takesAll,
          except: [...exceptions].map(([ideaId, { fields }]) => ({ ideaId, fields: [...fields] })),
        }
      : undefined,
  }
}
