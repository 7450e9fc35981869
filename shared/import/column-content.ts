import { parseAmount } from './amounts.ts'
import { countMarks } from './counted-marks.ts'
import { parseGermanDate } from './german-dates.ts'
import { parseGermanNumber } from './german-numbers.ts'
import { cellAt, textAt, type Grid } from './grid.ts'
import { fieldKinds, type IdeaField } from './idea-fields.ts'
import { saysNothing } from './nothing-stated.ts'
import { oncePerText } from './once-per-text.ts'
import { parseYesNo } from './yes-no.ts'

/** What the cells of a column look like. All shares lie between 0 and 1 and count filled cells only. */
export type ColumnContent = {
  filled: number
  numeric: number
  dates: number
  yesNo: number
  amounts: number
  short: number
  words: number
  distinct: number
  meanLength: number
  /** Share of names for kinds of posts: "Idee", "Kritik", "Frage". */
  postKinds: number
  /** Share of steps to the next number that are exactly one up. */
  counting: number
}

const mostLines = 300

/** Looks at up to 300 lines, spread over the table, so that the cost does not grow with it. */
export function columnContent(grid: Grid, place: number, lines: readonly number[]): ColumnContent {
  const step = stepOver(lines)
  const look = oncePerText(lookAt)
  const texts: string[] = []
  const looks: TextLook[] = []
  let dates = 0
  let steps = 0
  let before: number | null = null
  for (let index = 0; index < lines.length; index += step) {
    const line = lines[index] ?? 0
    const text = textAt(grid, line, place)
    if (text === '') continue
    const seen = look(text)
    texts.push(text)
    looks.push(seen)
    const { number } = seen
    if (number !== null && before !== null && number - before >= 1 && number - before <= step + 2) steps += 1
    if (number !== null) before = number
    if (seen.isDate || cellAt(grid, line, place)?.value.kind === 'date') dates += 1
  }
  const all = Math.max(1, texts.length)
  const share = (test: (seen: TextLook) => boolean): number => looks.filter(test).length / all
  return {
    filled: texts.length,
    numeric: share((seen) => seen.isNumeric),
    dates: dates / all,
    yesNo: share((seen) => seen.isYesNo),
    amounts: share((seen) => seen.isAmount),
    short: share((seen) => seen.isShort),
    words: share((seen) => seen.hasWord),
    distinct: new Set(texts).size / all,
    postKinds: share((seen) => seen.isPostKind),
    meanLength: meanLengthOf(texts),
    counting: texts.length > 1 ? steps / (texts.length - 1) : 0,
  }
}

/** The texts that stand in a column in up to 300 lines, spread over the table. */
export function sampleTexts(grid: Grid, place: number, lines: readonly number[]): string[] {
  const step = stepOver(lines)
  const sample = lines.filter((_, index) => index % step === 0)
  return sample.map((line) => textAt(grid, line, place)).filter((text) => text !== '')
}

function stepOver(lines: readonly number[]): number {
  return Math.max(1, Math.ceil(lines.length / mostLines))
}

/** Mean number of characters; 0 without texts. */
export function meanLengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)
}

/** What a single text looks like. */
type TextLook = ReturnType<typeof lookAt>

function lookAt(text: string) {
  const number = parseGermanNumber(text)?.number ?? null
  return {
    number,
    isNumeric: number !== null || saysNothing(text) || countMarks(text) !== null,
    isDate: isDateText(text),
    isYesNo: text.length <= 8 && parseYesNo(text) !== undefined,
    isAmount: text.length < 60 && parseAmount(text).kind !== 'unreadable',
    isShort: text.length <= 14,
    hasWord: /\p{L}{2}/u.test(text),
    isPostKind: postKind.test(text),
  }
}

const postKind =
  /^(?:idee|kritik|frage|lob|hinweis|vorschlag|anregung|wunsch|beschwerde|kommentar|meldung|problem|idea|question|complaint|proposal)\b/i

function isDateText(text: string): boolean {
  return (
    text.length >= 6 &&
    text.length <= 40 &&
    /\d/.test(text) &&
    !['unreadable', 'nothing'].includes(parseGermanDate(text).kind)
  )
}

/** How well the content of a column suits a field, 0 to 1. An empty column suits everything. */
export function contentFit(content: ColumnContent, field: IdeaField): number {
  if (content.filled === 0) return 0.7
  switch (fieldKinds[field]) {
    case 'label':
      return content.short
    case 'number':
      return Math.max(content.numeric, Math.min(1, content.numeric + content.dates))
    case 'amount':
      return Math.max(content.amounts, content.numeric) * 0.8 + 0.2
    case 'date':
      return Math.max(content.dates, content.numeric * 0.5, content.words * 0.3)
    case 'truth':
      return content.yesNo
    case 'line':
    case 'text':
      if (fieldOfMarks.has(field)) return (0.8 + content.words * 0.2) * (1 - content.dates * 0.4)
      return field === 'description' ? content.words * (0.8 + 0.2 * content.distinct) : content.words
    case 'list':
      return content.words
  }
}

/** Text fields that often hold marks or bare numbers ("3" for workshop 3). */
const fieldOfMarks: ReadonlySet<IdeaField> = new Set(['workshop', 'internal', 'status', 'contact'])
