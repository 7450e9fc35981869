import { ActionIcon, Table } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { budgetKinds, type BudgetLine, budgetStates, type Payer } from '../../shared/budget/budget-line.ts'
import { client, refreshAll } from '../api.ts'
import { saveOrExplain } from '../parts/saved-choice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { AmountCell, ChoiceCell, TextCell, YearCell } from './line-cells.tsx'

type Props = { line: BudgetLine; row: number; payers: readonly Payer[] }

/** One line: each cell saves itself when it is left. */
export function LineRow({ line, row, payers }: Props) {
  const say = useText()
  const place = { line, row }
  const payerChoices = payers.map(({ id, name }) => ({ value: id, label: name }))
  const kindChoices = budgetKinds.map((kind) => ({ value: kind, label: say(`budget.kind.${kind}`) }))
  const stateChoices = budgetStates.map((state) => ({ value: state, label: say(`budget.state.${state}`) }))
  return (
    <Table.Tr>
      <YearCell {...place} width={64} />
      <ChoiceCell {...place} column="payer" field="payerId" choices={payerChoices} width={210} />
      <ChoiceCell {...place} column="kind" field="kind" choices={kindChoices} width={190} />
      <TextCell {...place} column="account" field="account" maxLength={60} width={124} />
      <AmountCell {...place} column="amount" field="amountCents" width={110} />
      <ChoiceCell {...place} column="state" field="state" choices={stateChoices} width={124} />
      <AmountCell {...place} column="blocked" field="blockedCents" width={100} />
      <TextCell {...place} column="condition" field="condition" maxLength={500} />
      <Table.Td w={36}>
        <ActionIcon
          variant="subtle"
          aria-label={say('budget.line.remove', { row: row + 1 })}
          onClick={() => void saveOrExplain(() => remove(line, say('budget.line.removed')))}
        >
          <IconTrash size={18} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}

async function remove({ id }: BudgetLine, message: string): Promise<void> {
  const { sequence } = await client.budget.removeLine({ id })
  await refreshAll()
  showUndo(message, sequence)
}
