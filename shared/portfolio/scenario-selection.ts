import { type Candidate, type Option, optionsOf, type ScenarioProblem } from './scenario-problem.ts'
import { oneOptionEach, rowsOfRule, type RuleRow } from './scenario-rows.ts'
import { anyOtherThan, type Solve, type WholeRow } from './whole-programme.ts'

/** Another selection of the same value: what it has more and what it lacks, and what it costs. */
export type EqualSelection = { cents: number; joining: Option[]; leaving: Option[] }

export type ScenarioSelection =
  | { kind: 'infeasible' }
  /** Time ran out before any selection was found. */
  | { kind: 'nothing-found' }
  | {
      kind: 'found'
      taken: Option[]
      points: number
      cents: number
      /** When time ran out: no selection has more points than this. Null: this one is proved to be the best. */
      bound: number | null
      equal: EqualSelection | null
    }

/** A problem made ready for solving: the same input in any order gives the same columns. */
export type CompiledScenario = {
  candidates: readonly Candidate[]
  options: Option[]
  /** What holds whatever the rules say. */
  frame: WholeRow[]
  rows: RuleRow[]
}

/**
 * Options and rows of a problem. Ideas are put in the order of value, cost and number, so that neither the order in which
 * they come nor their names decide between selections.
 *
 * @example
 * import { compileScenario } from './scenario-selection.ts'
 * const idea = (ideaId, points) => ({ ideaId, number: ideaId, points, costs: [], labels: [] })
 * compileScenario({ candidates: [idea('a', 1), idea('b', 2)], rules: [] }).candidates.map(({ ideaId }) => ideaId) // → ["b", "a"]
 */
export function compileScenario({ candidates, rules }: ScenarioProblem): CompiledScenario {
  const ordered = candidates.toSorted(
    (a, b) =>
      b.points - a.points ||
      costOf(a) - costOf(b) ||
      (a.number < b.number ? -1 : Number(a.number > b.number)),
  )
  const options = optionsOf({ candidates: ordered, rules })
  return {
    candidates: ordered,
    options,
    frame: oneOptionEach(options),
    rows: rules.flatMap((rule) => rowsOfRule(rule, ordered, options)),
  }
}

function costOf({ costs }: Candidate): number {
  return costs.reduce((sum, { cents }) => sum + cents, 0)
}

type Found = Extract<ScenarioSelection, { kind: 'found' }>

/**
 * The selection of highest value that keeps all rules, of several the cheapest; without asking for ties. Two questions to
 * the solver: most value, then least cost at that value.
 *
 * @example
 * import { compileScenario, selectBest } from './scenario-selection.ts'
 * const solve = ({ objective }) => ({ kind: 'optimal', taken: [...objective.keys()] })
 * const candidates = [{ ideaId: 'a', number: 'I-1', points: 4000, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] }]
 * selectBest(compileScenario({ candidates, rules: [] }), solve).points // → 4000
 */
export function selectBest({ options, frame, rows }: CompiledScenario, solve: Solve): ScenarioSelection {
  const all = [...frame, ...rows]
  const best = solve({ objective: options.map(({ points }) => points), rows: all })
  if (best.kind === 'infeasible') return { kind: 'infeasible' }
  if (best.taken === null) return { kind: 'nothing-found' }
  const chosen = pick(options, best.taken)
  if (best.kind === 'stopped') return found(chosen, best.bound)
  const cheapest = solve({
    objective: options.map(({ cents }) => -cents),
    rows: [...all, asGoodAs(options, worth(chosen))],
  })
  const taken = cheapest.kind === 'infeasible' ? null : cheapest.taken
  return found(taken === null ? chosen : pick(options, taken), null)
}

/**
 * The same, and a third question: the cheapest other selection of that value, so that a tie can be told openly.
 *
 * @example
 * import { compileScenario, selectScenario } from './scenario-selection.ts'
 * const solve = ({ objective, rows }) => (rows.length < 2 ? { kind: 'optimal', taken: [...objective.keys()] } : { kind: 'infeasible' })
 * const candidates = [{ ideaId: 'a', number: 'I-1', points: 4000, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] }]
 * selectScenario(compileScenario({ candidates, rules: [] }), solve).equal // → null
 */
export function selectScenario(scenario: CompiledScenario, solve: Solve): ScenarioSelection {
  const best = selectBest(scenario, solve)
  if (best.kind !== 'found' || best.bound !== null) return best
  const { options, frame, rows } = scenario
  const columns = best.taken.map((option) => options.indexOf(option))
  const other = solve({
    objective: options.map(({ cents }) => -cents),
    rows: [...frame, ...rows, asGoodAs(options, best.points), anyOtherThan(columns, options.length)],
  })
  if (other.kind !== 'optimal') return best
  return { ...best, equal: equalSelection(best.taken, pick(options, other.taken)) }
}

/** Worth at least so many points. */
function asGoodAs(options: readonly Option[], points: number): WholeRow {
  const entries = options.map((option, column): [number, number] => [column, option.points])
  return { entries, least: points, most: null }
}

function found(taken: Option[], bound: number | null): Found {
  return { kind: 'found', taken, points: worth(taken), cents: costs(taken), bound, equal: null }
}

function equalSelection(taken: readonly Option[], other: readonly Option[]): EqualSelection {
  return {
    cents: costs(other),
    joining: other.filter((option) => !taken.includes(option)),
    leaving: taken.filter((option) => !other.includes(option)),
  }
}

function worth(options: readonly Option[]): number {
  return options.reduce((sum, { points }) => sum + points, 0)
}

function costs(options: readonly Option[]): number {
  return options.reduce((sum, { cents }) => sum + cents, 0)
}

function pick(options: readonly Option[], columns: readonly number[]): Option[] {
  return columns.flatMap((column) => options[column] ?? [])
}
