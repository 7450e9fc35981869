import { bestField, matchHeading, unitInHeading } from '../import/headings.ts'
import { cellAt, coveringMerge, textAt, type Grid } from '../import/grid.ts'
import { headingText, type ScoreHeading, type TableHints } from './score-workbook-heading.ts'
import { looksLikeMark, numberOfCell, type MarkWords } from './score-workbook-mark.ts'
import { isMostlyMarks, labelsOf, type HeadedPlace } from './score-workbook-labels.ts'
import {
  findLineStatistic,
  findStatistic,
  roleOfHeading,
  statisticOfFormula,
  type LabelRole,
} from './score-workbook-words.ts'

/** What the columns of a table of scores hold. */
export type ScoreColumns = {
  labels: ReadonlyMap<LabelRole, number>
  marks: MarkPlace[]
  /** Columns of reasons, by the column of scores they belong to. */
  reasons: ReadonlyMap<number, number>
  /** Columns with remarks about the whole row. */
  comments: number[]
  time: number | null
  statistics: { place: number; why: string }[]
}

/** A column of scores with its heading; `upper` is the group over it. */
export type MarkPlace = {
  place: number
  name: string
  upper: string
  /** A line below the heading that says more, such as the scale of this column. */
  hint: string
}

/** Headings of columns that surely hold something else than scores, by the fields of idea tables. */
const otherFigures = new Set([
  'description',
  'fieldsOfAction',
  'submittedBy',
  'contact',
  'place',
  'kindOfPost',
  'status',
  'votes',
  'upvotes',
  'downvotes',
  'comments',
  'people',
  'votesWorkshop',
  'workshop',
  'date',
])

type Columns = { heading: ScoreHeading; body: readonly number[]; hints: TableHints }

/** Tells the columns of labels, scores, reasons, moments and computed figures apart, by their headings and content. */
export function readColumns(grid: Grid, { heading, body, hints }: Columns): ScoreColumns {
  const places = heading.places.map((place) => lookAt(grid, { heading, place, body, words: hints.words }))
  const labels = labelsOf(places)
  const taken = new Set(labels.values())
  const rest = places.filter(({ place }) => !taken.has(place))
  const statistics = statisticsOf(rest)
  const marks = marksOf(rest, { statistics, labels, hints })
  const time = rest.find(({ name }) => roleOfHeading(name) === 'time')?.place ?? null
  return { labels, marks, ...remarksOf(rest, marks), time, statistics }
}

type Look = { heading: ScoreHeading; place: number; body: readonly number[]; words: MarkWords }

/** Rows of a column that are looked at, spread over the table, so that the cost does not grow with it. */
const mostLookedAt = 1_000

function lookAt(grid: Grid, { heading, place, body, words }: Look): HeadedPlace {
  const { main, upper, last } = heading
  const own = headingText(grid, main, place)
  const isOver = upper !== null && (own === '' || coveringMerge(grid, main, place)?.firstLine === upper)
  const step = Math.ceil(body.length / mostLookedAt)
  const cellsOf = (lines: readonly number[]) => lines.flatMap((line) => cellAt(grid, line, place) ?? [])
  const some = cellsOf(step > 1 ? body.filter((_, at) => at % step === 0) : body)
  const cells = some.length > 0 ? some : cellsOf(body)
  const marks = cells.filter((cell) => looksLikeMark(cell, words)).length
  const numbers = cells.filter((cell) => numberOfCell(cell, words) !== null).length
  const large = cells.filter(
    (cell) => numberOfCell(cell, words) !== null && !looksLikeMark(cell, words),
  ).length
  return {
    place,
    name: own === '' && upper !== null ? textAt(grid, upper, place) : own,
    upper: upper === null || isOver ? '' : groupText(grid, heading, place),
    hint: last > main ? textAt(grid, last, place) : '',
    cells: cells.length,
    marks,
    figures: marks + large,
    numbers,
    formulas: cells.flatMap(({ formula }) => statisticOfFormula(formula ?? '') ?? []),
  }
}

