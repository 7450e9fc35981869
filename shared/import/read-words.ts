import { cleanText } from './cell-text.ts'
import { saysNothing } from './nothing-stated.ts'
import {
  brokenCell,
  doubtful,
  evidence,
  plainly,
  wordsOf,
  type CellToRead,
  type ReadCell,
} from './read-cell.ts'
import { parseYesNo } from './yes-no.ts'

/** Ticks, crosses and words for yes and no. */
export function readTruth(cell: CellToRead): ReadCell<'inScope'> {
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  if (cell.typed === undefined && cell.cell?.value.kind === 'truth') return plainly(cell.cell.value.truth)
  const { text } = cell
  const truth = parseYesNo(text)
  if (truth !== undefined) return plainly(truth)
  return doubtful({ kind: 'unreadable-yes-no', evidence: evidence('unreadable-yes-no', { text }) })
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
  return plainly(saysNothing(cell.text) ? null : cell.text)
}

/** Free and short texts; `oneLine` for titles. Blanks alone are mentioned, pointers to other ideas as well. */
export function readText(cell: CellToRead, oneLine: boolean): ReadCell<'description'> {
  const broken = brokenCell(cell)
  if (broken) return doubtful(broken)
  const words = wordsOf(cell)
  const text = oneLine || words === cell.text ? cell.text : cleanText(words)
  if (text !== '') return plainly(text)
  return words === '' || oneLine
    ? plainly(null)
    : doubtful({ kind: 'only-blanks', evidence: evidence('only-blanks') })
}
