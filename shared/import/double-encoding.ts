import type { Cell, FileWarning, Sheet } from './sheet.ts'

/** Characters that Windows-1252 shows for the bytes 0x80 to 0x9f; what it leaves free shows as itself. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const tail = `[${upper}\u00a0-\u00bf]`
/** UTF-8 of Latin letters, of dashes, quotes and the euro sign, and of emoji, each byte shown as a character. */
const sequence = new RegExp(`[ÂÃ]${tail}|â[€‚„†]${tail}|ðŸ${tail}${tail}`, 'gu')

/**
 * Takes back what happens when a program reads UTF-8 as Windows-1252 and saves it anew: "StraÃŸe" becomes "Straße".
 *
 * @example
 * import { decodeTwice } from './double-encoding.ts'
 * decodeTwice('GroÃŸe StraÃŸe â€“ 5 â‚¬') // → 'Große Straße – 5 €'
 * decodeTwice('Kategorie „Ä“') // → 'Kategorie „Ä“'
 */
export function decodeTwice(text: string): string {
  return mayBeDouble(text) ? text.replace(sequence, decodeSequence) : text
}

function mayBeDouble(text: string): boolean {
  return text.includes('Ã') || text.includes('Â') || text.includes('â') || text.includes('ðŸ')
}

function decodeSequence(shown: string): string {
  const [lead = 0, ...rest] = Array.from(shown, byteOf)
  const bits = rest.length === 1 ? lead & 0x1f : rest.length === 2 ? lead & 0x0f : lead & 0x07
  return String.fromCodePoint(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), bits))
}

function byteOf(character: string): number {
  const at = upper.indexOf(character)
  return at < 0 ? character.charCodeAt(0) : 0x80 + at
}

/** Sheets with such texts put right, and a warning that says how many cells it were. */
export function withoutDoubleEncoding(sheets: readonly Sheet[]): {
  sheets: readonly Sheet[]
  warnings: FileWarning[]
} {
  const warnings: FileWarning[] = []
  const right = sheets.map((sheet) => {
    if (!sheet.cells.some(({ value }) => value.kind === 'text' && mayBeDouble(value.text))) return sheet
    let count = 0
    const cells = sheet.cells.map((cell): Cell => {
      if (cell.value.kind !== 'text') return cell
      const text = decodeTwice(cell.value.text)
      if (text === cell.value.text) return cell
      count += 1
      return { ...cell, value: { kind: 'text', text } }
    })
    if (count === 0) return sheet
    warnings.push({ kind: 'double-encoding', sheet: sheet.name, count })
    return { ...sheet, cells }
  })
  return { sheets: right, warnings }
}
