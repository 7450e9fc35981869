import { cellAt, textAt } from '../import/grid.ts'
import type { ReadFile } from '../import/sheet.ts'
import type { CriteriaCatalogue } from '../stages/stage.ts'
import { findAxes, type AxisKnowledge } from './score-workbook-axes.ts'
import {
  listPlaces,
  momentOf,
  rangeOfTable,
  readCells,
  readComments,
  type Reading,
  type ReadyTable,
  type ScorePlace,
} from './score-workbook-cells.ts'
import { findCriterionCodes } from './score-workbook-codes.ts'
import { findConflicts } from './score-workbook-conflicts.ts'
import { compareCatalogue, matchCriteria } from './score-workbook-criteria.ts'
import { findAllTables, withoutOtherFigures, type FoundTables } from './score-workbook-find.ts'
import { findFixed, withRaterOfSheet } from './score-workbook-fixed.ts'
import { ideaFinder, type IdeaFinder } from './score-workbook-ideas.ts'
import { numberOfCell, type MarkWords } from './score-workbook-mark.ts'
import { looksLikeGroup } from './score-workbook-raters.ts'
import { chooseScale, scaleInText } from './score-workbook-scale.ts'
import { collectScales, type OutsideText } from './score-workbook-surroundings.ts'
import type { ScoreTable } from './score-workbook-table.ts'
import type {
  FileCriterion,
  FileScale,
  IdeaReference,
  NotScores,
  NumberedIdea,
  ScoreWorkbook,
} from './score-workbook.ts'

export type ScoreFileOptions = {
  /** Ideas that the file may score: of the catalogue or of idea files. */
  against?: readonly NumberedIdea[]
  /** Criteria of the stage that the scores are for. */
  catalogue?: CriteriaCatalogue
  /** May name the rater where nothing in the file does: "Bewertung_Karaca.xlsx". */
  fileName?: string
}

/**
 * Understands a file of scores that somebody else laid out: where the scores stand, which idea, criterion and rater each
 * belongs to, the scale, and what every cell says. One sheet per rater or group, one row per score, raters or criteria or
 * both in the headings; told by what stands there, never by the name of the file. Nothing doubtful becomes
 * a value. The same file and options always give the same answer.
 */
export function understandScoreFile(
  file: ReadFile & { outcome: 'read' },
  options: ScoreFileOptions = {},
): ScoreWorkbook {
  const { catalogue } = options
  const ideas = options.against ? ideaFinder(options.against) : null
  const found = findAllTables(file, catalogue)
  const { ready, places, criteria, scale } = withScale(found, options, ideas)
  const { words, ticks } = found
  const reading: Reading = { words, ticks, criterion: criterionLookup(criteria, scale) }
  const cells = ready.map((table, at) => readCells(table, places[at] ?? [], reading))
  const dated = ready.flatMap(({ table }, at) =>
    (cells[at] ?? []).map((cell) => ({ cell, moment: momentOf(table, cell.row) })),
  )
  const asksAll = ready.some(({ axes }) => axes.criterion.kind !== 'fixed')
  return {
    ranges: ready.map((table) => rangeOfTable(table, ticks)),
    criteria,
    raters: [...new Set(cells.flat().map(({ rater }) => rater))].filter((rater) => rater !== ''),
    raterKind: raterKindOf(ready, places),
    scale,
    cells: cells.flat(),
    ideas: referencesOf(places.flat(), ideas),
    isCompared: ideas !== null,
    legend: found.legend,
    catalogue: compareCatalogue(criteria, catalogue, asksAll),
    conflicts: findConflicts(dated),
    notScores: [...found.notScores, ...ready.flatMap(({ table }) => notScoresOf(table))],
    comments: ready.flatMap(readComments),
    warnings: file.warnings,
    ...(file.encoding && { encoding: file.byteOrderMark ? `${file.encoding}-bom` : file.encoding }),
    ...(file.delimiter && { delimiter: file.delimiter }),
  }
}

type Ready = {
  ready: ReadyTable[]
  places: ScorePlace[][]
  criteria: FileCriterion[]
  scale: FileScale
}

/** Columns of other figures give themselves away once the scale is known; then all is read again without them. */
function withScale(found: FoundTables, options: ScoreFileOptions, ideas: IdeaFinder | null): Ready {
  const { catalogue } = options
  const ready = found.tables.map((table) =>
    readyTable(table, {
      options,
      knowledge: { catalogue, ideas },
      isRepeated: isRepeated(table, found.tables),
      sheets: new Set(found.tables.map(({ grid }) => grid.sheet.name ?? '')),
    }),
  )
  const places = ready.map(listPlaces)
  const criteria = criteriaOfPlaces(places.flat(), found.outside, catalogue)
  const scale = chooseScale(collectScales(found, criteria, catalogue), numbersOf(ready, found.words))
  const tables = found.tables.map((table) =>
    withoutOtherFigures(table, { scale, catalogue, words: found.words }),
  )
  if (tables.every((table, at) => table === found.tables[at])) return { ready, places, criteria, scale }
  return withScale({ ...found, tables }, options, ideas)
}

