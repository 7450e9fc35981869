import { classifyLines } from './classify-lines.ts'
import type { TableCells } from './cells-of-column.ts'
import { columnContent } from './column-content.ts'
import { withoutDoubleEncoding } from './double-encoding.ts'
import { findDuplicates } from './duplicates.ts'
import { findByTemplate } from './find-by-template.ts'
import { withContinuedLines } from './continued-lines.ts'
import { correctedFrame, findTables, type TableFrame } from './find-tables.ts'
import { type HiddenParts, withWaitingColumns, withWaitingLines } from './hidden-parts.ts'
import { captionOf, rangeOf } from './table-surroundings.ts'
import { textAt } from './grid.ts'
import { correctedColumns, mapColumns, withUnits } from './map-columns.ts'
import { listChoices, whyNoTable } from './no-table.ts'
import { collectPeople } from './people.ts'
import { looksLikePerson } from './personal-data.ts'
import { findPlainList } from './plain-list.ts'
import { readIdeas, type FileKnowledge } from './read-ideas.ts'
import type { FileWarning, ReadFile, Sheet } from './sheet.ts'
import { isScoreTable } from './score-likeness.ts'
import { withTickedColumns } from './ticked-columns.ts'
import { repairSpilled } from './spilled-columns.ts'
import { recogniseTemplate, templateCorrection, type MappingTemplate } from './template.ts'
import type {
  Corrections,
  KnownIdea,
  TableCorrection,
  UnderstoodTable,
  Understanding,
} from './understanding.ts'

export type UnderstandOptions = {
  /** What a person corrected; the tables are named by their `id`. */
  corrections?: Corrections
  /** Mappings of earlier files, recognised by their headings. */
  templates?: readonly MappingTemplate[]
  /** A mapping that the person names outright: it holds for every column whose heading it knows. */
  mapping?: MappingTemplate
  /** Ideas to compare with: of the catalogue, of other files. */
  against?: readonly KnownIdea[]
  /** Leave out the search for duplicates, for quick answers while a person corrects. */
  withoutDuplicates?: boolean
  /** What becomes of hidden rows and columns; `taken` when nothing is said. */
  hiddenParts?: HiddenParts
}

type Draft = {
  id: string
  sheet: Sheet
  frame: TableFrame
  columns: UnderstoodTable['columns']
  correction: TableCorrection
  lines: ReturnType<typeof withContinuedLines>
  template?: string
}

/**
 * Understands a file that was read: finds its tables, their headings and what each column means, tells ideas from
 * totals, examples and notes, reads every cell, and lists what a careful person would ask about. Nothing is guessed
 * silently: what is doubtful stands in `problems`, with a proposal where there is one. The same file and options always
 * give the same answer.
 */
export function understandFile(
  file: ReadFile & { outcome: 'read' },
  options: UnderstandOptions = {},
): Understanding {
  const { sheets, warnings: repairs } = withoutDoubleEncoding(file.sheets)
  const found = sheets.map((sheet) => framesOf(sheet, options))
  const lists = found.every((frames) => frames.length === 0) ? sheets.map(plainListOf) : []
  const drafts = sheets.flatMap((sheet, index) =>
    draftsOf(sheet, index, { options, found: lists[index] ?? found[index] ?? [] }),
  )
  const knowledge = knowledgeOf(sheets, drafts)
  const delimiter = file.format === 'text' ? (file.delimiter ?? ';') : undefined
  const tables = drafts.map((draft) => understandTable(draft, knowledge, delimiter))
  const chosen = tables.filter((table) => table.chosen)
  const notTables = sheets.flatMap((sheet, index) =>
    drafts.some((draft) => draft.id.startsWith(`${index}.`))
      ? []
      : [{ sheet: sheet.name, why: whyNoTable(sheet), table: `${index}.0` }],
  )
  const scoreTables = tables.filter((table) => table.looksLikeScores).length
  const listed =
    lists.length === 0
      ? 0
      : tables
          .filter(({ headerLines }) => headerLines === null)
          .reduce((sum, { ideas }) => sum + ideas.length, 0)
  return {
    tables,
    notTables,
    duplicates: options.withoutDuplicates ? [] : findDuplicates(chosen, options.against ?? []),
    warnings: [
      ...file.warnings,
      ...repairs,
      ...counted('plain-list', listed),
      ...counted('score-workbook', scoreTables),
    ],
    ...(file.encoding && { encoding: file.byteOrderMark ? `${file.encoding}-bom` : file.encoding }),
    ...(file.delimiter && { delimiter: file.delimiter }),
  }
}

