import { ActionIcon, Group, Table, Text } from '@mantine/core'
import { IconMinus } from '@tabler/icons-react'
import { formatNumber } from '../../shared/language/text.ts'
import { formatCents } from '../../shared/money.ts'
import { pointsPerMoney, scenarioPoints } from '../../shared/portfolio/scenario-finding.ts'
import type { FundedIdea } from '../../shared/portfolio/scenario-outcome.ts'
import type { ScenarioIdea, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ActionTable } from './action-table.tsx'
import type { FoundOutcome } from './budget-table.tsx'
import { CostPlanButton } from './cost-plan-button.tsx'
import type { DecisionDraft } from './decide-dialog.tsx'
import { IdeaLink } from './idea-link.tsx'

type Props = {
  view: ScenarioView
  outcome: FoundOutcome
  onDecide: (draft: DecisionDraft) => void
  onPlan: (idea: ScenarioIdea) => void
}

/** The chosen ideas with value, cost and the reason. */
export function ChosenPanel({ view, outcome, onDecide, onPlan }: Props) {
  const say = useText()
  const language = useLanguage()
  return (
    <Panel title={say('selection.chosen')}>
      <ActionTable
        label={say('selection.chosen')}
        heads={[
          say('selection.column.idea'),
          { number: say('selection.column.points') },
          { number: say('selection.column.cost') },
          say('selection.column.source'),
          { number: say('selection.column.per-money') },
          say('selection.column.why'),
        ]}
        foot={
          <Table.Tfoot>
            <Table.Tr>
              <Table.Th scope="row">{say('selection.spread.all')}</Table.Th>
              <Table.Th ta="right">{scenarioPoints(outcome.points, language)}</Table.Th>
              <Table.Th ta="right" style={{ whiteSpace: 'nowrap' }}>
                {formatCents(outcome.cents, language)}
              </Table.Th>
              <Table.Td colSpan={4} />
            </Table.Tr>
          </Table.Tfoot>
        }
      >
        {outcome.chosen.map((funded) => (
          <ChosenRow
            key={funded.ideaId}
            view={view}
            funded={funded}
            onPlan={onPlan}
            onRemove={() => onDecide({ ideaId: funded.ideaId, decision: 'remove' })}
          />
        ))}
      </ActionTable>
      {outcome.chosen.length === 0 && <Text>{say('selection.finding.nothing')}</Text>}
    </Panel>
  )
}

type RowProps = { view: ScenarioView; funded: FundedIdea; onPlan: Props['onPlan']; onRemove: () => void }

function ChosenRow({ view, funded, onPlan, onRemove }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const idea = view.ideas.find(({ ideaId }) => ideaId === funded.ideaId)
  if (idea === undefined) return null
  const perMoney = pointsPerMoney(funded)
  const isMust = view.rules.some(
    ({ isOn, terms }) => isOn && terms.kind === 'must' && terms.ideaId === funded.ideaId,
  )
  const reasons = [
    say(isMust ? 'selection.why.must' : 'selection.why.worth'),
    ...(funded.percent < 100 ? [say('selection.why.partial', { percent: funded.percent })] : []),
  ]
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <IdeaLink idea={idea} />
      </Table.Th>
      <Table.Td ta="right">{scenarioPoints(funded.points, language)}</Table.Td>
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        {formatCents(funded.cents, language)}
      </Table.Td>
      <Table.Td>{idea.costSource !== null && say(`selection.source.${idea.costSource}`)}</Table.Td>
      <Table.Td ta="right">{perMoney === null ? '–' : formatNumber(perMoney, language, 1)}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{reasons.join(', ')}</Table.Td>
      <Table.Td>
        <Group gap={2} wrap="nowrap">
          <CostPlanButton idea={idea} onPlan={onPlan} />
          <ActionIcon
            variant="subtle"
            aria-label={say('selection.decide.remove.one', { number: idea.number })}
            title={say('selection.decide.remove')}
            onClick={onRemove}
          >
            <IconMinus size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
