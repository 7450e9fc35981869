import { Table } from '@mantine/core'
import { formatCents } from '../../shared/money.ts'
import type { FrontierStep } from '../../shared/portfolio/frontier.ts'
import { stepChange } from '../../shared/portfolio/frontier-names.ts'
import { scenarioPoints } from '../../shared/portfolio/scenario-finding.ts'
import type { RuleNames } from '../../shared/portfolio/scenario-words.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

type Props = { steps: readonly FrontierStep[]; names: RuleNames; active: number | null }

/** The steps of the curve in numbers, each named by what changes from the one before. */
export function FrontierTable({ steps, names, active }: Props) {
  const say = useText()
  const language = useLanguage()
  const list = (ids: readonly string[]): string =>
    ids.length === 0 ? '–' : ids.map((id) => names.ideas.get(id) ?? '?').join('; ')
  return (
    <Table.ScrollContainer minWidth={760} mah={360} type="native" tabIndex={0}>
      <Table aria-label={say('selection.frontier')} verticalSpacing={4} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" ta="right">
              {say('selection.frontier.column.step')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {say('selection.column.cost')}
            </Table.Th>
            <Table.Th scope="col" ta="right">
              {say('selection.column.points')}
            </Table.Th>
            <Table.Th scope="col">{say('selection.frontier.column.joining')}</Table.Th>
            <Table.Th scope="col">{say('selection.frontier.column.leaving')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {steps.map((step, place) => {
            const { joining, leaving } = stepChange(step, steps[place - 1])
            return (
              <Table.Tr
                key={step.budgetCents}
                {...(place === active && { bg: 'var(--mantine-color-default-hover)' })}
              >
                <Table.Th scope="row" ta="right" fw={place === active ? 700 : 400}>
                  {place + 1}
                </Table.Th>
                <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                  {formatCents(step.cents, language)}
                </Table.Td>
                <Table.Td ta="right">{scenarioPoints(step.points, language)}</Table.Td>
                <Table.Td>{list(joining)}</Table.Td>
                <Table.Td>{list(leaving)}</Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
