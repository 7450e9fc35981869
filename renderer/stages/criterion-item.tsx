import { Badge, Group, NumberInput, Progress, Stack, Text } from '@mantine/core'
import { formatNumber, type Language } from '../../shared/language/text.ts'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import { scaleOf, type Scale } from '../../shared/stages/stage.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { ConflictDialog } from '../parts/conflict-dialog.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { useGroupNames } from './use-asked-groups.ts'
import { ScaleSteps } from './scale-steps.tsx'
import { useSaveWeight, type WeightConflict } from './use-save-weight.ts'

type Props = { criterion: CriterionView; share: number | null; stage: StageView }

/** One criterion: question, weight with its share, threshold, scale. The weight is saved as soon as the field is left. */
export function CriterionItem({ criterion, share, stage }: Props) {
  const say = useText()
  const language = useLanguage()
  const groupNames = useGroupNames()
  const { save, error, conflict } = useSaveWeight(criterion)
  const { name, kind, direction, threshold } = criterion
  const scale = scaleOf(stage.catalogue, criterion)
  const meaning = kind === 'knock-out' ? kind : direction
  return (
    <Stack component="li" gap={4}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Text fw={600} size="sm">
          {name}
        </Text>
        <Badge variant="default" tt="none" size="sm" style={{ flex: 'none' }}>
          {say(`stages.meaning.${meaning}`)}
        </Badge>
      </Group>
      <Text size="sm">{criterion.question}</Text>
      {kind === 'scored' && (
        <Group gap="sm" wrap="nowrap" align="center">
          <WeightField criterion={criterion} onSave={save} />
          {share !== null && <Share share={share} name={name} />}
        </Group>
      )}
      {threshold !== undefined && (
        <Text size="sm">
          {say(direction === 'benefit' ? 'stages.threshold.least' : 'stages.threshold.most')}{' '}
          <b>{formatNumber(threshold, language)}</b>
        </Text>
      )}
      {criterion.groupIds !== undefined && !isAskedOfAll(criterion, stage) && (
        <Text size="sm">
          {say('catalogue.groups.only', {
            names: criterion.groupIds.map((id) => groupNames.get(id) ?? '').join(', '),
          })}
        </Text>
      )}
      {kind === 'knock-out' && (
        <Text size="xs" c="dimmed">
          {say('stages.threshold.named', { names: namesOf(scale, language) })}
        </Text>
      )}
      <ScaleSteps scale={scale} />
      <ProblemNotice error={error} />
      {conflict !== null && <Conflict conflict={conflict} />}
    </Stack>
  )
}

/** The groups of the whole stage are told once, above its criteria. */
function isAskedOfAll({ groupIds }: CriterionView, { catalogue }: StageView): boolean {
  return groupIds?.toSorted().join() === catalogue.groupIds?.toSorted().join()
}

function namesOf(scale: Scale, language: Language): string {
  return scale.steps.map(({ value, name }) => `${name} = ${formatNumber(value, language)}`).join(', ')
}

type FieldProps = { criterion: CriterionView; onSave: (weight: number) => void }

function WeightField({ criterion: { name, weight }, onSave }: FieldProps) {
  const say = useText()
  const language = useLanguage()
  const leave = (typed: string): void => {
    const entered = Number(typed.trim().replace(',', '.'))
    if (entered === weight || Number.isNaN(entered)) return
    onSave(Math.max(0, entered))
  }
  return (
    <NumberInput
      key={weight}
      label={say('stages.weight')}
      aria-label={`${say('stages.weight')}: ${name}`}
      defaultValue={weight}
      min={0}
      max={1_000_000}
      clampBehavior="strict"
      decimalSeparator={language === 'de' ? ',' : '.'}
      size="xs"
      w={112}
      onBlur={(event) => leave(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}

function Share({ share, name }: { share: number; name: string }) {
  const say = useText()
  const language = useLanguage()
  const percent = formatNumber(Math.round(share * 1000) / 10, language)
  return (
    <Stack gap={4} style={{ flex: 1 }}>
      <Text size="xs">{say('stages.share', { percent })}</Text>
      <Progress value={share * 100} aria-label={say('stages.share.of', { name })} />
    </Stack>
  )
}

function Conflict({ conflict }: { conflict: WeightConflict }) {
  const say = useText()
  const language = useLanguage()
  const field = {
    field: 'weight',
    label: say('stages.weight'),
    mine: formatNumber(conflict.mine, language),
    theirs: formatNumber(conflict.theirs, language),
    isMine: true,
  }
  return (
    <ConflictDialog
      fields={[field]}
      onChoose={(fields) => (fields.length > 0 ? conflict.keepMine() : conflict.takeTheirs())}
      onPostpone={conflict.takeTheirs}
    />
  )
}
