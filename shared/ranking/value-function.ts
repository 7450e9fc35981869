import type { Direction } from '../stages/stage.ts'

/**
 * How a mark on a criterion becomes a partial value, usually 0 (worst) to 1 (best).
 *
 * `linear` with the fixed ends of the scale is the default of the program. `minmax` takes its ends from the ideas that
 * take part: it spreads them wide, but then a third idea can turn the order of two others round, and nobody can explain
 * that to a councillor. It is there for comparison with other programs and for criteria without a natural scale.
 */
export type ValueFunction =
  | { kind: 'minmax' }
  /** Fixed ends, `lo < hi`; marks beyond them count as the end. `effort` turns the line round. */
  | { kind: 'linear'; lo: number; hi: number }
  /** Points [mark, value] with rising marks, straight between them, constant outside. They carry the direction themselves. */
  | { kind: 'piecewise'; points: readonly (readonly [number, number])[] }
  /** The mark itself, for `effort` its negative. Not bound to 0..1. */
  | { kind: 'identity' }

/** How one criterion turns marks into values. */
export type ValueColumn = { valueFunction: ValueFunction; direction: Direction }

/** The two ends between which a criterion is measured. */
export type Bounds = { lo: number; hi: number }

/**
 * Refuses value functions that have no meaning.
 *
 * @throws RangeError for `lo` not below `hi`, no points, marks that do not rise, and anything not finite.
 * @example
 * import { checkValueFunction } from './value-function.ts'
 * checkValueFunction({ kind: 'linear', lo: 0, hi: 5 }) // → undefined
 */
export function checkValueFunction(valueFunction: ValueFunction): void {
  if (valueFunction.kind === 'linear') {
    const { lo, hi } = valueFunction
    if (!Number.isFinite(lo) || !Number.isFinite(hi) || lo >= hi)
      throw new RangeError(`A linear value function needs lo below hi, not ${lo} and ${hi}`)
  }
  if (valueFunction.kind !== 'piecewise') return
  if (valueFunction.points.length === 0) throw new RangeError('A piecewise value function needs points')
  let before = -Infinity
  for (const [mark, value] of valueFunction.points) {
    if (!Number.isFinite(mark) || !Number.isFinite(value) || mark <= before)
      throw new RangeError('The marks of a piecewise value function must rise from point to point')
    before = mark
  }
}

/**
 * Lowest and highest mark present; null when there is none.
 *
 * @example
 * import { boundsOf } from './value-function.ts'
 * boundsOf([3, Number.NaN, 1, 5]) // → {"lo": 1, "hi": 5}
 */
export function boundsOf(marks: Iterable<number>): Bounds | null {
  let lo = Infinity
  let hi = -Infinity
  for (const mark of marks) {
    if (Number.isNaN(mark)) continue
    lo = Math.min(lo, mark)
    hi = Math.max(hi, mark)
  }
  return lo > hi ? null : { lo, hi }
}

/**
 * The partial value of one mark.
 *
 * @param mark in points of the scale, NaN for a missing one, which stays missing.
 * @param observed ends for `minmax`; without them, or when both are equal, every mark has the value 1.
 * @example
 * import { partialValue } from './value-function.ts'
 * const fixed = { kind: 'linear', lo: 0, hi: 5 }
 * partialValue({ valueFunction: fixed, direction: 'benefit' }, 4) // → 0.8
 * partialValue({ valueFunction: fixed, direction: 'effort' }, 5) // → 0
 * partialValue({ valueFunction: fixed, direction: 'benefit' }, 6) // → 1
 * const bend = { kind: 'piecewise', points: [[0, 0], [40, 0.5], [60, 1]] }
 * partialValue({ valueFunction: bend, direction: 'benefit' }, 50) // → 0.75
 * partialValue({ valueFunction: { kind: 'minmax' }, direction: 'benefit' }, 3, { lo: 1, hi: 5 }) // → 0.5
 */
export function partialValue(
  { valueFunction, direction }: ValueColumn,
  mark: number,
  observed?: Bounds | null,
): number {
  if (Number.isNaN(mark)) return Number.NaN
  switch (valueFunction.kind) {
    case 'identity':
      // Subtracting from 0 instead of negating keeps 0 from becoming -0.
      return direction === 'benefit' ? mark : 0 - mark
    case 'piecewise':
      return betweenPoints(valueFunction.points, mark)
    case 'linear':
      return alongLine(valueFunction, direction, mark)
    case 'minmax':
      return observed && observed.lo < observed.hi ? alongLine(observed, direction, mark) : 1
  }
}

function alongLine({ lo, hi }: Bounds, direction: Direction, mark: number): number {
  const rising = direction === 'benefit' ? mark - lo : hi - mark
  return Math.min(1, Math.max(0, rising / (hi - lo)))
}

function betweenPoints(points: readonly (readonly [number, number])[], mark: number): number {
  let [leftMark, leftValue] = points[0] ?? [0, Number.NaN]
  if (mark <= leftMark) return leftValue
  for (const [rightMark, rightValue] of points) {
    if (mark === rightMark) return rightValue
    if (mark < rightMark)
      return leftValue + ((mark - leftMark) / (rightMark - leftMark)) * (rightValue - leftValue)
    leftMark = rightMark
    leftValue = rightValue
  }
  return leftValue
}
