import { cellAt, textAt, type Grid } from '../import/grid.ts'
import type { Cell, Sheet } from '../import/sheet.ts'
import { scaleOf, type CriteriaCatalogue } from '../stages/stage.ts'
import { readLegend, readLegendPair, stateOfMeaning } from './score-workbook-legend.ts'
import { isPercent } from './score-workbook-mark.ts'
import {
  anchorAtStart,
  endsOf,
  scaleInText,
  type ScaleCandidate,
  type StatedScale,
} from './score-workbook-scale.ts'
import { foldSign } from './score-workbook-sign.ts'
import { findSigns, type FoundSigns } from './score-workbook-signs.ts'
import type { ScoreTable } from './score-workbook-table.ts'
import type { SheetTicks } from './score-workbook-ticks.ts'
import { roleOfHeading } from './score-workbook-words.ts'
import type { FileCriterion, Legend } from './score-workbook.ts'

/** A text beside, above or below the tables, or on a sheet without one. */
export type OutsideText = {
  text: string
  next: string
  /** More stands in the row behind `next`: a row of a table and no explanation. */
  isRow: boolean
  isCaption: boolean
  number: number | null
  raw: string
}

const longest = 600

/** Everything on a sheet that is neither a heading nor part of a row of scores, in the order of the sheet. */
export function listOutside(grid: Grid, tables: readonly ScoreTable[]): OutsideText[] {
  const inside = tables.map((table) => ({
    lines: new Set(table.lines),
    captions: new Set(table.captions),
    heading: table.heading,
    low: table.heading.places[0] ?? 0,
    high: lastUsedPlace(table),
  }))
  const isInside = ({ row, column }: Cell): boolean =>
    inside.some(
      ({ lines, heading, low, high }) =>
        column >= low && column <= high && (lines.has(row) || (row >= heading.first && row <= heading.last)),
    )
  const numbered = new Set(
    grid.sheet.cells
      .filter((cell) => roleOfHeading(textAt(grid, cell.row, cell.column)) === 'idea-number')
      .map(({ column }) => column),
  )
  return grid.sheet.cells.flatMap((cell): OutsideText[] => {
    if (cell.value.kind !== 'text' && cell.value.kind !== 'number') return []
    const raw = cell.value.kind === 'text' ? cell.value.text : ''
    if (raw.length > longest || isInside(cell)) return []
    return [
      {
        text: textAt(grid, cell.row, cell.column),
        next: textAt(grid, cell.row, cell.column + 1),
        isRow: textAt(grid, cell.row, cell.column + 2) !== '' || numbered.has(cell.column),
        isCaption: inside.some(({ captions }) => captions.has(cell.row)),
        number: cell.value.kind === 'number' ? cell.value.number : null,
        raw,
      },
    ]
  })
}

/** The last column that takes part; a legend may stand to the right of it, under a heading of its own. */
function lastUsedPlace({ labels, marks, reasons, comments, statistics, time }: ScoreTable): number {
  return Math.max(
    time ?? 0,
    ...labels.values(),
    ...marks.map(({ place }) => place),
    ...reasons.values(),
    ...comments,
    ...statistics.map(({ place }) => place),
  )
}

/** What all texts beside the scores say about signs and words; null when they say nothing. */
export function collectLegend(texts: readonly OutsideText[]): Legend | null {
  const legend: Legend = {}
  for (const { text, next, raw } of texts) {
    const said = readLegend(raw)
    if (said) Object.assign(legend, said)
    else if (next !== '' && text.length <= 12 && stateOfMeaning(next) !== undefined)
      Object.assign(legend, readLegendPair(text, next))
  }
  return Object.keys(legend).length > 0 ? legend : null
}

