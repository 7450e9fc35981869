import type { ScenarioProblem } from './scenario-problem.ts'
import type { ScenarioView } from './selection-contract.ts'

/**
 * What of a scenario is to be solved: its candidates, and the rules that are switched on.
 *
 * @param without rules left out for a look.
 * @example
 * import { problemOf } from './scenario-view-problem.ts'
 * const terms = { kind: 'must', ideaId: 'a' }
 * problemOf({ ideas: [], rules: [{ id: 'r', isOn: true, terms }, { id: 's', isOn: false, terms }] }).rules.map(({ id }) => id) // → ["r"]
 */
export function problemOf(
  { ideas, rules }: Pick<ScenarioView, 'ideas' | 'rules'>,
  without: readonly string[] = [],
): ScenarioProblem {
  return {
    candidates: ideas.flatMap(({ ideaId, number, points, costs, labels, leftOut }) =>
      leftOut === null && points !== null ? [{ ideaId, number, points, costs, labels }] : [],
    ),
    rules: rules.flatMap(({ id, isOn, terms }) => (isOn && !without.includes(id) ? [{ id, terms }] : [])),
  }
}
