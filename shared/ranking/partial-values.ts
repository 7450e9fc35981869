import { boundsOf, checkValueFunction, partialValue, type ValueColumn } from './value-function.ts'

/**
 * Partial values of a whole table of marks.
 *
 * @param marks ideas × criteria, row by row, NaN for a missing mark.
 * @param columns one per criterion.
 * @param takesPart one flag per idea; an idea left out has no values and gives no bounds to `minmax`. Default: all.
 * @returns ideas × criteria, row by row, NaN where there is no mark.
 * @throws RangeError for a value function without meaning.
 * @example
 * import { partialValues } from './partial-values.ts'
 * const column = { valueFunction: { kind: 'minmax' }, direction: 'benefit' }
 * Array.from(partialValues(Float64Array.of(1, 5, 3), [column])) // → [0, 1, 0.5]
 * Array.from(partialValues(Float64Array.of(1, 5, 3), [column], [true, false, true])) // → [0, NaN, 1]
 */
export function partialValues(
  marks: Float64Array,
  columns: readonly ValueColumn[],
  takesPart?: readonly boolean[],
): Float64Array {
  const width = columns.length
  const values = new Float64Array(marks.length).fill(Number.NaN)
  const rows = width === 0 ? 0 : marks.length / width
  for (const [index, column] of columns.entries()) {
    checkValueFunction(column.valueFunction)
    const present = Array.from({ length: rows }, (_, row) =>
      takesPart?.[row] === false ? Number.NaN : (marks[row * width + index] ?? Number.NaN),
    )
    const observed = column.valueFunction.kind === 'minmax' ? boundsOf(present) : null
    for (const [row, mark] of present.entries())
      values[row * width + index] = partialValue(column, mark, observed)
  }
  return values
}
