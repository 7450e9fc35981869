import { Table, Text } from '@mantine/core'
import { formatCents } from '../../shared/money.ts'
import { centsIn } from '../../shared/portfolio/scenario-problem.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { Panel } from '../parts/panel.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { FoundOutcome } from './budget-table.tsx'

type Props = { view: ScenarioView; outcome: FoundOutcome }

/** What the selection costs in each year and for each payer. */
export function BudgetUsePanel({ view, outcome: { costs } }: Props) {
  const say = useText()
  const language = useLanguage()
  const years = Array.from({ length: view.yearCount }, (_, place) => view.firstYear + place)
  const open = costs.filter(({ payerId }) => payerId === null)
  const rows = [
    ...view.payers.map(({ id, name }) => ({ id, name, own: costs.filter(({ payerId }) => payerId === id) })),
    { id: 'open', name: say('selection.spread.no-payer'), own: open },
  ].filter(({ own }) => own.length > 0)
  const cells = (own: typeof costs) =>
    [...years, null].map((year) => {
      const cents = centsIn(own, { year, payerId: null })
      return (
        <Table.Td key={year ?? 'all'} ta="right" fw={year === null ? 600 : 400}>
          {cents === 0 ? '–' : formatCents(cents, language)}
        </Table.Td>
      )
    })
  return (
    <Panel title={say('selection.spread')}>
      <Table.ScrollContainer minWidth={600} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
        <Table aria-label={say('selection.spread')} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{say('selection.spread.payer')}</Table.Th>
              {years.map((year) => (
                <Table.Th key={year} scope="col" ta="right">
                  {year}
                </Table.Th>
              ))}
              <Table.Th scope="col" ta="right">
                {say('selection.spread.all')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ id, name, own }) => (
              <Table.Tr key={id}>
                <Table.Th scope="row" fw={400}>
                  {name}
                </Table.Th>
                {cells(own)}
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th scope="row">{say('selection.spread.all')}</Table.Th>
              {cells(costs)}
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {open.length > 0 && (
        <Text size="xs" c="dimmed" mt="xs">
          {say('selection.spread.note')}
        </Text>
      )}
    </Panel>
  )
}
