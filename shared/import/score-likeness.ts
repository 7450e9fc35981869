import { meanLengthOf, sampleTexts } from './column-content.ts'
import type { TableFrame } from './find-tables.ts'
import { filledPlaces, textAt } from './grid.ts'
import { parseGermanNumber } from './german-numbers.ts'
import { foldHeading } from './headings.ts'
import type { IdeaField } from './idea-fields.ts'
import { isNothingStated } from './nothing-stated.ts'
import type { ColumnMapping } from './understanding.ts'

/** What a table shows about itself, for telling scores from ideas. */
type Signs = { marks: number; unknown: number; hasText: boolean; hasCost: boolean; says: boolean }

const markFields: ReadonlySet<IdeaField | null> = new Set([
  null,
  'points',
  'benefitPoints',
  'effortPoints',
  'rating',
])
const criterionHeading = /^(?:bewertungs)?kriteri(?:um|en)$|^(?:criterion|criteria)$/
const raterHeading =
  /^(?:bewertet (?:von|durch)|bewertende(?:r| person)?|bewerter(?:in)?|rater|rated by|scored by|jur(?:or|orin|ymitglied))$/
const scoreTalk =
  /\bbewertende|bewertungsbogen|einzelbewertung|gruppenbewertung|konsensbewertung|stimmungsbild|\bkriterium\b|\bkriterien\b|^bewertung(?:en)?\b|\bskala\b|\bjury|\bscores?\b|\brating/i
const abstention = /^(?:enth\.?|enthaltung|enthalten|x|[-+−–]?\d\s?[-–]\s?\d)$/i

/** True for a table in which people give marks to ideas by criteria: a sheet of scores, no list of ideas. */
export function isScoreTable(
  frame: TableFrame,
  columns: readonly ColumnMapping[],
  lines: readonly number[],
): boolean {
  if (lines.length < 2) return false
  const { marks, unknown, hasText, hasCost, says } = signsOf(frame, columns, lines)
  const headings = columns.map((column) => foldHeading(column.ownHeading || column.heading))
  if (headings.some((heading) => criterionHeading.test(heading)) && marks > 0) return true
  const named = says || headings.some((heading) => raterHeading.test(heading))
  if (hasText || hasCost) return named && unknown >= 3 && !hasCost
  return unknown >= 3 || (marks >= 3 && unknown >= 2) || (named && marks >= 2)
}

function signsOf(frame: TableFrame, columns: readonly ColumnMapping[], lines: readonly number[]): Signs {
  const { grid } = frame
  const textsOf = (field: IdeaField): string[] => {
    const column = columns.find((candidate) => candidate.field === field)
    return column ? sampleTexts(grid, column.place, lines) : []
  }
  const ticked = new Set(columns.flatMap(({ ticks = [] }) => ticks.map(({ place }) => place)))
  const marks = columns.filter(
    (column) =>
      (markFields.has(column.field) || isBareCost(column)) &&
      !ticked.has(column.place) &&
      holdsMarks(frame, column.place, lines),
  )
  const above = frame.captionLines.flatMap((line) =>
    filledPlaces(grid, line).map((place) => textAt(grid, line, place)),
  )
  return {
    marks: marks.length,
    unknown: marks.filter((column) => column.field === null).length,
    hasText: meanLengthOf(textsOf('description')) >= 15,
    hasCost: !marks.some(isBareCost) && textsOf('cost').length > 0,
    says: [grid.sheet.name ?? '', ...above].some((text) => scoreTalk.test(text)),
  }
}

/** Without a unit, small figures below "Kosten" are marks for a criterion of that name, not euros. */
function isBareCost({ field, unit }: ColumnMapping): boolean {
  return field === 'cost' && unit === undefined
}

const mostLines = 300

/** Small figures on few steps, with signs for "no answer" among them. */
function holdsMarks(frame: TableFrame, place: number, lines: readonly number[]): boolean {
  const texts = lines
    .slice(0, mostLines)
    .map((line) => textAt(frame.grid, line, place).replace('−', '-'))
    .filter((text) => text !== '')
  const figures = texts.filter((text) => parseGermanNumber(text) !== null)
  const marks = texts.filter(isMark)
  return (
    texts.length >= 2 &&
    figures.length * 2 >= texts.length &&
    marks.length >= texts.length * 0.8 &&
    (new Set(figures).size <= 14 || new Set(figures).size <= figures.length / 3)
  )
}

function isMark(text: string): boolean {
  const number = parseGermanNumber(text)?.number
  return number === undefined ? isNothingStated(text) || abstention.test(text) : Math.abs(number) <= 10
}
