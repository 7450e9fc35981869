import type { Scale } from '../stages/stage.ts'
import type { ScoreState } from './score.ts'
import { parseScoreInput, type ScoreInputProblem } from './score-input.ts'

/** A rectangle of cells, by its first row and column and its size. */
export type CellRange = { row: number; column: number; rows: number; columns: number }

export type PastePlan = {
  scores: { row: number; column: number; score: ScoreState }[]
  /** Cells whose text is no score; they are shown as pasted and not saved. */
  invalid: { row: number; column: number; problem: ScoreInputProblem }[]
  /** Blank cells of the block: they change nothing. */
  blank: number
  /** Cells of the block that lie beyond the edge of the sheet. */
  beyond: number
}

/**
 * What pasting a block into the criteria matrix does. A block smaller than the selection is repeated when it fits in
 * a whole number of times (so one cell fills a whole selection), as spreadsheets do it.
 *
 * Blank cells of the block leave the score as it is: people copy half-filled tables, and a blank there nearly always means
 * "not filled in", hardly ever "take the score away". To empty cells there are the word "offen" and the delete key.
 *
 * @param scales the scale of each column of the sheet.
 * @param rowCount rows of the sheet.
 * @example
 * import { benefitScale } from '../stages/norderstedter-scales.ts'
 * import { planPaste } from './plan-paste.ts'
 * const at = { row: 0, column: 1, rows: 1, columns: 1 }
 * const plan = planPaste([['3,5', '4'], ['', '9']], at, { scales: [benefitScale, benefitScale], rowCount: 2 })
 * plan.scores // → [{ "row": 0, "column": 1, "score": { "state": "value", "value": 3.5 } }]
 * [plan.blank, plan.beyond, plan.invalid.length] // → [1, 2, 0]
 */
export function planPaste(
  block: readonly (readonly string[])[],
  target: CellRange,
  sheet: { scales: readonly Scale[]; rowCount: number },
): PastePlan {
  const width = Math.max(...block.map((row) => row.length))
  const rows = repeated(block.length, target.rows)
  const columns = repeated(width, target.columns)
  const plan: PastePlan = { scores: [], invalid: [], blank: 0, beyond: 0 }
  for (let down = 0; down < rows; down += 1)
    for (let right = 0; right < columns; right += 1) {
      const entered = block[down % block.length]?.[right % width]
      if (entered === undefined) continue
      const place = { row: target.row + down, column: target.column + right }
      const scale = sheet.scales[place.column]
      if (scale === undefined || place.row >= sheet.rowCount) plan.beyond += 1
      else if (entered.trim() === '') plan.blank += 1
      else planCell(plan, { ...place, entered, scale })
    }
  return plan
}

function planCell(
  plan: PastePlan,
  { row, column, entered, scale }: { row: number; column: number; entered: string; scale: Scale },
): void {
  const input = parseScoreInput(entered, scale)
  if (input.ok) plan.scores.push({ row, column, score: input.score })
  else plan.invalid.push({ row, column, problem: input.problem })
}

function repeated(size: number, selected: number): number {
  return selected % size === 0 ? selected : size
}
