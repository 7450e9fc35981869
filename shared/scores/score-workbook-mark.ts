import { cleanLine } from '../import/cell-text.ts'
import { rawOf } from '../import/shown-text.ts'
import type { Cell } from '../import/sheet.ts'
import type { ScoreStateName } from './score.ts'
import type { InvalidScore, Legend, ScoreCell } from './score-workbook.ts'

/** What one cell says, before anything is known about idea, criterion and rater. */
export type Mark = Pick<ScoreCell, 'state' | 'value' | 'raw' | 'proposal' | 'invalid'>

/** Words that hold where the file has no legend; folded like {@link foldSign}. */
const defaults: ReadonlyMap<string, ScoreStateName> = new Map([
  ...['', 'offen', 'nochoffen', 'open', 'tbd'].map((word) => [word, 'open'] as const),
  ...'e|enth|enth.|enthalten|enthaltung|enthaltungen|enthältsich|befangen|abst|abst.|abstain|abstained|abstention'
    .split('|')
    .map((word) => [word, 'abstained'] as const),
  ..."?|??|???|k.a.|k.a|ka|n.b.|n.b|nb|n/a|n.a.|na|keineangabe|weißnicht|weissnicht|wn|nichtbeurteilbar|nichtbewertbar|cannotjudge|cannotsay|dontknow|don’tknow|don'tknow|dk"
    .split('|')
    .map((word) => [word, 'cannot-judge'] as const),
])

/** One spelling for signs that look alike: case, blanks and kinds of dashes make no difference. */
export function foldSign(raw: string): string {
  return cleanLine(raw)
    .toLowerCase()
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, '')
}

/** What signs and words in the cells mean: a state of a score, or a step of the scale. */
export type MarkWords = ReadonlyMap<string, ScoreStateName | number>

/** The legend of the file rules; then what its signs stand for; where both are silent, the usual words hold. */
export function markWords(legend: Legend | null, signs: Iterable<[string, number]> = []): MarkWords {
  const own = Object.entries(legend ?? {}).map(([sign, state]) => [foldSign(sign), state] as const)
  return new Map<string, ScoreStateName | number>([...defaults, ...signs, ...own])
}

function meaningOf(sign: string, words: MarkWords): ScoreStateName | number | undefined {
  const own = words.get(sign)
  if (own !== undefined || !/^-+$/.test(sign)) return own
  const dash = words.get('-') ?? 'open'
  return typeof dash === 'number' ? undefined : dash
}

/**
 * A number as people write scores: decimal comma or point, any kind of plus and minus sign, "Punkte" or "%" behind it, stars,
 * or the apostrophe with which spreadsheets keep a text.
 *
 * @example
 * import { parseMarkNumber } from './score-workbook-mark.ts'
 * ['3,5', '4 ', '+2', '−1', '–2', '4.0', '3-4'].map(parseMarkNumber) // → [3.5, 4, 2, -1, -2, 4, null]
 * ['4 Punkte', '★★★☆☆', "'4"].map(parseMarkNumber) // → [4, 3, 4]
 */
export function parseMarkNumber(raw: string): number | null {
  const sign = foldSign(raw)
  if (/^(?:±|\+\/?-)0$/.test(sign)) return 0
  const stars = /^([★⭐●]*)[☆○]*$/u.exec(sign)
  if (stars && sign !== '') return (stars[1] ?? '').length
  const found =
    /^['’]?([+-]?)(\d{1,9}(?:[.,]\d{1,9})?|[.,]\d{1,9})(?:punkte?|pkte?\.?|points?|pts\.?|sterne?|%)?$/.exec(
      sign,
    )
  if (!found) return null
  const size = Number((found[2] ?? '').replace(',', '.'))
  return found[1] === '-' && size !== 0 ? -size : size
}

type Ends = { minimum: number; maximum: number }

const shareOf = /^(\d+(?:[.,]\d+)?)(?:von|of)(\d+)(?:punkten|points|sternen|stars)?$/

/** "3 von 5", where 5 is the most there is. */
function parseShare(raw: string, { maximum }: Ends): number | null {
  const found = shareOf.exec(foldSign(raw))
  return Number(found?.[2]) === maximum ? parseMarkNumber(found?.[1] ?? '') : null
}

/** "3-4", "3 bis 4", "3/4": both ends. */
function parseMarkRange(raw: string): [number, number] | null {
  const found = /^([+-]?\d+(?:[.,]\d+)?)(?:-|bis|to|\/|…|\.{2,3})([+-]?\d+(?:[.,]\d+)?)$/.exec(foldSign(raw))
  const [low, high] = [parseMarkNumber(found?.[1] ?? ''), parseMarkNumber(found?.[2] ?? '')]
  return low === null || high === null ? null : [low, high]
}

