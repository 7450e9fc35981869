import type { Archive } from './archive-directory.ts'
import { readPart } from './archive-part.ts'
import { foreignFileLimits } from './foreign-file-limits.ts'
import { refuse } from './foreign-file-refusal.ts'
import { findBuiltInFormat, isDateFormat } from './workbook-number-format.ts'
import { isOn, readXml } from './workbook-xml.ts'

/** All that is kept of a cell's looks. `format` is absent for "General". */
export type CellStyle = { format?: string; isDate: boolean; isBold: boolean }

const formatCharacters = 255

/** Reads the number formats and bold fonts, in the order in which cells refer to them. */
export function readStyles(archive: Archive, part: string): CellStyle[] {
  const formats = new Map<number, string>()
  const boldFonts: boolean[] = []
  const cellFormats: { format: number; font: number }[] = []
  readXml(readPart(archive, part), part, {
    open(name, attributes, path) {
      const parent = path[path.length - 2]
      if (name === 'numFmt' && parent === 'numFmts') {
        formats.set(
          Number(attributes['numFmtId']),
          (attributes['formatCode'] ?? '').slice(0, formatCharacters),
        )
      } else if (name === 'font' && parent === 'fonts') boldFonts.push(false)
      else if (name === 'b' && parent === 'font' && path[path.length - 3] === 'fonts') {
        boldFonts[boldFonts.length - 1] = attributes['val'] === undefined || isOn(attributes['val'])
      } else if (name === 'xf' && parent === 'cellXfs') {
        cellFormats.push({
          format: Number(attributes['numFmtId'] ?? 0),
          font: Number(attributes['fontId'] ?? 0),
        })
      }
      if (cellFormats.length > foreignFileLimits.styles) refuse('damaged-content', { why: 'styles', part })
    },
  })
  return cellFormats.map((one) =>
    describeStyle(formats.get(one.format), one.format, boldFonts[one.font] ?? false),
  )
}

function describeStyle(own: string | undefined, number: number, isBold: boolean): CellStyle {
  const format = own ?? findBuiltInFormat(number)
  if (format === undefined || /^(?:general|standard)?$/i.test(format)) return { isDate: false, isBold }
  return { format, isDate: isDateFormat(format), isBold }
}
