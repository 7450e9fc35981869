import type { CellRange, FileWarning } from './sheet.ts'
import type { FieldValue, IdeaField } from './idea-fields.ts'

/** What a cell shows, for the record: dates as ISO text, error cells as their code, `null` when nothing stands in it. */
export type RawValue = string | number | boolean | null

/** Where a value came from. Rows and columns count from 1. */
export type Origin = { sheet: string | null; row: number; column: number; raw: RawValue }

/** A sentence for the person, by key; `shared/language/` holds the words, the values fill its placeholders. */
export type Evidence = { key: string; values: Record<string, string | number> }

/** Everything that a careful person would ask about a cell. */
export const cellProblemKinds = [
  'damaged-number',
  'number-as-text',
  'out-of-range',
  'unreadable-number',
  'unreadable-date',
  'date-as-text',
  'date-as-serial-number',
  'implausible-date',
  'ambiguous-date',
  'unreadable-amount',
  'compound-amount',
  'decimal-point-in-german-sheet',
  'unreadable-yes-no',
  'missing-title',
  'error-cell',
  'uncalculated-formula',
  'personal-data',
  'spilled-columns',
  'number-used-twice',
  'refers-to-other-idea',
  'only-blanks',
  'external-link',
] as const

export type CellProblemKind = (typeof cellProblemKinds)[number]

/**
 * A doubt about one cell. `line` is the row of the idea (its column when ideas stand in columns). Without `proposal` a
 * person must decide. A proposal is applied only once it is `accepted`.
 */
export type CellProblem = {
  kind: CellProblemKind
  sheet: string | null
  row: number
  column: number
  line: number
  field: IdeaField
  raw: RawValue
  proposal?: FieldValue
  evidence: Evidence
  accepted: boolean
}

/** A field of an idea as read. `value` is null when nothing is stated or a person must decide first. */
export type Reading<F extends IdeaField = IdeaField> = {
  value: FieldValue<F> | null
  origin: Origin
  /** What the program would take, for the value that is not accepted yet. */
  proposed?: FieldValue<F>
  /** The cell itself is covered by a merged cell: value and origin are those of the merge. */
  fromMerge?: true
}

export type IdeaReadings = { [F in IdeaField]?: Reading<F> }

/** A filled cell of the idea's line that is not mapped to a field; kept so that nothing is lost. */
export type UnmappedCell = { heading: string; text: string; origin: Origin }

export type UnderstoodIdea = {
  line: number
  hidden: boolean
  readings: IdeaReadings
  unmapped: UnmappedCell[]
}

/** Why a line of a table is no idea. */
export const skipReasons = [
  'blank',
  'total',
  'subtotal',
  'example',
  'test',
  'note',
  'section',
  'header-repeat',
  'units',
  'moderated',
  'continued',
  'hidden',
  'by-hand',
] as const

export type SkipReason = (typeof skipReasons)[number]

export type SkippedLine = { line: number; why: SkipReason; text: string; evidence: Evidence }

/** Euros behind a bare figure of a column. */
export type AmountUnit = 'euros' | 'thousand euros' | 'million euros'

/** Bounds of a column of points, and how they are known. */
export type ValueRange = { min: number; max: number; from: 'heading' | 'values' | 'marks'; count: number }

/** What one column means (one row, when ideas stand in columns). */
export type ColumnMapping = {
  /** Column of the sheet; row when ideas stand in columns. Counts from 1. */
  place: number
  /** Text of all header lines, joined with " / "; empty when nothing stands there. */
  heading: string
  /** Text of the last header line alone. */
  ownHeading: string
  field: IdeaField | null
  /** 0 to 1: how sure the program is. */
  score: number
  evidence: Evidence
  hidden: boolean
  /** A hidden column that is left out until a person takes it, and the field it would have. */
  waiting?: { field: IdeaField | null }
  unit?: AmountUnit
  range?: ValueRange
  /** Signs at which the cells of a list are split. */
  separators?: string[]
  /** Ticked columns that are read together as one list, this one first, each with the name it stands for. */
  ticks?: { place: number; name: string }[]
}

export type Orientation = 'ideas-in-rows' | 'ideas-in-columns'

/** First and last line of the heading; `null` when the table has none. */
export type HeaderLines = { first: number; last: number } | null

