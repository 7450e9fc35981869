import { Checkbox, SimpleGrid } from '@mantine/core'
import { formatDay, parseDay } from '../../shared/calendar.ts'
import { type PaperKind, paperKinds, type PaperState, paperStates } from '../../shared/papers/paper.ts'
import type { PaperView } from '../../shared/papers/papers-contract.ts'
import { client, refreshAll } from '../api.ts'
import { saveInTurn } from '../parts/own-saves.ts'
import { Panel } from '../parts/panel.tsx'
import { SavedChoice, saveOrExplain } from '../parts/saved-choice.tsx'
import { SavedField } from '../parts/saved-field.tsx'
import { useText } from '../parts/use-text.ts'

type HeadFields = 'subject' | 'reference' | 'leadOffice' | 'author'
type Patch = Partial<Pick<PaperView, HeadFields | 'draftedOn' | 'kind' | 'state' | 'isPublic'>>

/** Number, kind, subject, who answers for it, date and state. */
export function HeadPanel({ paper }: { paper: PaperView }) {
  const say = useText()
  const { id, revision } = paper
  const save = async (patch: Patch, expectedRevision: number): Promise<void> => {
    await saveInTurn(id, expectedRevision, (seen) =>
      client.papers.saveHead({ id, expectedRevision: seen, ...patch }),
    )
    await refreshAll()
  }
  const text = (field: HeadFields) => ({
    value: paper[field],
    revision,
    save: (typed: string, expected: number) => save({ [field]: typed }, expected),
    theirs: (current: Record<string, unknown>) => String(current[field]),
  })
  return (
    <Panel title={say('papers.head')}>
      <SavedField label={say('papers.head.subject')} {...text('subject')} maxLength={300} />
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} mt="sm">
        <SavedField
          label={say('papers.head.reference')}
          description={say('papers.head.reference.hint', { number: paper.number })}
          {...text('reference')}
          maxLength={40}
        />
        <SavedField label={say('papers.head.lead-office')} {...text('leadOffice')} maxLength={200} />
        <SavedField label={say('papers.head.author')} {...text('author')} maxLength={200} />
        <SavedChoice
          label={say('papers.head.kind')}
          value={paper.kind}
          choices={paperKinds.map((kind) => ({ value: kind, label: say(`papers.kind.${kind}`) }))}
          save={(kind) => save({ kind: kind as PaperKind }, revision)}
        />
        <SavedChoice
          label={say('papers.head.state')}
          value={paper.state}
          choices={paperStates.map((state) => ({ value: state, label: say(`papers.state.${state}`) }))}
          save={(state) => save({ state: state as PaperState }, revision)}
        />
        <SavedField
          label={say('papers.head.date')}
          value={formatDay(paper.draftedOn, 'de')}
          revision={revision}
          check={(typed) => (parseDay(typed) === null ? say('papers.head.date.unreadable') : null)}
          save={(typed, expected) => save({ draftedOn: parseDay(typed) ?? paper.draftedOn }, expected)}
          theirs={(current) => formatDay(String(current['draftedOn']), 'de')}
        />
      </SimpleGrid>
      <Checkbox
        mt="sm"
        label={say('papers.public')}
        checked={paper.isPublic}
        onChange={(event) => {
          const isPublic = event.currentTarget.checked
          void saveOrExplain(() => save({ isPublic }, revision))
        }}
      />
    </Panel>
  )
}
