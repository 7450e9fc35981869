import { applyFundingFlip, type FundingFlip } from './funding-flip.ts'
import { centsIn, type Candidate, type ScenarioProblem, spendable } from './scenario-problem.ts'
import type { RuleTerms, ScenarioRule } from './scenario-rule.ts'
import { compileScenario } from './scenario-selection.ts'
import { rowSum, type Solve } from './whole-programme.ts'

type BudgetTerms = Extract<RuleTerms, { kind: 'budget' }>

/** More turns than real budgets ever need; each brings the search nearer to the end. */
const mostTurns = 40

/** What can be reached at least and at most under the rules; both minus infinity where they cannot be kept. */
type Reach = { least: number; most: number }

/** An idea that is not chosen, and the search that tells what would change that. */
export type FundingSearch = { problem: ScenarioProblem; idea: Candidate; solve: Solve }

/**
 * Is the idea in every best selection? Where time runs out, only what is proved counts.
 *
 * @example
 * import { isSurelyFunded } from './funding-search.ts'
 * const idea = { ideaId: 'a', number: 'I-1', points: 4000, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] }
 * const solve = ({ rows }) => ({ kind: 'optimal', taken: rows.some(({ most }) => most === 0) ? [] : [0] })
 * isSurelyFunded({ problem: { candidates: [idea], rules: [] }, idea, solve }) // → true
 */
export function isSurelyFunded(search: FundingSearch): boolean {
  return reachWith(search).least > reachWithout(search).most
}

/** The points that can be reached with the idea taken. */
function reachWith({ problem, idea, solve }: FundingSearch): Reach {
  return reach(problem, { kind: 'must', ideaId: idea.ideaId }, solve)
}

function reachWithout({ problem, idea, solve }: FundingSearch): Reach {
  return reach(problem, { kind: 'must-not', ideaId: idea.ideaId }, solve)
}

function reach({ candidates, rules }: ScenarioProblem, terms: RuleTerms, solve: Solve): Reach {
  const asked: ScenarioRule = { id: 'asked', terms }
  const { options, frame, rows } = compileScenario({ candidates, rules: [...rules, asked] })
  const objective = options.map(({ points }) => points)
  const best = solve({ objective, rows: [...frame, ...rows] })
  if (best.kind === 'infeasible') return { least: -Infinity, most: -Infinity }
  const found = best.taken?.reduce((sum, column) => sum + (objective[column] ?? 0), 0) ?? -Infinity
  return { least: found, most: best.kind === 'stopped' ? best.bound : found }
}

/**
 * Changes each of which alone brings the idea into every best selection, the smallest of its kind; every one has been
 * tried by solving the whole selection again.
 *
 * @param hindering the budgets that are short when the idea is put beside those chosen, and by how many cents.
 * @example
 * import { findFundingFlips } from './funding-search.ts'
 * const idea = { ideaId: 'a', number: 'I-1', points: 4000, costs: [{ year: 2027, payerId: null, cents: 70_000 }], labels: [] }
 * const problem = { candidates: [idea], rules: [{ id: 'out', terms: { kind: 'must-not', ideaId: 'a' } }] }
 * const solve = ({ rows }) => {
 *   const isOut = rows.some(({ most }) => most === 0)
 *   return isOut && rows.some(({ least }) => least === 1) ? { kind: 'infeasible' } : { kind: 'optimal', taken: isOut ? [] : [0] }
 * }
 * findFundingFlips({ problem, idea, solve }, []) // → [{"kind": "rule", "ruleId": "out"}]
 */
export function findFundingFlips(
  search: FundingSearch,
  hindering: readonly { ruleId: string; excess: number }[],
): FundingFlip[] {
  const { problem, idea } = search
  const single = hindering.flatMap(({ ruleId }) => budgetFlip(search, ruleId) ?? [])
  const proposed = [
    costFlip(search),
    ...(single.length > 0 ? single : [allBudgets(problem, hindering)]),
    pointsFlip(search),
    ...problem.rules.flatMap(({ id, terms }): FundingFlip[] =>
      terms.kind === 'budget' || terms.kind === 'partial' ? [] : [{ kind: 'rule', ruleId: id }],
    ),
  ]
  return proposed.filter((flip) => flip !== null).filter((flip) => isSurelyFunded(changed(search, flip)))

  function changed(before: FundingSearch, flip: FundingFlip): FundingSearch {
    const after = applyFundingFlip(problem, idea.ideaId, flip)
    return { ...before, problem: after }
  }
}

