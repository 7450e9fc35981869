import { cleanLine } from './cell-text.ts'
import { dayOfSerial, isDay, parseGermanDate, slashOrder } from './german-dates.ts'
import { oncePerText } from './once-per-text.ts'
import {
  brokenCell,
  doubtful,
  evidence,
  plainly,
  textToRead,
  type CellToRead,
  type ReadCell,
} from './read-cell.ts'

/** Days. A day far from all others of the column is doubted as a slip in the year. */
export function readDateColumn(cells: readonly CellToRead[]): ReadCell<'date'>[] {
  const order = slashOrder(cells.map(textToRead))
  const readDay = oncePerText(readIso)
  const readText = oncePerText((text) => readWritten(text, order))
  const read = mentionTexts(
    cells,
    cells.map((cell) => readDate(cell, readDay, readText)),
  )
  const yearOf = oncePerText(yearsOf)
  const years = read.map(({ value }) => (value === null ? null : yearOf(value)))
  const { middle, reach } = usualYears(years.filter((year) => year !== null))
  return read.map((one, index): ReadCell<'date'> => {
    const year = years[index]
    if (one.value === null || year === null || year === undefined) return one
    const far = Math.abs(year - middle) > reach
    if (year >= 1990 && year < 2100 && !far) return one
    const values = { day: one.value.slice(0, 10), middle: Math.floor(middle) }
    return doubtful({
      kind: 'implausible-date',
      evidence: evidence(far ? 'implausible-date.far' : 'implausible-date', values),
      ...rawTyped(cells[index]),
    })
  })
}

/** The middle of the years, and how far from it a year may lie before it is doubted; few years tell nothing. */
function usualYears(years: readonly number[]): { middle: number; reach: number } {
  const middle = medianOf(years)
  const spread = medianOf(years.map((year) => Math.abs(year - middle)))
  return { middle, reach: years.length < 4 ? Infinity : Math.max(3, 6 * spread) }
}

function medianOf(numbers: readonly number[]): number {
  return Float64Array.from(numbers).toSorted()[Math.floor(numbers.length / 2)] ?? 0
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

function rawTyped(cell: CellToRead | undefined): { raw?: string } {
  return cell?.typed === undefined ? {} : { raw: cell.typed }
}

function yearsOf(day: string): number {
  return Number(day.slice(0, 4)) + Number(day.slice(5, 7)) / 12
}

function readDate(
  cell: CellToRead,
  readDay: (iso: string) => ReadCell<'date'>,
  readText: (text: string) => ReadCell<'date'>,
): ReadCell<'date'> {
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  const value = cell.typed === undefined ? cell.cell?.value : undefined
  if (value?.kind === 'date') return readDay(value.iso)
  return value?.kind === 'number' ? readSerial(value.number) : readText(textToRead(cell))
}

/** A cell that the workbook shows as a date, which may be a time alone. */
function readIso(iso: string): ReadCell<'date'> {
  const day = iso.slice(0, 10)
  return isDay(day)
    ? plainly(day)
    : doubtful({ kind: 'unreadable-date', evidence: evidence('unreadable-date', { text: iso }) })
}

function readWritten(text: string, order: ReturnType<typeof slashOrder>): ReadCell<'date'> {
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
