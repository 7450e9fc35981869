import { Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { CriterionMarks, NewVersion } from '../../shared/stages/catalogue-contract.ts'
import { type CatalogueChange, versionedChanges } from '../../shared/stages/catalogue-changes.ts'
import type { CatalogueDraft, DraftCriterion } from '../../shared/stages/catalogue-draft.ts'
import type { CatalogueView } from '../../shared/stages/catalogue-view.ts'
import { isOnScale } from '../../shared/stages/scale-steps.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { CatalogueChangeTable } from './catalogue-change-table.tsx'

type Props = {
  catalogue: CatalogueView
  draft: CatalogueDraft
  changes: readonly CatalogueChange[]
  marks: readonly CriterionMarks[]
  isSaving: boolean
  /** How far the saving is, once it takes its time. */
  progress: ReactNode
  error: unknown
  onBack: () => void
  onSave: (version: NewVersion) => void
}

/** Before a new version begins: what differs, what becomes of the marks of each changed criterion, and why. */
export function CatalogueVersionStep(props: Props) {
  const { catalogue, draft, changes, marks, isSaving, progress, error, onBack, onSave } = props
  const say = useText()
  const [reason, setReason] = useState('')
  const changed = new Set(versionedChanges(changes).map(({ criterionId }) => criterionId))
  const asked = draft.criteria.flatMap((criterion) => {
    const given = marks.find(({ criterionId }) => criterionId === criterion.id)
    return changed.has(criterion.id) && given !== undefined ? [{ criterion, given }] : []
  })
  const [choices, setChoices] = useState<ReadonlyMap<string, string>>(
    new Map(asked.filter((one) => movesOnlyTheBar(one.criterion, changes)).map(takenOver)),
  )
  const kept = draft.criteria.filter(({ id }) => !changed.has(id) && hasMarks(id))
  const older = catalogue.version
  const newer = older + 1
  const isDecided = asked.every(({ criterion }) => choices.has(criterion.id))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSave({ reason, takeOver: [...choices].filter(([, choice]) => choice === 'take').map(([id]) => id) })
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text size="sm">{say('catalogue.new.lead', { older, newer })}</Text>
        <CatalogueChangeTable changes={changes} older={older} newer={newer} />
        {kept.length > 0 && (
          <Text size="sm">
            {say('catalogue.new.kept', { names: kept.map(({ name }) => name).join(', ') })}
          </Text>
        )}
        <Text size="sm" c="dimmed">
          {say('catalogue.new.weights')}
        </Text>
        {asked.map(({ criterion, given }) => (
          <MarksChoice
            key={criterion.id}
            criterion={criterion}
            given={given}
            older={older}
            fits={fitsScale(given, criterion, draft)}
            choice={choices.get(criterion.id) ?? null}
            onChoose={(choice) => setChoices(new Map([...choices, [criterion.id, choice]]))}
          />
        ))}
        <TextInput
          label={say('catalogue.new.reason')}
          description={say('catalogue.new.reason.hint')}
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {progress}
        <ProblemNotice error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onBack}>
            {say('catalogue.new.back')}
          </Button>
          <Button type="submit" loading={isSaving} disabled={!isDecided || reason.trim() === ''}>
            {say('catalogue.new.save', { version: newer })}
          </Button>
        </Group>
      </Stack>
    </form>
  )

  function hasMarks(id: string): boolean {
    return marks.some(({ criterionId }) => criterionId === id)
  }
}

/** Another threshold, or other groups, ask nothing else, so the marks are proposed to hold on. */
function movesOnlyTheBar({ id }: DraftCriterion, changes: readonly CatalogueChange[]): boolean {
  return versionedChanges(changes).every(
    ({ criterionId, what }) => criterionId !== id || what === 'threshold' || what === 'groups',
  )
}

function takenOver({ criterion }: { criterion: DraftCriterion }): [string, string] {
  return [criterion.id, 'take']
}

function fitsScale({ values }: CriterionMarks, { scaleId }: DraftCriterion, { scales }: CatalogueDraft) {
  const scale = scales.find(({ id }) => id === scaleId)
  return scale !== undefined && values.every((value) => isOnScale(value, scale))
}

type ChoiceProps = {
  criterion: DraftCriterion
  given: CriterionMarks
  older: number
  fits: boolean
  choice: string | null
  onChoose: (choice: string) => void
}

function MarksChoice({ criterion, given, older, fits, choice, onChoose }: ChoiceProps) {
  const say = useText()
  return (
    <Radio.Group
      label={say('catalogue.new.marks', { name: criterion.name, count: given.count })}
      value={choice}
      onChange={onChoose}
    >
      <Stack gap={6} mt={6}>
        <Radio
          value="take"
          disabled={!fits}
          label={say(fits ? 'catalogue.new.take' : 'catalogue.new.take.off-scale')}
        />
        <Radio value="anew" label={say('catalogue.new.anew', { older })} />
      </Stack>
    </Radio.Group>
  )
}
