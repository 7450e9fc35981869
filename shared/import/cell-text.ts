/** Printable signs of Western European texts that are composed already, by code. An underscore may begin an `_x000D_`. */
const plainSigns = Array.from('–—‘’‚‛“”„…€', (sign) => sign.charCodeAt(0))
const isPlainSign = Uint8Array.from({ length: Math.max(...plainSigns) + 1 }, (_, code) =>
  Number(
    (code > 0x20 && code < 0x7f && code !== 0x5f) ||
      (code >= 0xc0 && code < 0x250) ||
      plainSigns.includes(code),
  ),
)
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]/g
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g
const strayTags = /(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0001}-\u{e007f}]/gu
const strayJoiners =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d|\u200d(?!\p{Extended_Pictographic})/gu
const blanks = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g

/**
 * A cell text as a careful person would read it: decoded line ends, every kind of blank as one space per line, ends
 * trimmed, nothing invisible (soft hyphens, zero-width and direction marks, control characters), letters composed
 * (NFC). Joiners inside emoji stay, so emoji stay whole. Cleaning twice changes nothing more.
 *
 * @example
 * import { cleanText } from './cell-text.ts'
 * cleanText('Rad\u00adweg\u00a0 breit _x000D_\n neu ') // → 'Radweg breit\nneu'
 */
export function cleanText(raw: string): string {
  if (isPlain(raw)) return raw
  return raw
    .toWellFormed()
    .replace(invisible, '')
    .replace(controls, '')
    .replace(strayTags, '')
    .replace(strayJoiners, '')
    .normalize('NFC')
    .replace(/_x000D_\n?/gi, '\n')
    .replace(/_x000A_/gi, '\n')
    .replace(/_x0009_/gi, ' ')
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replace(blanks, ' ').trim())
    .join('\n')
    .trim()
}

/** True for a text of plain signs with single spaces between them, which cleaning leaves as it is: nearly all texts. */
function isPlain(raw: string): boolean {
  let afterSpace = true
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at)
    const isSpace = code === 0x20
    if (isSpace ? afterSpace : isPlainSign[code] !== 1) return false
    afterSpace = isSpace
  }
  return !afterSpace
}

/**
 * A cell text on one line, for titles and headings.
 *
 * @example
 * import { cleanLine } from './cell-text.ts'
 * cleanLine(' Lastenrad-\nStation ') // → 'Lastenrad- Station'
 */
export function cleanLine(raw: string): string {
  const text = cleanText(raw)
  return text.includes('\n') ? text.replace(/\n+/g, ' ').trim() : text
}

/**
 * True for a text that begins with one of the letters A to Z: a quick look that spares most texts a closer one, because
 * such a text is no number, however it is cleaned.
 */
export function beginsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20
  return code >= 0x61 && code <= 0x7a
}

/** True for a text that shows nothing, such as blanks, line ends and zero-width marks. */
export function isOnlyBlanks(raw: string): boolean {
  return cleanText(raw) === ''
}