function counted(kind: FileWarning['kind'], count: number): FileWarning[] {
  return count === 0 ? [] : [{ kind, count }]
}

function templatesOf({ mapping, templates = [] }: UnderstandOptions): readonly MappingTemplate[] {
  return mapping ? [mapping, ...templates] : templates
}

/** The tables that are found on a sheet, by their headings or by those of a template. */
function framesOf(sheet: Sheet, options: UnderstandOptions): TableFrame[] {
  const known = findTables(sheet)
  const templates = templatesOf(options)
  // On a sheet of several tables nobody could say which of them the template puts right.
  const mayPutRight = templates.length > 0 && known.length <= 1
  const byTemplate = mayPutRight ? findByTemplate(sheet, templates, known[0]) : undefined
  return byTemplate ? [byTemplate] : known
}

function plainListOf(sheet: Sheet): TableFrame[] {
  const list = findPlainList(sheet)
  return list ? [list] : []
}

type Found = { options: UnderstandOptions; found: readonly TableFrame[] }

function draftsOf(sheet: Sheet, index: number, { options, found }: Found): Draft[] {
  const given = (options.corrections?.tables ?? []).filter((table) => table.table.startsWith(`${index}.`))
  const templates = templatesOf(options)
  const ids = new Set([...found.keys()].map((number) => `${index}.${number}`))
  for (const { table } of given) ids.add(table)
  return [...ids].toSorted().flatMap((id) => {
    const byHand = given.find((table) => table.table === id)
    const guessed = found[Number(id.split('.')[1])]
    const frame = byHand && reframes(byHand) ? correctedFrame(sheet, guessed, byHand) : guessed
    if (!frame) return []
    const { mapping, hiddenParts = 'taken' } = options
    const draft = draftOf({ id, sheet, frame, byHand, templates, mapping, hiddenParts })
    return byHand || draft.template !== undefined || holdsIdeas(draft) ? [draft] : []
  })
}

/** A heading with "Ideen" above nothing but figures counts ideas, it lists none. */
function holdsIdeas({ frame, columns, lines }: Draft): boolean {
  const texts = columns.filter(({ field }) => field === 'title' || field === 'description')
  const contents = texts.map(({ place }) => columnContent(frame.grid, place, lines.ideas))
  return contents.length === 0 || contents.some(({ filled, numeric }) => filled === 0 || numeric < 0.7)
}

function reframes(correction: TableCorrection): boolean {
  return (
    correction.orientation !== undefined ||
    correction.headerLines !== undefined ||
    correction.lines !== undefined ||
    correction.places !== undefined
  )
}

type Start = {
  id: string
  sheet: Sheet
  frame: TableFrame
  byHand: TableCorrection | undefined
  templates: readonly MappingTemplate[]
  mapping: MappingTemplate | undefined
  hiddenParts: HiddenParts
}

