/**
 * A whole-number programme: which of the columns, each taken or left, make the objective largest while every row stays
 * within its bounds? All numbers are whole, so that a solution can be checked to the last unit.
 */
export type WholeProgramme = { objective: readonly number[]; rows: readonly WholeRow[] }

/** The sum of the coefficients of the taken columns is at least `least` and at most `most`; null does not bound. */
export type WholeRow = {
  entries: readonly (readonly [column: number, coefficient: number])[]
  least: number | null
  most: number | null
}

/** `taken` are columns, ascending. A search that ran out of time gives the best it found and what no one can beat. */
export type WholeSolution =
  | { kind: 'optimal'; taken: number[] }
  | { kind: 'infeasible' }
  | { kind: 'stopped'; taken: number[] | null; bound: number }

/** Finds the optimum exactly, or says that it could not. */
export type Solve = (programme: WholeProgramme) => WholeSolution

/**
 * The sum of a row over the taken columns.
 *
 * @example
 * import { rowSum } from './whole-programme.ts'
 * rowSum({ entries: [[0, 5], [2, 7]], least: null, most: 9 }, new Set([1, 2])) // → 7
 */
export function rowSum({ entries }: WholeRow, taken: ReadonlySet<number>): number {
  return entries.reduce((sum, [column, coefficient]) => (taken.has(column) ? sum + coefficient : sum), 0)
}

/**
 * By how much a row is broken, in its own units; 0 when it holds.
 *
 * @example
 * import { rowExcess } from './whole-programme.ts'
 * rowExcess({ entries: [[0, 5], [2, 7]], least: null, most: 9 }, new Set([0, 2])) // → 3
 * rowExcess({ entries: [[0, 1]], least: 2, most: null }, new Set([0])) // → 1
 */
export function rowExcess(row: WholeRow, taken: ReadonlySet<number>): number {
  const sum = rowSum(row, taken)
  return Math.max(0, sum - (row.most ?? Infinity), (row.least ?? -Infinity) - sum)
}

/**
 * A row that every choice keeps except the given one.
 *
 * @example
 * import { anyOtherThan, rowExcess } from './whole-programme.ts'
 * const row = anyOtherThan([0, 2], 3)
 * rowExcess(row, new Set([0, 2])) // → 1
 * rowExcess(row, new Set([0])) // → 0
 */
export function anyOtherThan(taken: readonly number[], columns: number): WholeRow {
  const inside = new Set(taken)
  const entries = Array.from({ length: columns }, (_, column): [number, number] => [
    column,
    inside.has(column) ? 1 : -1,
  ])
  return { entries, least: null, most: taken.length - 1 }
}
