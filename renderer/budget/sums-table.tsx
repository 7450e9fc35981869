import { Table } from '@mantine/core'
import type { BudgetLine, Payer } from '../../shared/budget/budget-line.ts'
import { budgetTable } from '../../shared/budget/budget-table.ts'
import { useText } from '../parts/use-text.ts'
import { AmountCells } from './amount-cells.tsx'

/** Year × payer × kind: the same table as in the paper. */
export function SumsTable({ lines, payers }: { lines: readonly BudgetLine[]; payers: readonly Payer[] }) {
  const say = useText()
  const table = budgetTable(lines, payers)
  const nameOf = new Map(payers.map(({ id, name }) => [id, name]))
  const sums = [
    { label: say('budget.total'), row: table.out },
    ...(table.in.totalCents === 0 ? [] : [{ label: say('budget.in'), row: table.in }]),
    { label: say('budget.ownShare'), row: table.ownShare },
  ]
  return (
    <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing={4}>
        <Table.Caption className="visually-hidden">{say('budget.sums.caption')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{say('budget.column.payer')}</Table.Th>
            <Table.Th scope="col">{say('budget.column.kind')}</Table.Th>
            {table.years.map((year) => (
              <Table.Th key={year} scope="col" ta="right">
                {year}
              </Table.Th>
            ))}
            <Table.Th scope="col" ta="right">
              {say('budget.total')}
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.payers.flatMap(({ payerId, kinds }) =>
            kinds.map((row) => (
              <Table.Tr key={`${payerId} ${row.kind}`}>
                <Table.Td>{nameOf.get(payerId)}</Table.Td>
                <Table.Td>{say(`budget.kind.${row.kind}`)}</Table.Td>
                <AmountCells years={table.years} row={row} />
              </Table.Tr>
            )),
          )}
        </Table.Tbody>
        <Table.Tfoot>
          {sums.map(({ label, row }) => (
            <Table.Tr key={label}>
              <Table.Th scope="row" colSpan={2}>
                {label}
              </Table.Th>
              <AmountCells years={table.years} row={row} isBold />
            </Table.Tr>
          ))}
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}
