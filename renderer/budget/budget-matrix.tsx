import { Anchor, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { BudgetView, PilotOfBudget } from '../../shared/budget/budget-contract.ts'
import { directionOf } from '../../shared/budget/budget-line.ts'
import { sumLines, yearsOf } from '../../shared/budget/budget-sums.ts'
import { budgetTable, yearRow, type YearRow } from '../../shared/budget/budget-table.ts'
import { nextStepOf } from '../../shared/budget/next-step.ts'
import { useText } from '../parts/use-text.ts'
import { AmountCells } from './amount-cells.tsx'
import './budget.css'
import { NextStepText } from '../portfolio/next-step-text.tsx'
import { AmountTrail } from './state-mark.tsx'

/** Money out of every pilot by year, below each its payers; sums and own share at the foot. */
export function BudgetMatrix({ budget }: { budget: BudgetView }) {
  const say = useText()
  const years = yearsOf(budget.lines)
  const table = budgetTable(budget.lines, budget.payers, years)
  return (
    <Table.ScrollContainer minWidth={760} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing={3} className="grouped-table">
        <Table.Caption className="visually-hidden">{say('budget.matrix.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say('budget.pilot')}</Table.Th>
            {years.map((year) => (
              <Table.Th key={year} scope="col" ta="right">
                {year}
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="right">
              {say('budget.total')}
            </Table.Th>
            <Table.Th scope="col">{say('budget.stand')}</Table.Th>
            <Table.Th scope="col">{say('budget.next')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        {budget.pilots.map((pilot) => (
          <PilotRows key={pilot.id} budget={budget} pilot={pilot} years={years} />
        ))}
        <Table.Tfoot>
          <SumRow label={say('budget.total')} row={table.out} years={years} />
          {table.in.totalCents !== 0 && <SumRow label={say('budget.in')} row={table.in} years={years} />}
          <SumRow label={say('budget.ownShare')} row={table.ownShare} years={years} />
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}

type RowsProps = { budget: BudgetView; pilot: PilotOfBudget; years: readonly number[] }

function PilotRows({ budget, pilot, years }: RowsProps) {
  const say = useText()
  const lines = budget.lines.filter(({ pilotId }) => pilotId === pilot.id)
  const out = lines.filter(({ kind, state }) => directionOf(kind) === 'out' && state !== 'rejected')
  const payers = budget.payers.filter(({ id }) => out.some(({ payerId }) => payerId === id))
  return (
    <Table.Tbody>
      <Table.Tr>
        <Table.Th scope="row" fw={600} miw={260}>
          <Anchor
            size="sm"
            renderRoot={(props) => <Link to="/budget/$recordId" params={{ recordId: pilot.id }} {...props} />}
            aria-label={say('budget.open', { pilot: `${pilot.number} ${pilot.title}` })}
          >
            {pilot.number} {pilot.title}
          </Anchor>
        </Table.Th>
        <AmountCells years={years} row={yearRow(out, years, centsOf)} isBold />
        <Table.Td rowSpan={payers.length + 1} maw={280}>
          <AmountTrail sums={sumLines(lines)} />
        </Table.Td>
        <Table.Td rowSpan={payers.length + 1}>
          <NextStepText step={nextStepOf(lines, budget.payers, budget.meetings)} />
        </Table.Td>
      </Table.Tr>
      {payers.map(({ id, name }) => (
        <Table.Tr key={id}>
          <Table.Th scope="row" fw={400} pl="lg">
            <Text size="sm" c="dimmed">
              {name}
            </Text>
          </Table.Th>
          <AmountCells
            years={years}
            row={yearRow(
              out.filter(({ payerId }) => payerId === id),
              years,
              centsOf,
            )}
          />
        </Table.Tr>
      ))}
    </Table.Tbody>
  )
}

function centsOf({ amountCents }: { amountCents: number }): number {
  return amountCents
}

function SumRow({ label, row, years }: { label: string; row: YearRow; years: readonly number[] }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{label}</Table.Th>
      <AmountCells years={years} row={row} isBold />
      <Table.Td colSpan={2} />
    </Table.Tr>
  )
}