/**
 * What a cell of a table of scores says. Outside the scale, "3-4", words and days are invalid: nothing doubtful becomes a
 * value by itself. A span of marks and a day that Excel made of one come with the middle as a proposal.
 */
export function readMark(cell: Cell | undefined, words: MarkWords, scale: Ends): Mark {
  if (!cell) return readText('', words, scale)
  const { value } = cell
  switch (value.kind) {
    case 'text':
      return readText(value.text, words, scale)
    case 'number':
      return isPercent(cell)
        ? readNumber(inPercent(value.number), { raw: `${inPercent(value.number)} %`, words, scale })
        : readNumber(value.number, { raw: value.number, words, scale })
    case 'date':
      return invalid('date', rawOf(cell), dayAsMark(value.iso, scale))
    case 'truth':
      return invalid('word', value.truth)
    case 'error':
      return invalid('error', value.code)
    case 'uncalculated':
      return invalid('error', `=${cell.formula ?? ''}`)
  }
}

function readText(raw: string, words: MarkWords, scale: Ends): Mark {
  const meaning = meaningOf(foldSign(raw), words)
  if (meaning === 'open') return { state: meaning }
  if (typeof meaning === 'string') return { state: meaning, raw }
  const number = meaning ?? parseMarkNumber(raw) ?? parseShare(raw, scale)
  if (number !== null) return readNumber(number, { raw, words, scale })
  const ends = parseMarkRange(raw)
  if (ends === null) return invalid('word', raw)
  const isOn = ends.every((end) => isWithin(end, scale)) && ends[0] < ends[1]
  return invalid('range', raw, isOn ? (ends[0] + ends[1]) / 2 : undefined)
}

type Written = { raw: string | number; words: MarkWords; scale: Ends }

function readNumber(number: number, { raw, words, scale }: Written): Mark {
  const state = words.get(String(number))
  if (state === 'open') return { state }
  if (typeof state === 'string') return { state, raw }
  if (!isWithin(number, scale)) return invalid('off-scale', raw)
  return { state: 'value', value: number, ...(String(raw) !== String(number) && { raw }) }
}

function isWithin(number: number, { minimum, maximum }: Ends): boolean {
  return number >= minimum && number <= maximum
}

/**
 * The mark that Excel may have turned into a day: "3.5" became 3 May and "3-4" became 3 April. Half points are common and
 * tenths are not, so a month 5 is taken for the decimal, and a month that follows the day for the end of a span.
 */
function dayAsMark(iso: string, scale: Ends): number | undefined {
  const found = /^\d{4}-(\d{2})-(\d{2})/.exec(iso)
  const [month, day] = [Number(found?.[1]), Number(found?.[2])]
  if (!found) return undefined
  const isSpan = month === day + 1 && month !== 5
  const mark = isSpan ? day + 0.5 : month < 10 ? day + month / 10 : Number.NaN
  return isWithin(mark, scale) ? mark : undefined
}

function invalid(why: InvalidScore, raw: Mark['raw'], proposal?: number): Mark {
  return {
    state: 'invalid',
    ...(raw !== undefined && { raw }),
    ...(proposal !== undefined && { proposal }),
    invalid: why,
  }
}

/** Scales end at 100; single slips beyond it do not matter, because most of a column must look like marks. */
const largest = 100

/** True for a cell that may be a score of some scale: a number of moderate size, a word for a state, a span. */
export function looksLikeMark(cell: Cell, words: MarkWords): boolean {
  const { value } = cell
  if (value.kind === 'number') return Math.abs(value.number) <= largest
  if (value.kind !== 'text') return false
  const sign = foldSign(value.text)
  const number = parseMarkNumber(sign)
  if (number !== null) return Math.abs(number) <= largest
  return meaningOf(sign, words) !== undefined || parseMarkRange(sign) !== null || shareOf.test(sign)
}

/** The number that a cell stands for, or null; for looking at a scale before it is known. */
export function numberOfCell(cell: Cell, words: MarkWords): number | null {
  const { value } = cell
  if (value.kind === 'number') return isPercent(cell) ? inPercent(value.number) : value.number
  if (value.kind !== 'text') return null
  const meaning = meaningOf(foldSign(value.text), words)
  if (typeof meaning === 'string') return null
  return meaning ?? parseMarkNumber(value.text)
}

/** True for a cell that says of itself that it is a percentage, by its format or in words. */
export function isPercent({ value, format }: Cell): boolean {
  if (value.kind === 'number') return format?.includes('%') === true
  return value.kind === 'text' && /\d\s*%\s*$/.test(value.text)
}

function inPercent(share: number): number {
  return Number((share * 100).toFixed(6))
}
