import type { ScoreCell, ScoreConflict } from './score-workbook.ts'

/** A score with the moment of its row, where the file tells it (ISO text, else empty). */
export type DatedCell = { cell: ScoreCell; moment: string }

/**
 * The same idea, criterion and rater in more than one place. The one with the latest moment counts, without
 * moments the last in the file. Empty cells contradict nobody.
 */
export function findConflicts(cells: readonly DatedCell[]): ScoreConflict[] {
  const said = cells.filter(({ cell }) => cell.state !== 'open' && cell.idea !== '')
  const groups = Map.groupBy(said, ({ cell }) => JSON.stringify([cell.idea, cell.criterion, cell.rater]))
  return [...groups.values()].filter((group) => group.length > 1).map(conflictOf)
}

function conflictOf(group: readonly DatedCell[]): ScoreConflict {
  const isDated = group.every(({ moment }) => /^\d{4}-\d{2}-\d{2}/.test(moment))
  let later = group.length - 1
  if (isDated)
    for (const [at, { moment }] of group.entries()) if (moment > (group[later]?.moment ?? '')) later = at
  const answers = new Set(group.map(({ cell }) => JSON.stringify([cell.state, cell.value ?? cell.raw])))
  return {
    places: group.map(({ cell: { sheet, row, column } }) => ({ sheet, row, column })),
    later,
    differs: answers.size > 1,
  }
}