export type UnderstoodTable = {
  /** `sheet index . number of the table on the sheet`, both from 0; stable as long as the file is the same. */
  id: string
  sheet: string | null
  sheetHidden: boolean
  orientation: Orientation
  /** Rows of the heading; columns when ideas stand in columns. */
  headerLines: HeaderLines
  /** From the heading to the last line that belongs to the table, notes included. */
  range: CellRange
  columns: ColumnMapping[]
  ideas: UnderstoodIdea[]
  skipped: SkippedLine[]
  problems: CellProblem[]
  /** linesRead = ideas + skipped. */
  counts: {
    linesRead: number
    ideas: number
    skipped: number
    skippedBy: Partial<Record<SkipReason, number>>
  }
  hiddenLines: number[]
  hiddenPlaces: number[]
  /** Fields whose cell in this line is covered by a merged cell that begins in an earlier line. */
  mergedDown: { line: number; fields: IdeaField[] }[]
  /** Texts above the heading, such as the name of the workshop, and a day labelled as its date. */
  caption: { texts: string[]; date?: string }
  /** Marks by criteria or by raters stand here: rather a sheet of scores than a list of ideas. */
  looksLikeScores?: true
  /** Taken by the import. False for hidden sheets and sheets of scores until a person says otherwise. */
  chosen: boolean
  /** Name of the template that was recognised by the heading. */
  template?: string
}

/** Why a sheet holds no table of ideas. */
export const noTableReasons = [
  'empty sheet',
  'overview with counts',
  'list of choices',
  'hidden list of choices',
  'text only',
  'no table of ideas',
] as const

export type NoTableReason = (typeof noTableReasons)[number]

/** An idea that is known already: of the catalogue, or of another file. */
export type KnownIdea = {
  /** Identifies the idea for the caller. */
  key: string
  title: string
  description: string
  /** Where it came from, as far as known. */
  source?: { file: string; sheet: string | null; row?: number; column?: string }
  /** Number of the pilot that it is, or that it lives on in: it goes into no bundle. */
  pilot?: string
}

/** One side of a likely duplicate. */
export type DuplicateSide = { table: string; line: number }

/**
 * Two ideas that look the same. exact: same title and description after cleaning; near: the same in other words.
 * `score` is 0 to 1. The later one of the file is `idea`; the earlier one is `of` or, for a known idea, `known`.
 */
export type DuplicatePair = {
  kind: 'exact' | 'near'
  score: number
  reason: Evidence
  idea: DuplicateSide
} & ({ of: DuplicateSide; known?: undefined } | { known: KnownIdea; of?: undefined })

/** A readable file, understood. */
export type Understanding = {
  tables: UnderstoodTable[]
  /** Sheets without a table of ideas; `table` is the id under which a person may have one read all the same. */
  notTables: { sheet: string | null; why: NoTableReason; table: string }[]
  duplicates: DuplicatePair[]
  warnings: FileWarning[]
  /** Text files only, such as `utf-8-bom` or `windows-1252`. */
  encoding?: string
  delimiter?: string
}

export type PersonalDecision = 'keep' | 'remove'

/** What a person corrected in one table; every part is optional and outranks the program's own guess. */
export type TableCorrection = {
  table: string
  orientation?: Orientation
  /** Header lines; `null`: the table has no heading. */
  headerLines?: HeaderLines
  /** First and last line, first and last place that are looked at. */
  lines?: { first: number; last: number }
  places?: { first: number; last: number }
  /** Field of a place; `null` takes the column out. */
  fields?: { place: number; field: IdeaField | null; unit?: AmountUnit }[]
  /** Lines taken or skipped by hand. */
  take?: number[]
  skip?: number[]
  /** Accepted proposals: of one cell, or (without `line`) of all cells of that kind in the column. */
  accepted?: { kind: CellProblemKind; place: number; line?: number }[]
  /** Values typed by the person in place of what the cell holds; read by the same rules. */
  values?: { line: number; place: number; text: string }[]
  /** What the person decided about personal data in a free text: leave it, or take the pieces out. */
  personalData?: { line: number; place: number; decision: PersonalDecision }[]
  chosen?: boolean
}

export type Corrections = { tables: TableCorrection[] }
