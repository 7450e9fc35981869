import { Table, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import { formatCents } from '../../shared/money.ts'
import { comparisonFinding, compareSelections } from '../../shared/portfolio/scenario-comparison.ts'
import { decidedSelection } from '../../shared/portfolio/scenario-decision.ts'
import { scenarioPoints } from '../../shared/portfolio/scenario-finding.ts'
import type { ScenarioOutcome } from '../../shared/portfolio/scenario-outcome.ts'
import { problemOf } from '../../shared/portfolio/scenario-view-problem.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { IdeaLink } from './idea-link.tsx'

export type ComparedScenario = { view: ScenarioView; outcome: ScenarioOutcome }

type Props = {
  compared: readonly ComparedScenario[]
  /** Whether decisions by hand count. */
  byHand: boolean
}

/** Scenarios as columns: value, cost and number of ideas, then the ideas in which they differ. */
export function CompareTable({ compared, byHand }: Props) {
  const say = useText()
  const language = useLanguage()
  const selections = compared.map(({ view, outcome }) => {
    if (outcome.kind !== 'found') return { name: view.name, points: 0, cents: 0, chosen: [], unknown: 0 }
    if (!byHand) return { name: view.name, ...outcome, unknown: 0 }
    const {
      ideas: chosen,
      points,
      cents,
      unknown,
    } = decidedSelection(problemOf(view), outcome.chosen, view.overrides)
    return { name: view.name, points, cents, chosen, unknown: unknown.length }
  })
  const { common, differing } = compareSelections(selections)
  const ideas = new Map(compared.flatMap(({ view }) => view.ideas.map((idea) => [idea.ideaId, idea])))
  const isOneStage = new Set(compared.map(({ view }) => view.stageId)).size === 1
  const isFound = compared.every(({ outcome }) => outcome.kind === 'found')
  const finding = !isOneStage
    ? say('selection.compare.stages')
    : isFound
      ? comparisonFinding(selections, language)
      : say('selection.compare.clash')
  const row = (head: string, cells: readonly string[]) => (
    <Table.Tr>
      <Table.Th scope="row">{head}</Table.Th>
      {cells.map((cell, column) => (
        <Table.Td key={compared[column]?.view.id}>{cell}</Table.Td>
      ))}
    </Table.Tr>
  )
  const found = (tell: (selection: (typeof selections)[number]) => string): string[] =>
    selections.map((selection, column) => {
      const kind = compared[column]?.outcome.kind ?? 'nothing-found'
      return kind === 'found' ? tell(selection) : failureText(kind, say)
    })
  const hasHand = byHand && compared.some(({ view }) => view.overrides.length > 0)
  return (
    <Panel title={say('selection.compare.table')} finding={finding}>
      <Table.ScrollContainer minWidth={700} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table aria-label={say('selection.compare.table')} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say('selection.scenario')}</Table.Th>
              {compared.map(({ view }) => (
                <Table.Th key={view.id} scope="col">
                  {view.name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {row(
              say('selection.compare.row.stage'),
              compared.map(({ view }) => view.stageName),
            )}
            {row(
              say('selection.compare.row.points'),
              found(({ points }) => scenarioPoints(points, language)),
            )}
            {row(
              say('selection.compare.row.cost'),
              found(({ cents }) => formatCents(cents, language)),
            )}
            {row(
              say('selection.compare.row.count'),
              found(({ chosen }) => formatNumber(chosen.length, language)),
            )}
            {hasHand &&
              row(
                say('by-hand.row'),
                selections.map(({ unknown }, column) => {
                  const count = compared[column]?.view.overrides.length ?? 0
                  return unknown === 0
                    ? formatNumber(count, language)
                    : say('by-hand.row.unknown', { count, unknown })
                }),
              )}
            {differing.map(({ ideaId, percents }) => {
              const idea = ideas.get(ideaId)
              return (
                <Table.Tr key={ideaId}>
                  <Table.Th scope="row" fw={400}>
                    {idea !== undefined && <IdeaLink idea={idea} />}
                  </Table.Th>
                  {percents.map((percent, column) => (
                    <Table.Td key={compared[column]?.view.id}>{fundingText(percent, say)}</Table.Td>
                  ))}
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {common.length > 0 && (
        <Text size="sm" mt="xs">
          {say('selection.compare.row.common')}:{' '}
          {common.map((ideaId) => ideas.get(ideaId)?.number ?? '?').join(', ')}
        </Text>
      )}
    </Panel>
  )
}

function failureText(kind: 'clash' | 'nothing-found', say: Say): string {
  return say(kind === 'clash' ? 'selection.compare.clash' : 'selection.compare.open')
}

function fundingText(percent: number, say: Say): string {
  if (percent === 0) return '–'
  return percent === 100 ? say('selection.compare.in') : say('selection.compare.part', { percent })
}
