import type { ExitRule } from '../stages/stage.ts'
import { rankedRows } from './robustness-problem.ts'
import type { StageStanding, StandingColumn } from './stage-standing.ts'
import { equals } from './tolerance.ts'
import { leadBeside, leadOf, nextTurn, valueCourse, type ValueCourse } from './value-course.ts'
import type { WeightInterval } from './weight-stability-interval.ts'

/** A selection that has a line: the first so many with ties, or all from a value on. */
export type CutRule = Extract<ExitRule, { kind: 'best-with-ties' | 'value-at-least' }>

/** How far the weight of one criterion may move, the others keeping their proportions, and what stays the same. */
export type KeptWeights = {
  column: StandingColumn
  /** The same ideas on rank 1. */
  first: WeightInterval
  /** The same ideas inside the line; null without a line. */
  selection: WeightInterval | null
  /** Every rank. */
  order: WeightInterval
}

/**
 * Weight intervals in closed form for the first rank, the selection and the whole order. Ideas with gaps take part: their
 * values move along quotients of lines, and where two of them meet is a quadratic equation.
 *
 * The selection is a matter of ranks or values alone; whether an idea has marks enough to be decided plays no part.
 *
 * Source: one-way sensitivity analysis of additive values, e.g. Belton & Stewart (2002), Multiple Criteria Decision
 * Analysis, chapter 5; the selection by the same reasoning on all pairs across its line.
 *
 * @returns one entry per scored criterion; empty where a single one leaves nothing to move.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { keptWeights } from './kept-weights.ts'
 * import { standingOf } from './stage-standing.ts'
 * const criteria = workingGroups.catalogue.criteria.slice(0, 2).map((one) => ({ ...one, direction: 'benefit', weight: 1 }))
 * const raters = [{ id: 'r', workingGroupId: 'g', marks: Float64Array.of(5, 1, 2, 2.5, 0, 4) }]
 * const stage = { ...workingGroups, catalogue: { ...workingGroups.catalogue, criteria }, groups: [{ id: 'g', weight: 1 }], raters }
 * const [kept] = keptWeights(standingOf(stage), { kind: 'best-with-ties', count: 1 })
 * [kept.first.lo.toFixed(2), kept.selection.lo.toFixed(2), kept.order.lo.toFixed(2)] // → ["0.38", "0.38", "0.43"]
 */
export function keptWeights(standing: StageStanding, cut: CutRule | null): KeptWeights[] {
  const { columns, partial } = standing
  if (columns.length < 2) return []
  const rows = rankedRows(standing)
  const shares = columns.map(({ share }) => share)
  return columns.map((column, place) => {
    const ideas = rows.map((row): Mover => ({
      rank: standing.rank[row] ?? 0,
      value: standing.value[row] ?? 0,
      course: valueCourse(partial.subarray(row * columns.length, (row + 1) * columns.length), shares, place),
    }))
    const weight = column.share
    const firstRule = { kind: 'best-with-ties', count: 1 } as const
    return {
      column,
      first: keptInterval(weight, (way) => bestEnd(ideas, firstRule.count, { weight, way })),
      selection: cut && keptInterval(weight, (way) => selectionEnd(ideas, cut, { weight, way })),
      order: keptInterval(weight, (way) => orderEnd(ideas, { weight, way })),
    }
  })
}

type Mover = { rank: number; value: number; course: ValueCourse }
type Step = { weight: number; way: 'down' | 'up' }

function keptInterval(weight: number, end: (way: Step['way']) => number): WeightInterval {
  return { lo: Math.min(weight, end('down')), hi: Math.max(weight, end('up')) }
}

function selectionEnd(ideas: readonly Mover[], cut: CutRule, step: Step): number {
  return cut.kind === 'best-with-ties' ? bestEnd(ideas, cut.count, step) : valueEnd(ideas, cut.value, step)
}

/**
 * Where the set of the first `count` with ties changes: an idea from outside draws level with one inside. When more than
 * `count` are inside, because some tie at the line, those that fall behind just beside the present weight must still be
 * so many that nobody drops out; then nobody else inside may fall below them.
 */
function bestEnd(ideas: readonly Mover[], count: number, step: Step): number {
  const inside = ideas.filter(({ rank }) => rank <= count)
  const outside = ideas.filter(({ rank }) => rank > count)
  const across = crossingEnd(inside, outside, step)
  if (inside.length <= count) return across
  const lastRank = Math.max(...inside.map(({ rank }) => rank))
  const level = inside.filter(({ rank }) => rank === lastRank)
  const behind = level.filter((one) => level.every((other) => leadsBeside(one, other, step) <= 0))
  if (inside.length - behind.length >= count) return step.weight
  const held = inside.filter((one) => !behind.includes(one))
  return nearer(across, crossingEnd(held, behind.slice(0, 1), step), step)
}

/** The first turn between any of the one side and any of the other. */
function crossingEnd(ones: readonly Mover[], others: readonly Mover[], step: Step): number {
  let end = step.way === 'up' ? 1 : 0
  for (const one of ones) for (const other of others) end = nearer(end, turnOf(one, other, step), step)
  return end
}

function turnOf(one: Mover, other: Mover, { weight, way }: Step): number {
  return nextTurn(leadOf(one.course, other.course), weight, way)
}

function nearer(one: number, other: number, { way }: Step): number {
  return way === 'up' ? Math.min(one, other) : Math.max(one, other)
}

function leadsBeside(one: Mover, other: Mover, { weight, way }: Step): number {
  return leadBeside(leadOf(one.course, other.course), weight, way)
}

/** Where the first idea crosses the value asked for. */
function valueEnd(ideas: readonly Mover[], value: number, step: Step): number {
  const line: Mover = { rank: 0, value, course: { n0: value, n1: 0, d0: 1, d1: 0 } }
  const isLost = ideas.some((idea) => equals(idea.value, value) && leadsBeside(idea, line, step) < 0)
  if (isLost) return step.weight
  return crossingEnd(
    ideas.filter((idea) => !equals(idea.value, value)),
    [line],
    step,
  )
}

/** The first change of the whole order happens between two neighbours; a tie that opens is one too. */
function orderEnd(ideas: readonly Mover[], step: Step): number {
  const neighbours = ideas.slice(1).map((idea, place) => [ideas[place] ?? idea, idea] as const)
  const opens = neighbours.some(
    ([one, other]) => one.rank === other.rank && leadsBeside(one, other, step) !== 0,
  )
  if (opens) return step.weight
  return neighbours
    .filter(([one, other]) => one.rank !== other.rank)
    .reduce((end, [one, other]) => nearer(end, turnOf(one, other, step), step), step.way === 'up' ? 1 : 0)
}
