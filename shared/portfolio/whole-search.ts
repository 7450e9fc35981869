import type { Choice, Relaxation } from './whole-bound.ts'
import type { WholeProgramme } from './whole-programme.ts'

export type SearchResult = {
  best: { taken: number[]; worth: number } | null
  /** Has everything been looked at? Then the best is the optimum, and without one there is none. */
  isComplete: boolean
}

/** A choice with what each of its columns adds to each row, in the order in which they are tried. */
type Step = { options: { column: number | null; loss: number; worth: number; uses: Float64Array }[] }

/**
 * Looks at selections in depth first, the choices that matter most first and each in the order of least loss. A branch that
 * cannot beat the best, or cannot keep a row any more, is not looked at.
 *
 * @param mostNodes so many branches are looked at; then the best so far is given.
 * @example
 * import { searchWhole } from './whole-search.ts'
 * import { relaxationOf } from './whole-bound.ts'
 * const programme = { objective: [9, 8], rows: [{ entries: [[0, 4], [1, 4]], least: null, most: 6 }] }
 * searchWhole(programme, relaxationOf(programme, [2]), 100) // → {"best": {"taken": [0], "worth": 9}, "isComplete": true}
 */
export function searchWhole(
  programme: WholeProgramme,
  { most, choices }: Relaxation,
  mostNodes: number,
): SearchResult {
  const { rows } = programme
  const uses = usesOf(programme)
  const steps = choices
    .toSorted((a, b) => weightOf(b) - weightOf(a))
    .map((choice) => stepOf(choice, programme, uses))
  const { least, most: greatest } = reachableFrom(steps, rows.length)
  const sums = new Float64Array(rows.length)
  const path: (number | null)[] = []
  let best: SearchResult['best'] = null
  let nodes = 0

  const canKeep = (depth: number): boolean =>
    rows.every(
      (row, place) =>
        (row.most === null || (sums[place] ?? 0) + (least[depth]?.[place] ?? 0) <= row.most) &&
        (row.least === null || (sums[place] ?? 0) + (greatest[depth]?.[place] ?? 0) >= row.least),
    )

  const visit = (depth: number, loss: number, worth: number): void => {
    nodes += 1
    if (nodes > mostNodes) return
    const step = steps[depth]
    if (step === undefined) {
      if (best === null || worth > best.worth)
        best = { taken: path.flatMap((column) => column ?? []).toSorted((a, b) => a - b), worth }
      return
    }
    for (const option of step.options) {
      if (nodes > mostNodes) return
      const lost = loss + option.loss
      // Options come with rising loss, so the later ones are no better.
      if (best !== null && Math.floor(most - lost) <= best.worth) return
      for (const [place, use] of option.uses.entries()) sums[place] = (sums[place] ?? 0) + use
      if (canKeep(depth + 1)) {
        path.push(option.column)
        visit(depth + 1, lost, worth + option.worth)
        path.pop()
      }
      for (const [place, use] of option.uses.entries()) sums[place] = (sums[place] ?? 0) - use
    }
  }
  if (canKeep(0)) visit(0, 0, 0)
  return { best, isComplete: nodes <= mostNodes }
}

/** How much the bound falls when the choice is not made in the best way. */
function weightOf({ losses, none }: Choice): number {
  return [...losses, none].toSorted((a, b) => a - b)[1] ?? 0
}

/** What each column adds to each row. */
function usesOf({ objective, rows }: WholeProgramme): Float64Array[] {
  const uses = objective.map(() => new Float64Array(rows.length))
  for (const [row, { entries }] of rows.entries())
    for (const [column, coefficient] of entries) {
      const own = uses[column]
      if (own !== undefined) own[row] = (own[row] ?? 0) + coefficient
    }
  return uses
}

function stepOf(
  { columns, losses, none }: Choice,
  { objective, rows }: WholeProgramme,
  uses: Float64Array[],
): Step {
  const nothing = { column: null, loss: none, worth: 0, uses: new Float64Array(rows.length) }
  const options = columns.map((column, place) => ({
    column,
    loss: losses[place] ?? 0,
    worth: objective[column] ?? 0,
    uses: uses[column] ?? nothing.uses,
  }))
  return { options: [...options, nothing].toSorted((a, b) => a.loss - b.loss) }
}

/** The least and the most that the choices from each depth on can add to each row. */
function reachableFrom(
  steps: readonly Step[],
  rows: number,
): { least: Float64Array[]; most: Float64Array[] } {
  const sides = { least: [new Float64Array(rows)], most: [new Float64Array(rows)] }
  for (const { options } of steps.toReversed())
    for (const [side, pick] of [
      ['least', Math.min],
      ['most', Math.max],
    ] as const) {
      const after = sides[side][0] ?? new Float64Array(rows)
      const here = after.map((sum, row) => sum + pick(...options.map(({ uses }) => uses[row] ?? 0)))
      sides[side].unshift(here)
    }
  return sides
}
