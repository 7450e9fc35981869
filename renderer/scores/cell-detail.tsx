import { Button, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconMessage2 } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import type { ScoreInputProblem } from '../../shared/scores/score-input.ts'
import type { SheetCell, SheetRow } from '../../shared/scores/scores-contract.ts'
import type { Scale } from '../../shared/stages/stage.ts'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { problemText } from './problem-text.ts'
import { ScoreOrigins } from './score-origins.tsx'
import { EarlierMark } from './sheet-round.tsx'

type Props = {
  idea: SheetRow
  stageId: string
  raterId: string
  criterion: CriterionView
  scale: Scale
  cell: SheetCell | null
  problem: ScoreInputProblem | null
  reasonButton: RefObject<HTMLButtonElement | null>
  onReason: () => void
}

/** Under the matrix: what the active cell asks, what the steps of its scale mean, its reason, and what is wrong with it. */
export function CellDetail({
  idea,
  stageId,
  raterId,
  criterion,
  scale,
  cell,
  problem,
  reasonButton,
  onReason,
}: Props) {
  const say = useText()
  const language = useLanguage()
  return (
    <section className="score-detail" aria-label={say('scores.detail')}>
      <div className="score-detail-text">
        <Text size="sm" fw={600} lineClamp={1}>
          {idea.number} {idea.title}
        </Text>
        <Text size="sm" lineClamp={2}>
          <b>{criterion.name.endsWith('?') ? criterion.name : `${criterion.name}:`}</b> {criterion.question}
        </Text>
        <Text size="sm" role="status" className="score-detail-problem">
          {problem !== null && (
            <>
              <IconAlertTriangle size={15} aria-hidden /> {problemText(problem, scale, language)}{' '}
              {say('scores.invalid.hint')}
            </>
          )}
        </Text>
        <EarlierMark stageId={stageId} raterId={raterId} ideaId={idea.id} criterionId={criterion.id} />
        {problem === null && cell !== null && cell.reason !== '' && (
          <Text size="sm" lineClamp={2}>
            {say('scores.reason')}: {cell.reason}
          </Text>
        )}
      </div>
      <dl className="score-steps">
        {scale.steps.map(({ value, name, anchor }) => (
          <div key={value} data-current={cell?.value === value || undefined} title={anchor}>
            <dt>{formatNumber(value, language)}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <Group gap="xs">
        <Button
          ref={reasonButton}
          size="compact-sm"
          variant="default"
          leftSection={<IconMessage2 size={15} aria-hidden />}
          onClick={onReason}
        >
          {say('scores.reason')}
        </Button>
        {cell !== null && cell.revision > 0 && (
          <ScoreOrigins
            key={`${idea.id} ${criterion.id}`}
            ideaId={idea.id}
            criterionId={criterion.id}
            raterId={raterId}
          />
        )}
      </Group>
    </section>
  )
}
