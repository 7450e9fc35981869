import { ActionIcon, Button, Group, Stack, Table, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconArrowBackUp, IconFlag } from '@tabler/icons-react'
import { formatCents } from '../../shared/money.ts'
import type { ScenarioOverride } from '../../shared/portfolio/decision-contract.ts'
import { type DecidedSelection, decidedSelection } from '../../shared/portfolio/scenario-decision.ts'
import { scenarioPoints } from '../../shared/portfolio/scenario-finding.ts'
import { problemOf } from '../../shared/portfolio/scenario-view-problem.ts'
import { ruleText, type RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client, refreshAll } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { saveOrExplain } from '../parts/saved-choice.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ActionTable } from './action-table.tsx'
import type { FoundOutcome } from './budget-table.tsx'
import type { DecisionDraft } from './decide-dialog.tsx'
import { StartPanel, useStartOrder } from './start-panel.tsx'
import { TakeOverDialog } from './take-over-dialog.tsx'

type Props = {
  view: ScenarioView
  names: RuleNames
  outcome: FoundOutcome
  onDecide: (draft: DecisionDraft) => void
}

/** What people decided beside the computed result, what that means for value and money, and the step to pilots. */
export function DecisionPanel({ view, names, outcome, onDecide }: Props) {
  const say = useText()
  const language = useLanguage()
  const [isTakingOver, takeOver] = useDisclosure(false)
  const decided = decidedSelection(problemOf(view), outcome.chosen, view.overrides)
  const order = useStartOrder(
    view,
    decided.ideas.map(({ ideaId }) => ideaId),
  )
  const finding =
    view.overrides.length === 0
      ? say('selection.decision.none')
      : say('selection.decision.finding', {
          count: decided.ideas.length,
          points: scenarioPoints(decided.points, language),
          cost: formatCents(decided.cents, language),
          computedPoints: scenarioPoints(outcome.points, language),
          computedCost: formatCents(outcome.cents, language),
        })
  return (
    <Stack>
      <Panel
        title={say('selection.decision')}
        finding={finding}
        actions={
          <Group gap="xs" wrap="nowrap">
            <Button variant="default" onClick={() => onDecide({ ideaId: null, decision: 'add' })}>
              {say('selection.decide.other')}
            </Button>
            <Button leftSection={<IconFlag size={18} aria-hidden />} onClick={takeOver.open}>
              {say('selection.take-over')}
            </Button>
          </Group>
        }
      >
        {view.overrides.length > 0 && (
          <>
            <Cautions view={view} names={names} decided={decided} />
            <OverridesTable view={view} names={names} outcome={outcome} />
          </>
        )}
        {isTakingOver && (
          <TakeOverDialog
            view={view}
            names={names}
            ideaIds={order.map(({ ideaId }) => ideaId)}
            onClose={takeOver.close}
          />
        )}
      </Panel>
      {order.length > 0 && <StartPanel view={view} names={names} order={order} />}
    </Stack>
  )
}

type CautionsProps = Pick<Props, 'view' | 'names'> & { decided: DecidedSelection }

function Cautions({ view, names, decided }: CautionsProps) {
  const say = useText()
  const language = useLanguage()
  const broken = decided.broken.flatMap(({ ruleId, excess }) => {
    const terms = view.rules.find(({ id }) => id === ruleId)?.terms
    if (terms === undefined) return []
    const rule = ruleText(terms, names, language)
    if (terms.kind !== 'budget') return [rule]
    return [say('selection.decision.broken.budget', { rule, short: formatCents(excess, language) })]
  })
  const unknown = decided.unknown.map((ideaId) => names.ideas.get(ideaId) ?? '?')
  return (
    <>
      {broken.length > 0 && (
        <Text size="sm" fw={600}>
          {say('selection.decision.broken', { rules: broken.join('; ') })}
        </Text>
      )}
      {unknown.length > 0 && (
        <Text size="sm" fw={600}>
          {say('selection.decision.unknown', { ideas: unknown.join('; ') })}
        </Text>
      )}
    </>
  )
}

function OverridesTable({ view, names, outcome }: Omit<Props, 'onDecide'>) {
  const say = useText()
  const computed = new Set(outcome.chosen.map(({ ideaId }) => ideaId))
  return (
    <ActionTable
      label={say('selection.decision')}
      heads={[
        say('selection.column.idea'),
        say('selection.decide.column.computed'),
        say('selection.decide.column.decision'),
        say('selection.decide.column.reason'),
        say('selection.decide.column.who'),
      ]}
    >
      {view.overrides.map((override) => (
        <OverrideRow
          key={override.id}
          override={override}
          name={names.ideas.get(override.ideaId) ?? '?'}
          isComputed={computed.has(override.ideaId)}
        />
      ))}
    </ActionTable>
  )
}

type RowProps = { override: ScenarioOverride; name: string; isComputed: boolean }

function OverrideRow({ override, name, isComputed }: RowProps) {
  const say = useText()
  const language = useLanguage()
  const withdraw = async (): Promise<void> => {
    const { sequence } = await client.portfolio.selection.decisions.withdraw({ overrideId: override.id })
    await refreshAll()
    showUndo(say('selection.decide.withdrawn'), sequence)
  }
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {name}
      </Table.Th>
      <Table.Td>
        {say(isComputed ? 'selection.decide.computed.in' : 'selection.decide.computed.out')}
      </Table.Td>
      <Table.Td>
        {say(override.decision === 'add' ? 'selection.decide.added' : 'selection.decide.removed')}
      </Table.Td>
      <Table.Td>{override.reason}</Table.Td>
      <Table.Td>
        {override.decidedBy}, {formatMoment(override.decidedAt, language)}
      </Table.Td>
      <Table.Td>
        <ActionIcon
          variant="subtle"
          aria-label={say('selection.decide.withdraw', { number: name.split(' ')[0] ?? '' })}
          onClick={() => void saveOrExplain(withdraw)}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
