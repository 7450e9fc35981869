import { averageRanks } from './average-ranks.ts'
import { valueLevels, type ValueLevels } from './value-levels.ts'

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
  const { marks, ends } = pairableUnits(ratings)
  if (metric === 'ratio' && marks.some((mark) => mark < 0))
    throw new RangeError('The ratio metric needs marks from 0 on')
  const measured = metric === 'ordinal' ? averageRanks(marks) : marks
  const pairable = marks.length
  const expected = pairDifferences(measured, metric) / (pairable - 1)
  if (pairable < 2 || expected === 0) return { alpha: null, units: ends.length, pairable }
  let observed = 0
  let start = 0
  for (const end of ends) {
    observed += pairDifferences(measured.subarray(start, end), metric) / (end - start - 1)
    start = end
  }
  return { alpha: 1 - observed / expected, units: ends.length, pairable }
}

/** Marks unit by unit, and where each unit ends. */
type Units = { marks: Float64Array; ends: number[] }

function pairableUnits(ratings: readonly ArrayLike<number>[]): Units {
  const units = ratings.reduce((most, marks) => Math.max(most, marks.length), 0)
  const marks = new Float64Array(units * ratings.length)
  const ends: number[] = []
  let start = 0
  for (let unit = 0; unit < units; unit += 1) {
    let end = start
    for (const own of ratings) {
      const mark = own[unit] ?? Number.NaN
      if (Number.isNaN(mark)) continue
      marks[end] = mark
      end += 1
    }
    // A mark alone has no pair; the next unit takes its place.
    if (end - start < 2) continue
    ends.push(end)
    start = end
  }
  return { marks: marks.subarray(0, start), ends }
}

/** The differences of all ordered pairs of a list, added up. */
function pairDifferences(marks: Float64Array, metric: AlphaMetric): number {
  switch (metric) {
    case 'nominal':
      return marks.length ** 2 - valueLevels(marks).counts.reduce((sum, count) => sum + count ** 2, 0)
    case 'ordinal':
    case 'interval':
      return squaredDifferences(marks)
    case 'ratio':
      return ratioDifferences(valueLevels(marks))
  }
}

/** Measured from the first mark, so that equal marks give exactly 0 and large ones lose no digits. */
function squaredDifferences(marks: Float64Array): number {
  const first = marks[0] ?? 0
  let sum = 0
  let squares = 0
  for (let place = 0; place < marks.length; place += 1) {
    const difference = (marks[place] ?? 0) - first
    sum += difference
    squares += difference * difference
  }
  return 2 * (marks.length * squares - sum * sum)
}

function ratioDifferences({ levels, counts }: ValueLevels): number {
  let sum = 0
  for (const [place, mark] of levels.entries())
    for (const [below, other] of levels.subarray(0, place).entries())
      sum += 2 * (counts[place] ?? 0) * (counts[below] ?? 0) * ((mark - other) / (mark + other)) ** 2
  return sum
}
