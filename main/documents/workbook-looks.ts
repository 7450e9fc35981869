import type { Style } from 'exceljs'
import type { CellLook, PlanCell } from '../../shared/workbook-plan.ts'

/** Always named: a font without a name shows up as a serif face in some viewers. */
const font = { name: 'Calibri', size: 10 }

const thin = { style: 'thin', color: { argb: 'FFBFC8D2' } } as const

const ground = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const

/** Unlocked, which matters on protected sheets only. */
const input: Partial<Style> = {
  font,
  fill: ground('FFFFF8DC'),
  border: { bottom: thin, right: thin },
  protection: { locked: false },
}

const looks: Record<CellLook, Partial<Style>> = {
  // Numbers in plain columns are names (serial, row): they begin where texts begin, away from a number before them.
  plain: { font, alignment: { horizontal: 'left', indent: 1 } },
  title: { font: { ...font, size: 14, bold: true } },
  heading: {
    font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: ground('FF1F4E79'),
    alignment: { wrapText: true, vertical: 'middle', horizontal: 'left', indent: 1 },
  },
  note: { font: { ...font, italic: true, color: { argb: 'FF44546A' } } },
  input,
  // Numbers and words are answers alike: all begin at the left, apart from the reason in the next cell.
  answer: { ...input, alignment: { horizontal: 'left' } },
  computed: { font },
  strong: { font: { ...font, bold: true } },
}

/**
 * Style of a cell. Cells of one look share one object, so that the file holds each style once.
 *
 * @param format number format such as `0.00`.
 */
export function styleOf(
  look: CellLook,
  { format, wrap }: { format?: string; wrap?: boolean },
): Partial<Style> {
  const key = `${look}|${format ?? ''}|${wrap ?? false}`
  const known = styles.get(key)
  if (known) return known
  const style: Partial<Style> = {
    ...looks[look],
    ...(format === undefined ? {} : { numFmt: format }),
    alignment: { vertical: 'top', ...looks[look].alignment, ...(wrap ? { wrapText: true } : {}) },
  }
  styles.set(key, style)
  return style
}

const styles = new Map<string, Partial<Style>>()

const lineHeight = 14
const mostLines = 12

/**
 * Height in points of a row with wrapped texts, by their length and the width of their columns in characters. An
 * estimate: a line more costs little, a line less hides words. Long texts end at a dozen lines, the cell holds them whole.
 */
export function heightFor(cells: { value: PlanCell; width: number | undefined }[]): number {
  const lines = cells.map(({ value, width = 10 }) =>
    typeof value === 'string' ? value.split('\n').reduce((sum, line) => sum + linesOf(line, width), 0) : 1,
  )
  return lineHeight * Math.min(mostLines, Math.max(1, ...lines)) + 4
}

/** Lines that a text takes when only whole words go to the next one, and words too long for a line are broken. */
function linesOf(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (const word of text.split(/(?<=[\s-])/)) {
    const size = word.trimEnd().length
    if (used > 0 && used + size > width) {
      lines += 1
      used = 0
    }
    lines += Math.max(0, Math.ceil(size / width) - 1)
    used = size > width ? size % width : used + word.length
  }
  return lines
}
