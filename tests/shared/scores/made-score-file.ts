import type { Sheet } from '../../../shared/import/sheet.ts'
import {
  understandScoreFile,
  type ScoreFileOptions,
} from '../../../shared/scores/score-workbook-understand.ts'
import type { NumberedIdea, ScoreCell, ScoreWorkbook } from '../../../shared/scores/score-workbook.ts'
import { workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import { madeFile, madeRange, madeSheet, type Made } from '../import/made-sheets.ts'

/** A sheet from rows of cells; `merges` as "B2:D2". */
export function scoreSheet(
  name: string | null,
  rows: readonly (readonly Made[])[],
  { merges = [], ...more }: { merges?: string[] } & Partial<Omit<Sheet, 'merges'>> = {},
): Sheet {
  return madeSheet(rows, { name, merges: merges.map(madeRange), ...more })
}

export function understandSheets(sheets: Sheet[], options: ScoreFileOptions = {}): ScoreWorkbook {
  return understandScoreFile(madeFile(sheets), { catalogue: workingGroups.catalogue, ...options })
}

/** Every score as "idea | criterion | rater = state or value". */
export function saidIn({ cells }: ScoreWorkbook): string[] {
  return cells.map((cell) => `${cell.idea} | ${cell.criterion} | ${cell.rater} = ${shown(cell)}`)
}

function shown({ state, value, proposal }: ScoreCell): string {
  if (state === 'value') return String(value)
  return proposal === undefined ? state : `${state} (${proposal}?)`
}

export function idea(number: string, title: string): NumberedIdea {
  return { key: number, number, title, description: '' }
}