function isRepeated(table: ScoreTable, all: readonly ScoreTable[]): boolean {
  const own = headingsOf(table)
  return all.some((other) => other.grid !== table.grid && headingsOf(other) === own)
}

function headingsOf({ marks }: ScoreTable): string {
  return JSON.stringify(marks.map(({ name, upper }) => [name, upper]))
}

type Circumstances = {
  options: ScoreFileOptions
  knowledge: AxisKnowledge
  isRepeated: boolean
  sheets: ReadonlySet<string>
}

function readyTable(
  table: ScoreTable,
  { options, knowledge, isRepeated: repeats, sheets }: Circumstances,
): ReadyTable {
  const { catalogue, fileName = '' } = options
  const fixed = findFixed(table, { catalogue, fileName, isRepeated: repeats, sheets })
  const axes = findAxes(table, fixed, knowledge)
  return { table, fixed: withRaterOfSheet(fixed, axes, table), axes }
}

function criteriaOfPlaces(
  places: readonly ScorePlace[],
  outside: readonly OutsideText[],
  catalogue: CriteriaCatalogue | undefined,
): FileCriterion[] {
  const written = [...new Set(places.map(({ criterion }) => criterion))]
  const criteria = matchCriteria(written, catalogue, findCriterionCodes(written, outside, catalogue))
  const scales = new Map(
    places.flatMap(({ criterion, mark }) => {
      const scale = scaleInText(mark.hint) ?? scaleInText(mark.name) ?? scaleInText(mark.upper)
      return scale ? [[criterion, { minimum: scale.minimum, maximum: scale.maximum }] as const] : []
    }),
  )
  const different = new Set([...scales.values()].map(({ minimum, maximum }) => `${minimum} ${maximum}`))
  if (different.size < 2) return criteria
  return criteria.map((criterion) => {
    const scale = scales.get(criterion.written)
    return scale ? { ...criterion, scale } : criterion
  })
}

function criterionLookup(criteria: readonly FileCriterion[], scale: FileScale): Reading['criterion'] {
  const byName = new Map(criteria.map((criterion) => [criterion.written, criterion]))
  return (written) => {
    const criterion = byName.get(written)
    return { name: criterion?.name ?? written, scale: { ...scale, ...criterion?.scale } }
  }
}

function numbersOf(ready: readonly ReadyTable[], words: MarkWords): number[] {
  return ready.flatMap(({ table: { grid, lines, marks } }) =>
    lines.flatMap((line) =>
      marks.flatMap(({ place }) => {
        const cell = cellAt(grid, line, place)
        const number = cell ? numberOfCell(cell, words) : null
        return number === null || typeof words.get(String(number)) === 'string' ? [] : [number]
      }),
    ),
  )
}

function raterKindOf(
  ready: readonly ReadyTable[],
  places: readonly ScorePlace[][],
): ScoreWorkbook['raterKind'] {
  const groups = ready.filter(({ table, axes, fixed }, at) => {
    if (axes.rater.kind === 'fixed') return fixed.rater?.isGroup === true
    const label = axes.rater.kind === 'label' ? headingOf(table, axes.rater.places[0] ?? 0) : ''
    if (/^(?:ak|ag|arbeitskreis|arbeitsgruppe|gruppe|team|working group|group)\b/i.test(label)) return true
    const names = [...new Set(places[at]?.map(({ rater }) => rater))]
    return names.length > 0 && names.filter(looksLikeGroup).length * 2 >= names.length
  })
  return groups.length * 2 > ready.length ? 'working-group' : 'person'
}

function headingOf({ grid, heading }: ScoreTable, place: number): string {
  return textAt(grid, heading.main, place)
}

function referencesOf(places: readonly ScorePlace[], ideas: IdeaFinder | null): IdeaReference[] {
  const titles = new Map<string, string | undefined>()
  for (const { idea, title } of places)
    if (idea !== '' && (!titles.has(idea) || titles.get(idea) === undefined)) titles.set(idea, title)
  return [...titles].map(([ref, title]) => ({
    ref,
    ...(title !== undefined && { title }),
    match: ideas?.find(ref, title) ?? null,
  }))
}

function notScoresOf({ grid, statistics, lineStatistics }: ScoreTable): NotScores[] {
  const sheet = grid.sheet.name
  return [
    ...statistics.map(({ place, why }) => ({ sheet, column: place, why })),
    ...lineStatistics.map(({ line, why }) => ({ sheet, row: line, why })),
  ]
}
