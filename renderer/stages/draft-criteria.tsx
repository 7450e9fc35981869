import {
  ActionIcon,
  Button,
  Group,
  MultiSelect,
  NativeSelect,
  Paper,
  Stack,
  Textarea,
  TextInput,
} from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { CatalogueDraft, DraftCriterion } from '../../shared/stages/catalogue-draft.ts'
import { criterionKinds, directions } from '../../shared/stages/stage.ts'
import { MoveButtons } from '../parts/move-buttons.tsx'
import { useText } from '../parts/use-text.ts'
import type { AskedGroup } from './use-asked-groups.ts'
import {
  addCriterion,
  changeCriterion,
  changeGroups,
  moveCriterion,
  removeCriterion,
} from './draft-changes.ts'
import { DraftNumber } from './draft-number.tsx'

type Props = {
  draft: CatalogueDraft
  groups: readonly AskedGroup[]
  onChange: (draft: CatalogueDraft) => void
}

/** The criteria of a catalogue as they are being changed, in their order. */
export function DraftCriteria({ draft, groups, onChange }: Props) {
  const say = useText()
  const { groupIds: scoring } = draft
  const choices = groups.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Stack>
      <MultiSelect
        label={say('catalogue.stage-groups')}
        description={say('catalogue.stage-groups.hint')}
        placeholder={scoring.length === 0 ? say('catalogue.groups.all') : ''}
        data={choices}
        value={scoring}
        clearButtonProps={{ 'aria-label': say('catalogue.groups.clear') }}
        clearable
        onChange={(groupIds) => onChange(changeGroups(draft, groupIds))}
      />
      {draft.criteria.map((criterion, index) => (
        <Paper key={criterion.id} withBorder p="sm" component="section" aria-label={titleOf(criterion)}>
          <Stack gap="xs">
            <Group align="flex-end" gap="xs">
              <TextInput
                label={say('stages.criterion.name')}
                style={{ flex: '1 1 16rem' }}
                value={criterion.name}
                maxLength={200}
                onChange={(event) => change({ ...criterion, name: event.currentTarget.value })}
              />
              <CriterionFields criterion={criterion} draft={draft} onChange={change} />
              <Moves criterion={criterion} index={index} draft={draft} onChange={onChange} />
            </Group>
            <Textarea
              label={say('stages.criterion.question')}
              description={say(
                criterion.kind === 'knock-out'
                  ? 'catalogue.knock-out.hint'
                  : 'stages.criterion.question.hint',
              )}
              value={criterion.question}
              maxLength={1000}
              autosize
              minRows={1}
              onChange={(event) => change({ ...criterion, question: event.currentTarget.value })}
            />
            <MultiSelect
              label={say('catalogue.groups')}
              description={say('catalogue.groups.hint')}
              placeholder={
                criterion.groupIds.length > 0
                  ? ''
                  : say(scoring.length === 0 ? 'catalogue.groups.all' : 'catalogue.groups.of-stage')
              }
              data={choices.filter(({ value }) => scoring.length === 0 || scoring.includes(value))}
              value={criterion.groupIds}
              clearButtonProps={{ 'aria-label': say('catalogue.groups.clear') }}
              clearable
              onChange={(groupIds) => change({ ...criterion, groupIds })}
            />
          </Stack>
        </Paper>
      ))}
      <Button
        variant="light"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange(addCriterion(draft))}
      >
        {say('catalogue.criterion.add')}
      </Button>
    </Stack>
  )

  function change(changed: DraftCriterion): void {
    onChange(changeCriterion(draft, changed))
  }

  function titleOf({ name }: DraftCriterion): string {
    return name.trim() === '' ? say('catalogue.criterion.new') : name
  }
}

type FieldsProps = {
  criterion: DraftCriterion
  draft: CatalogueDraft
  onChange: (criterion: DraftCriterion) => void
}

const meanings = criterionKinds.flatMap((kind) => directions.map((direction) => ({ kind, direction })))

function CriterionFields({ criterion, draft, onChange }: FieldsProps) {
  const say = useText()
  const { kind, direction, scaleId, weight, threshold } = criterion
  const asKind = (wished: string): void => {
    const meaning = meanings.find((one) => `${one.kind} ${one.direction}` === wished)
    if (meaning !== undefined) onChange({ ...criterion, ...meaning })
  }
  return (
    <>
      <NativeSelect
        label={say('catalogue.kind')}
        value={`${kind} ${direction}`}
        data={meanings.map((one) => ({
          value: `${one.kind} ${one.direction}`,
          label: say(`catalogue.meaning.${one.kind}.${one.direction}`),
        }))}
        onChange={(event) => asKind(event.currentTarget.value)}
      />
      <NativeSelect
        label={say('catalogue.scale')}
        value={scaleId}
        data={draft.scales.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => onChange({ ...criterion, scaleId: event.currentTarget.value })}
      />
      {kind === 'scored' && (
        <DraftNumber
          label={say('stages.weight')}
          value={weight}
          onChange={(value) => onChange({ ...criterion, weight: Math.max(0, value ?? 0) })}
        />
      )}
      <DraftNumber
        label={say(direction === 'benefit' ? 'stages.threshold.least' : 'stages.threshold.most')}
        value={threshold}
        onChange={(value) => onChange({ ...criterion, threshold: value })}
      />
    </>
  )
}

type MovesProps = Omit<Props, 'groups'> & { criterion: DraftCriterion; index: number }

function Moves({ criterion: { id, name }, index, draft, onChange }: MovesProps) {
  const say = useText()
  return (
    <Group gap={2} wrap="nowrap" mb={4}>
      <MoveButtons
        up={say('catalogue.move.up', { name })}
        down={say('catalogue.move.down', { name })}
        isFirst={index === 0}
        isLast={index === draft.criteria.length - 1}
        move={(by) => onChange(moveCriterion(draft, id, by))}
      />
      <ActionIcon
        variant="subtle"
        color="red"
        aria-label={say('catalogue.criterion.remove', { name })}
        onClick={() => onChange(removeCriterion(draft, id))}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
