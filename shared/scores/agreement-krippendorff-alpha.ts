import { averageRanks } from './average-ranks.ts'

export const alphaMetrics = ['nominal', 'ordinal', 'interval', 'ratio'] as const

/** What difference two marks make: equal or not, places between them, points between them, or points in proportion. */
export type AlphaMetric = (typeof alphaMetrics)[number]

/** `pairable`: marks in units that have at least two; `alpha` is null where there is no variation. */
export type KrippendorffAlpha = { alpha: number | null; units: number; pairable: number }

/**
 * Krippendorff's alpha: how far do the raters agree beyond chance, with any number of raters and any gaps? 1 is full
 * agreement, 0 what lots would give, below 0 they disagree systematically. When all marks are the same there is nothing
 * to agree about: alpha is then not defined, not 1.
 *
 * No table of coincidences is needed, so the time grows with the number of marks: squared differences of all pairs add
 * up to `2 m Σ(a - mean)²`, and the ordinal difference is the squared difference of the mid-ranks over all pairable
 * marks. Only the ratio metric compares the different values pair by pair.
 *
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, University of Pennsylvania.
 *
 * @param ratings per rater one mark per unit (idea), NaN where there is none.
 * @throws RangeError for a negative mark under `ratio`, which needs a true zero.
 * @example
 * import { krippendorffAlpha } from './agreement-krippendorff-alpha.ts'
 * krippendorffAlpha([[1, 5, 1, 5, 3], [5, 1, 5, 1, NaN]], 'nominal') // → {"alpha": -0.75, "units": 4, "pairable": 8}
 * krippendorffAlpha([[3, 3], [3, 3]], 'interval').alpha // → null
 */
export function krippendorffAlpha(
  ratings: readonly ArrayLike<number>[],
  metric: AlphaMetric,
): KrippendorffAlpha {
  const units = pairableUnits(ratings)
  const marks = units.flat()
  if (metric === 'ratio' && marks.some((mark) => mark < 0))
    throw new RangeError('The ratio metric needs marks from 0 on')
  const measured = metric === 'ordinal' ? inRanks(units, marks) : units
  const pairable = marks.length
  const expected = pairDifferences(measured.flat(), metric) / (pairable - 1)
  if (pairable < 2 || expected === 0) return { alpha: null, units: units.length, pairable }
  let observed = 0
  for (const unit of measured) observed += pairDifferences(unit, metric) / (unit.length - 1)
  return { alpha: 1 - observed / expected, units: units.length, pairable }
}

function pairableUnits(ratings: readonly ArrayLike<number>[]): number[][] {
  const units = ratings.reduce((most, marks) => Math.max(most, marks.length), 0)
  return Array.from({ length: units }, (_, unit) =>
    ratings.map((marks) => marks[unit] ?? Number.NaN).filter((mark) => !Number.isNaN(mark)),
  ).filter(({ length }) => length >= 2)
}

function inRanks(units: readonly number[][], marks: readonly number[]): number[][] {
  const { ranks } = averageRanks(marks)
  let place = 0
  return units.map((unit) => unit.map(() => ranks[place++] ?? Number.NaN))
}

/** The differences of all ordered pairs of a list, added up. */
function pairDifferences(marks: readonly number[], metric: AlphaMetric): number {
  switch (metric) {
    case 'nominal':
      return marks.length ** 2 - countsOf(marks).reduce((sum, [, count]) => sum + count ** 2, 0)
    case 'ordinal':
    case 'interval':
      return squaredDifferences(marks)
    case 'ratio':
      return ratioDifferences(countsOf(marks))
  }
}

function countsOf(marks: readonly number[]): [mark: number, count: number][] {
  const counts = new Map<number, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return [...counts]
}

/** Measured from the first mark, so that equal marks give exactly 0 and large ones lose no digits. */
function squaredDifferences(marks: readonly number[]): number {
  const first = marks[0] ?? 0
  let sum = 0
  let squares = 0
  for (const mark of marks) {
    sum += mark - first
    squares += (mark - first) ** 2
  }
  return 2 * (marks.length * squares - sum * sum)
}

function ratioDifferences(counts: readonly (readonly [number, number])[]): number {
  let sum = 0
  for (const [index, [mark, count]] of counts.entries())
    for (const [other, otherCount] of counts.slice(0, index))
      sum += 2 * count * otherCount * ((mark - other) / (mark + other)) ** 2
  return sum
}
