import { mostOfMarks } from './counted-marks.ts'
import { mostBehindSlash } from './marks-of-most.ts'
import { saysNothing } from './nothing-stated.ts'
import { bounded, outerBounds } from './number-bounds.ts'
import {
  evidenceOf,
  parseNumber,
  type NumberColumn,
  type NumberEvidence,
  type ParsedNumber,
} from './number-column.ts'
import { commonShift, findDamage, fromDate, fromDateText } from './number-damage.ts'
import {
  brokenCell,
  doubtful,
  evidence,
  plainly,
  writtenLine,
  type CellToRead,
  type ReadCell,
} from './read-cell.ts'
import { readLooseMark } from './read-loose-mark.ts'
import type { ValueRange } from './understanding.ts'

/**
 * Reads a column of numbers as a whole, because only the whole shows the damage: a spreadsheet that took the point of
 * `1.0000` for a thousands sign leaves 10000 (or "10.000"), and one that took `3.5` for a date leaves 3 May. Each such
 * cell gets a proposal and its grounds; none is changed. Also finds values outside the bounds.
 */
export function readNumberColumn(
  cells: readonly CellToRead[],
  given: NumberColumn,
): { read: ReadCell<'points'>[]; range?: ValueRange } {
  const slashMost = given.bounded ? mostBehindSlash(cells.map(writtenLine)) : null
  const parsed = cells.map((cell) => parseNumber(cell, slashMost))
  const column = evidenceOf(parsed, given)
  const shift = column.decimals > 0 ? column.decimals : commonShift(parsed, column)
  const read = parsed.map((one) => readOne(one, column, shift))
  if (given.range) return { read: read.map((one, index) => bounded(one, parsed[index], given.range)) }
  const outer = given.bounded ? outerBounds(read) : null
  if (!outer) {
    const most = slashMost ?? (given.bounded ? mostOfMarks(cells.map(writtenLine)) : null)
    return most === null ? { read } : { read, range: { min: 0, max: most, from: 'marks', count: 0 } }
  }
  const range: ValueRange = { ...outer, from: 'values' }
  return { read: read.map((one, index) => bounded(one, parsed[index], range, outer.count)), range }
}

function readOne(parsed: ParsedNumber, column: NumberEvidence, shift: number): ReadCell<'points'> {
  const { cell, written, isText } = parsed
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  const value = cell.cell?.value
  if (cell.typed === undefined && value?.kind === 'date')
    return fromDate(value.iso, { column, format: cell.cell?.format })
  if (cell.typed === undefined && value?.kind === 'truth')
    return doubtful({ kind: 'unreadable-number', evidence: evidence('unreadable-number.truth') })
  if (!written) {
    const text = writtenLine(cell)
    if (saysNothing(text)) return plainly(null)
    return (
      fromDateText(text, column) ??
      (column.bounded ? readLooseMark(text) : null) ??
      doubtful({ kind: 'unreadable-number', evidence: evidence('unreadable-number', { text }) })
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
