import type { ProgrammeText } from '../../shared/programme/programme-contract.ts'
import { ConflictDialog } from '../parts/conflict-dialog.tsx'
import type { EditConflict } from '../parts/record-saving.ts'
import { useText } from '../parts/use-text.ts'

/** The programme's own words as stored. */
export type StoredText = ProgrammeText & { revision: number }

const fields = ['name', 'city', 'vision', 'mission', 'principles'] as const

/** Both versions of the programme's words that two people changed at once. */
export function ProgrammeConflict({
  conflict,
}: {
  conflict: EditConflict<StoredText, Partial<ProgrammeText>>
}) {
  const say = useText()
  const { seen, patch, stored, settle, postpone } = conflict
  const mine: ProgrammeText = { ...seen, ...patch }
  return (
    <ConflictDialog
      fields={fields
        .filter((field) => mine[field] !== stored[field])
        .map((field) => ({
          field,
          label: say(`programme.${field}`),
          mine: mine[field],
          theirs: stored[field],
          isMine: field in patch,
        }))}
      onPostpone={postpone}
      onChoose={(chosen) =>
        void settle(
          Object.fromEntries(
            fields.flatMap((field) => (chosen.includes(field) ? [[field, mine[field]] as const] : [])),
          ),
        )
      }
    />
  )
}
