import { parseAmount, unitFactors, type ReadAmount } from './amounts.ts'
import { unitInFormat } from './format-unit.ts'
import { oncePerText } from './once-per-text.ts'
import { refersToOtherIdea } from './other-idea.ts'
import {
  brokenCell,
  doubtful,
  evidence,
  plainly,
  textToRead,
  writtenLine,
  type CellToRead,
  type ReadCell,
} from './read-cell.ts'
import type { AmountUnit } from './understanding.ts'

/** What a bare figure counts for; `divisor` undoes what its number format leaves out. */
type Factor = { factor: number; divisor: number }

/**
 * Amounts of money; bare figures count in the unit of the column. A column that writes points and commas the English way
 * throughout is read the English way.
 */
export function readAmountColumn(
  cells: readonly CellToRead[],
  unit: AmountUnit = 'euros',
): ReadCell<'cost'>[] {
  const parse = oncePerText((text) => parseAmount(text, unit))
  const texts = cells.map(textToRead)
  const foreign = texts.filter((text) => {
    const read = parse(text)
    return read.kind === 'amount' && (read.doubt === 'decimal-point' || read.doubt === 'thousands-comma')
  })
  const english = foreign.length >= 2 && !texts.some((text) => /\d,\d{1,2}(?!\d)|\d\.\d{3}(?!\d)/.test(text))
  const readText = oncePerText((text) => readWritten(text, parse(text), english))
  const factorOf = oncePerText((format) => factorIn(format, unit))
  return cells.map((cell) => readAmount(cell, factorOf, readText))
}

function readAmount(
  cell: CellToRead,
  factorOf: (format: string) => Factor,
  readText: (text: string) => ReadCell<'cost'>,
): ReadCell<'cost'> {
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  const value = cell.typed === undefined ? cell.cell?.value : undefined
  if (value?.kind === 'number') return readFigure(value.number, factorOf(cell.cell?.format ?? ''))
  if (value?.kind === 'date')
    return doubtful({
      kind: 'damaged-number',
      evidence: evidence('damaged-number.date', { day: value.iso.slice(0, 10) }),
    })
  return readText(writtenLine(cell))
}

/** A unit in the number format outranks that of the column. */
function factorIn(format: string, unit: AmountUnit): Factor {
  const shown = unitInFormat(format)
  return { factor: unitFactors[shown.unit ?? unit], divisor: shown.divisor }
}

function readFigure(number: number, { factor, divisor }: Factor): ReadCell<'cost'> {
  if (number < 0)
    return doubtful({ kind: 'unreadable-amount', evidence: evidence('unreadable-amount', { text: number }) })
  const euros = factor === 1 ? number : (number / divisor) * factor
  const cents = Math.round(Number((euros * 100).toFixed(4)))
  return plainly({ lowCents: cents, highCents: cents })
}

/** What a written amount says: the same words say the same everywhere in a column. */
function readWritten(text: string, read: ReadAmount, english: boolean): ReadCell<'cost'> {
  if (read.kind === 'nothing') return plainly(null)
  if (read.kind === 'amount') {
    const { amount, doubt } = read
    if (doubt === undefined || (english && doubt !== 'shortened-range')) return plainly(amount)
    const grounds = evidence(doubt === 'decimal-point' ? 'decimal-point.amount' : doubt, { text })
    const kind = doubt === 'shortened-range' ? 'unreadable-amount' : 'decimal-point-in-german-sheet'
    return doubtful({ kind, evidence: grounds }, amount)
  }
  if (refersToOtherIdea(text)) return plainly(null)
  const kind = read.kind === 'compound' ? 'compound-amount' : 'unreadable-amount'
  return doubtful({ kind, evidence: evidence(kind, { text }) })
}
