import type { SampleSources } from '../../shared/overview/sample-sources.ts'
import type { RuleTerms } from '../../shared/portfolio/scenario-rule.ts'
import type { SampleKeys } from './sample-keys.ts'
import type { SampleRows } from './sample-rows.ts'

/** Cost plans of ideas, and scenarios with a budget for each year and payer. */
export function buildScenarioRows(sources: SampleSources, keys: SampleKeys): SampleRows {
  const scenarios = sources.scenarios.map((scenario) => ({ id: keys.newId(), ...scenario }))
  return {
    ideaCost: sources.costPlans.map(({ idea, payer, year, amountEuro }) => ({
      id: keys.newId(),
      ideaId: keys.find(idea),
      payerId: keys.find(payer),
      year,
      amountCents: amountEuro * 100,
    })),
    scenario: scenarios.map(({ budgets: _budgets, stage, ...scenario }, index) => ({
      ...scenario,
      stageId: keys.find(stage),
      position: index + 1,
      startPrinciple: '[]',
    })),
    scenarioRule: scenarios.flatMap(({ id: scenarioId, budgets }) =>
      budgets.map(({ payer, year, amountEuro }, index) => {
        const amount = { amountCents: amountEuro * 100, overshootPercent: 0 }
        const terms: RuleTerms = { kind: 'budget', year, payerId: keys.find(payer), ...amount }
        return { id: keys.newId(), scenarioId, position: index + 1, isOn: 1, terms: JSON.stringify(terms) }
      }),
    ),
  }
}
