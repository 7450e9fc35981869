import type { CellRange, FileWarning } from '../import/sheet.ts'
import type { Evidence, KnownIdea, RawValue } from '../import/understanding.ts'
import type { ScoreStateName } from './score.ts'

/**
 * A workbook of scores that somebody else laid out, understood: every score with its idea, criterion and rater, and
 * everything a careful person would ask before taking them over. Plain JSON, so that it can be kept and sent.
 */
export type ScoreWorkbook = {
  ranges: ScoreRange[]
  /** In the order in which the file names them. */
  criteria: FileCriterion[]
  /** Names as written, in the order of the file; empty when the file names nobody. */
  raters: string[]
  raterKind: 'person' | 'working-group'
  scale: FileScale
  /** In the order of the file: sheet, row, column. */
  cells: ScoreCell[]
  /** Ideas as the file names them, in its order; filled whether or not there was something to compare with. */
  ideas: IdeaReference[]
  /** True when there were ideas to compare with, so that an idea without match is unknown and not merely unasked. */
  isCompared: boolean
  /** What the file itself says its words and signs mean; null when it says nothing. */
  legend: Legend | null
  /** How the criteria differ from the stage's; null when nothing differs or nothing could be compared. */
  catalogue: CatalogueComparison | null
  conflicts: ScoreConflict[]
  notScores: NotScores[]
  /** Remarks about a line as a whole, which belong to no single score. */
  comments: LineComment[]
  warnings: FileWarning[]
  /** Text files only, such as `utf-8-bom` or `windows-1252`. */
  encoding?: string
  delimiter?: string
}

/** What a score says about: an idea, by a criterion, by a rater. */
export const scoreDimensions = ['idea', 'criterion', 'rater'] as const
export type ScoreDimension = (typeof scoreDimensions)[number]

/**
 * Where the file says which idea, criterion or rater a score belongs to. `lines`: each line of the table is one;
 * `place`: a column names it, several lines may name the same; `heading`: the columns, by the heading in row `line`, which
 * may be the first of two (`merged` over several columns); `fixed`: one for the whole range, said by a title, a label or the sheet.
 */
export type AxisSource =
  | { kind: 'lines' }
  | { kind: 'place'; column: number }
  | { kind: 'heading'; line: number; levels: 1 | 2; merged: boolean }
  | { kind: 'fixed'; text: string; evidence: Evidence }

/** One table of scores. */
export type ScoreRange = {
  sheet: string | null
  /** The scores alone, without headings and labels. */
  range: CellRange
  /** Rows and columns inside the range that hold something else. */
  exceptRows: number[]
  exceptColumns: number[]
  axes: Record<ScoreDimension, AxisSource>
}

/** `invalid` is everything that is no score of this scale; a person decides what it is to be. */
export type FileScoreState = ScoreStateName | 'invalid'

export type InvalidScore = 'off-scale' | 'range' | 'date' | 'word' | 'error'

export type ScoreCell = {
  sheet: string | null
  row: number
  column: number
  /** As the file names it: the number where there is one, else the title. */
  idea: string
  /** Name of {@link FileCriterion}. */
  criterion: string
  rater: string
  state: FileScoreState
  value?: number
  /** What stands in the cell, when it says more than the value: "3,5", "enth.", 7. */
  raw?: RawValue
  /** For "3-4": what may be meant. Never taken without a person saying so. */
  proposal?: number
  invalid?: InvalidScore
  /** Why the rater gave this score. */
  reason?: string
}

/** How a written name of a criterion meets one of the stage's catalogue. */
export type CriterionMatchKind = 'same' | 'shortened' | 'translated' | 'renamed'

export type FileCriterion = {
  /** The catalogue's name where the written one is merely shorter; else as written. */
  name: string
  written: string
  match: { criterionId: string; name: string; how: CriterionMatchKind; evidence: Evidence } | null
  /** Where this criterion has a scale of its own. */
  scale?: { minimum: number; maximum: number }
}

export type CatalogueComparison = {
  renamed: { from: string; to: string; evidence: Evidence }[]
  /** Criteria of the stage that the file does not ask. */
  missing: string[]
  /** Criteria of the file that the stage does not know. */
  extra: string[]
  current: string[]
}

/** Ends of the scale, inclusive. `isReversed`: the low end is the good one, as with school marks. */
export type FileScale = { minimum: number; maximum: number; isReversed: boolean; evidence: Evidence }

/** Written sign or word (empty for a blank cell) → what it means. */
export type Legend = Record<string, ScoreStateName>

/** An idea to compare with, with the number it goes by in its list. */
export type NumberedIdea = KnownIdea & { number?: string }

export type IdeaMatchKind = 'number' | 'title' | 'similar-title'

export type IdeaReference = {
  ref: string
  /** Title beside the number, when the file gives both. */
  title?: string
  match: {
    idea: NumberedIdea
    how: IdeaMatchKind
    /** 0 to 1. */
    score: number
    /** Number and title point to different ideas, or another idea is just as like: worth a look. */
    isDoubtful: boolean
    evidence: Evidence
  } | null
}

/** The same idea, criterion and rater, scored in more than one place. The later one counts unless a person decides otherwise. */
export type ScoreConflict = {
  places: { sheet: string | null; row: number; column: number }[]
  /** Index into `places`. */
  later: number
  /** False when all places say the same. */
  differs: boolean
}

/** Means, sums, ranks and weights. One of `row` and `column`, or neither when a whole sheet holds no scores. */
export type NotScores = { sheet: string | null; row?: number; column?: number; why: string }

export type LineComment = { sheet: string | null; row: number; column: number; text: string }
