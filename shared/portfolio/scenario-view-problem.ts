import type { ScenarioOverride } from './decision-contract.ts'
import type { ScenarioProblem } from './scenario-problem.ts'
import type { ScenarioRule } from './scenario-rule.ts'
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

/**
 * The same with what people decided: ideas added by hand are taken in any case, those taken out are left. An idea that is
 * no candidate can be neither.
 *
 * @example
 * import { withDecisions } from './scenario-view-problem.ts'
 * const candidates = [{ ideaId: 'a', number: 'I-1', points: 1, costs: [], labels: [] }]
 * withDecisions({ candidates, rules: [] }, [{ ideaId: 'a', decision: 'add' }, { ideaId: 'b', decision: 'add' }]).rules // → [{"id": "by-hand a", "terms": {"kind": "must", "ideaId": "a"}}]
 */
export function withDecisions(
  { candidates, rules }: ScenarioProblem,
  overrides: readonly Pick<ScenarioOverride, 'ideaId' | 'decision'>[],
): ScenarioProblem {
  const decided = overrides.filter(({ ideaId }) => candidates.some((one) => one.ideaId === ideaId))
  const isDecided = ({ terms }: ScenarioRule): boolean =>
    (terms.kind === 'must' || terms.kind === 'must-not') &&
    decided.some(({ ideaId }) => ideaId === terms.ideaId)
  return {
    candidates,
    rules: [
      ...rules.filter((rule) => !isDecided(rule)),
      ...decided.map(({ ideaId, decision }): ScenarioRule => ({
        id: `by-hand ${ideaId}`,
        terms: { kind: decision === 'add' ? 'must' : 'must-not', ideaId },
      })),
    ],
  }
}
