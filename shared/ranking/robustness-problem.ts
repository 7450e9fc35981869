import type { ExitRule } from '../stages/stage.ts'
import { openMarks, type ScoreSource } from './open-marks.ts'
import type { SmaaProblem } from './smaa-plan.ts'
import type { WeightSpace } from './smaa-weight-space.ts'
import { standingOf, type StageStanding } from './stage-standing.ts'
import { partialValue } from './value-function.ts'
import type { WhatIfStage } from './what-if.ts'

/** Which weights are drawn: mixtures of what the groups said, some near the present ones, or any at all. */
export const weightSources = ['statements', 'around', 'any'] as const

export type RobustnessModel = { weights: (typeof weightSources)[number]; scores: ScoreSource }

/**
 * What is taken as open as long as nobody says otherwise: what the groups stated about the weights, if they did, and all
 * that raters said.
 *
 * @example
 * import { usualModel } from './robustness-problem.ts'
 * usualModel(false) // → {"weights": "around", "scores": "raters"}
 */
export function usualModel(hasStatements: boolean): RobustnessModel {
  return { weights: hasStatements ? 'statements' : 'around', scores: 'raters' }
}

/** How far a weight moves around the present one, as a part of it. */
export const aroundPart = 0.25

/** Ends of a weight share, in the order of the scored criteria. */
export type OpenWeights = { lo: number[]; hi: number[] }

/** The question to SMAA, with the ideas it is about. */
export type RobustnessProblem = {
  smaa: SmaaProblem
  standing: StageStanding
  exitRule: ExitRule
  /** Rows of the stage that take part, by present rank; the tables of `smaa` follow this order. */
  rows: number[]
  weights: OpenWeights
  /** Marks of these ideas that nobody gave. */
  missing: number
}

/**
 * Turns a stage into a problem of stochastic acceptability: weights lie uniformly within the ends that the model gives
 * them, or are a mixture of whole statements; every mark lies uniformly between its open ends. Ideas with a rank take part; the others fail a check, or nobody has
 * marked them, and no weight can change that.
 *
 * @param statements weight shares that groups have stated, each in the order of the scored criteria. The present weights
 *   count as one more, so that the present ranking is always among the possible ones. They are mixed as a whole: what
 *   one group gives a criterion more it has taken from others, and a range per criterion would forget that.
 * @returns null where there is no value or nobody has a rank.
 * @throws WeightsProblem for a negative weight.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { robustnessProblem } from './robustness-problem.ts'
 * const raters = [{ id: 'r', workingGroupId: 'g', marks: Float64Array.of(4, 2, 3, 3, 3, 5, 4, 3, 3, NaN) }]
 * const stage = { ...workingGroups, groups: [{ id: 'g', weight: 1 }], raters }
 * const problem = robustnessProblem(stage, { weights: 'any', scores: 'raters' }, [])
 * [problem?.rows, problem?.missing, problem?.weights.hi] // → [[0, 1], 1, [1, 1, 1, 1, 1]]
 */
export function robustnessProblem(
  stage: WhatIfStage,
  model: RobustnessModel,
  statements: readonly (readonly number[])[],
): RobustnessProblem | null {
  const standing = standingOf(stage)
  if (standing === null) return null
  const rows = rankedRows(standing)
  if (rows.length === 0) return null
  const shares = standing.columns.map(({ share }) => share)
  const weights = openWeights(shares, model.weights, statements)
  const noise = openValues(standing, rows, openMarks(stage, standing, model.scores))
  const isOpen = noise.lo.some((lo, cell) => lo !== noise.hi[cell])
  const { exitRule } = stage.stage
  const smaa: SmaaProblem = {
    values: noise.lo.map((lo, cell) => (lo + (noise.hi[cell] ?? 0)) / 2),
    width: standing.columns.length,
    weightSpace: model.weights === 'statements' ? mixtureOf([shares, ...statements]) : spaceOf(weights),
    noise: isOpen ? { kind: 'uniform', ...noise } : null,
    ...(exitRule.kind === 'value-at-least' ? { leastValue: exitRule.value } : {}),
  }
  const width = standing.columns.length
  const missing = rows.reduce(
    (count, row) =>
      count +
      standing.marks.subarray(row * width, (row + 1) * width).filter((mark) => Number.isNaN(mark)).length,
    0,
  )
  return { smaa, standing, exitRule, rows, weights, missing }
}

/**
 * Rows with a rank, best first; ties in the order of the rows.
 *
 * @example
 * import { rankedRows } from './robustness-problem.ts'
 * rankedRows({ rank: [2, null, 1, 2] }) // → [2, 0, 3]
 */
export function rankedRows({ rank }: Pick<StageStanding, 'rank'>): number[] {
  return [...rank.keys()]
    .filter((row) => rank[row] !== null)
    .toSorted((a, b) => (rank[a] ?? 0) - (rank[b] ?? 0) || a - b)
}

function openWeights(
  shares: readonly number[],
  source: RobustnessModel['weights'],
  statements: readonly (readonly number[])[],
): OpenWeights {
  switch (source) {
    case 'statements': {
      const said = [shares, ...statements]
      const all = shares.map((_, place) => said.map((one) => one[place] ?? 0))
      return { lo: all.map((ends) => Math.min(...ends)), hi: all.map((ends) => Math.max(...ends)) }
    }
    case 'around':
      return {
        lo: shares.map((share) => share * (1 - aroundPart)),
        hi: shares.map((share) => Math.min(1, share * (1 + aroundPart))),
      }
    case 'any':
      // A criterion that weighs nothing is asked without influence, and stays so.
      return { lo: shares.map(() => 0), hi: shares.map((share) => (share > 0 ? 1 : 0)) }
    default:
      return source satisfies never
  }
}

/** Statements that all say the same are one set of shares, which needs no drawing. */
function mixtureOf(said: readonly (readonly number[])[]): WeightSpace {
  const sets = [...new Map(said.map((set) => [set.join(' '), set])).values()]
  const [only = []] = sets
  return sets.length === 1 ? { kind: 'fixed', weights: only } : { kind: 'mixture', sets: said }
}

/** Ends that meet are one set of shares, which needs no drawing. */
function spaceOf({ lo, hi }: OpenWeights): WeightSpace {
  return lo.every((low, place) => low === hi[place])
    ? { kind: 'fixed', weights: lo }
    : { kind: 'bounds', lo, hi }
}

function openValues(
  { columns }: StageStanding,
  rows: readonly number[],
  { lowest, highest }: { lowest: Float64Array; highest: Float64Array },
): { lo: Float64Array; hi: Float64Array } {
  const width = columns.length
  const cells = rows.flatMap((row) => columns.map((column, place) => ({ column, cell: row * width + place })))
  const ends = cells.map(({ column, cell }) =>
    [lowest[cell], highest[cell]].map((mark) => partialValue(column.value, mark ?? Number.NaN)),
  )
  return {
    lo: Float64Array.from(ends, (pair) => Math.min(...pair)),
    hi: Float64Array.from(ends, (pair) => Math.max(...pair)),
  }
}
