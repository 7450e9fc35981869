import { simplexInBounds, tightenBounds } from './smaa-bounds.ts'
import { weightShares } from './weight-shares.ts'

/** What is known of the weights; indices are 0-based places of the criteria, bounds are shares of 0 to 1. */
export type WeightSpace =
  /** Nothing: all sets of shares are equally likely. */
  | { kind: 'simplex' }
  /** An order from the most to the least important, nothing else. */
  | { kind: 'ordinal'; order: readonly number[] }
  /** Each share within its bounds. */
  | { kind: 'bounds'; lo: readonly number[]; hi: readonly number[] }
  /** Around the shares alpha / sum(alpha), the closer the larger the numbers. */
  | { kind: 'dirichlet'; alpha: readonly number[] }
  /** Any mixture of whole sets of weights, all mixtures equally likely. */
  | { kind: 'mixture'; sets: readonly (readonly number[])[] }
  | { kind: 'fixed'; weights: readonly number[] }

/**
 * The weights as something to draw from. `corners`: weights are mixtures of the corners (each a full set of shares), the
 * mixture uniform, with corner m counted `parts[m]` times; that covers all cases in which the set is a simplex, and
 * there pairwise winning has an exact value. The others are only drawn.
 */
export type WeightSet =
  | { kind: 'corners'; corners: number[][]; parts: number[] }
  | { kind: 'bounded'; lower: number[]; upper: number[] }
  | { kind: 'scattered'; alpha: number[] }

/** Above this sum of whole numbers, cutting a stick takes longer than gamma deviates. */
const mostParts = 256

/**
 * Checks what is known of the weights and says what to draw from.
 *
 * The corners of an order are its means: the first criterion alone, the first two by half, the first three by thirds …
 *
 * @param width number of criteria.
 * @throws RangeError when lists do not fit the criteria, an order is none, or bounds contradict each other.
 * @example
 * import { weightSet } from './smaa-weight-space.ts'
 * weightSet({ kind: 'ordinal', order: [1, 0] }, 2) // → {"kind": "corners", "corners": [[0, 1], [0.5, 0.5]], "parts": [1, 1]}
 * weightSet({ kind: 'bounds', lo: [0.5, 0.25], hi: [1, 1] }, 2) // → {"kind": "corners", "corners": [[0.75, 0.25], [0.5, 0.5]], "parts": [1, 1]}
 */
export function weightSet(space: WeightSpace, width: number): WeightSet {
  if (width === 0) throw new RangeError('There is no criterion to weigh')
  switch (space.kind) {
    case 'simplex':
      return even(unitCorners(width))
    case 'ordinal':
      return even(orderCorners(space.order, width))
    case 'bounds':
      return boundedSet(space, width)
    case 'dirichlet':
      return scatteredSet(space.alpha, width)
    case 'mixture':
      if (space.sets.length === 0) throw new RangeError('There are no weights to mix')
      return even(space.sets.map((set) => sharesOf(set, width)))
    case 'fixed':
      return even([sharesOf(space.weights, width)])
    default:
      return space satisfies never
  }
}

/**
 * The corners over which the coordinates of a draw run; where a set is none of mixtures, the coordinates are the shares
 * themselves.
 */
export function cornersOf(set: WeightSet, width: number): number[][] {
  return set.kind === 'corners' ? set.corners : unitCorners(width)
}

function sharesOf(weights: readonly number[], width: number): number[] {
  if (weights.length !== width) throw new RangeError('weights and criteria differ in number')
  return weightShares(weights)
}

function even(corners: number[][]): WeightSet {
  return { kind: 'corners', corners, parts: corners.map(() => 1) }
}

function unitCorners(width: number): number[][] {
  return Array.from({ length: width }, (_, corner) =>
    Array.from({ length: width }, (_, place) => (place === corner ? 1 : 0)),
  )
}

function orderCorners(order: readonly number[], width: number): number[][] {
  const places = new Set(order)
  const isOrder = order.length === width && places.size === width
  if (!isOrder || order.some((place) => !Number.isInteger(place) || place < 0 || place >= width))
    throw new RangeError('order does not name every criterion once')
  return order.map((_, last) => {
    const corner = Array.from({ length: width }, () => 0)
    for (const place of order.slice(0, last + 1)) corner[place] = 1 / (last + 1)
    return corner
  })
}

function boundedSet({ lo, hi }: { lo: readonly number[]; hi: readonly number[] }, width: number): WeightSet {
  if (lo.length !== width || hi.length !== width) throw new RangeError('bounds and criteria differ in number')
  const { lower, upper } = tightenBounds(lo, hi)
  const corners = simplexInBounds(lower, upper)
  return corners ? even(corners) : { kind: 'bounded', lower, upper }
}

function scatteredSet(alpha: readonly number[], width: number): WeightSet {
  if (alpha.length !== width) throw new RangeError('alpha and criteria differ in number')
  if (alpha.some((one) => !Number.isFinite(one) || one < 0))
    throw new RangeError('alpha has a negative number')
  const sum = alpha.reduce((total, one) => total + one, 0)
  if (sum === 0) throw new RangeError('alpha is 0 for every criterion')
  if (sum > mostParts || alpha.some((one) => !Number.isInteger(one)))
    return { kind: 'scattered', alpha: [...alpha] }
  const corners = unitCorners(width).filter((_, place) => (alpha[place] ?? 0) > 0)
  return { kind: 'corners', corners, parts: alpha.filter((one) => one > 0) }
}
