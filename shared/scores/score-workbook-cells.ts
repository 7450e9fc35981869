import { cleanText } from '../import/cell-text.ts'
import { cellAt, sheetPosition, textAt } from '../import/grid.ts'
import type { Sheet } from '../import/sheet.ts'
import { rawOf } from '../import/shown-text.ts'
import type { TableAxes, TableAxis } from './score-workbook-axes.ts'
import { cleanCriterionName } from './score-workbook-criteria.ts'
import type { FixedAxes } from './score-workbook-fixed.ts'
import { labelAt } from './score-workbook-lines.ts'
import { readMark, type MarkWords } from './score-workbook-mark.ts'
import type { MarkPlace } from './score-workbook-columns.ts'
import type { Ends } from './score-workbook-number.ts'
import type { ScoreTable } from './score-workbook-table.ts'
import type { SheetTicks } from './score-workbook-ticks.ts'
import type { AxisSource, LineComment, ScoreCell, ScoreDimension, ScoreRange } from './score-workbook.ts'

/** A table with its axes: ready to be read. */
export type ReadyTable = { table: ScoreTable; axes: TableAxes; fixed: FixedAxes }

/** Idea, criterion and rater of one place, as written. */
export type ScorePlace = {
  line: number
  mark: MarkPlace
  idea: string
  title: string | undefined
  criterion: string
  rater: string
}

/**
 * All places of a table with what they are about. Labels that stand only in the first of several rows hold for the rows
 * below, wherever another label tells those rows apart.
 */
export function listPlaces({ table, axes, fixed }: ReadyTable): ScorePlace[] {
  const { grid, lines, marks } = table
  const carried = new Map<ScoreDimension, string[]>()
  const severalLabels = Object.values(axes).filter(({ kind }) => kind === 'label').length > 1
  const labelsOf = (dimension: ScoreDimension, axis: TableAxis, line: number): string[] => {
    if (axis.kind !== 'label') return []
    const own = axis.places.map((place) => labelAt(grid, line, place))
    const before = carried.get(dimension)
    const used = own.every((text) => text === '') && before && severalLabels ? before : own
    carried.set(dimension, used)
    return used
  }
  return lines.flatMap((line) => {
    const ideas = labelsOf('idea', axes.idea, line)
    const criteria = labelsOf('criterion', axes.criterion, line)
    const raters = labelsOf('rater', axes.rater, line)
    return marks.map((mark, at) => ({
      line,
      mark,
      idea: ideas.find((text) => text !== '') ?? textOf(axes.idea, at, fixed.idea?.text),
      title: ideas.length > 1 && ideas[0] !== '' && ideas[1] !== '' ? ideas[1] : undefined,
      criterion: cleanCriterionName(criteria[0] ?? textOf(axes.criterion, at, fixed.criterion?.text)),
      rater: raters[0] ?? textOf(axes.rater, at, fixed.rater?.text),
    }))
  })
}

function textOf(axis: TableAxis, at: number, fixed: string | undefined): string {
  return axis.kind === 'level' ? (axis.level.texts[at] ?? '') : axis.kind === 'fixed' ? (fixed ?? '') : ''
}

export type Reading = {
  words: MarkWords
  /** Name by which a written criterion goes, and the scale it is marked on. */
  criterion: (written: string) => { name: string; scale: Ends }
  ticks: ReadonlyMap<Sheet, SheetTicks>
}

/** The scores of a table, row by row. */
export function readCells(
  { table }: ReadyTable,
  places: readonly ScorePlace[],
  reading: Reading,
): ScoreCell[] {
  const { grid, reasons, comments } = table
  const isLong = table.marks.length === 1
  const ticks = reading.ticks.get(grid.sheet)
  return places.map(({ line, mark, idea, criterion, rater }) => {
    const { name, scale } = reading.criterion(criterion)
    const reasonPlace = reasons.get(mark.place) ?? (isLong ? comments[0] : undefined)
    const reason =
      reasonPlace === undefined ? '' : cleanText(String(rawOf(cellAt(grid, line, reasonPlace)) ?? ''))
    const cell = cellAt(grid, line, mark.place)
    return {
      sheet: grid.sheet.name,
      ...sheetPosition(grid, line, mark.place),
      idea,
      criterion: name,
      rater,
      ...readMark(cell, reading.words, scale),
      ...(cell && ticks?.places.get(cell)),
      ...(reason !== '' && { reason }),
    }
  })
}

/** Remarks about whole rows; in a table with one score per row they are its reasons. */
export function readComments({ table }: ReadyTable): LineComment[] {
  const { grid, lines, comments, marks } = table
  if (marks.length === 1) return []
  return lines.flatMap((line) =>
    comments.flatMap((place) => {
      const text = cleanText(String(rawOf(cellAt(grid, line, place)) ?? ''))
      return text === '' ? [] : [{ sheet: grid.sheet.name, ...sheetPosition(grid, line, place), text }]
    }),
  )
}

/** Where the scores of a table stand and where it says what they are about. */
export function rangeOfTable({ table, axes, fixed }: ReadyTable, ticks: Reading['ticks']): ScoreRange {
  const { grid, lines, marks } = table
  const [top, bottom] = [lines[0] ?? 0, lines.at(-1) ?? 0]
  const ends = ticks.get(grid.sheet)?.ends
  const used = marks.flatMap(({ place }) => countedFrom(place, ends?.get(place) ?? place))
  const [left, right] = [used[0] ?? 0, used.at(-1) ?? 0]
  const [rows, columns] = [new Set(lines), new Set(used)]
  const labels = Object.values(axes).filter(({ kind }) => kind === 'label').length
  const source = (dimension: ScoreDimension): AxisSource => {
    const axis = axes[dimension]
    switch (axis.kind) {
      case 'label':
        return labels === 1 ? { kind: 'lines' } : { kind: 'place', column: axis.places[0] ?? 0 }
      case 'level': {
        const { line, isUpper } = axis.level
        const merged =
          isUpper &&
          grid.merges.some((merge) => merge.firstLine === line && merge.lastPlace > merge.firstPlace)
        return { kind: 'heading', line, levels: axis.levels > 1 && isTwoRows(table) ? 2 : 1, merged }
      }
      case 'fixed': {
        const found = fixed[dimension]
        const evidence = { key: found?.key ?? 'score-file.not-named', values: { text: found?.text ?? '' } }
        return { kind: 'fixed', text: found?.text ?? '', evidence }
      }
    }
  }
  return {
    sheet: grid.sheet.name,
    range: { top, left, bottom, right },
    exceptRows: missingBetween(top, bottom, rows),
    exceptColumns: missingBetween(left, right, columns),
    axes: { idea: source('idea'), criterion: source('criterion'), rater: source('rater') },
  }
}

function isTwoRows({ heading }: ScoreTable): boolean {
  return heading.upper !== null
}

function countedFrom(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

function missingBetween(first: number, last: number, there: ReadonlySet<number>): number[] {
  return countedFrom(first, last).filter((one) => !there.has(one))
}

/** Moment of a row, for telling the later of two scores; empty when the table has no such column. */
export function momentOf({ grid, time }: ScoreTable, line: number): string {
  if (time === null) return ''
  const cell = cellAt(grid, line, time)
  return cell?.value.kind === 'date' ? cell.value.iso : textAt(grid, line, time)
}
