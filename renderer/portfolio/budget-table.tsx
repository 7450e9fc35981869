import { Table, Text } from '@mantine/core'
import { formatCents } from '../../shared/money.ts'
import type { ScenarioOutcome } from '../../shared/portfolio/scenario-outcome.ts'
import { budgetName, type RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

export type FoundOutcome = Extract<ScenarioOutcome, { kind: 'found' }>

type Props = { view: ScenarioView; names: RuleNames; outcome: FoundOutcome }

/** Every budget with what the selection takes from it and what is left. */
export function BudgetTable({ view, names, outcome }: Props) {
  const say = useText()
  const language = useLanguage()
  const budgets = outcome.budgets.flatMap(({ ruleId, cents }) => {
    const rule = view.rules.find(({ id }) => id === ruleId)
    return rule?.terms.kind === 'budget' ? [{ ruleId, cents, terms: rule.terms }] : []
  })
  if (budgets.length === 0) return null
  return (
    <Table aria-label={say('selection.sums.finding')} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{say('selection.sums')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {say('selection.sums.limit')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {say('selection.sums.used')}
          </Table.Th>
          <Table.Th scope="col" ta="right">
            {say('selection.sums.left')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {budgets.map(({ ruleId, cents, terms }) => (
          <Table.Tr key={ruleId}>
            <Table.Th scope="row" fw={400}>
              {budgetName(terms, names, language)}
              {cents > terms.amountCents && (
                <Text size="xs" c="dimmed">
                  {say('selection.sums.over')}
                </Text>
              )}
            </Table.Th>
            {[terms.amountCents, cents, terms.amountCents - cents].map((amount, column) => (
              <Table.Td
                key={column === 0 ? 'limit' : column === 1 ? 'used' : 'left'}
                ta="right"
                style={{ whiteSpace: 'nowrap' }}
              >
                {formatCents(amount, language)}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
