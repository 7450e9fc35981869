import type { ScenarioOverride } from './decision-contract.ts'
import type { FundedIdea, Hindrance } from './scenario-outcome.ts'
import { optionAt, type ScenarioProblem } from './scenario-problem.ts'
import { rowsOfRule } from './scenario-rows.ts'
import { rowExcess } from './whole-programme.ts'

/** Where a decided idea comes from: the computed result, or a person. */
export type DecidedIdea = { ideaId: string; percent: number; isByHand: boolean }

/** The computed selection after what people decided by hand; the computed one itself is left as it is. */
export type DecidedSelection = {
  ideas: DecidedIdea[]
  points: number
  cents: number
  /** Ideas whose value or cost nobody knows: they add nothing to points and cents, and that must be said. */
  unknown: string[]
  /** Rules that the decided selection breaks, and by how much; see `rowsOfRule`. */
  broken: Hindrance[]
}

/**
 * What is decided: the computed ideas without those taken out by hand, and those added by hand, whole.
 *
 * @param chosen the computed selection.
 * @example
 * import { decidedSelection } from './scenario-decision.ts'
 * const idea = (ideaId) => ({ ideaId, number: ideaId, points: 5000, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] })
 * const problem = { candidates: [idea('a'), idea('b')], rules: [{ id: 'r', terms: { kind: 'budget', year: null, payerId: null, amountCents: 1000, overshootPercent: 0 } }] }
 * const decided = decidedSelection(problem, [{ ideaId: 'a', percent: 100 }], [{ ideaId: 'b', decision: 'add' }])
 * decided.cents // → 1400
 * decided.broken // → [{"ruleId": "r", "excess": 400}]
 */
export function decidedSelection(
  { candidates, rules }: ScenarioProblem,
  chosen: readonly Pick<FundedIdea, 'ideaId' | 'percent'>[],
  overrides: readonly Pick<ScenarioOverride, 'ideaId' | 'decision'>[],
): DecidedSelection {
  const removed = new Set(
    overrides.flatMap(({ ideaId, decision }) => (decision === 'remove' ? [ideaId] : [])),
  )
  const computed = new Set(chosen.map(({ ideaId }) => ideaId))
  const added = overrides.filter(({ ideaId, decision }) => decision === 'add' && !computed.has(ideaId))
  const ideas = [
    ...chosen
      .filter(({ ideaId }) => !removed.has(ideaId))
      .map(({ ideaId, percent }) => ({ ideaId, percent, isByHand: false })),
    ...added.map(({ ideaId }) => ({ ideaId, percent: 100, isByHand: true })),
  ]
  const placeOf = new Map(candidates.map(({ ideaId }, place) => [ideaId, place]))
  const options = ideas.flatMap(({ ideaId, percent }) => {
    const place = placeOf.get(ideaId)
    const candidate = place === undefined ? undefined : candidates[place]
    return candidate === undefined || place === undefined ? [] : [optionAt(candidate, place, percent)]
  })
  const taken = new Set(options.keys())
  return {
    ideas,
    points: options.reduce((sum, { points }) => sum + points, 0),
    cents: options.reduce((sum, { cents }) => sum + cents, 0),
    unknown: ideas.flatMap(({ ideaId }) => (placeOf.has(ideaId) ? [] : [ideaId])),
    broken: rules.flatMap((rule) => {
      const rows = rowsOfRule(rule, candidates, options)
      const excess = Math.max(0, ...rows.map((row) => rowExcess(row, taken)))
      return excess > 0 ? [{ ruleId: rule.id, excess }] : []
    }),
  }
}
