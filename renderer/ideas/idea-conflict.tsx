import type { IdeaPatch, IdeaView } from '../../shared/ideas/idea.ts'
import { listDifferences } from '../../shared/ideas/idea-differences.ts'
import type { IdeaChoices } from '../../shared/ideas/ideas-contract.ts'
import { ConflictDialog } from '../parts/conflict-dialog.tsx'
import type { EditConflict } from '../parts/record-saving.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { tellIdeaValue } from './idea-value-text.ts'

type Props = { conflict: EditConflict<IdeaView, IdeaPatch>; choices: IdeaChoices }

/** Both versions of an idea that two people changed at once. */
export function IdeaConflict({ conflict, choices }: Props) {
  const say = useText()
  const language = useLanguage()
  const { seen, patch, stored, settle, postpone } = conflict
  const differences = listDifferences(seen, patch, stored)
  const tell = (field: (typeof differences)[number]['field'], value: unknown): string =>
    tellIdeaValue(field, value, { choices, say, language })
  return (
    <ConflictDialog
      fields={differences.map(({ field, mine, theirs, isMine }) => ({
        field,
        label: say(`ideas.field.${field}`),
        mine: tell(field, mine),
        theirs: tell(field, theirs),
        isMine,
      }))}
      onPostpone={postpone}
      onChoose={(chosen) =>
        void settle(
          Object.fromEntries(
            differences.flatMap(({ field, mine }) =>
              chosen.includes(field) ? [[field, mine] as const] : [],
            ),
          ),
        )
      }
    />
  )
}
