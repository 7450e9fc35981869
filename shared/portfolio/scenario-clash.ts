import type { CompiledScenario } from './scenario-selection.ts'
import type { RuleRow } from './scenario-rows.ts'
import { smallestClash } from './smallest-clash.ts'
import { rowSum, type Solve } from './whole-programme.ts'

/**
 * One rule of a clash. `nearest` is how near the other rules let one come to its bound, both in the units of its row (see
 * `rowsOfRule`); null for rules that have no amount to come near to, and where time ran out.
 */
export type ClashingRule = { ruleId: string; bound: number | null; nearest: number | null }

/**
 * A smallest set of rules that cannot be kept together, and for each of them by how much.
 *
 * @param rules ids of the rules; all of them together cannot be kept.
 * @example
 * import { findClash } from './scenario-clash.ts'
 * const scenario = { candidates: [], options: [{ cents: 700 }], frame: [], rows: [
 *   { ruleId: 'must', entries: [[0, 1]], least: 1, most: null },
 *   { ruleId: 'budget', entries: [[0, 700]], least: null, most: 500 },
 * ] }
 * const solve = ({ objective, rows }) => (rows.length === 2 ? { kind: 'infeasible' } : { kind: 'optimal', taken: rows[0]?.least === 1 ? [0] : [] })
 * findClash(scenario, ['must', 'budget'], solve) // → [{"ruleId": "must", "bound": 1, "nearest": 0}, {"ruleId": "budget", "bound": 500, "nearest": 700}]
 */
export function findClash(
  scenario: Pick<CompiledScenario, 'options' | 'frame' | 'rows'>,
  rules: readonly string[],
  solve: Solve,
): ClashingRule[] {
  const { options, frame, rows } = scenario
  const nothing = options.map(() => 0)
  const rowsOf = (ids: readonly string[]): RuleRow[] => rows.filter(({ ruleId }) => ids.includes(ruleId))
  const canKeep = (places: readonly number[]): boolean => {
    const kept = rowsOf(places.map((place) => rules[place] ?? ''))
    return solve({ objective: nothing, rows: [...frame, ...kept] }).kind !== 'infeasible'
  }
  const clash = smallestClash(rules.length, canKeep).map((place) => rules[place] ?? '')
  return clash.map((ruleId) => {
    const others = [...frame, ...rowsOf(clash.filter((other) => other !== ruleId))]
    return {
      ruleId,
      ...nearestTo(rowsOf([ruleId]), options.length, (objective) => solve({ objective, rows: others })),
    }
  })
}

/** How near the row that is furthest from its bound can be brought to it. */
function nearestTo(
  rows: readonly RuleRow[],
  columns: number,
  solve: (objective: number[]) => ReturnType<Solve>,
): { bound: number | null; nearest: number | null } {
  const distances = rows.flatMap((row) =>
    ([row.most, row.least] as const).flatMap((bound, side) => {
      if (bound === null) return []
      const sign = side === 0 ? -1 : 1
      const objective = Array.from({ length: columns }, () => 0)
      for (const [column, coefficient] of row.entries) objective[column] = sign * coefficient
      const found = solve(objective)
      if (found.kind !== 'optimal') return []
      const nearest = rowSum(row, new Set(found.taken))
      return [{ bound, nearest, short: sign * (bound - nearest) }]
    }),
  )
  const [worst] = distances.toSorted((a, b) => b.short - a.short)
  return worst === undefined ? { bound: null, nearest: null } : { bound: worst.bound, nearest: worst.nearest }
}
