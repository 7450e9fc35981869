import type { TextKey, TextValues } from '../language/text.ts'
import { type CriteriaCatalogue, type Criterion, type ScaleStep, scaleOf } from '../stages/stage.ts'
import type { LinePlan, SheetPlan } from '../workbook-plan.ts'
import { abstainedEntry, cannotJudgeEntry, criterionCode } from './score-sheet-entries.ts'

type Say = (key: TextKey, values?: TextValues) => string

/**
 * The sheet that explains: what may be entered, and for each criterion its question and what the points of its scale mean.
 */
export function describeLegend(
  {
    catalogue,
    criteria,
    sheetName,
  }: { catalogue: CriteriaCatalogue; criteria: readonly Criterion[]; sheetName: string },
  say: Say,
): SheetPlan {
  const lines: LinePlan[] = []
  let row = 1
  const add = (cells: LinePlan['cells'], look: LinePlan['look'], wrap?: false): void => {
    lines.push({ row, column: 1, cells, look, ...(wrap === false ? { wrap } : {}) })
    row += 1
  }
  add([say('score-sheet.legend.title')], 'title', false)
  row += 1
  add([say('score-sheet.legend.entry'), '', say('score-sheet.legend.meaning')], 'heading')
  add([say('score-sheet.legend.mark'), '', say('score-sheet.legend.mark.text')], 'plain')
  add([abstainedEntry, '', say('score-sheet.legend.abstained')], 'plain')
  add([cannotJudgeEntry, '', say('score-sheet.legend.cannot-judge')], 'plain')
  add([say('score-sheet.legend.blank'), '', say('score-sheet.legend.blank.text')], 'plain')
  for (const [index, criterion] of criteria.entries()) {
    row += 1
    const { kind, direction } = criterion
    const meaning = say(
      kind === 'knock-out' ? 'scores.meaning.knock-out' : `score-sheet.direction.${direction}`,
    )
    add([criterionCode(index), criterion.name, criterion.question], 'heading')
    add(['', '', meaning], 'note')
    for (const step of scaleOf(catalogue, criterion).steps) add(cellsOf(step), 'plain')
  }
  return {
    name: sheetName,
    widths: [12, 34, 96],
    lines,
    tables: [],
    frozen: { rows: 0, columns: 0 },
    repeatedRows: null,
    isProtected: true,
  }
}

function cellsOf({ value, name, anchor }: ScaleStep): LinePlan['cells'] {
  return [value, name, anchor ?? '']
}
