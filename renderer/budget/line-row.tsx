import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import {
  type BudgetKind,
  budgetKinds,
  type BudgetLine,
  type BudgetState,
  budgetStates,
  type Payer,
} from '../../shared/budget/budget-line.ts'
import { formatNumber } from '../../shared/language/text.ts'
import { parseCents } from '../../shared/money.ts'
import { client, refreshAll } from '../api.ts'
import { SavedChoice, saveOrExplain } from '../parts/saved-choice.tsx'
import { SavedField } from '../parts/saved-field.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { cellName } from './line-keys.ts'

type Props = { line: BudgetLine; row: number; payers: readonly Payer[] }
type Patch = Partial<Omit<BudgetLine, 'id' | 'revision' | 'pilotId'>>
type Column = 'year' | 'payer' | 'kind' | 'account' | 'amount' | 'state' | 'blocked' | 'condition'

/** One line: each cell saves itself when it is left. */
export function LineRow({ line, row, payers }: Props) {
  const say = useText()
  const { id, revision } = line
  const save = async (patch: Patch, expectedRevision: number): Promise<void> => {
    await client.budget.saveLine({ id, expectedRevision, ...patch })
    await refreshAll()
  }
  const remove = async (): Promise<void> => {
    const { sequence } = await client.budget.removeLine({ id })
    await refreshAll()
    showUndo(say('budget.line.removed'), sequence)
  }
  const label = (column: Column): string =>
    say('budget.cell', { column: say(`budget.column.${column}`), row: row + 1 })
  const cell = (column: Column) => ({
    label: label(column),
    isLabelHidden: true,
    revision,
    cell: cellName({ row, column }),
  })
  const amount = (column: 'amount' | 'blocked', field: 'amountCents' | 'blockedCents') => (
    <SavedField
      {...cell(column)}
      isRightAligned
      value={writeAmount(line[field])}
      check={(typed) =>
        parseCents(typed) === null ? say('budget.amount.unreadable', { input: typed }) : null
      }
      save={(typed, expected) => save({ [field]: parseCents(typed) ?? 0 }, expected)}
      theirs={(current) => writeAmount(Number(current[field]))}
    />
  )
  return (
    <Table.Tr>
      <Table.Td w={64}>
        <SavedField
          {...cell('year')}
          value={String(line.year)}
          check={(typed) => (/^(20\d\d|2100)$/.test(typed.trim()) ? null : say('budget.year.unreadable'))}
          save={(typed, expected) => save({ year: Number(typed) }, expected)}
          theirs={(current) => String(current['year'])}
        />
      </Table.Td>
      <Table.Td w={210}>
        <SavedChoice
          {...cell('payer')}
          value={line.payerId}
          choices={payers.map((payer) => ({ value: payer.id, label: payer.name }))}
          save={(payerId) => save({ payerId }, revision)}
        />
      </Table.Td>
      <Table.Td w={190}>
        <SavedChoice
          {...cell('kind')}
          value={line.kind}
          choices={budgetKinds.map((kind) => ({ value: kind, label: say(`budget.kind.${kind}`) }))}
          save={(kind) => save({ kind: kind as BudgetKind }, revision)}
        />
      </Table.Td>
      <Table.Td w={124}>
        <SavedField
          {...cell('account')}
          value={line.account}
          maxLength={60}
          save={(account, expected) => save({ account }, expected)}
          theirs={(current) => String(current['account'])}
        />
      </Table.Td>
      <Table.Td w={110}>{amount('amount', 'amountCents')}</Table.Td>
      <Table.Td w={124}>
        <SavedChoice
          {...cell('state')}
          value={line.state}
          choices={budgetStates.map((state) => ({ value: state, label: say(`budget.state.${state}`) }))}
          save={(state) => save({ state: state as BudgetState }, revision)}
        />
      </Table.Td>
      <Table.Td w={100}>{amount('blocked', 'blockedCents')}</Table.Td>
      <Table.Td>
        <SavedField
          {...cell('condition')}
          value={line.condition}
          maxLength={500}
          save={(condition, expected) => save({ condition }, expected)}
          theirs={(current) => String(current['condition'])}
        />
      </Table.Td>
      <Table.Td w={36}>
        <ActionIcon
          variant="subtle"
          aria-label={say('budget.line.remove', { row: row + 1 })}
          onClick={() => void saveOrExplain(remove)}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}

/** As it is typed: German figures in both languages, because the amounts are German ones. */
function writeAmount(cents: number): string {
  return formatNumber(cents / 100, 'de', cents % 100 === 0 ? 0 : 2)
}
