import { foreignFileLimits } from './foreign-file-limits.ts'

const escapedUnit = /_x([0-9A-Fa-f]{4})_/g

/** Decodes the escapes with which workbooks store characters that XML cannot hold: `_x000D_` is a carriage return. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replaceAll(escapedUnit, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

/** Cuts a text to what one cell of Excel can hold, never through the middle of a character. */
export function cutCellText(text: string): string {
  const limit = foreignFileLimits.cellCharacters
  if (text.length <= limit) return text
  const last = text.charCodeAt(limit - 1)
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit)
}

const special = /[&<>"\r\n\t\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udfff]/
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu
const notInXmlOnce = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/
const xmlSpecial = /[&<>"\r\n\t]/g

/** A text for the inside of an XML element or attribute. What XML cannot hold becomes U+FFFD. */
export function encodeXml(text: string): string {
  if (!special.test(text)) return text
  return text
    .replaceAll(notInXml, '\ufffd')
    .replaceAll(xmlSpecial, (character) => `&#${character.charCodeAt(0)};`)
}

/** A text for the table of shared texts, from which exceljs decodes `_xHHHH_` again; so nothing is lost. */
export function encodeSharedText(text: string): string {
  const guarded = text.includes('_x') ? text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text
  if (!special.test(guarded)) return guarded
  const escaped = guarded.replaceAll(
    notInXml,
    (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  )
  return encodeXml(escaped)
}

/** Tells whether a text can be given inside its cell, where exceljs decodes no escapes; the rest needs the table of texts. */
export function canStandInCell(text: string): boolean {
  return text.search(notInXmlOnce) === -1
}

/** The result text of a formula: exceljs decodes entities there twice. */
export function encodeResultText(text: string): string {
  return encodeXml(text.replaceAll('&', '&amp;'))
}
