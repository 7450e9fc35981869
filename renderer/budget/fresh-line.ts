import type { BudgetView } from '../../shared/budget/budget-contract.ts'
import type { BudgetLine } from '../../shared/budget/budget-line.ts'

/**
 * The line that „Hinzufügen“ begins with: the last one carried on into the next year, because most lines are a series; null
 * as long as nobody has said who pays.
 */
export function freshLine(
  budget: BudgetView,
  lines: readonly BudgetLine[],
): Omit<BudgetLine, 'id' | 'revision' | 'pilotId'> | null {
  const last = lines.at(-1)
  const payerId = last?.payerId ?? budget.payers[0]?.id
  if (payerId === undefined) return null
  return {
    payerId,
    year: (last?.year ?? Number(budget.today.slice(0, 4))) + 1,
    kind: last?.kind ?? 'expense',
    account: last?.account ?? '',
    amountCents: 0,
    state: 'requested',
    blockedCents: 0,
    condition: '',
    note: '',
  }
}