/** The highest cost in whole euros at which the idea is chosen; how well others do without it stays as it is. */
function costFlip(search: FundingSearch): FundingFlip | null {
  const { problem, idea } = search
  const from = idea.costs.reduce((sum, item) => sum + item.cents, 0)
  const outside = reachWithout(search).most
  const flipTo = (euros: number): FundingFlip => ({ kind: 'cost', from, to: euros * 100 })
  const isEnough = (euros: number): boolean =>
    reachWith({ ...search, problem: applyFundingFlip(problem, idea.ideaId, flipTo(euros)) }).least > outside
  let tooDear = Math.ceil(from / 100)
  if (tooDear === 0 || !isEnough(0)) return null
  let enough = 0
  while (tooDear - enough > 1) {
    const middle = Math.floor((enough + tooDear) / 2)
    if (isEnough(middle)) enough = middle
    else tooDear = middle
  }
  return flipTo(enough)
}

/**
 * The smallest amount of one budget at which the idea is chosen. More money helps the others too: so the least money is
 * asked for with which the idea can be part of more points than the others reach, until they reach no more with it.
 */
function budgetFlip(search: FundingSearch, ruleId: string): FundingFlip | null {
  const { problem, idea } = search
  const terms = problem.rules.find(({ id }) => id === ruleId)?.terms
  if (terms?.kind !== 'budget') return null
  let outside = reachWithout(search).most
  for (let turn = 0; turn < mostTurns; turn += 1) {
    const needed = leastMoney(search, { ruleId, terms, points: outside + 1 })
    if (needed === null) return null
    const to = Math.ceil((needed * 100) / (100 + terms.overshootPercent))
    const flip: FundingFlip = { kind: 'budgets', raises: [{ ruleId, from: terms.amountCents, to }] }
    const raised = applyFundingFlip(problem, idea.ideaId, flip)
    const others = reachWithout({ ...search, problem: raised }).most
    if (others <= outside) return flip
    outside = others
  }
  return null
}

/** The least that must be spent of a budget for a selection with the idea that has so many points; null: there is none. */
function leastMoney(
  { problem: { candidates, rules }, idea, solve }: FundingSearch,
  { ruleId, terms, points }: { ruleId: string; terms: BudgetTerms; points: number },
): number | null {
  if (!Number.isFinite(points)) return null
  const asked: ScenarioRule = { id: 'asked', terms: { kind: 'must', ideaId: idea.ideaId } }
  const { options, frame, rows } = compileScenario({
    candidates,
    rules: [...rules.filter(({ id }) => id !== ruleId), asked],
  })
  const money = options.map(({ costs }) => centsIn(costs, terms))
  const entriesOf = (numbers: readonly number[]) =>
    numbers.map((number, column): [number, number] => [column, number])
  const worth = { entries: entriesOf(options.map((option) => option.points)), least: points, most: null }
  const found = solve({ objective: money.map((cents) => -cents), rows: [...frame, ...rows, worth] })
  if (found.kind !== 'optimal') return null
  return rowSum({ entries: entriesOf(money), least: null, most: null }, new Set(found.taken))
}

/** All budgets in the way, each by what is missing beside those chosen. */
function allBudgets(
  { rules }: ScenarioProblem,
  hindering: readonly { ruleId: string; excess: number }[],
): FundingFlip | null {
  const raises = hindering.flatMap(({ ruleId, excess }) => {
    const terms = rules.find(({ id }) => id === ruleId)?.terms
    if (terms?.kind !== 'budget') return []
    const { amountCents: from, overshootPercent } = terms
    const to = Math.ceil(((spendable(terms) + excess) * 100) / (100 + overshootPercent))
    return [{ ruleId, from, to }]
  })
  return raises.length < 2 ? null : { kind: 'budgets', raises }
}

/** The value at which the best selection with the idea passes the best without it. */
function pointsFlip(search: FundingSearch): FundingFlip | null {
  const from = search.idea.points
  const to = from + reachWithout(search).most - reachWith(search).least + 1
  return to > from && to <= 10_000 ? { kind: 'points', from, to } : null
}