/** Signs and words that stand for steps of a scale on these sheets, those of the legend apart. */
export function collectSigns(grids: readonly Grid[], legend: Legend | null): FoundSigns | null {
  const states = new Set(Object.keys(legend ?? {}).map(foldSign))
  const texts = grids.flatMap(({ sheet }) =>
    sheet.cells.flatMap(({ value }) =>
      value.kind === 'text' && value.text.length <= longest ? [value.text] : [],
    ),
  )
  const pairs = grids.flatMap((grid) =>
    grid.sheet.cells.flatMap(({ row, column, value }) => {
      const next = textAt(grid, row, column + 1)
      return value.kind === 'text' && next !== '' ? [`${value.text} = ${next}`] : []
    }),
  )
  const numbers = grids.flatMap(({ sheet }) => sheet.cells).filter(({ value }) => value.kind === 'number')
  const cells = texts.filter((text) => !states.has(foldSign(text)))
  return findSigns({ cells, numbers: numbers.length, explanations: [...texts, ...pairs] })
}

type Where = {
  outside: readonly OutsideText[]
  tables: readonly ScoreTable[]
  signs: FoundSigns | null
  ticks: ReadonlyMap<Sheet, SheetTicks>
}

/** Statements about the scale, wherever they stand, each with its nearness to the scores. */
export function collectScales(
  { outside, tables, signs, ticks }: Where,
  criteria: readonly FileCriterion[],
  catalogue: CriteriaCatalogue | undefined,
): ScaleCandidate[] {
  const candidates: ScaleCandidate[] = []
  const add = (found: StatedScale | undefined, weight: number, source: string): void => {
    if (found) candidates.push({ ...found, weight, source })
  }
  if (signs)
    candidates.push({
      ...signs.scale,
      weight: signs.isOpenBelow === true ? 1.5 : 5,
      source: signs.source,
      key: 'score-file.scale.signs',
    })
  if (areMostlyPercents(tables)) add({ minimum: 0, maximum: 100, isReversed: false }, 5, '%')
  for (const { scale } of ticks.values()) if (scale) add(scale, 4, `${scale.minimum} … ${scale.maximum}`)
  for (const { grid, heading } of tables)
    for (let line = heading.first; line <= heading.last; line += 1)
      for (const place of heading.places)
        add(scaleInText(textAt(grid, line, place)), 4, textAt(grid, line, place))
  for (const { text, isCaption } of outside) add(scaleInText(text), isCaption ? 3 : 2, text)
  const anchors = outside.flatMap(({ text, next, number, isRow }) => {
    const anchor = number !== null && /\p{L}{2}/u.test(next) && !isRow ? number : anchorAtStart(text)
    const meaning = number === null ? text.replace(/^[^=:]*[=:]\s*/, '') : next
    return anchor === undefined || stateOfMeaning(meaning) !== undefined ? [] : [anchor]
  })
  const ends = new Set(anchors).size >= 3 ? endsOf(anchors) : undefined
  if (ends) add({ ...ends, isReversed: false }, 2.5, `${ends.minimum} … ${ends.maximum}`)
  const stage = stageScale(criteria, catalogue)
  if (stage) candidates.push(stage)
  return candidates
}

function areMostlyPercents(tables: readonly ScoreTable[]): boolean {
  const cells = tables.flatMap(({ grid, lines, marks }) =>
    lines.flatMap((line) => marks.flatMap(({ place }) => cellAt(grid, line, place) ?? [])),
  )
  return cells.filter(isPercent).length * 2 > cells.length
}

/** The stage's scale, where at least half of the file's criteria are the stage's and share one. */
function stageScale(
  criteria: readonly FileCriterion[],
  catalogue: CriteriaCatalogue | undefined,
): ScaleCandidate | null {
  const met = criteria.flatMap(
    ({ match }) => catalogue?.criteria.find(({ id }) => id === match?.criterionId) ?? [],
  )
  if (!catalogue || met.length === 0 || met.length * 2 < criteria.length) return null
  const [first, ...others] = met.map((criterion) => scaleOf(catalogue, criterion))
  if (!first || others.some((other) => other.minimum !== first.minimum || other.maximum !== first.maximum))
    return null
  const { minimum, maximum, name } = first
  return { minimum, maximum, isReversed: false, weight: 1, source: name }
}
