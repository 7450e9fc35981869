import { cleanLine } from './cell-text.ts'
import { countMarks, mostOfMarks } from './counted-marks.ts'
import { parseGermanDate } from './german-dates.ts'
import { parseGermanNumber, type WrittenNumber } from './german-numbers.ts'
import { markBeforeSlash, mostBehindSlash } from './marks-of-most.ts'
import { isNothingStated } from './nothing-stated.ts'
import {
  brokenCell,
  doubtful,
  evidence,
  plainly,
  textToRead,
  type CellToRead,
  type ReadCell,
} from './read-cell.ts'
import { readLooseMark } from './read-loose-mark.ts'
import type { ValueRange } from './understanding.ts'

/** What is known about a column of numbers beside its cells. */
export type NumberColumn = {
  /** Bounds from the heading. */
  range?: { min: number; max: number }
  /** Points on a bounded scale: a lone value far outside is a slip. */
  bounded: boolean
  /** In text files every number is text; that is no problem there. */
  textFile: boolean
  /** The value that other columns prove, such as the share of upvotes, or null. */
  provenValue?: (line: number) => number | null
}

type Parsed = { cell: CellToRead; written: WrittenNumber | null; isText: boolean }

/** Evidence of the whole column: how its intact numbers are written and where they lie. */
type Column = NumberColumn & {
  decimals: number
  mark: ',' | '.' | null
  mostlyNumbers: boolean
  low: number
  high: number
  intact: number
}

/**
 * Reads a column of numbers as a whole, because only the whole shows the damage: a spreadsheet that took the point of
 * `1.0000` for a thousands sign leaves 10000 (or "10.000"), and one that took `3.5` for a date leaves 3 May. Each such
 * cell gets a proposal and its grounds; none is changed. Also finds values outside the bounds.
 */
export function readNumberColumn(
  cells: readonly CellToRead[],
  given: NumberColumn,
): { read: ReadCell<'points'>[]; range?: ValueRange } {
  const slashMost = given.bounded ? mostBehindSlash(cells.map((cell) => cleanLine(textToRead(cell)))) : null
  const parsed = cells.map((cell) => parseCell(cell, slashMost))
  const column = { ...given, ...writtenHow(parsed, given), ...spread(parsed, given) }
  const shift = column.decimals > 0 ? column.decimals : commonShift(parsed, column)
  const read = parsed.map((one) => readOne(one, column, shift))
  if (given.range) return { read: read.map((one, index) => bounded(one, parsed[index], given.range)) }
  const outer = given.bounded ? outerBounds(read) : null
  if (!outer) {
    const most =
      slashMost ?? (given.bounded ? mostOfMarks(cells.map((cell) => cleanLine(textToRead(cell)))) : null)
    return most === null ? { read } : { read, range: { min: 0, max: most, from: 'marks', count: 0 } }
  }
  const range: ValueRange = { ...outer, from: 'values' }
  return { read: read.map((one, index) => bounded(one, parsed[index], range, outer.count)), range }
}

function parseCell(cell: CellToRead, slashMost: number | null): Parsed {
  const value = cell.cell?.value
  if (cell.typed === undefined && value?.kind === 'number') {
    const whole = Number.isInteger(value.number)
    return {
      cell,
      isText: false,
      written: { number: value.number, mark: whole ? null : ',', decimals: 0, grouped: false },
    }
  }
  const text = cleanLine(textToRead(cell)).replace(
    /(?<=\d)\s*(?:punkte|pkt\.?|stimmen|personen|points|votes|sterne?|stars?|klebepunkte|★)$/i,
    '',
  )
  const marks = slashMost === null ? countMarks(text) : (markBeforeSlash(text, slashMost) ?? countMarks(text))
  const written =
    marks === null ? parseGermanNumber(text) : { number: marks, mark: null, decimals: 0, grouped: false }
  return { cell, isText: cell.typed === undefined, written }
}

