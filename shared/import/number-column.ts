import { countMarks } from './counted-marks.ts'
import { parseGermanNumber, type WrittenNumber } from './german-numbers.ts'
import { markBeforeSlash } from './marks-of-most.ts'
import { writtenLine, type CellToRead } from './read-cell.ts'

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

/** A cell of such a column, with its number where it holds one. */
export type ParsedNumber = { cell: CellToRead; written: WrittenNumber | null; isText: boolean }

/** Evidence of the whole column: how its intact numbers are written and where they lie. */
export type NumberEvidence = NumberColumn & {
  /** Decimals of the numbers written as text, where they keep to one count; else 0. */
  decimals: number
  mark: ',' | '.' | null
  mostlyNumbers: boolean
  low: number
  high: number
  intact: number
}

/** `slashMost` is the most there can be, where the column writes "4/5". */
export function parseNumber(cell: CellToRead, slashMost: number | null): ParsedNumber {
  const value = cell.typed === undefined ? cell.cell?.value : undefined
  if (value?.kind === 'number') {
    const { number } = value
    const mark = Number.isInteger(number) ? null : ','
    return { cell, isText: false, written: { number, mark, decimals: 0, grouped: false } }
  }
  const text = writtenLine(cell)
  const written = text === '' ? null : parseWritten(text, slashMost)
  return { cell, isText: cell.typed === undefined, written }
}

const unitOfNumber =
  /(?<=\d)\s*(?:punkte|pkt\.?|stimmen|personen|points|votes|sterne?|stars?|klebepunkte|★)$/i

function parseWritten(text: string, slashMost: number | null): WrittenNumber | null {
  const bare = text.replace(unitOfNumber, '')
  const marks = (slashMost === null ? null : markBeforeSlash(bare, slashMost)) ?? countMarks(bare)
  return marks === null ? parseGermanNumber(bare) : { number: marks, mark: null, decimals: 0, grouped: false }
}

/** What the column as a whole shows. */
export function evidenceOf(parsed: readonly ParsedNumber[], given: NumberColumn): NumberEvidence {
  return { ...given, ...writtenHow(parsed, given), ...spread(parsed, given) }
}

function writtenHow(
  parsed: readonly ParsedNumber[],
  { textFile }: NumberColumn,
): Pick<NumberEvidence, 'decimals' | 'mark' | 'mostlyNumbers'> {
  const readable = parsed.filter(({ written }) => written !== null)
  const texts = readable.filter(({ isText }) => isText)
  const commas = texts.filter(({ written }) => written?.mark === ',').length
  const points = texts.filter(({ written }) => written?.mark === '.').length
  const counts = new Map<number, number>()
  for (const { written } of texts)
    if (written?.mark) counts.set(written.decimals, (counts.get(written.decimals) ?? 0) + 1)
  const [decimals = 0, often = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? []
  const steady = decimals >= 2 && often >= 2 && often >= (commas + points) * 0.8
  return {
    decimals: steady ? decimals : 0,
    mark: commas === points ? null : commas > points ? ',' : '.',
    mostlyNumbers: !textFile && readable.length - texts.length > texts.length,
  }
}

/** Where the numbers lie that carry a decimal sign or are small: those that the damage cannot have touched. */
function spread(
  parsed: readonly ParsedNumber[],
  { range }: NumberColumn,
): Pick<NumberEvidence, 'low' | 'high' | 'intact'> {
  let low = 0
  let high = 0
  let intact = 0
  for (const { written } of parsed) {
    if (!written || (written.mark === null && written.number > 10)) continue
    low = Math.min(low, written.number)
    high = Math.max(high, written.number)
    intact += 1
  }
  return { low: range?.min ?? low, high: range?.max ?? high, intact }
}
