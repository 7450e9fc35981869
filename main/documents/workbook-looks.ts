import type { Style } from 'exceljs'
import type { CellLook, PlanCell } from '../../shared/workbook-plan.ts'

/** Always named: a font without a name shows up as a serif face in some viewers. */
const font = { name: 'Calibri', size: 10 }

const thin = { style: 'thin', color: { argb: 'FFBFC8D2' } } as const

const ground = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const

const looks: Record<CellLook, Partial<Style>> = {
  // Numbers in plain columns are names (serial, row): they begin where texts begin.
  plain: { font, alignment: { horizontal: 'left' } },
  title: { font: { ...font, size: 14, bold: true } },
  heading: {
    font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: ground('FF1F4E79'),
    alignment: { wrapText: true, vertical: 'middle' },
  },
  note: { font: { ...font, italic: true, color: { argb: 'FF44546A' } } },
  // Unlocked, which matters on protected sheets only.
  input: {
    font,
    fill: ground('FFFFF8DC'),
    border: { bottom: thin, right: thin },
    protection: { locked: false },
  },
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
    typeof value === 'string'
      ? value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0)
      : 1,
  )
  return lineHeight * Math.min(mostLines, Math.max(1, ...lines)) + 4
}
