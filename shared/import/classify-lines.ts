import type { TableFrame } from './find-tables.ts'
import { cellAt, textAt } from './grid.ts'
import { foldAlike } from './headings.ts'
import { lineFeatures, wordTexts, type LineFeatures } from './line-features.ts'
import { findExample, findModerated, findTest } from './line-marks.ts'
import { loneMark, noteMark, sectionMark, subtotalLabel, totalLabel, unitText } from './line-words.ts'
import type { ColumnMapping, Evidence, SkippedLine, SkipReason, TableCorrection } from './understanding.ts'

export type ClassifiedLines = { ideas: number[]; skipped: SkippedLine[] }

type Verdict = { why: SkipReason; evidence: Evidence } | null
type Surroundings = {
  frame: TableFrame
  columns: readonly ColumnMapping[]
  /** Half of the full lines fill at least so many places. */
  typicalFill: number
  hasNumbers: boolean
  /** Whether a field of action goes by this name: alone on a line it opens the ideas of that field. */
  isFieldName: (text: string) => boolean
  /** Last line that is an idea beyond doubt. */
  lastFull: number
}

/** Sorts the lines of a table: ideas, and lines that are none, each with its reason. */
export function classifyLines(
  frame: TableFrame,
  columns: readonly ColumnMapping[],
  correction: Pick<TableCorrection, 'take' | 'skip'> = {},
): ClassifiedLines {
  const take = new Set(correction.take)
  const skip = new Set(correction.skip)
  const features = lineFeatures(frame, columns, linesOf(frame))
  const around = surroundingsOf(frame, columns, features)
  const verdicts = features.map((line, index): Verdict => {
    if (take.has(line.line)) return null
    if (skip.has(line.line)) return { why: 'by-hand', evidence: { key: 'import.skip.by-hand', values: {} } }
    return judge(line, around, { index, before: features[index - 1], after: features[index + 1] })
  })
  const lastIdea = verdicts.findLastIndex((verdict) => verdict === null)
  const lastShown = verdicts.findLastIndex((verdict) => verdict?.why !== 'blank')
  const result: ClassifiedLines = { ideas: [], skipped: [] }
  for (const [index, line] of features.slice(0, lastShown + 1).entries()) {
    const verdict = verdicts[index] ?? null
    if (verdict === null) result.ideas.push(line.line)
    else result.skipped.push({ line: line.line, text: line.firstText, ...settled(verdict, index < lastIdea) })
  }
  return { ...result, skipped: partsBeforeWhole(result.skipped) }
}

function firstWord(line: SkippedLine): string {
  return line.text.split(/[\s:]/)[0]?.toLowerCase() ?? ''
}

/** The last sum of a part stands right above the sum of all: same first word as the sums of parts before it. */
function partsBeforeWhole(skipped: readonly SkippedLine[]): SkippedLine[] {
  const parts = new Set(skipped.filter(({ why }) => why === 'subtotal').map(firstWord))
  const lastTotal = skipped.findLastIndex(({ why }) => why === 'total')
  return skipped.map((line, index) =>
    line.why === 'total' && index < lastTotal && parts.has(firstWord(line))
      ? { ...line, why: 'subtotal' }
      : line,
  )
}

/** A sum with ideas below it is a sum of a part; a heading-like line after the last idea is a note. */
function settled(verdict: NonNullable<Verdict>, ideasFollow: boolean): NonNullable<Verdict> {
  if (verdict.why === 'total' && ideasFollow) return { ...verdict, why: 'subtotal' }
  if (verdict.why === 'section' && !ideasFollow) return { ...verdict, why: 'note' }
  return verdict
}

function linesOf(frame: TableFrame): number[] {
  return Array.from(
    { length: Math.max(0, frame.lastLine - frame.firstLine + 1) },
    (_, index) => frame.firstLine + index,
  )
}

function surroundingsOf(
  frame: TableFrame,
  columns: readonly ColumnMapping[],
  features: readonly LineFeatures[],
): Surroundings {
  const full = features.filter((line) => line.filled.length >= 2 && line.sums.length === 0)
  const fills = Uint32Array.from(full, (line) => line.filled.length).toSorted()
  const typicalFill = fills[Math.floor(fills.length / 2)] ?? 1
  const isFull = (line: LineFeatures): boolean =>
    line.filled.length * 2 >= typicalFill &&
    line.filled.length >= Math.min(2, typicalFill) &&
    (line.title !== '' || line.description !== '') &&
    !totalLabel.test(line.firstText) &&
    !noteMark.test(line.firstText) &&
    !loneMark.test(line.firstText)
  const hasNumbers = columns.some((column) => column.field === 'number')
  const fieldPlace = columns.find((column) => column.field === 'fieldsOfAction')?.place
  let known: Set<string> | undefined
  const isFieldName = (text: string): boolean =>
    fieldPlace !== undefined &&
    (known ??= new Set(features.map(({ line }) => textAt(frame.grid, line, fieldPlace)))).has(text)
  const lastFull = features.findLast(isFull)?.line ?? 0
  return { frame, columns, typicalFill, hasNumbers, isFieldName, lastFull }
}

type Place = { index: number; before: LineFeatures | undefined; after: LineFeatures | undefined }

function judge(line: LineFeatures, around: Surroundings, place: Place): Verdict {
  if (line.filled.length === 0) return verdict('blank')
  if (isOnlyNumber(line)) return verdict('blank', 'import.skip.only-number')
  if (line.texts.every((text) => /^[-–—=_:*]+$/.test(text)))
    return verdict('blank', 'import.skip.only-dashes')
  return (
    findRepeat(line, around) ??
    findUnits(line, place) ??
    findTotal(line, around) ??
    findModerated(line) ??
    findExample(line, place.index) ??
    findTest(line) ??
    findNoteOrSection(line, around, place)
  )
}

