import { Table } from '@mantine/core'
import type { PilotOfBudget } from '../../shared/budget/budget-contract.ts'
import type { BudgetLine, Payer } from '../../shared/budget/budget-line.ts'
import { sumLines } from '../../shared/budget/budget-sums.ts'
import { formatCents } from '../../shared/money.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { moveByKey } from './line-keys.ts'
import { LineRow } from './line-row.tsx'

const columns = [
  'year',
  'payer',
  'kind',
  'account',
  'amount',
  'state',
  'blocked',
  'condition',
  'actions',
] as const

type Props = { lines: readonly BudgetLine[]; payers: readonly Payer[]; pilot: PilotOfBudget }

/** All lines of a pilot as fields in a table, with the totals below. */
export function LinesTable({ lines, payers, pilot }: Props) {
  const say = useText()
  const language = useLanguage()
  const { outCents, blockedCents } = sumLines(lines)
  return (
    <Table.ScrollContainer minWidth={1100}>
      <Table verticalSpacing={2} horizontalSpacing={4} onKeyDown={moveByKey}>
        <Table.Caption className="visually-hidden">
          {say('budget.lines.caption', { pilot: pilot.number })}
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th
                key={column}
                scope="col"
                ta={column === 'amount' || column === 'blocked' ? 'right' : 'left'}
              >
                {column === 'actions' ? (
                  <span className="visually-hidden">{say('budget.column.actions')}</span>
                ) : (
                  say(`budget.column.${column}`)
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line, row) => (
            <LineRow key={line.id} line={line} row={row} payers={payers} />
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row" colSpan={4}>
              {say('budget.total')}
            </Table.Th>
            <Table.Th ta="right" data-testid="lines-total">
              {formatCents(outCents, language)}
            </Table.Th>
            <Table.Td />
            <Table.Th ta="right">{formatCents(blockedCents, language)}</Table.Th>
            <Table.Td colSpan={2} />
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  )
}
