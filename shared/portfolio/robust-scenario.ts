import type { SmaaProblem } from '../ranking/smaa-plan.ts'
import { planSmaa } from '../ranking/smaa-plan.ts'
import { createRandom, type Random } from '../ranking/smaa-random.ts'
import { createValues } from '../ranking/smaa-scores.ts'
import type { Candidate, ScenarioProblem } from './scenario-problem.ts'
import { compileScenario } from './scenario-selection.ts'
import type { Solve } from './whole-programme.ts'

/** What is not certain about a scenario: weights and marks, as in the ranking, and the costs that were given as a span. */
export type RobustScenario = {
  problem: ScenarioProblem
  /** Rows are `ideaIds`, columns the scored criteria. */
  smaa: SmaaProblem
  ideaIds: readonly string[]
  /** Present weight shares of the criteria, and their ids. */
  criteria: readonly { id: string; share: number }[]
  /** Cost of each item of an idea lies anywhere between the two. */
  costSpans: readonly { ideaId: string; lowCents: number; highCents: number }[]
}

/** Something that is not certain and that somebody could find out. */
export type OpenFact = { kind: 'value' | 'cost' | 'weight'; id: string }

/** One run: what was funded (null: not all rules could be kept), and how each fact had turned out. */
export type RobustRun = { funded: string[] | null; facts: number[] }

/** Runs that share one stream of chance; the unit of progress. */
export const runsPerBlock = 20

/**
 * The facts of a scenario, in the order of `RobustRun.facts`: the value of each candidate in points at the present weights,
 * its cost in cents where that has a span, the share of each criterion.
 *
 * @example
 * import { openFacts } from './robust-scenario.ts'
 * const problem = { candidates: [{ ideaId: 'a' }], rules: [] }
 * openFacts({ problem, ideaIds: ['a'], criteria: [{ id: 'c', share: 1 }], costSpans: [{ ideaId: 'a', lowCents: 1, highCents: 2 }] }) // → [{"kind": "value", "id": "a"}, {"kind": "cost", "id": "a"}, {"kind": "weight", "id": "c"}]
 */
export function openFacts({
  problem,
  criteria,
  costSpans,
}: Pick<RobustScenario, 'problem' | 'criteria' | 'costSpans'>): OpenFact[] {
  return [
    ...problem.candidates.map(({ ideaId }): OpenFact => ({ kind: 'value', id: ideaId })),
    ...costSpans.map(({ ideaId }): OpenFact => ({ kind: 'cost', id: ideaId })),
    ...criteria.map(({ id }): OpenFact => ({ kind: 'weight', id })),
  ]
}

/**
 * One block of runs. In each, weights and marks are drawn as in the ranking's robustness, costs evenly within their spans,
 * and the best selection under the rules is found anew.
 *
 * @param block counts from 0; the same seed and block always give the same runs.
 * @throws RangeError when the tables do not fit together.
 * @example
 * import { robustRuns, runsPerBlock } from './robust-scenario.ts'
 * const candidates = [{ ideaId: 'a', number: 'I-1', points: 1, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] }]
 * const smaa = { values: Float64Array.of(0.5), width: 1, weightSpace: { kind: 'simplex' }, noise: null }
 * const scenario = { problem: { candidates, rules: [] }, smaa, ideaIds: ['a'], criteria: [{ id: 'c', share: 1 }], costSpans: [] }
 * const solve = ({ objective }) => ({ kind: 'optimal', taken: [...objective.keys()] })
 * const runs = robustRuns(scenario, { seed: 1, block: 0 }, solve)
 * runs.length === runsPerBlock // → true
 * runs[0] // → {"funded": ["a"], "facts": [5000, 1]}
 */
export function robustRuns(
  scenario: RobustScenario,
  stream: { seed: number; block: number },
  solve: Solve,
): RobustRun[] {
  const plan = planSmaa(scenario.smaa)
  const random = createRandom(stream)
  const drawWeights = plan.begin(random)
  const drawValues = createValues(scenario.smaa, random)
  const coordinates = new Float64Array(plan.corners.length)
  return Array.from({ length: runsPerBlock }, () => {
    drawWeights(coordinates)
    const shares = scenario.criteria.map((_, column) =>
      plan.corners.reduce((sum, corner, place) => sum + (corner[column] ?? 0) * (coordinates[place] ?? 0), 0),
    )
    return oneRun(scenario, { shares, values: drawValues(), random }, solve)
  })
}

type Drawn = { shares: readonly number[]; values: Float64Array; random: Random }

function oneRun(scenario: RobustScenario, { shares, values, random }: Drawn, solve: Solve): RobustRun {
  const { problem, ideaIds, criteria, costSpans } = scenario
  const rowOf = new Map(ideaIds.map((ideaId, row) => [ideaId, row]))
  const worth = (ideaId: string, weights: readonly number[]): number => {
    const row = rowOf.get(ideaId) ?? 0
    return weights.reduce(
      (sum, weight, column) => sum + weight * (values[row * weights.length + column] ?? 0),
      0,
    )
  }
  const present = criteria.map(({ share }) => share)
  const costs = new Map(
    costSpans.map(({ ideaId, lowCents, highCents }) => [
      ideaId,
      Math.round(lowCents + (highCents - lowCents) * random.next()),
    ]),
  )
  const candidates = problem.candidates.map((candidate): Candidate => {
    const cents = costs.get(candidate.ideaId)
    return {
      ...candidate,
      points: inPoints(worth(candidate.ideaId, shares)),
      costs: cents === undefined ? candidate.costs : candidate.costs.map((item) => ({ ...item, cents })),
    }
  })
  return {
    funded: fundedIdeas({ ...problem, candidates }, solve),
    facts: [
      ...problem.candidates.map(({ ideaId }) => inPoints(worth(ideaId, present))),
      ...costs.values(),
      ...shares,
    ],
  }
}

function inPoints(value: number): number {
  return Math.round(value * 10_000)
}

function fundedIdeas(problem: ScenarioProblem, solve: Solve): string[] | null {
  const { options, frame, rows, candidates } = compileScenario(problem)
  const best = solve({ objective: options.map(({ points }) => points), rows: [...frame, ...rows] })
  if (best.kind === 'infeasible' || best.taken === null) return null
  return best.taken.flatMap((column) => candidates[options[column]?.candidate ?? -1]?.ideaId ?? [])
}
