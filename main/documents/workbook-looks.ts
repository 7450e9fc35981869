import type { Style } from 'exceljs'
import type { CellLook } from '../../shared/workbook-plan.ts'

/** Always named: a font without a name shows up as a serif face in some viewers. */
const font = { name: 'Calibri', size: 10 }

const thin = { style: 'thin', color: { argb: 'FFBFC8D2' } } as const

const ground = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const

const looks: Record<CellLook, Partial<Style>> = {
  plain: { font },
  title: { font: { ...font, size: 14, bold: true } },
  heading: {
    font: { ...font, bold: true, color: { argb: 'FFFFFFFF' } },
    fill: ground('FF1F4E79'),
    alignment: { wrapText: true, vertical: 'middle' },
  },
  note: { font: { ...font, italic: true, color: { argb: 'FF44546A' } } },
  input: { font, fill: ground('FFFFF8DC'), border: { bottom: thin, right: thin } },
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
