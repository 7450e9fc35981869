/**
 * Tables ideas × criteria lie row by row in one Float64Array inside the arithmetic, with NaN for "nothing there": one
 * block of memory that loops quickly. At the border, where files and screens begin, they are nested arrays with null.
 */

/** A table at the border: rows of equal length, null where there is nothing. */
export type NullableTable = (number | null)[][]

/**
 * @example
 * import { flatten } from './matrix.ts'
 * Array.from(flatten([[1, null], [3, 4]])) // → [1, NaN, 3, 4]
 */
export function flatten(table: readonly (readonly (number | null)[])[]): Float64Array {
  return Float64Array.from(table.flat(), (entry) => entry ?? Number.NaN)
}

/**
 * @example
 * import { unflatten } from './matrix.ts'
 * unflatten(Float64Array.of(1, NaN, 3, 4), 2) // → [[1, null], [3, 4]]
 */
export function unflatten(table: Float64Array, width: number): NullableTable {
  const rows = width === 0 ? 0 : table.length / width
  return Array.from({ length: rows }, (_, row) => nullable(table.subarray(row * width, (row + 1) * width)))
}

/**
 * @example
 * import { nullable } from './matrix.ts'
 * nullable(Float64Array.of(0.5, NaN)) // → [0.5, null]
 */
export function nullable(entries: Float64Array): (number | null)[] {
  return Array.from(entries, (entry) => (Number.isNaN(entry) ? null : entry))
}