/** The group over a column: its own text, the merged one over it, or the nearest to the left in a row without merges. */
function groupText(grid: Grid, { upper, main, places }: ScoreHeading, place: number): string {
  if (upper === null) return ''
  const own = headingText(grid, upper, place)
  if (own !== '') return own
  for (const left of places.filter((other) => other < place).toReversed()) {
    const merge = coveringMerge(grid, upper, left)
    if (merge !== undefined || textAt(grid, main, left) === '') return ''
    const text = textAt(grid, upper, left)
    if (text !== '') return roleOfHeading(text) === undefined ? text : ''
  }
  return ''
}

function statisticsOf(places: readonly HeadedPlace[]): ScoreColumns['statistics'] {
  const named = places.flatMap(({ place, name, upper, cells, formulas }) => {
    const found = findStatistic(name) ?? findStatistic(upper)
    const computed = formulas.length * 2 > cells ? formulas[0] : undefined
    if (!found && computed === undefined) return []
    const isComputedMean = found?.why === 'mean' && computed !== undefined && /^mittelw/i.test(name)
    return [{ place, name, found, why: isComputedMean ? 'computed mean' : (found?.why ?? computed ?? '') }]
  })
  const others = places.filter(
    (one) =>
      isMostlyMarks(one) &&
      !named.some(({ place }) => place === one.place) &&
      roleOfHeading(one.name) === undefined,
  )
  const means = named.filter(
    ({ name, found }) =>
      found !== undefined && ['mean', 'average'].includes(found.why) && findLineStatistic(name) === undefined,
  )
  const areMeansOfGroups = others.length === 0 && means.length >= 2
  const rest = areMeansOfGroups ? named.filter((one) => !means.includes(one)) : named
  return rest.map(({ place, why }) => ({ place, why }))
}

type Known = {
  statistics: ScoreColumns['statistics']
  labels: ReadonlyMap<LabelRole, number>
  hints: TableHints
}

function marksOf(places: readonly HeadedPlace[], { statistics, labels, hints }: Known): MarkPlace[] {
  const possible = places.filter(({ place, name, upper }) => {
    const role = roleOfHeading(name)
    const isOther = otherFigures.has(bestOf(name)) || unitInHeading(name) !== undefined
    return (
      name + upper !== '' &&
      (role === undefined || role === 'mark' || role === 'rater' || role === 'idea-title') &&
      !(isOther && !hints.isName(name)) &&
      !statistics.some((other) => other.place === place)
    )
  })
  const certain = possible.filter(
    (one) => isMostlyMarks(one) || (one.figures * 2 >= one.cells && hints.isName(one.name)),
  )
  const plain = certain.filter(({ name }) => roleOfHeading(name) === 'mark')
  const isLong = plain.length > 0 && (labels.has('criterion') || labels.has('rater'))
  const named = certain.filter((one) => !plain.includes(one) && hints.isName(one.name))
  if (isLong && named.length === 0) return plain.slice(0, 1).map(toMarkPlace)
  const [low, high] = [certain[0]?.place ?? 0, certain.at(-1)?.place ?? 0]
  const between = possible.filter(
    ({ place, name, cells }) => cells === 0 && ((place > low && place < high) || hints.isKnown(name)),
  )
  return [...certain, ...between.filter((one) => !certain.includes(one))]
    .toSorted((a, b) => a.place - b.place)
    .map(toMarkPlace)
}

function bestOf(heading: string): string {
  const best = bestField(matchHeading(heading))
  return best && best.strength >= 0.9 ? best.field : ''
}

function toMarkPlace({ place, name, upper, hint }: HeadedPlace): MarkPlace {
  const group = findStatistic(name)
  return { place, name: group && group.rest !== '' ? group.rest : name, upper, hint }
}

/** One column of reasons per column of scores makes reasons; a single one beside several columns is about the whole row. */
function remarksOf(
  places: readonly HeadedPlace[],
  marks: readonly MarkPlace[],
): { reasons: Map<number, number>; comments: number[] } {
  const found = places.filter(({ name }) => roleOfHeading(name) === 'reason').map(({ place }) => place)
  const markPlaces = marks.map(({ place }) => place)
  const owners = found.map((place) => markPlaces.findLast((mark) => mark < place))
  const isOneEach = found.length === marks.length && new Set(owners).size === found.length
  if (!isOneEach || owners.includes(undefined)) return { reasons: new Map(), comments: found }
  return { reasons: new Map(found.map((place, at) => [owners[at] ?? 0, place])), comments: [] }
}
