import { rawOf } from '../import/shown-text.ts'
import type { Cell } from '../import/sheet.ts'
import type { ScoreStateName } from './score.ts'
import {
  isShare,
  parseMarkNumber,
  parseMarkRange,
  parseShare,
  parseTendency,
  type Ends,
} from './score-workbook-number.ts'
import { foldSign } from './score-workbook-sign.ts'
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
  const tendency = parseTendency(raw)
  if (tendency !== null && scale.isReversed === true) return readNumber(tendency, { raw, words, scale })
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
  const isOther = parseMarkRange(sign) !== null || parseTendency(sign) !== null || isShare(sign)
  return isOther || meaningOf(sign, words) !== undefined
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