function writtenHow(
  parsed: readonly Parsed[],
  given: NumberColumn,
): Pick<Column, 'decimals' | 'mark' | 'mostlyNumbers'> {
  const texts = parsed.filter((one) => one.isText && one.written !== null)
  const commas = texts.filter((one) => one.written?.mark === ',').length
  const points = texts.filter((one) => one.written?.mark === '.').length
  const counts = new Map<number, number>()
  for (const { written } of texts)
    if (written?.mark) counts.set(written.decimals, (counts.get(written.decimals) ?? 0) + 1)
  const [decimals = 0, often = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const steady = decimals >= 2 && often >= 2 && often >= (commas + points) * 0.8
  const numbers = parsed.filter((one) => !one.isText && one.written !== null).length
  return {
    decimals: steady ? decimals : 0,
    mark: commas === points ? null : commas > points ? ',' : '.',
    mostlyNumbers: !given.textFile && numbers > texts.length,
  }
}

/** Where the numbers lie that carry a decimal sign or are small: those that the damage cannot have touched. */
function spread(parsed: readonly Parsed[], given: NumberColumn): Pick<Column, 'low' | 'high' | 'intact'> {
  const small = parsed.flatMap(({ written }) =>
    written && (written.mark !== null || written.number <= 10) ? [written.number] : [],
  )
  const bounds = given.range
  return {
    low: bounds?.min ?? Math.min(0, ...small),
    high: bounds?.max ?? Math.max(...small, 0),
    intact: small.length,
  }
}

/** How many digits the point was lost in front of, where no text shows it: the smallest number that fits all big values. */
function commonShift(parsed: readonly Parsed[], column: Column): number {
  const fractions = parsed.some(({ written }) => written?.mark !== null && written !== null)
  const known =
    column.range !== undefined ||
    parsed.some(({ cell }) => (column.provenValue?.(cell.line) ?? null) !== null)
  const big = parsed.flatMap(({ written }) => (isBig(written) ? [written.number] : []))
  const allBig = column.range !== undefined && column.intact === 0 && big.length >= 3
  if (!column.bounded || column.high > 10 || big.length === 0) return 0
  if (!allBig && (column.intact < 3 || !(fractions || known))) return 0
  const ceiling = column.high <= 1 ? 1 : column.high
  return [2, 3, 4, 5].find((shift) => big.every((number) => number / 10 ** shift <= ceiling)) ?? 0
}

function isBig(written: WrittenNumber | null): written is WrittenNumber {
  return written !== null && written.mark === null && written.number >= 100
}

function readOne(parsed: Parsed, column: Column, shift: number): ReadCell<'points'> {
  const { cell, written, isText } = parsed
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  const value = cell.cell?.value
  if (cell.typed === undefined && value?.kind === 'date')
    return fromDate(value.iso, { column, format: cell.cell?.format })
  if (cell.typed === undefined && value?.kind === 'truth')
    return doubtful({ kind: 'unreadable-number', evidence: evidence('unreadable-number.truth') })
  if (!written) {
    const text = textToRead(cell)
    if (isNothingStated(text)) return plainly(null)
    return (
      fromDateText(text, column) ??
      (column.bounded ? readLooseMark(cleanLine(text)) : null) ??
      doubtful({
        kind: 'unreadable-number',
        evidence: evidence('unreadable-number', { text: cleanLine(text) }),
      })
    )
  }
  const damage = cell.typed === undefined ? findDamage(written, { column, shift, line: cell.line }) : null
  if (damage) return damage
  if (isText && written.mark === '.' && !written.grouped && (column.mostlyNumbers || column.mark === ',')) {
    return doubtful(
      {
        kind: 'decimal-point-in-german-sheet',
        evidence: evidence('decimal-point', { number: written.number }),
      },
      written.number,
    )
  }
  if (isText && column.mostlyNumbers) {
    const proposal = written.number
    return {
      value: proposal,
      problems: [
        { kind: 'number-as-text', proposal, evidence: evidence('number-as-text', { number: proposal }) },
      ],
    }
  }
  return plainly(written.number)
}

type Damage = { column: Column; shift: number; line: number }

function findDamage(written: WrittenNumber, { column, shift, line }: Damage): ReadCell<'points'> | null {
  if (!isBig(written)) return null
  const proven = column.provenValue?.(line) ?? null
  const provenShift =
    proven === null
      ? undefined
      : [1, 2, 3, 4, 5, 6].find((digits) => Math.abs(written.number / 10 ** digits - proven) < 0.0006)
  const digits = provenShift ?? shift
  if (digits === 0) return null
  const proposal = written.number / 10 ** digits
  const ceiling = column.high <= 1 ? 1 : Math.max(column.high, 5)
  if (provenShift === undefined && (proposal > ceiling || proposal < column.low)) return null
  const key =
    provenShift !== undefined && proposal > 0 ? 'damaged-number.proven' : 'damaged-number.lost-point'
  const values = { number: written.number, proposal, digits, low: column.low, high: column.high }
  return doubtful({ kind: 'damaged-number', evidence: evidence(key, values) }, proposal)
}

/** 3 May in a column of points was 3.5 once; "Mrz 75" (the first of a month long ago) was 3.75. */
function fromDate(
  iso: string,
  { column, format = '' }: { column: Column; format?: string | undefined },
): ReadCell<'points'> {
  const [year = 0, month = 0, day = 0] = iso.slice(0, 10).split('-').map(Number)
  if (!iso.includes('-'))
    return doubtful({ kind: 'damaged-number', evidence: evidence('damaged-number.date', { day: iso }) })
  const monthAndYear =
    day === 1 && /m{2,}.*y|y.*m{2,}/i.test(format) && !/d/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''))
  const proposal = Number(
    monthAndYear ? `${month}.${String(year % 100).padStart(2, '0')}` : `${day}.${month}`,
  )
  return doubtful(
    {
      kind: 'damaged-number',
      evidence: evidence('damaged-number.date', { day: iso.slice(0, 10), proposal }),
    },
    within(proposal, column),
  )
}

