import { Table } from '@mantine/core'
import type { YearRow } from '../../shared/budget/budget-table.ts'
import { formatNumber } from '../../shared/language/text.ts'
import { useLanguage } from '../parts/use-text.ts'

type Props = { row: YearRow; years: readonly number[]; isBold?: boolean }

/** Amounts of the years and their total in euros (the table's title says so), at the right of their columns; a dash where there is nothing. */
export function AmountCells({ row, years, isBold = false }: Props) {
  const language = useLanguage()
  const amounts = [
    ...years.map((year, at) => ({ name: String(year), cents: row.byYear[at] ?? 0 })),
    { name: 'total', cents: row.totalCents },
  ]
  return amounts.map(({ name, cents }) => (
    <Table.Td
      key={name}
      ta="right"
      fw={isBold ? 600 : 400}
      style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}
    >
      {cents === 0 ? '–' : formatNumber(cents / 100, language, cents % 100 === 0 ? 0 : 2)}
    </Table.Td>
  ))
}