function draftOf({ id, sheet, frame, byHand, templates, mapping, hiddenParts }: Start): Draft {
  const waits = hiddenParts === 'waiting'
  const all = mapColumns(frame)
  const guessed = waits ? withWaitingColumns(frame, all) : all
  const template = mapping ?? recogniseTemplate(guessed, templates)
  const fromTemplate = template ? templateCorrection(template, guessed) : undefined
  const fields = [
    ...(fromTemplate ?? []).filter((choice) => !byHand?.fields?.some((own) => own.place === choice.place)),
    ...(byHand?.fields ?? []),
  ]
  const mapped = correctedColumns(guessed, fields)
  const correction: TableCorrection = { ...byHand, table: id, fields }
  const classified = classifyLines(frame, mapped, correction)
  const visible = waits ? withWaitingLines(classified, frame, { columns: mapped, ...byHand }) : classified
  const lines = withContinuedLines(visible, frame, { columns: mapped, ...byHand })
  const unitLines = lines.skipped.filter(({ why }) => why === 'units').map(({ line }) => line)
  const columns = withTickedColumns(withUnits(mapped, frame.grid, unitLines), frame, lines.ideas)
  return { id, sheet, frame, columns, correction, lines, ...(template && { template: template.name }) }
}

/** People and lists of choices that the file as a whole knows. */
function knowledgeOf(sheets: readonly Sheet[], drafts: readonly Draft[]): FileKnowledge {
  const names = new Set<string>()
  for (const { frame, columns, lines } of drafts) {
    const column = columns.find((candidate) => candidate.field === 'submittedBy')
    if (column) for (const line of lines.ideas) names.add(textAt(frame.grid, line, column.place))
  }
  const others = sheets.filter((sheet) => !drafts.some((draft) => draft.sheet === sheet))
  return {
    people: collectPeople([...names].filter(looksLikePerson)),
    choices: new Set(others.flatMap(listChoices)),
  }
}

function understandTable(
  draft: Draft,
  knowledge: FileKnowledge,
  delimiter: string | undefined,
): UnderstoodTable {
  const { frame, correction, lines } = draft
  const cells: TableCells = {
    frame,
    columns: draft.columns,
    lines: lines.ideas,
    continued: lines.continued,
    repaired:
      delimiter === undefined
        ? new Map()
        : repairSpilled(frame.grid, lines.ideas, { columns: draft.columns, delimiter }),
    typed: typedValues(correction),
    ...(delimiter !== undefined && { delimiter }),
  }
  const read = readIdeas(cells, knowledge, correction)
  const hidden = draft.sheet.visibility !== 'visible'
  const isScores = isScoreTable(frame, read.columns, lines.ideas)
  const shown = [...lines.ideas, ...lines.skipped.map((line) => line.line)]
  return {
    id: draft.id,
    sheet: draft.sheet.name,
    sheetHidden: hidden,
    orientation: frame.grid.orientation,
    headerLines: frame.header,
    range: rangeOf(frame, shown),
    columns: read.columns,
    ideas: read.ideas,
    skipped: lines.skipped,
    problems: read.problems,
    counts: countsOf(lines),
    hiddenLines: shown.filter((line) => frame.grid.hiddenLines.has(line)).toSorted((a, b) => a - b),
    hiddenPlaces: frame.places.filter((place) => frame.grid.hiddenPlaces.has(place)),
    mergedDown: read.mergedDown,
    caption: captionOf(frame),
    ...(isScores && { looksLikeScores: true as const }),
    chosen: correction.chosen ?? !(hidden || isScores),
    ...(draft.template !== undefined && { template: draft.template }),
  }
}

function typedValues(correction: TableCorrection): Map<number, Map<number, string>> {
  const typed = new Map<number, Map<number, string>>()
  for (const { line, place, text } of correction.values ?? []) {
    typed.set(line, (typed.get(line) ?? new Map<number, string>()).set(place, text))
  }
  return typed
}

function countsOf({ ideas, skipped }: Draft['lines']): UnderstoodTable['counts'] {
  const skippedBy: UnderstoodTable['counts']['skippedBy'] = {}
  for (const { why } of skipped) skippedBy[why] = (skippedBy[why] ?? 0) + 1
  return { linesRead: ideas.length + skipped.length, ideas: ideas.length, skipped: skipped.length, skippedBy }
}
