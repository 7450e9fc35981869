import { text, type Language, type TextKey, type TextValues } from '../language/text.ts'
import type { ExplainedValue } from '../scores/agreed-value.ts'
import type { Rater, Score } from '../scores/score.ts'
import type { CriteriaCatalogue, Criterion, Stage } from '../stages/stage.ts'
import type { PlanCell, SheetPlan, TablePlan } from '../workbook-plan.ts'
import type { RobustnessReport } from './robustness-report.ts'
import type { GroupVoice, StageRanking } from './stage-ranking.ts'

/** An idea as the workbook shows it. */
export type WorkbookIdea = {
  id: string
  /** What people call it, such as `I-042`. */
  number: string
  title: string
  text: string
  fieldsOfAction: string[]
  workshop: string | null
  origin: { file: string; sheet: string | null; row: number | null } | null
}

export type RankingWorkbookInput = {
  language: Language
  programmeName: string
  /** Plain day. */
  writtenOn: string
  stage: Stage
  catalogue: CriteriaCatalogue
  ideas: WorkbookIdea[]
  groups: (GroupVoice & { name: string })[]
  /** `name` is written as it is: whoever exports without consent to names passes "Person 1" and so on. */
  raters: Rater[]
  scores: Score[]
  /** Left out: the workbook has no sheets on robustness, for a stage that has no ranking to try. */
  robustness?: RobustnessReport
  agreed?: ExplainedValue[]
}

/** Row of the header on every sheet with a table; title and note stand above. */
export const headerRow = 4

/** First row below the header. */
export const firstRow = headerRow + 1

/** Rows first and last. */
export type Rows = readonly [number, number]

/** What the sheets need to know of each other: who stands where. Ideas are numbered from 1 by their place in the input. */
export type WorkbookLayout = {
  input: RankingWorkbookInput
  ranking: StageRanking
  /** All criteria by position. */
  criteria: Criterion[]
  say: (key: TextKey, values?: TextValues) => string
  scoreRows: Rows
  meanRows: Rows
  rankingRows: Rows
  groupWeightRows: Rows
}

/** First of the criteria columns on the sheets of scores and of group means. */
export const firstMarkColumn = 6

/** Columns of the weights sheet that formulas elsewhere read. */
export const weightColumns = { weight: 5, share: 6, from: 7, to: 8, threshold: 9, failsAt: 10 } as const

/** Columns of the ranking sheet; the means follow after `rankingValue`, the partial values after the means. */
export const rankingColumns = {
  rank: 1,
  serial: 2,
  number: 3,
  title: 4,
  value: 5,
  lower: 6,
  upper: 7,
  check: 8,
  rankingValue: 9,
} as const

/** Rows that a table of so many entries takes; an empty one has a blank row, because a table cannot be without any. */
export function rowsFrom(top: number, entries: number): Rows {
  return [top, top + Math.max(1, entries) - 1]
}

/** A sentence of the language in use. */
export function sayer(language: Language): WorkbookLayout['say'] {
  return (key, values) => text(language, key, values)
}

type TableSheet = {
  name: string
  title: string
  note: string
  widths: number[]
  frozenColumns: number
  tables: TablePlan[]
}

/** A sheet with title, note and tables, its header in sight on the screen and on each printed page. */
export function tableSheet({ name, title, note, widths, frozenColumns, tables }: TableSheet): SheetPlan {
  return {
    name,
    widths,
    lines: [
      { row: 1, column: 1, cells: [title], look: 'title' },
      { row: 2, column: 1, cells: [note], look: 'note' },
    ],
    tables: tables.map((table) => ({ ...table, rows: atLeastOneRow(table) })),
    frozen: { rows: headerRow, columns: frozenColumns },
    repeatedRows: [headerRow, headerRow],
  }
}

function atLeastOneRow({ rows, columns }: TablePlan): PlanCell[][] {
  return rows.length > 0 ? rows : [columns.map(() => null)]
}
