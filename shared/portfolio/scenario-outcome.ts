import { findClash, type ClashingRule } from './scenario-clash.ts'
import { centsIn, optionsOf, type Option, type ScenarioProblem } from './scenario-problem.ts'
import { rowsOfRule } from './scenario-rows.ts'
import { compileScenario, selectScenario } from './scenario-selection.ts'
import { rowExcess, type Solve } from './whole-programme.ts'

/** An idea and how it is funded. */
export type FundedIdea = { ideaId: string; percent: number; points: number; cents: number }

/** A rule that keeps an idea out beside those chosen, and by how much (in the units of its row) when it is added. */
export type Hindrance = { ruleId: string; excess: number }

export type SkippedIdea = { ideaId: string; points: number; cents: number; hindrances: Hindrance[] }

/** Whole cents that the chosen ideas take from a budget. */
export type BudgetUse = { ruleId: string; cents: number }

export type ScenarioOutcome =
  | { kind: 'clash'; rules: ClashingRule[] }
  | { kind: 'nothing-found' }
  | {
      kind: 'found'
      points: number
      cents: number
      /** See `ScenarioSelection`. */
      bound: number | null
      /** By value, highest first. */
      chosen: FundedIdea[]
      skipped: SkippedIdea[]
      budgets: BudgetUse[]
      /** Cost of the chosen ideas by year and payer. */
      costs: { year: number; payerId: string | null; cents: number }[]
      equal: { cents: number; joining: FundedIdea[]; leaving: FundedIdea[] } | null
    }

/**
 * The best selection under the rules with all that explains it: what each budget carries, why an idea is not among the
 * chosen, or which rules cannot be kept together.
 *
 * @example
 * import { scenarioOutcome } from './scenario-outcome.ts'
 * const solve = ({ objective }) => ({ kind: 'optimal', taken: [...objective.keys()] })
 * const candidates = [{ ideaId: 'a', number: 'I-1', points: 4000, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] }]
 * scenarioOutcome({ candidates, rules: [] }, solve).chosen // → [{"ideaId": "a", "percent": 100, "points": 4000, "cents": 700}]
 */
export function scenarioOutcome(problem: ScenarioProblem, solve: Solve): ScenarioOutcome {
  const scenario = compileScenario(problem)
  const selection = selectScenario(scenario, solve)
  if (selection.kind === 'nothing-found') return selection
  if (selection.kind === 'infeasible') {
    const ids = problem.rules.filter(({ terms }) => terms.kind !== 'partial').map(({ id }) => id)
    return { kind: 'clash', rules: findClash(scenario, ids, solve) }
  }
  const { candidates } = scenario
  const { taken, points, cents, bound, equal } = selection
  const funded = ({ candidate, percent, points: worth, cents: cost }: Option): FundedIdea => ({
    ideaId: candidates[candidate]?.ideaId ?? '',
    percent,
    points: worth,
    cents: cost,
  })
  const costs = taken.flatMap((option) => option.costs)
  return {
    kind: 'found',
    points,
    cents,
    bound,
    chosen: taken.map(funded).toSorted((a, b) => b.points - a.points),
    skipped: skippedIdeas({ ...problem, candidates }, taken),
    budgets: problem.rules.flatMap(({ id, terms }) =>
      terms.kind === 'budget' ? [{ ruleId: id, cents: centsIn(costs, terms) }] : [],
    ),
    costs: addUp(costs),
    equal: equal && {
      cents: equal.cents,
      joining: equal.joining.map(funded),
      leaving: equal.leaving.map(funded),
    },
  }
}

/** Ideas not chosen, by value, each with the rules that would be broken if it came in beside those chosen. */
function skippedIdeas(problem: ScenarioProblem, taken: readonly Option[]): SkippedIdea[] {
  const chosen = new Set(taken.map(({ candidate }) => candidate))
  const whole = optionsOf({ ...problem, rules: [] })
  return whole.flatMap((option, place) => {
    if (chosen.has(place)) return []
    const together = [...taken, option]
    const hindrances = problem.rules.flatMap((rule) => {
      const rows = rowsOfRule(rule, problem.candidates, together)
      const excess = Math.max(0, ...rows.map((row) => rowExcess(row, new Set(together.keys()))))
      return excess > 0 ? [{ ruleId: rule.id, excess }] : []
    })
    const { points, cents } = option
    return [{ ideaId: problem.candidates[place]?.ideaId ?? '', points, cents, hindrances }]
  })
}

function addUp(costs: Option['costs']): { year: number; payerId: string | null; cents: number }[] {
  const byPlace = Map.groupBy(costs, ({ year, payerId }) => `${year} ${payerId ?? ''}`)
  return [...byPlace.values()]
    .flatMap(([first, ...rest]) =>
      first === undefined
        ? []
        : [{ ...first, cents: rest.reduce((sum, { cents }) => sum + cents, first.cents) }],
    )
    .toSorted((a, b) => a.year - b.year)
}
