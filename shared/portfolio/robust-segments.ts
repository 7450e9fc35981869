import type { SelectionProblem } from './selection-problem.ts'
import { createSelector } from './selection.ts'

/** Values of projects on two criteria, with costs and rules; places are 0-based. */
export type TwoCriteriaProblem = {
  values: readonly (readonly [number, number])[]
  rules: Omit<SelectionProblem, 'value'>
  /** The weight t of the first criterion lies between these, the second has 1 - t. */
  from: number
  to: number
}

/** From `lo` to `hi` the same selection is best. */
export type Segment = { lo: number; hi: number; selected: number[] }

export type SelectionShares = {
  /** Per project the share of the weights for which the best selection contains it. */
  selectionShare: number[]
  segments: Segment[]
}

/** A selection as a line over t: worth t · first + (1 - t) · second. */
type Line = { first: number; second: number; selected: number[] }
type Piece = { lo: number; hi: number; line: Line }

const tolerance = 1e-9
const shortest = 1e-12

/**
 * The best selection for every weight between two criteria, exactly. Each selection is a straight line over the weight,
 * the best ones form their upper envelope. Take the best at both ends and look where their lines cross: either nothing
 * is better there, then the crossing is where the choice changes, or a third line is, and both sides are looked at in
 * the same way (Eisner & Severance, Journal of the ACM 23, 1976). One search per line and crossing, none in between.
 *
 * @returns null when no selection keeps to all rules. Where from = to, one segment of no length.
 * @throws RangeError when the problem does not fit together.
 * @example
 * import { selectionSegments } from './robust-segments.ts'
 * selectionSegments({ values: [[4, 0], [0, 1]], rules: { cost: [1, 1], budget: 1 }, from: 0, to: 1 }) // → {"selectionShare": [0.8, 0.2], "segments": [{"lo": 0, "hi": 0.2, "selected": [1]}, {"lo": 0.2, "hi": 1, "selected": [0]}]}
 */
export function selectionSegments({ values, rules, from, to }: TwoCriteriaProblem): SelectionShares | null {
  if (!(from >= 0 && from <= to && to <= 1)) throw new RangeError('The weight does not lie between 0 and 1')
  const select = createSelector(rules)
  const bestAt = (t: number): Line | null => {
    const selection = select(values.map(([first, second]) => t * first + (1 - t) * second))
    return selection && lineOf(values, selection.selected)
  }
  const left = bestAt(from)
  const right = bestAt(to)
  if (!left || !right) return null
  const segments =
    to - from <= shortest
      ? [{ lo: from, hi: to, selected: left.selected }]
      : joinPieces(envelope({ lo: from, hi: to, left, right }, bestAt))
  const length = to - from
  const selectionShare = values.map((_, place) =>
    segments
      .filter(({ selected }) => selected.includes(place))
      .reduce((sum, { lo, hi }) => sum + (length <= shortest ? 1 : (hi - lo) / length), 0),
  )
  return { selectionShare, segments }
}

type Span = { lo: number; hi: number; left: Line; right: Line }

function envelope(span: Span, bestAt: (t: number) => Line | null): Piece[] {
  const { lo, hi, left, right } = span
  const crossing = crossingOf(left, right)
  if (crossing === null || crossing <= lo || crossing >= hi) {
    const line = crossing !== null && crossing <= lo ? right : left
    return [{ lo, hi, line }]
  }
  const middle = bestAt(crossing)
  const height = heightOf(left, crossing)
  const isHigher = middle && heightOf(middle, crossing) > height + tolerance * Math.max(1, Math.abs(height))
  if (!isHigher)
    return [
      { lo, hi: crossing, line: left },
      { lo: crossing, hi, line: right },
    ]
  return [
    ...envelope({ lo, hi: crossing, left, right: middle }, bestAt),
    ...envelope({ lo: crossing, hi, left: middle, right }, bestAt),
  ]
}

function joinPieces(pieces: readonly Piece[]): Segment[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    if (piece.hi - piece.lo <= shortest) continue
    const last = joined.at(-1)
    if (last && crossingOf(last.line, piece.line) === null) last.hi = piece.hi
    else joined.push({ ...piece })
  }
  return joined.map(({ lo, hi, line }) => ({ lo, hi, selected: line.selected }))
}

function lineOf(values: readonly (readonly [number, number])[], selected: number[]): Line {
  const sum = (place: 0 | 1): number =>
    selected.reduce((total, project) => total + (values[project]?.[place] ?? 0), 0)
  return { first: sum(0), second: sum(1), selected }
}

function heightOf({ first, second }: Line, t: number): number {
  return t * first + (1 - t) * second
}

/** Where two lines cross; null when they are (nearly) the same. */
function crossingOf(one: Line, other: Line): number | null {
  const atZero = one.second - other.second
  const atOne = other.first - one.first
  if (Math.abs(atZero) <= tolerance && Math.abs(atOne) <= tolerance) return null
  return atZero + atOne === 0 ? null : atZero / (atZero + atOne)
}
