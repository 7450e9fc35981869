/** A value that people have agreed on in the talk about a round; it counts instead of the mean of the marks. */
export type AgreedValue = {
  ideaId: string
  criterionId: string
  /** In points, on the scale of the criterion. */
  value: number
}

/** The same with everything that explains it. */
export type ExplainedValue = AgreedValue & {
  reason: string
  /** In words, such as "core team and working groups". */
  decidedBy: string
  /** UTC ISO. */
  decidedAt: string
}

/**
 * Agreed values as a table ideas × criteria, row by row, NaN where nothing is agreed. What belongs to no row or column is
 * passed over.
 *
 * @example
 * import { agreedTable } from './agreed-value.ts'
 * const agreed = [{ ideaId: 'b', criterionId: 'effort', value: 2 }, { ideaId: 'gone', criterionId: 'effort', value: 5 }]
 * Array.from(agreedTable(agreed, ['a', 'b'], ['benefit', 'effort'])) // → [NaN, NaN, NaN, 2]
 */
export function agreedTable(
  agreed: readonly AgreedValue[],
  ideaIds: readonly string[],
  criterionIds: readonly string[],
): Float64Array {
  const table = new Float64Array(ideaIds.length * criterionIds.length).fill(Number.NaN)
  const rows = new Map(ideaIds.map((id, row) => [id, row * criterionIds.length]))
  const columns = new Map(criterionIds.map((id, column) => [id, column]))
  for (const { ideaId, criterionId, value } of agreed) {
    const cell = (rows.get(ideaId) ?? Number.NaN) + (columns.get(criterionId) ?? Number.NaN)
    if (!Number.isNaN(cell)) table[cell] = value
  }
  return table
}

/**
 * The means with the agreed values in their place.
 *
 * @param agreed the same cells, NaN where nothing is agreed; left out: nothing is.
 * @example
 * import { settledMeans } from './agreed-value.ts'
 * Array.from(settledMeans(Float64Array.of(3.5, NaN, 2), Float64Array.of(NaN, 4, 1))) // → [3.5, 4, 1]
 * Array.from(settledMeans(Float64Array.of(3.5), undefined)) // → [3.5]
 */
export function settledMeans(means: Float64Array, agreed: ArrayLike<number> | undefined): Float64Array {
  if (agreed === undefined) return means
  return means.map((mean, cell) => {
    const value = agreed[cell] ?? Number.NaN
    return Number.isNaN(value) ? mean : value
  })
}
