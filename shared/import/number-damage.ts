import { parseGermanDate } from './german-dates.ts'
import type { WrittenNumber } from './german-numbers.ts'
import type { NumberEvidence, ParsedNumber } from './number-column.ts'
import { doubtful, evidence, type ReadCell } from './read-cell.ts'

/** How many digits the point was lost in front of, where no text shows it: the smallest number that fits all big values. */
export function commonShift(parsed: readonly ParsedNumber[], column: NumberEvidence): number {
  if (!column.bounded || column.high > 10) return 0
  const big = parsed.flatMap(({ written }) => (isBig(written) ? [written.number] : []))
  if (big.length === 0) return 0
  const allBig = column.range !== undefined && column.intact === 0 && big.length >= 3
  if (!allBig && (column.intact < 3 || !isFractional(parsed, column))) return 0
  const ceiling = column.high <= 1 ? 1 : column.high
  return [2, 3, 4, 5].find((shift) => big.every((number) => number / 10 ** shift <= ceiling)) ?? 0
}

/** Something shows that the column holds fractions, or where its numbers must lie. */
function isFractional(parsed: readonly ParsedNumber[], { range, provenValue }: NumberEvidence): boolean {
  return (
    range !== undefined ||
    parsed.some(({ written }) => written !== null && written.mark !== null) ||
    (provenValue !== undefined && parsed.some(({ cell }) => provenValue(cell.line) !== null))
  )
}

function isBig(written: WrittenNumber | null): written is WrittenNumber {
  return written !== null && written.mark === null && written.number >= 100
}

type Damage = { column: NumberEvidence; shift: number; line: number }

/** A number that lost its point, with what it must have been. */
export function findDamage(
  written: WrittenNumber,
  { column, shift, line }: Damage,
): ReadCell<'points'> | null {
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
export function fromDate(
  iso: string,
  { column, format = '' }: { column: NumberEvidence; format?: string | undefined },
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
export function fromDateText(text: string, column: NumberEvidence): ReadCell<'points'> | null {
  const whole = column.bounded ? parseGermanDate(text) : null
  if (whole?.kind === 'day') return fromDate(whole.day, { column })
  const months = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ')
  const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
  const monthOf = (name = ''): number => {
    const start = name.slice(0, 3).toLowerCase().replace('mrz', 'mär')
    return Math.max(months.indexOf(start), english.indexOf(start)) + 1
  }
  const [, day, dayMonth] = /^(\d{1,2})[.\s-]+([a-zä]{3,9})\.?(?:\s\d{2,4})?$/i.exec(text) ?? []
  const [, yearMonth, year] = /^([a-zä]{3,9})\.?[\s-]?(\d{2})$/i.exec(text) ?? []
  const month = monthOf(dayMonth ?? yearMonth)
  if (month === 0) return null
  const proposal = Number(day === undefined ? `${month}.${year}` : `${Number(day)}.${month}`)
  return doubtful(
    { kind: 'damaged-number', evidence: evidence('damaged-number.date', { day: text, proposal }) },
    within(proposal, column),
  )
}

function within(proposal: number, column: NumberEvidence): number | undefined {
  const high = column.range ? column.range.max : Math.max(column.high, 10)
  return proposal >= column.low && proposal <= high ? proposal : undefined
}
