import { ActionIcon, Badge, Group, NumberInput, Progress, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPencil } from '@tabler/icons-react'
import { formatNumber, type Language } from '../../shared/language/text.ts'
import { scaleOf, type Scale } from '../../shared/stages/stage.ts'
import type { CriterionView, StageView } from '../../shared/stages/stages-contract.ts'
import { ConflictDialog } from '../parts/conflict-dialog.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { CriterionDialog } from './criterion-dialog.tsx'
import { type CriterionConflict, criterionFields, useSaveCriterion } from './use-save-criterion.ts'

type Props = { criterion: CriterionView; share: number | null; stage: StageView }

/** One criterion: question, weight with its share, threshold, scale. Numbers are saved as soon as the field is left. */
export function CriterionItem({ criterion, share, stage }: Props) {
  const say = useText()
  const language = useLanguage()
  const [isOpen, { open, close }] = useDisclosure(false)
  const { save, error, conflict } = useSaveCriterion(criterion)
  const scale = scaleOf(stage.catalogue, criterion)
  const meaning = criterion.kind === 'knock-out' ? 'knock-out' : criterion.direction
  return (
    <Stack component="li" gap={4}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Text fw={600} size="sm">
          {criterion.name}
        </Text>
        <Group gap={4} wrap="nowrap">
          <Badge variant="default" tt="none" size="sm" style={{ flex: 'none' }}>
            {say(`stages.meaning.${meaning}`)}
          </Badge>
          <ActionIcon
            size="sm"
            variant="subtle"
            aria-label={say('stages.criterion.edit', { name: criterion.name })}
            onClick={open}
          >
            <IconPencil size={15} />
          </ActionIcon>
        </Group>
      </Group>
      <Text size="sm">{criterion.question}</Text>
      <Group gap="sm" wrap="nowrap" align="center">
        {criterion.kind === 'scored' && (
          <NumberField
            label={say('stages.weight')}
            of={criterion.name}
            value={criterion.weight}
            limits={{ minimum: 0, maximum: 1_000_000, step: 1 }}
            onSave={(weight) => save({ weight: weight ?? 0 })}
          />
        )}
        <NumberField
          label={say(criterion.direction === 'benefit' ? 'stages.threshold.least' : 'stages.threshold.most')}
          of={criterion.name}
          value={criterion.threshold}
          limits={scale}
          onSave={(threshold) => save({ threshold })}
        />
        {share !== null && <Share share={share} name={criterion.name} />}
      </Group>
      {criterion.kind === 'knock-out' && (
        <Text size="xs" c="dimmed">
          {say('stages.threshold.named', { names: namesOf(scale, language) })}
        </Text>
      )}
      <ScaleSteps scale={scale} />
      <ProblemNotice error={error} />
      {conflict !== null && <Conflict conflict={conflict} />}
      {isOpen && <CriterionDialog criterion={criterion} onSave={(patch) => save(patch)} onClose={close} />}
    </Stack>
  )
}

function namesOf(scale: Scale, language: Language): string {
  return scale.steps.map(({ value, name }) => `${name} = ${formatNumber(value, language)}`).join(', ')
}

type FieldProps = {
  label: string
  of: string
  value: number | undefined
  limits: Pick<Scale, 'minimum' | 'maximum' | 'step'>
  onSave: (value: number | null) => void
}

function NumberField({ label, of, value, limits, onSave }: FieldProps) {
  const language = useLanguage()
  const leave = (typed: string): void => {
    const text = typed.trim().replace(',', '.')
    const entered = text === '' ? null : Number(text)
    if (entered === (value ?? null) || Number.isNaN(entered)) return
    onSave(entered === null ? null : Math.min(limits.maximum, Math.max(limits.minimum, entered)))
  }
  return (
    <NumberInput
      key={value ?? 'none'}
      label={label}
      aria-label={`${label}: ${of}`}
      defaultValue={value}
      min={limits.minimum}
      max={limits.maximum}
      step={limits.step}
      clampBehavior="strict"
      decimalSeparator={language === 'de' ? ',' : '.'}
      placeholder="–"
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

function ScaleSteps({ scale }: { scale: Scale }) {
  const language = useLanguage()
  return (
    <details>
      <summary>
        <Text span size="xs">
          {scale.name}
        </Text>
      </summary>
      <Stack component="dl" gap={2} m={0} mt={4}>
        {scale.steps.map(({ value, name, anchor }) => (
          <Text key={value} size="xs" component="div">
            <b>
              {formatNumber(value, language)} {name}
            </b>
            {anchor === undefined ? '' : `: ${anchor}`}
          </Text>
        ))}
      </Stack>
    </details>
  )
}

function Conflict({ conflict }: { conflict: CriterionConflict }) {
  const say = useText()
  const language = useLanguage()
  const tell = (version: unknown): string =>
    typeof version === 'number'
      ? formatNumber(version, language)
      : typeof version === 'string'
        ? version
        : '–'
  const fields = criterionFields
    .filter((field) => conflict.mine[field] !== undefined)
    .map((field) => ({
      field,
      label: say(`stages.field.${field}`),
      mine: tell(conflict.mine[field]),
      theirs: tell(conflict.theirs[field]),
      isMine: true,
    }))
  return <ConflictDialog fields={fields} onChoose={conflict.choose} onPostpone={conflict.takeTheirs} />
}
