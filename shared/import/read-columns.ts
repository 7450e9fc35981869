import { parseAmount, unitFactors } from './amounts.ts'
import { cleanLine, cleanText } from './cell-text.ts'
import { unitInFormat } from './format-unit.ts'
import { dayOfSerial, isDay, parseGermanDate, slashOrder } from './german-dates.ts'
import { isNothingStated } from './nothing-stated.ts'
import { refersToOtherIdea } from './other-idea.ts'
import {
  brokenCell,
  doubtful,
  evidence,
  plainly,
  textToRead,
  type CellToRead,
  type ReadCell,
} from './read-cell.ts'
import { shownText } from './shown-text.ts'
import type { AmountUnit } from './understanding.ts'
import { parseYesNo } from './yes-no.ts'

/**
 * Amounts of money; bare figures count in the unit of the column. A column that writes points and commas the English way
 * throughout is read the English way.
 */
export function readAmountColumn(
  cells: readonly CellToRead[],
  unit: AmountUnit = 'euros',
): ReadCell<'cost'>[] {
  const texts = cells.map(textToRead).filter((text) => /\d/.test(text))
  const doubts = texts
    .map((text) => parseAmount(text, unit))
    .map((read) => (read.kind === 'amount' ? read.doubt : undefined))
  const isGerman = texts.some((text) => /\d,\d{1,2}(?!\d)|\d\.\d{3}(?!\d)/.test(text))
  const english =
    !isGerman &&
    doubts.filter((doubt) => doubt === 'decimal-point' || doubt === 'thousands-comma').length >= 2
  return cells.map((cell) => readAmount(cell, unit, english))
}

function readAmount(cell: CellToRead, unit: AmountUnit, english: boolean): ReadCell<'cost'> {
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  const value = cell.typed === undefined ? cell.cell?.value : undefined
  if (value?.kind === 'number') {
    if (value.number < 0)
      return doubtful({
        kind: 'unreadable-amount',
        evidence: evidence('unreadable-amount', { text: value.number }),
      })
    const shown = unitInFormat(cell.cell?.format)
    const factor = unitFactors[shown.unit ?? unit]
    const euros = factor === 1 ? value.number : (value.number / shown.divisor) * factor
    const cents = Math.round(Number((euros * 100).toFixed(4)))
    return plainly({ lowCents: cents, highCents: cents })
  }
  if (value?.kind === 'date')
    return doubtful({
      kind: 'damaged-number',
      evidence: evidence('damaged-number.date', { day: value.iso.slice(0, 10) }),
    })
  const text = textToRead(cell)
  const read = parseAmount(text, unit)
  if (read.kind === 'nothing') return plainly(null)
  if (read.kind === 'amount') {
    const { amount, doubt } = read
    if (doubt === undefined || (english && doubt !== 'shortened-range')) return plainly(amount)
    const grounds = evidence(doubt === 'decimal-point' ? 'decimal-point.amount' : doubt, {
      text: cleanLine(text),
    })
    const kind = doubt === 'shortened-range' ? 'unreadable-amount' : 'decimal-point-in-german-sheet'
    return doubtful({ kind, evidence: grounds }, amount)
  }
  if (refersToOtherIdea(text)) return plainly(null)
  const kind = read.kind === 'compound' ? 'compound-amount' : 'unreadable-amount'
  return doubtful({ kind, evidence: evidence(kind, { text: cleanLine(text) }) })
}

/** Days. A day far from all others of the column is doubted as a slip in the year. */
export function readDateColumn(cells: readonly CellToRead[]): ReadCell<'date'>[] {
  const order = slashOrder(cells.map(textToRead))
  const read = mentionTexts(
    cells,
    cells.map((cell) => readDate(cell, order)),
  )
  const years = read
    .flatMap(({ value }) => (value === null ? [] : [yearsOf(value)]))
    .toSorted((a, b) => a - b)
  const middle = medianOf(years)
  const spread =
    medianOf(years.map((year) => Math.abs(year - (middle ?? year))).toSorted((a, b) => a - b)) ?? 0
  return read.map((one, index): ReadCell<'date'> => {
    if (one.value === null) return one
    const year = yearsOf(one.value)
    const far = middle !== undefined && years.length >= 4 && Math.abs(year - middle) > Math.max(3, 6 * spread)
    if (year >= 1990 && year < 2100 && !far) return one
    const values = { day: one.value.slice(0, 10), middle: Math.floor(middle ?? year) }
    return doubtful({
      kind: 'implausible-date',
      evidence: evidence(far ? 'implausible-date.far' : 'implausible-date', values),
      ...rawTyped(cells[index]),
    })
  })
}

