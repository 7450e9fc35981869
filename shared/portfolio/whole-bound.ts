import type { WholeProgramme, WholeRow } from './whole-programme.ts'

/** Columns of which at most one can be taken, or one column alone. */
export type Choice = {
  columns: readonly number[]
  /** What is lost to the bound by taking each. */
  losses: number[]
  /** By taking none. */
  none: number
}

/**
 * What no selection can beat, and by how much less each choice leaves: the bound less the losses of all choices of a
 * selection is never below what that selection is worth.
 */
export type Relaxation = { most: number; choices: Choice[] }

/** Sums of floating numbers are off by far less than this share of what is added up. */
const rounding = 1e-9

/**
 * A bound on what can be reached when breaking a row is not forbidden but costs its multiplier for each unit, and unused
 * units are paid for (Lagrange). It holds for all multipliers; those of the solved problem without whole numbers make it
 * tight.
 *
 * @param multipliers one for each row: above 0 for its upper bound, below 0 for its lower one.
 * @example
 * import { relaxationOf } from './whole-bound.ts'
 * const rows = [{ entries: [[0, 4], [1, 4]], least: null, most: 6 }]
 * const { most, choices } = relaxationOf({ objective: [9, 8], rows }, [2])
 * Math.round(most) // → 13
 * choices.map(({ losses, none }) => [losses[0], none]) // → [[0, 1], [0, 0]]
 */
export function relaxationOf(
  { objective, rows }: WholeProgramme,
  multipliers: readonly number[],
): Relaxation {
  const { groups, isGroup } = exclusiveGroups(objective.length, rows)
  const worth = [...objective]
  let most = 0
  let added = 0
  for (const [place, { entries, least, most: upper }] of rows.entries()) {
    const multiplier = multipliers[place] ?? 0
    const bound = multiplier > 0 ? upper : least
    if (multiplier === 0 || bound === null || isGroup.has(place)) continue
    most += multiplier * bound
    added += Math.abs(multiplier * bound)
    for (const [column, coefficient] of entries) {
      worth[column] = (worth[column] ?? 0) - multiplier * coefficient
      added += Math.abs(multiplier * coefficient)
    }
  }
  const choices = groups.map((columns): Choice => {
    const worths = columns.map((column) => worth[column] ?? 0)
    const best = Math.max(0, ...worths)
    most += best
    added += best
    return { columns, losses: worths.map((one) => best - one), none: best }
  })
  return { most: most + added * rounding + rounding, choices }
}

/** Rows that allow at most one of their columns, as far as they share none; every other column alone. */
function exclusiveGroups(
  columns: number,
  rows: readonly WholeRow[],
): { groups: number[][]; isGroup: Set<number> } {
  const grouped = new Set<number>()
  const isGroup = new Set<number>()
  const groups: number[][] = []
  for (const [place, { entries, least, most }] of rows.entries()) {
    const isOne = most === 1 && (least ?? 0) <= 0 && entries.every(([, coefficient]) => coefficient === 1)
    if (!isOne || entries.some(([column]) => grouped.has(column))) continue
    isGroup.add(place)
    groups.push(entries.map(([column]) => column))
    for (const [column] of entries) grouped.add(column)
  }
  for (let column = 0; column < columns; column += 1) if (!grouped.has(column)) groups.push([column])
  return { groups, isGroup }
}

/**
 * Which columns no selection worth so much takes, and which every such selection takes; null: there is no such selection.
 *
 * @example
 * import { settledColumns } from './whole-bound.ts'
 * settledColumns({ most: 10, choices: [{ columns: [0], losses: [0], none: 5 }, { columns: [1], losses: [7], none: 0 }] }, 6) // → {"left": [1], "taken": [0]}
 */
export function settledColumns(
  { most, choices }: Relaxation,
  worth: number,
): { left: number[]; taken: number[] } | null {
  const left: number[] = []
  const taken: number[] = []
  for (const { columns, losses, none } of choices) {
    const isOpen = (loss: number): boolean => most - loss >= worth
    const open = columns.filter((_, place) => isOpen(losses[place] ?? 0))
    left.push(...columns.filter((_, place) => !isOpen(losses[place] ?? 0)))
    if (isOpen(none)) continue
    const [only, ...others] = open
    if (only === undefined) return null
    if (others.length === 0) taken.push(only)
  }
  return { left, taken }
}
