import { ActionIcon, Button, Group, Table } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import { formatCents } from '../../shared/money.ts'
import { hindranceText, pointsPerMoney, scenarioPoints } from '../../shared/portfolio/scenario-finding.ts'
import type { SkippedIdea } from '../../shared/portfolio/scenario-outcome.ts'
import type { RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioIdea, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ActionTable } from './action-table.tsx'
import type { FoundOutcome } from './budget-table.tsx'
import { CostPlanButton } from './cost-plan-button.tsx'
import type { DecisionDraft } from './decide-dialog.tsx'
import { IdeaLink } from './idea-link.tsx'

const fewRows = 15

type Props = {
  view: ScenarioView
  names: RuleNames
  outcome: FoundOutcome
  onDecide: (draft: DecisionDraft) => void
  onPlan: (idea: ScenarioIdea) => void
  onAsk: (idea: ScenarioIdea) => void
}

/** The candidates that were not chosen, each with what stands in its way. */
export function SkippedPanel({ view, names, outcome, onDecide, onPlan, onAsk }: Props) {
  const say = useText()
  const [showsAll, setShowsAll] = useState(false)
  const shown = showsAll ? outcome.skipped : outcome.skipped.slice(0, fewRows)
  if (outcome.skipped.length === 0) return null
  return (
    <Panel title={say('selection.skipped')}>
      <ActionTable
        label={say('selection.skipped')}
        heads={[
          say('selection.column.idea'),
          { number: say('selection.column.points') },
          { number: say('selection.column.cost') },
          { number: say('selection.column.per-money') },
          say('selection.column.why'),
        ]}
      >
        {shown.map((skipped) => (
          <SkippedRow
            key={skipped.ideaId}
            view={view}
            names={names}
            skipped={skipped}
            onPlan={onPlan}
            onAsk={onAsk}
            onAdd={() => onDecide({ ideaId: skipped.ideaId, decision: 'add' })}
          />
        ))}
      </ActionTable>
      {shown.length < outcome.skipped.length && (
        <Button mt="xs" variant="default" size="compact-sm" onClick={() => setShowsAll(true)}>
          {say('selection.skipped.more', { count: outcome.skipped.length })}
        </Button>
      )}
    </Panel>
  )
}

type RowProps = {
  view: ScenarioView
  names: RuleNames
  skipped: SkippedIdea
  onPlan: Props['onPlan']
  onAsk: Props['onAsk']
  onAdd: () => void
}

function SkippedRow({ view, names, skipped, onPlan, onAsk, onAdd }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const idea = view.ideas.find(({ ideaId }) => ideaId === skipped.ideaId)
  if (idea === undefined) return null
  const perMoney = pointsPerMoney(skipped)
  const reasons = skipped.hindrances.flatMap(({ ruleId, excess }) => {
    const rule = view.rules.find(({ id }) => id === ruleId)
    return rule === undefined ? [] : [hindranceText(rule.terms, excess, { names, language })]
  })
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <IdeaLink idea={idea} />
      </Table.Th>
      <Table.Td ta="right">{scenarioPoints(skipped.points, language)}</Table.Td>
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        {formatCents(skipped.cents, language)}
      </Table.Td>
      <Table.Td ta="right">{perMoney === null ? '–' : formatNumber(perMoney, language, 1)}</Table.Td>
      <Table.Td>{reasons.length === 0 ? say('selection.why.none') : reasons.join('; ')}</Table.Td>
      <Table.Td>
        <Group gap={2} wrap="nowrap">
          <Button
            variant="default"
            size="compact-xs"
            aria-label={say('funding.ask.one', { number: idea.number })}
            onClick={() => onAsk(idea)}
          >
            {say('funding.ask')}
          </Button>
          <CostPlanButton idea={idea} onPlan={onPlan} />
          <ActionIcon
            variant="subtle"
            aria-label={say('selection.decide.add.one', { number: idea.number })}
            title={say('selection.decide.add')}
            onClick={onAdd}
          >
            <IconPlus size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
