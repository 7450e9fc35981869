import { Table } from '@mantine/core'
import type { BudgetLine } from '../../shared/budget/budget-line.ts'
import { parseCents, writeCents } from '../../shared/money.ts'
import { client, refreshAll } from '../api.ts'
import { saveInTurn } from '../parts/own-saves.ts'
import { SavedChoice } from '../parts/saved-choice.tsx'
import { SavedField } from '../parts/saved-field.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { cellName } from './line-keys.ts'

type Column = 'year' | 'payer' | 'kind' | 'account' | 'amount' | 'state' | 'blocked' | 'condition'
type Place = { line: BudgetLine; row: number; width?: number }
type Cell<F extends keyof BudgetLine> = Place & { column: Column; field: F }

/** What every cell of a line has: its name for people and for the keys, the revision it was read with, how it saves. */
function useCell(line: BudgetLine, row: number, column: Column) {
  const say = useText()
  const save = async (
    patch: Partial<Omit<BudgetLine, 'id' | 'revision' | 'pilotId'>>,
    expectedRevision = line.revision,
  ): Promise<void> => {
    await saveInTurn(line.id, expectedRevision, (revision) =>
      client.budget.saveLine({ id: line.id, expectedRevision: revision, ...patch }),
    )
    await refreshAll()
  }
  const named = {
    label: say('budget.cell', { column: say(`budget.column.${column}`), row: row + 1 }),
    isLabelHidden: true,
    revision: line.revision,
    cell: cellName({ row, column }),
  }
  return { say, save, named }
}

export function YearCell({ line, row, width }: Place) {
  const { say, save, named } = useCell(line, row, 'year')
  return (
    <Table.Td w={width}>
      <SavedField
        {...named}
        value={String(line.year)}
        check={(typed) => (/^(20\d\d|2100)$/.test(typed.trim()) ? null : say('budget.year.unreadable'))}
        save={(typed, expected) => save({ year: Number(typed) }, expected)}
        theirs={(current) => String(current['year'])}
      />
    </Table.Td>
  )
}

export function AmountCell({ line, row, column, field, width }: Cell<'amountCents' | 'blockedCents'>) {
  const { say, save, named } = useCell(line, row, column)
  const language = useLanguage()
  const complain = (typed: string): string | null =>
    parseCents(typed, language) === null ? say('budget.amount.unreadable', { input: typed }) : null
  return (
    <Table.Td w={width}>
      <SavedField
        {...named}
        isRightAligned
        value={writeCents(line[field], language)}
        check={complain}
        save={(typed, expected) => save({ [field]: parseCents(typed, language) ?? 0 }, expected)}
        theirs={(current) => writeCents(Number(current[field]), language)}
      />
    </Table.Td>
  )
}

type TextProps = Cell<'account' | 'condition'> & { maxLength: number }

export function TextCell({ line, row, column, field, maxLength, width }: TextProps) {
  const { save, named } = useCell(line, row, column)
  return (
    <Table.Td w={width}>
      <SavedField
        {...named}
        value={line[field]}
        maxLength={maxLength}
        save={(typed, expected) => save({ [field]: typed }, expected)}
        theirs={(current) => String(current[field])}
      />
    </Table.Td>
  )
}

type ChoiceProps = Cell<'payerId' | 'kind' | 'state'> & {
  choices: readonly { value: string; label: string }[]
}

export function ChoiceCell({ line, row, column, field, choices, width }: ChoiceProps) {
  const { save, named } = useCell(line, row, column)
  return (
    <Table.Td w={width}>
      <SavedChoice
        label={named.label}
        isLabelHidden
        value={line[field]}
        choices={choices}
        save={(value) => save({ [field]: value })}
      />
    </Table.Td>
  )
}
