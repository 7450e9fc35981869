import type { Direction } from '../stages/stage.ts'
import { preferenceCounts } from './preference-counts.ts'
import type { PreferenceFunction } from './preference-function.ts'

/** How one criterion turns differences into preferences. */
export type PreferenceColumn = { direction: Direction; preference: PreferenceFunction }

/** Per idea. Leaving: how far it is preferred to the others, entering: they to it, both 0 to 1; net: the difference. */
export type Flows = { leaving: Float64Array; entering: Float64Array; net: Float64Array }

/**
 * PROMETHEE I and II, a second opinion: every idea is compared with every other on each criterion, differences too small
 * to matter count nothing, and a large lead does not count without limit. Net flows (PROMETHEE II) give a ranking;
 * leaving and entering flows (PROMETHEE I) show who cannot be compared.
 *
 * Flows are divided by the number of ideas less one; a single idea has flows 0. A missing mark prefers nobody and is
 * preferred by nobody on its criterion, and the weights stay as they are, which draws an idea with gaps towards 0, the
 * middle. Like TOPSIS it depends on who takes part.
 *
 * Source: Brans & Vincke (1985), Management Science 31:647–656; the speed from `preference-counts.ts`.
 *
 * @param marks ideas × criteria, row by row, NaN for a missing mark.
 * @param columns one per criterion.
 * @param shares weight shares of the criteria, sum 1.
 * @throws RangeError for a preference function without meaning.
 * @example
 * import { promethee } from './promethee.ts'
 * const usual = { direction: 'benefit', preference: { kind: 'usual' } }
 * const { leaving, entering, net } = promethee(Float64Array.of(5, 3, 4), [usual], [1])
 * Array.from(leaving) // → [1, 0, 0.5]
 * Array.from(entering) // → [0, 1, 0.5]
 * Array.from(net) // → [1, -1, 0]
 */
export function promethee(
  marks: Float64Array,
  columns: readonly PreferenceColumn[],
  shares: readonly number[],
): Flows {
  const width = columns.length
  const rows = width === 0 ? 0 : marks.length / width
  const leaving = new Float64Array(rows)
  const entering = new Float64Array(rows)
  for (const [index, { direction, preference }] of columns.entries()) {
    const sign = direction === 'benefit' ? 1 : -1
    const gains = new Float64Array(rows)
    for (let row = 0; row < rows; row += 1) gains[row] = sign * (marks[row * width + index] ?? Number.NaN)
    const { over, under } = preferenceCounts(gains, preference)
    const factor = rows > 1 ? (shares[index] ?? 0) / (rows - 1) : 0
    for (let row = 0; row < rows; row += 1) {
      leaving[row] = (leaving[row] ?? 0) + factor * (over[row] ?? 0)
      entering[row] = (entering[row] ?? 0) + factor * (under[row] ?? 0)
    }
  }
  return { leaving, entering, net: leaving.map((flow, row) => flow - (entering[row] ?? 0)) }
}
