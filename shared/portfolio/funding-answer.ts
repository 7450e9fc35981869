import type { FundingFlip } from './funding-flip.ts'
import { findFundingFlips } from './funding-search.ts'
import { scenarioOutcome, type ScenarioOutcome } from './scenario-outcome.ts'
import { centsIn, type ScenarioProblem } from './scenario-problem.ts'
import type { ScenarioRule } from './scenario-rule.ts'
import { compileScenario, selectBest } from './scenario-selection.ts'
import type { Solve } from './whole-programme.ts'

/** A budget that is short: what the idea needs of it, what those chosen leave over, and what is missing, in cents. */
export type Shortfall = { ruleId: string; needed: number; left: number; missing: number }

/** Another idea whose funding would be different, in percent of its cost; 0: not chosen. */
export type FundingShift = { ideaId: string; from: number; to: number }

export type FundingAnswer =
  | { kind: 'chosen'; percent: number }
  /** The rules cannot be kept together, or time ran out: then nothing is chosen at all. */
  | { kind: 'no-selection' }
  | {
      kind: 'left'
      points: number
      cents: number
      shortfalls: Shortfall[]
      /** Other rules in its way. */
      rules: string[]
      /** The best selection with this idea against the best without it; null: with it the rules cannot be kept. */
      instead: { points: number; cents: number; shifts: FundingShift[] } | null
      /** Each alone brings it in. */
      changes: FundingFlip[]
    }

/**
 * Why an idea is not part of the best selection: the budgets that are short and by how much, who has the money instead,
 * and what would bring it in.
 *
 * @throws RangeError when the idea is no candidate
 * @example
 * import { fundingAnswer } from './funding-answer.ts'
 * const idea = { ideaId: 'a', number: 'I-1', points: 4000, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] }
 * fundingAnswer({ candidates: [idea], rules: [] }, 'a', () => ({ kind: 'optimal', taken: [0] })) // → {"kind": "chosen", "percent": 100}
 */
export function fundingAnswer(problem: ScenarioProblem, ideaId: string, solve: Solve): FundingAnswer {
  const idea = problem.candidates.find((one) => one.ideaId === ideaId)
  if (idea === undefined) throw new RangeError(`There is no candidate ${ideaId}`)
  const outcome = scenarioOutcome(problem, solve)
  if (outcome.kind !== 'found') return { kind: 'no-selection' }
  const funded = outcome.chosen.find((one) => one.ideaId === ideaId)
  if (funded !== undefined) return { kind: 'chosen', percent: funded.percent }
  const skipped = outcome.skipped.find((one) => one.ideaId === ideaId)
  const hindrances = skipped?.hindrances ?? []
  const shortfalls = hindrances.flatMap(({ ruleId, excess }): Shortfall[] => {
    const terms = problem.rules.find(({ id }) => id === ruleId)?.terms
    if (terms?.kind !== 'budget') return []
    const needed = centsIn(idea.costs, terms)
    return [{ ruleId, needed, left: needed - excess, missing: excess }]
  })
  const isBudget = (ruleId: string): boolean => shortfalls.some((one) => one.ruleId === ruleId)
  return {
    kind: 'left',
    points: idea.points,
    cents: centsIn(idea.costs, { year: null, payerId: null }),
    shortfalls,
    rules: hindrances.flatMap(({ ruleId }) => (isBudget(ruleId) ? [] : [ruleId])),
    instead: insteadOf(problem, { ideaId, outcome }, solve),
    changes: findFundingFlips(
      { problem, idea, solve },
      hindrances.filter(({ ruleId }) => isBudget(ruleId)),
    ),
  }
}

type Found = Extract<ScenarioOutcome, { kind: 'found' }>

/** What the idea would push aside if it had to come in. */
function insteadOf(
  { candidates, rules }: ScenarioProblem,
  { ideaId, outcome }: { ideaId: string; outcome: Found },
  solve: Solve,
): Extract<FundingAnswer, { kind: 'left' }>['instead'] {
  const asked: ScenarioRule = { id: 'asked', terms: { kind: 'must', ideaId } }
  const scenario = compileScenario({ candidates, rules: [...rules, asked] })
  const forced = selectBest(scenario, solve)
  if (forced.kind !== 'found') return null
  const before = new Map(outcome.chosen.map((one) => [one.ideaId, one.percent]))
  const after = new Map(
    forced.taken.map(({ candidate, percent }) => [scenario.candidates[candidate]?.ideaId ?? '', percent]),
  )
  const ids = [...new Set([...before.keys(), ...after.keys()])].filter((id) => id !== ideaId)
  return {
    points: outcome.points - forced.points,
    cents: forced.cents - outcome.cents,
    shifts: ids.flatMap((id) => {
      const [from, to] = [before.get(id) ?? 0, after.get(id) ?? 0]
      return from === to ? [] : [{ ideaId: id, from, to }]
    }),
  }
}