/** A day that was typed as text is read like the others; among real dates alone it is worth a word. */
function mentionTexts(cells: readonly CellToRead[], read: readonly ReadCell<'date'>[]): ReadCell<'date'>[] {
  const isText = (index: number): boolean => cells[index]?.cell?.value.kind === 'text'
  const days = read.flatMap(({ value }, index) => (value === null ? [] : [index]))
  const texts = days.filter(isText)
  if (texts.length === 0 || texts.length * 4 > days.length) return [...read]
  return read.map((one, index) => {
    if (one.value === null || !isText(index) || cells[index]?.typed !== undefined) return one
    const day = one.value.slice(0, 10)
    return {
      value: one.value,
      problems: [{ kind: 'date-as-text', proposal: one.value, evidence: evidence('date-as-text', { day }) }],
    }
  })
}

function medianOf(ascending: readonly number[]): number | undefined {
  return ascending[Math.floor(ascending.length / 2)]
}

function rawTyped(cell: CellToRead | undefined): { raw?: string } {
  return cell?.typed === undefined ? {} : { raw: cell.typed }
}

function yearsOf(day: string): number {
  return Number(day.slice(0, 4)) + Number(day.slice(5, 7)) / 12
}

function readDate(cell: CellToRead, order: ReturnType<typeof slashOrder>): ReadCell<'date'> {
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  const value = cell.typed === undefined ? cell.cell?.value : undefined
  if (value?.kind === 'date') {
    const day = value.iso.slice(0, 10)
    return isDay(day)
      ? plainly(day)
      : doubtful({ kind: 'unreadable-date', evidence: evidence('unreadable-date', { text: value.iso }) })
  }
  if (value?.kind === 'number') return readSerial(value.number)
  const text = textToRead(cell)
  const read = parseGermanDate(text)
  switch (read.kind) {
    case 'nothing':
      return plainly(null)
    case 'day':
      return plainly(read.day)
    case 'moment':
      return plainly(read.moment)
    case 'ambiguous': {
      const [first, second] = read.days
      const values = { text: cleanLine(text), first, second }
      const problem = { kind: 'ambiguous-date' as const, evidence: evidence('ambiguous-date', values) }
      return doubtful(problem, order === null ? undefined : order === 'day' ? first : second)
    }
    case 'impossible':
      return doubtful({
        kind: 'unreadable-date',
        evidence: evidence('unreadable-date.impossible', { text: cleanLine(text) }),
      })
    case 'unreadable': {
      const serial = /^\d{5}$/.test(text.trim()) ? readSerial(Number(text)) : null
      if (serial?.proposed !== undefined) return serial
      return doubtful({
        kind: 'unreadable-date',
        evidence: evidence('unreadable-date', { text: cleanLine(text) }),
      })
    }
  }
}

/** Serial numbers of 1980 to 2079: what a date becomes in a cell without date format. */
function readSerial(number: number): ReadCell<'date'> {
  if (number < 29_221 || number > 65_745)
    return doubtful({ kind: 'unreadable-date', evidence: evidence('unreadable-date', { text: number }) })
  const day = dayOfSerial(number)
  return doubtful(
    { kind: 'date-as-serial-number', evidence: evidence('date-as-serial-number', { number, day }) },
    day,
  )
}

/** Ticks, crosses and words for yes and no. */
export function readTruth(cell: CellToRead): ReadCell<'inScope'> {
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  if (cell.typed === undefined && cell.cell?.value.kind === 'truth') return plainly(cell.cell.value.truth)
  const text = wordsOf(cell)
  const truth = parseYesNo(text)
  if (truth !== undefined) return plainly(truth)
  return doubtful({
    kind: 'unreadable-yes-no',
    evidence: evidence('unreadable-yes-no', { text: cleanLine(text) }),
  })
}

/** Text as the cell shows it, not yet cleaned. */
export function wordsOf(cell: CellToRead): string {
  if (cell.typed !== undefined) return cell.typed
  return cell.cell ? shownText(cell.cell) : ''
}

/** Labels such as 007 or 3.10: always text. A date in such a column was a label with a point. */
export function readLabel(cell: CellToRead): ReadCell<'number'> {
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  const value = cell.typed === undefined ? cell.cell?.value : undefined
  if (value?.kind === 'date') {
    const [, month, day] = value.iso.slice(0, 10).split('-').map(Number)
    return doubtful(
      { kind: 'damaged-number', evidence: evidence('damaged-number.label', { day: value.iso.slice(0, 10) }) },
      `${day}.${month}`,
    )
  }
  const text = cleanLine(wordsOf(cell))
  return plainly(text === '' || isNothingStated(text) ? null : text)
}

/** Free and short texts; `oneLine` for titles. Blanks alone are mentioned, pointers to other ideas as well. */
export function readText(cell: CellToRead, oneLine: boolean): ReadCell<'description'> {
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  const words = wordsOf(cell)
  const text = oneLine ? cleanLine(words) : cleanText(words)
  if (text !== '') return plainly(text)
  return words === '' || oneLine
    ? plainly(null)
    : doubtful({ kind: 'only-blanks', evidence: evidence('only-blanks') })
}
