/**
 * The overall value of an idea while the weight t of one criterion moves and the others keep their proportions: a
 * quotient of two straight lines, `(n0 + n1 t) / (d0 + d1 t)`. For an idea without gaps the lower line is 1; for one with
 * gaps it is the weight of the marks that are there.
 */
export type ValueCourse = { n0: number; n1: number; d0: number; d1: number }

/**
 * The course of one idea.
 *
 * @param values its partial values, NaN for a missing one.
 * @param shares weight shares of the criteria, sum 1; when the others weigh nothing they share what is left equally.
 * @param criterion 0-based column whose weight moves.
 * @example
 * import { valueCourse } from './value-course.ts'
 * valueCourse([1, 0.5, 0], [0.5, 0.25, 0.25], 0) // → {"n0": 0.25, "n1": 0.75, "d0": 1, "d1": 0}
 * valueCourse([NaN, 0.5, 0], [0.5, 0.25, 0.25], 0) // → {"n0": 0.25, "n1": -0.25, "d0": 1, "d1": -1}
 */
export function valueCourse(
  values: ArrayLike<number>,
  shares: readonly number[],
  criterion: number,
): ValueCourse {
  const rest = shares.reduce((sum, share, column) => (column === criterion ? sum : sum + share), 0)
  let [n0, d0] = [0, 0]
  for (const [column, share] of shares.entries()) {
    const value = values[column] ?? Number.NaN
    if (column === criterion || Number.isNaN(value)) continue
    const part = rest > 0 ? share / rest : 1 / (shares.length - 1)
    n0 += part * value
    d0 += part
  }
  const own = values[criterion] ?? Number.NaN
  return Number.isNaN(own) ? { n0, n1: 0 - n0, d0, d1: 0 - d0 } : { n0, n1: own - n0, d0, d1: 1 - d0 }
}

/** A difference as a polynomial `a + b t + c t²` whose sign says who leads. */
export type Lead = { a: number; b: number; c: number }

/**
 * By how much one idea leads another, up to a factor that is above 0.
 *
 * @example
 * import { leadOf } from './value-course.ts'
 * leadOf({ n0: 0.25, n1: 0.5, d0: 1, d1: 0 }, { n0: 0.5, n1: 0, d0: 1, d1: 0 }) // → {"a": -0.25, "b": 0.5, "c": 0}
 */
export function leadOf(one: ValueCourse, other: ValueCourse): Lead {
  return {
    a: one.n0 * other.d0 - other.n0 * one.d0,
    b: one.n0 * other.d1 + one.n1 * other.d0 - other.n0 * one.d1 - other.n1 * one.d0,
    c: one.n1 * other.d1 - other.n1 * one.d1,
  }
}

/** Differences this small come from rounding. */
const tiny = 1e-12

/**
 * The way on which the lead turns next: from the present weight `from` down to 0 or up to 1.
 *
 * @returns the weight where the lead is lost or won; the end of the way when it never turns.
 * @example
 * import { nextTurn } from './value-course.ts'
 * nextTurn({ a: -0.25, b: 0.5, c: 0 }, 0.75, 'down') // → 0.5
 * nextTurn({ a: -0.25, b: 0.5, c: 0 }, 0.75, 'up') // → 1
 */
export function nextTurn({ a, b, c }: Lead, from: number, way: 'down' | 'up'): number {
  const end = way === 'up' ? 1 : 0
  if (Math.abs(c) > tiny) return nearestTurn(turnsOf({ a, b, c }), from, way)
  if (Math.abs(b) <= tiny) return end
  const turn = -a / b
  return way === 'up'
    ? turn > from + tiny && turn < 1
      ? turn
      : 1
    : turn < from - tiny && turn > 0
      ? turn
      : 0
}

function nearestTurn(turns: readonly number[], from: number, way: 'down' | 'up'): number {
  return way === 'up'
    ? Math.min(1, ...turns.filter((turn) => turn > from + tiny))
    : Math.max(0, ...turns.filter((turn) => turn < from - tiny))
}

/** Where the lead of two ideas with gaps turns: the roots of a quadratic equation. */
function turnsOf({ a, b, c }: Lead): number[] {
  const inner = b * b - 4 * a * c
  // A touch without crossing changes nobody's place beyond the one weight.
  if (inner <= tiny * tiny) return []
  // The stable form: no difference of nearly equal numbers.
  const q = -0.5 * (b + Math.sign(b || 1) * Math.sqrt(inner))
  return q === 0 ? [0] : [q / c, a / q]
}

/**
 * Who leads just beside a weight at which both are level: 1 the first, -1 the other, 0 nobody, because their courses are
 * the same.
 *
 * @example
 * import { leadBeside } from './value-course.ts'
 * leadBeside({ a: -0.25, b: 0.5, c: 0 }, 0.5, 'up') // → 1
 * leadBeside({ a: -0.25, b: 0.5, c: 0 }, 0.5, 'down') // → -1
 * leadBeside({ a: 0, b: 0, c: 0 }, 0.5, 'up') // → 0
 */
export function leadBeside({ b, c }: Lead, weight: number, way: 'down' | 'up'): number {
  const slope = b + 2 * c * weight
  if (Math.abs(slope) > tiny) return way === 'up' ? Math.sign(slope) : -Math.sign(slope)
  return Math.abs(c) > tiny ? Math.sign(c) : 0
}
