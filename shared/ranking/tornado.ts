import type { CutRule } from './kept-weights.ts'
import type { OpenMarks } from './open-marks.ts'
import type { StageStanding, StandingColumn } from './stage-standing.ts'
import { reaches } from './tolerance.ts'
import { partialValue } from './value-function.ts'
import { weightedSum } from './weighted-sum.ts'

/** What one criterion does to the value of an idea while all its other marks stay. Values from 0 to 1. */
export type TornadoBar = {
  column: StandingColumn
  /** In points; null where nobody gave a mark, and then it is the whole scale that is open. */
  mark: number | null
  /** The ends that are open, in points, and the value of the idea with each. */
  worst: { mark: number; value: number }
  best: { mark: number; value: number }
}

export type Tornado = {
  value: number
  /** Widest first. */
  bars: TornadoBar[]
  /** The value from which the idea is selected, the others staying as they are; null without a line. */
  cutValue: number | null
  isIn: boolean | null
}

/**
 * A tornado: how far does the value of one idea move when one mark after the other goes to its open ends? With the line
 * beside it, it shows which single mark could decide.
 *
 * @param row of the idea.
 * @returns null for an idea without a rank.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { openMarks } from './open-marks.ts'
 * import { standingOf } from './stage-standing.ts'
 * import { tornadoOf } from './tornado.ts'
 * const rater = (id, marks) => ({ id, workingGroupId: 'g', marks: Float64Array.from(marks) })
 * const raters = [rater('r', [4, 2, 3, 3, 3, 4, 2, 3, 3, 3]), rater('s', [5, 2, 3, 3, 3, 4, 2, 3, 3, 3])]
 * const stage = { ...workingGroups, groups: [{ id: 'g', weight: 1 }], raters }
 * const standing = standingOf(stage)
 * const { bars, isIn } = tornadoOf(standing, { row: 0, open: openMarks(stage, standing, 'raters'), cut: { kind: 'best-with-ties', count: 1 } })
 * isIn // → true
 * [bars[0].column.criterion.id, bars[0].worst.mark, bars[0].best.mark] // → ["benefit", 4, 5]
 */
export function tornadoOf(
  standing: StageStanding,
  { row, open, cut }: { row: number; open: OpenMarks; cut: CutRule | null },
): Tornado | null {
  const { columns, marks, partial } = standing
  const value = standing.value[row] ?? null
  if (value === null || (standing.rank[row] ?? null) === null) return null
  const width = columns.length
  const own = partial.slice(row * width, (row + 1) * width)
  const shares = columns.map(({ share }) => share)
  const valueWith = (column: StandingColumn, place: number, mark: number): number => {
    const changed = Float64Array.from(own)
    changed[place] = partialValue(column.value, mark)
    return weightedSum(changed, shares, 'renormalise')[0] ?? Number.NaN
  }
  const bars = columns
    .map((column, place): TornadoBar => {
      const cell = row * width + place
      const ends = [open.lowest[cell] ?? 0, open.highest[cell] ?? 0]
      const [worst = 0, best = 0] = column.criterion.direction === 'benefit' ? ends : ends.toReversed()
      const mark = marks[cell] ?? Number.NaN
      return {
        column,
        mark: Number.isNaN(mark) ? null : mark,
        worst: { mark: worst, value: valueWith(column, place, worst) },
        best: { mark: best, value: valueWith(column, place, best) },
      }
    })
    .toSorted((a, b) => widthOf(b) - widthOf(a))
  const cutValue = cut && valueToBeIn(standing, row, cut)
  return { value, bars, cutValue, isIn: cut === null ? null : isSelected(standing, row, cut) }
}

function widthOf({ worst, best }: TornadoBar): number {
  return best.value - worst.value
}

/**
 * The value from which an idea is inside the line, as the others stand: that of the last of the first so many among the
 * others, because a tie with it is inside too.
 *
 * @returns null when there are not even so many others.
 * @example
 * import { valueToBeIn } from './tornado.ts'
 * valueToBeIn({ rank: [1, 2, 3], value: [0.9, 0.6, 0.4] }, 2, { kind: 'best-with-ties', count: 2 }) // → 0.6
 * valueToBeIn({ rank: [1, 2, 3], value: [0.9, 0.6, 0.4] }, 0, { kind: 'best-with-ties', count: 2 }) // → 0.4
 * valueToBeIn({ rank: [1], value: [0.9] }, 0, { kind: 'best-with-ties', count: 2 }) // → null
 */
export function valueToBeIn(
  { rank, value }: Pick<StageStanding, 'rank' | 'value'>,
  row: number,
  cut: CutRule,
): number | null {
  if (cut.kind === 'value-at-least') return cut.value
  const others = value.filter(
    (one, other): one is number => one !== null && other !== row && (rank[other] ?? null) !== null,
  )
  return others.toSorted((a, b) => b - a)[cut.count - 1] ?? null
}

function isSelected({ rank, value }: StageStanding, row: number, cut: CutRule): boolean {
  return cut.kind === 'value-at-least'
    ? reaches(value[row] ?? 0, cut.value)
    : (rank[row] ?? Infinity) <= cut.count
}

/**
 * Does this mark alone bring the idea over the line, or below it?
 *
 * @example
 * import { crosses } from './tornado.ts'
 * crosses({ worst: { value: 0.5 }, best: { value: 0.7 } }, 0.6) // → true
 * crosses({ worst: { value: 0.6 }, best: { value: 0.7 } }, 0.6) // → false
 * crosses({ worst: { value: 0.5 }, best: { value: 0.7 } }, null) // → false
 */
export function crosses(
  { worst, best }: { worst: { value: number }; best: { value: number } },
  cutValue: number | null,
): boolean {
  return cutValue !== null && !reaches(worst.value, cutValue) && reaches(best.value, cutValue)
}
