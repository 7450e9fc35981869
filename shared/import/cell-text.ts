const onlyPlain =
  /^[\x21-\x7e\u00c0-\u024f\u201e\u20ac](?:[ ]?[\x21-\x5e\x60-\x7e\u00c0-\u024f\u2013\u2014\u2018-\u201e\u2026\u20ac])*$/
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
  if (onlyPlain.test(raw)) return raw.normalize('NFC')
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

/** True for a text that shows nothing, such as blanks, line ends and zero-width marks. */
export function isOnlyBlanks(raw: string): boolean {
  return cleanText(raw) === ''
}