function verdict(
  why: SkipReason,
  key = `import.skip.${why}`,
  values: Evidence['values'] = {},
): NonNullable<Verdict> {
  return { why, evidence: { key, values } }
}

/** A running number that somebody wrote down in advance. */
function isOnlyNumber(line: LineFeatures): boolean {
  return line.filled.length === 1 && line.number !== '' && /^[\w.-]{0,3}\d+\.?$/.test(line.number)
}

function findRepeat(line: LineFeatures, around: Surroundings): Verdict {
  const { grid } = around.frame
  const least = Math.max(2, line.filled.length * 0.7)
  let left = around.columns.length
  let same = 0
  for (const { place, ownHeading, heading } of around.columns) {
    const name = ownHeading || heading
    if (same + left < least) return null
    left -= 1
    const text = textAt(grid, line.line, place)
    if (text !== '' && Math.abs(text.length - name.length) <= 4 && foldAlike(text, name)) same += 1
  }
  return same >= least ? verdict('header-repeat') : null
}

function findUnits(line: LineFeatures, place: Place): Verdict {
  const early =
    place.index <= 1 && (place.before === undefined || place.before.filled.length === 0 || place.index === 1)
  const isUnit = (text: string): boolean => unitText.test(text) && !/^\d+$/.test(text)
  return early && line.texts.length > 0 && line.texts.every(isUnit) ? verdict('units') : null
}

function findTotal(line: LineFeatures, around: Surroundings): Verdict {
  const { grid } = around.frame
  const declared = grid.sheet.declaredTables.some(
    ({ range, totalsRow }) => totalsRow && grid.orientation === 'ideas-in-rows' && range.bottom === line.line,
  )
  const label = line.sums[0] ?? line.texts.find((text) => countedIdeas.test(text))
  const formulas = line.filled.some((at) => {
    const formula = cellAt(grid, line.line, at)?.formula
    return formula !== undefined && sumFormula.test(formula)
  })
  if (!declared && label === undefined && !formulas) return null
  const words = wordTexts(line)
  const onlyFigures = words.every((text) => line.sums.includes(text) || /^[ø∑=]|^\d/.test(text))
  const sumsUp = label !== undefined && (/\d|^\S+$/.test(label) || words.length < line.texts.length)
  if (declared && onlyFigures) return verdict('total', 'import.skip.total-declared')
  if (label !== undefined && sumsUp && onlyFigures && !/^\d/.test(line.number)) {
    return verdict(subtotalLabel.test(label) ? 'subtotal' : 'total', 'import.skip.total', { label })
  }
  return formulas && words.length === 0 ? verdict('total', 'import.skip.total-formula') : null
}

const sumFormula = /^(?:SUM|SUBTOTAL|AVERAGE|COUNTA?|AGGREGATE)\(/i
/** "12 Ideen" */
const countedIdeas = /^\d+ (?:ideen|vorschläge|projekte|maßnahmen|einträge|beiträge|ideas)$/i

/**
 * Lines with a single text: notes below the table, section headings inside it. A title alone stays an idea inside the
 * table, so that nothing is lost; below the last full line, after a blank one, it needs more to count as an idea.
 */
function findNoteOrSection(line: LineFeatures, around: Surroundings, place: Place): Verdict {
  const trailing = line.line > around.lastFull
  const full = around.typicalFill >= 3
  if (
    trailing &&
    line.filled.length <= 2 &&
    (noteMark.test(line.firstText) || loneMark.test(line.firstText) || line.firstText.endsWith(':'))
  )
    return verdict('note')
  if (line.filled.length > 1) return trailing ? strangeTail(line, around) : null
  const field = line.onlyField
  const isText = field === 'title' || field === 'description'
  if (line.wide) return verdict(trailing ? 'note' : 'section')
  if (trailing) return full && isTrailingNote(line, { isText, around, place }) ? verdict('note') : null
  if (noteMark.test(line.firstText)) return verdict('note')
  if (!isText && wordTexts(line).length > 0) return verdict('section')
  const marked =
    sectionMark.test(line.firstText) ||
    line.firstText.endsWith(':') ||
    around.isFieldName(line.firstText) ||
    (line.bold && place.after?.bold !== true)
  const numberMissing = around.hasNumbers && line.number === ''
  const opensBlock = (place.after?.filled.length ?? 0) >= 2
  return full && marked && field === 'title' && opensBlock && (numberMissing || !around.hasNumbers)
    ? verdict('section')
    : null
}

type Tail = { isText: boolean; around: Surroundings; place: Place }

function isTrailingNote(line: LineFeatures, { isText, around, place }: Tail): boolean {
  const text = line.firstText
  let score = 0.4
  if (!isText) score += 0.4
  if (place.before?.filled.length === 0 || place.before === undefined) score += 0.3
  if (noteMark.test(text)) score += 0.6
  if (/[.!?:)]$/.test(text) || text.length > 60) score += 0.2
  if (around.hasNumbers && line.number === '') score += 0.2
  if (place.before && place.before.line > around.lastFull && place.before.filled.length === 1) score += 0.2
  if (place.before && totalLabel.test(place.before.firstText)) score += 0.4
  return score >= 0.8
}

/** Below the last full line, a line that fills neither title nor text nor number is no idea. */
function strangeTail(line: LineFeatures, around: Surroundings): Verdict {
  const empty = line.title === '' && line.description === ''
  const numberIsWords =
    around.hasNumbers &&
    line.number !== '' &&
    !/\d/.test(line.number) &&
    line.filled.length * 2 < around.typicalFill
  return (empty && line.number === '') || numberIsWords ? verdict('note') : null
}
