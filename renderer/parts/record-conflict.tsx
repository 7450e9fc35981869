import { ConflictDialog } from './conflict-dialog.tsx'
import type { EditConflict } from './record-saving.ts'

export type ConflictWording = {
  field: string
  label: string
  /** The value as the screen shows it; by default the value itself. */
  tell?: (value: unknown) => string
}

type Props<Stored, Patch> = {
  conflict: EditConflict<Stored, Patch> | null
  fields: readonly ConflictWording[]
}

/** Both versions of a record that two people changed at once, field by field; nothing as long as there is no conflict. */
export function RecordConflict<Stored extends object, Patch extends object>(props: Props<Stored, Patch>) {
  const { conflict, fields } = props
  if (conflict === null) return null
  const { seen, patch, stored, settle, postpone } = conflict
  const mine = new Map<string, unknown>(Object.entries({ ...seen, ...patch }))
  const theirs = new Map<string, unknown>(Object.entries(stored))
  const differing = fields.flatMap(({ field, label, tell = plain }) => {
    const versions = { mine: tell(mine.get(field)), theirs: tell(theirs.get(field)) }
    return versions.mine === versions.theirs ? [] : [{ field, label, ...versions, isMine: field in patch }]
  })
  return (
    <ConflictDialog
      fields={differing}
      onPostpone={postpone}
      onChoose={(chosen) =>
        void settle(Object.fromEntries(chosen.map((field) => [field, mine.get(field)])) as Patch)
      }
    />
  )
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
