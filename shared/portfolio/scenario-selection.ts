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

/**
 * The selection of highest value that keeps all rules; of several the cheapest. Whether another one has the same value is
 * asked as well, so that a tie can be told openly. Three questions to the solver: most value, then least cost at that
 * value, then the least cost of any other selection of that value.
 *
 * @example
 * import { selectScenario } from './scenario-selection.ts'
 * const solve = ({ objective }) => ({ kind: 'optimal', taken: [...objective.keys()] })
 * const candidates = [{ ideaId: 'a', number: 'I-1', points: 4000, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] }]
 * const found = selectScenario(compileScenario({ candidates, rules: [] }), solve)
 * import { compileScenario } from './scenario-selection.ts'
 * found.points // → 4000
 * found.cents // → 700
 */
export function selectScenario({ options, frame, rows }: CompiledScenario, solve: Solve): ScenarioSelection {
  const all = [...frame, ...rows]
  const points = options.map((option) => option.points)
  const best = solve({ objective: points, rows: all })
  if (best.kind === 'infeasible') return { kind: 'infeasible' }
  if (best.taken === null) return { kind: 'nothing-found' }
  if (best.kind === 'stopped') return found(options, best.taken, best.bound, null)

  const sum = pick(options, best.taken).reduce((total, option) => total + option.points, 0)
  const asGood = {
    entries: points.map((one, column): [number, number] => [column, one]),
    least: sum,
    most: null,
  }
  const cheapness = options.map(({ cents }) => -cents)
  const cheapest = solve({ objective: cheapness, rows: [...all, asGood] })
  const taken = cheapest.kind === 'infeasible' || cheapest.taken === null ? best.taken : cheapest.taken
  const others = [...all, asGood, anyOtherThan(taken, options.length)]
  const other = solve({ objective: cheapness, rows: others })
  return found(options, taken, null, other.kind === 'optimal' ? other.taken : null)
}

function found(
  options: readonly Option[],
  taken: readonly number[],
  bound: number | null,
  other: readonly number[] | null,
): ScenarioSelection {
  const chosen = pick(options, taken)
  return {
    kind: 'found',
    taken: chosen,
    points: chosen.reduce((sum, option) => sum + option.points, 0),
    cents: chosen.reduce((sum, { cents }) => sum + cents, 0),
    bound,
    equal: other === null ? null : equalSelection(options, taken, other),
  }
}

function equalSelection(
  options: readonly Option[],
  taken: readonly number[],
  other: readonly number[],
): EqualSelection {
  return {
    cents: pick(options, other).reduce((sum, { cents }) => sum + cents, 0),
    joining: pick(
      options,
      other.filter((column) => !taken.includes(column)),
    ),
    leaving: pick(
      options,
      taken.filter((column) => !other.includes(column)),
    ),
  }
}

function pick(options: readonly Option[], columns: readonly number[]): Option[] {
  return columns.flatMap((column) => options[column] ?? [])
}
