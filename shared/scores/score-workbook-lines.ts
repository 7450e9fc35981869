import { cellAt, coveringMerge, filledPlaces, textAt, type Grid } from '../import/grid.ts'
import { headingText } from './score-workbook-heading.ts'
import { foldNumber } from './score-workbook-ideas.ts'
import { stateOfMeaning } from './score-workbook-legend.ts'
import { labelOf } from './score-workbook-raters.ts'
import type { ScoreTable } from './score-workbook-table.ts'
import { findLineStatistic, statisticOfFormula, type LabelRole } from './score-workbook-words.ts'

export type LineStatistic = { line: number; why: string }

type Frame = Pick<ScoreTable, 'grid' | 'heading' | 'labels' | 'unnamedLabel' | 'marks'>

const example =
  /^(?:beispiel|muster|example)(?:idee|zeile|row)?\s*(?:[:(–-]|$)|^(?:test|testidee|testzeile)$/i
const note =
  /^(?:hinweise?|anmerkung|legende|quelle|stand|skala|unterschrift|datum|gez\.|note|source|signature|\*)(?:\b|\s|:|$)/i
const longest = 160

/**
 * Tells the rows that are scored from means, weights, sections, examples, repeated headings and notes. A row without a
 * single score still counts when it names an idea: then all of its scores are open.
 */
export function classifyScoreLines(
  frame: Frame,
  body: readonly number[],
): { lines: number[]; lineStatistics: LineStatistic[] } {
  const looks = body.map((line) => lookAt(frame, line))
  const lastMarked = looks.findLastIndex(({ marks }) => marks > 0)
  const lastUsed = looks.findLastIndex(({ marks, number }) => marks > 0 || number !== '')
  const numbered = looks.filter(({ number, marks }) => number !== '' && marks > 0).length
  const scored = looks.filter(({ marks }) => marks > 0).length
  const bold = looks.filter(({ marks, isBold }) => marks > 0 && isBold).length
  const lines: number[] = []
  const lineStatistics: LineStatistic[] = []
  for (const [at, look] of looks.entries()) {
    const why = statisticOf(frame, look)
    if (why !== undefined) lineStatistics.push({ line: look.line, why })
    else if (
      isScored(frame, look, {
        isBehind: at > lastUsed,
        isBelow: at > lastMarked && lastMarked >= 0,
        isNumbered: numbered * 2 > scored,
        mostAreBold: bold * 2 > scored,
        before: lines.at(-1),
      })
    )
      lines.push(look.line)
  }
  return { lines, lineStatistics }
}

type Look = { line: number; number: string; title: string; label: string; isBold: boolean; marks: number }

function lookAt(frame: Frame, line: number): Look {
  const { grid, heading, labels, unnamedLabel, marks } = frame
  const at = (role: LabelRole): string => {
    const place = labels.get(role)
    return place === undefined ? '' : labelAt(grid, line, place)
  }
  const title = at('idea-title')
  const others = unnamedLabel === null ? at('criterion') || at('rater') : labelAt(grid, line, unnamedLabel)
  const left = filledPlaces(grid, line).find(
    (place) => place >= heading.from && place < (marks[0]?.place ?? 0),
  )
  const label = title || others || at('idea-number') || (left === undefined ? '' : textAt(grid, line, left))
  const filled = marks.filter(({ place }) => textAt(grid, line, place) !== '')
  const isBold = left !== undefined && cellAt(grid, line, left)?.bold === true
  return { line, number: at('idea-number'), title, label, isBold, marks: filled.length }
}

/** Text of a label, the one of a merged cell over several rows included. */
export function labelAt(grid: Grid, line: number, place: number): string {
  const own = textAt(grid, line, place)
  if (own !== '') return own
  const merge = coveringMerge(grid, line, place)
  return merge && merge.firstPlace === place ? textAt(grid, merge.firstLine, place) : ''
}

function statisticOf(frame: Frame, { line, number, title, label, marks }: Look): string | undefined {
  const named = [title, label, number].map(findLineStatistic).find((why) => why !== undefined)
  if (named !== undefined && (number === '' || findLineStatistic(number) !== undefined || title === ''))
    return named
  if (marks === 0 || number !== '') return undefined
  const cells = frame.marks
    .map(({ place }) => cellAt(frame.grid, line, place))
    .filter((cell) => cell !== undefined)
  const computed = cells.flatMap(({ formula }) => statisticOfFormula(formula ?? '') ?? [])
  if (computed.length === cells.length && label === '') return computed[0]
  const isShare = cells.every(({ value, format }) => value.kind === 'number' && format?.includes('%'))
  return isShare && label === '' ? 'weight' : undefined
}

type Surroundings = {
  isBehind: boolean
  /** No scores in this row or any below. */
  isBelow: boolean
  isNumbered: boolean
  mostAreBold: boolean
  before: number | undefined
}

function isScored(
  frame: Frame,
  look: Look,
  { isBehind, isBelow, isNumbered, mostAreBold, before }: Surroundings,
): boolean {
  const { number, title, label, marks, line } = look
  if (example.test(title) || example.test(number) || isRepeatedHeading(frame, line)) return false
  if ((label === '' && number === '') || isFormLine(number || label)) return false
  if (marks > 0) return true
  if (label.length > longest || note.test(label) || label.endsWith(':') || isLegendLine(label)) return false
  const isApart = before !== undefined && line > before + 1
  if (isBelow && isApart && isMeaning(look)) return false
  if (number !== '' && (title !== '' || foldNumber(number) !== '')) return true
  if (isNumbered || spansMarks(frame, line)) return false
  return !(isBehind && isApart) && !(look.isBold && !mostAreBold)
}

/** "Bewertende Person: | Nele Voß" above the next table. */
function isFormLine(text: string): boolean {
  const [asked, ...said] = text.split(':')
  return said.length > 0 && labelOf(`${asked}:`) !== undefined
}

function isLegendLine(label: string): boolean {
  const meaning = /[=:]\s*(.+)$/.exec(label)?.[1]
  return meaning !== undefined && stateOfMeaning(meaning) !== undefined
}

/** A sign or step beside its meaning, as legends below a table list them: "E | Enthaltung", "0 | gar nicht". */
function isMeaning({ number, title }: Look): boolean {
  return number !== '' && (stateOfMeaning(title) !== undefined || /^\p{Ll}/u.test(title))
}

/** A section over the whole table: one merged cell from the labels into the scores. */
function spansMarks({ grid, marks }: Frame, line: number): boolean {
  const first = marks[0]?.place ?? 0
  return grid.merges.some(
    (merge) =>
      merge.firstLine <= line &&
      merge.lastLine >= line &&
      merge.firstPlace < first &&
      merge.lastPlace >= first,
  )
}

function isRepeatedHeading({ grid, heading, marks }: Frame, line: number): boolean {
  const same = marks.filter(({ place }) => {
    const text = textAt(grid, line, place)
    return !/^\d*$/.test(text) && text === headingText(grid, heading.main, place)
  })
  return same.length * 2 > marks.length
}