/** The same damage after the sheet went through a text file: "03. Mai", "3-May", "Mai 75". */
function fromDateText(text: string, column: Column): ReadCell<'points'> | null {
  const whole = column.bounded ? parseGermanDate(text) : null
  if (whole?.kind === 'day') return fromDate(whole.day, { column })
  const months = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ')
  const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
  const monthOf = (name = ''): number => {
    const start = name.slice(0, 3).toLowerCase().replace('mrz', 'mär')
    return Math.max(months.indexOf(start), english.indexOf(start)) + 1
  }
  const line = cleanLine(text)
  const [, day, dayMonth] = /^(\d{1,2})[.\s-]+([a-zä]{3,9})\.?(?:\s\d{2,4})?$/i.exec(line) ?? []
  const [, yearMonth, year] = /^([a-zä]{3,9})\.?[\s-]?(\d{2})$/i.exec(line) ?? []
  const month = monthOf(dayMonth ?? yearMonth)
  if (month === 0) return null
  const proposal = Number(day === undefined ? `${month}.${year}` : `${Number(day)}.${month}`)
  return doubtful(
    { kind: 'damaged-number', evidence: evidence('damaged-number.date', { day: line, proposal }) },
    within(proposal, column),
  )
}

function within(proposal: number, column: Column): number | undefined {
  const high = column.range ? column.range.max : Math.max(column.high, 10)
  return proposal >= column.low && proposal <= high ? proposal : undefined
}

/** Takes out a value that lies beyond the bounds; the person decides what it should be. */
function bounded(
  read: ReadCell<'points'>,
  parsed: Parsed | undefined,
  range: { min: number; max: number } | undefined,
  count = 0,
): ReadCell<'points'> {
  const number = read.value
  if (number === null || !range || (number >= range.min && number <= range.max)) return read
  const key = count > 0 ? 'out-of-range.values' : 'out-of-range.heading'
  const values = { number, min: range.min, max: range.max, count }
  return doubtful({
    kind: 'out-of-range',
    evidence: evidence(key, values),
    ...(parsed?.cell.typed && { raw: parsed.cell.typed }),
  })
}

const leastForBounds = 30

/**
 * Bounds that the values themselves show: at least 30 of them on few steps, with at most one in two hundred more than
 * three times as high as all others.
 */
function outerBounds(
  read: readonly ReadCell<'points'>[],
): { min: number; max: number; count: number } | null {
  const numbers = read.flatMap((one) => (one.value === null ? [] : [one.value])).toSorted((a, b) => a - b)
  if (numbers.length < leastForBounds) return null
  const most = Math.max(1, Math.floor(numbers.length / 200))
  for (let cut = most; cut >= 1; cut -= 1) {
    const inner = numbers.slice(0, -cut)
    const [min = 0, max = 0] = [inner[0], inner.at(-1)]
    const next = numbers[numbers.length - cut] ?? 0
    const steps = new Set(inner).size
    if (max > 0 && next >= max * 3 && steps * 2 <= inner.length) return { min, max, count: inner.length }
  }
  return null
}
