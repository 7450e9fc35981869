/**
 * Advances of the grotesque faces that the program uses (Arial and Liberation Sans share them, Segoe UI runs a little
 * narrower), in thousandths of the font size, grouped by advance. A table instead of a measuring canvas: the same label
 * breaks at the same place on screen, in the paper and in a test. Price: other faces are met only about.
 */
const advances: readonly (readonly [number, string])[] = [
  [191, "'’‘"],
  [222, 'ijl'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft·'],
  [333, '()-`r„“”‚'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopquäöü–€'],
  [584, '+<=>~'],
  [611, 'FTZß'],
  [667, '&ABEKPSVXYÄ'],
  [722, 'CDHNRUwÜ'],
  [778, 'GOQÖ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '…—'],
]

const advanceOf = new Map(
  advances.flatMap(([advance, signs]) => signs.split('').map((sign) => [sign, advance] as const)),
)

/** Room for faces that run wider than the table. */
const margin = 1.05

/** Signs outside of the table count like a capital letter, so that foreign names are given too much room, not too little. */
const unknownAdvance = 722

/**
 * How wide a line of text comes out, in pixels, with a small margin for other faces.
 *
 * @param fontSize in pixels.
 * @example
 * import { textWidth } from './text-width.ts'
 * Math.round(textWidth('I-042', 11)) // → 26
 * textWidth('', 11) // → 0
 */
export function textWidth(text: string, fontSize: number): number {
  let thousandths = 0
  for (const sign of text) thousandths += advanceOf.get(sign) ?? unknownAdvance
  return (thousandths / 1000) * fontSize * margin
}

/** How wide and how many lines a text may become. */
export type TextRoom = { fontSize: number; maximumWidth: number; maximumLines: number }

/**
 * Breaks a text between words into lines that fit; what does not fit ends in an ellipsis. A single word that is too long
 * is cut, because nobody hyphenates here.
 *
 * @example
 * import { wrapText } from './text-width.ts'
 * const room = { fontSize: 11, maximumWidth: 90, maximumLines: 2 }
 * wrapText('I-042 Leihräder am Bahnhof', room) // → ["I-042 Leihräder", "am Bahnhof"]
 * wrapText('I-051 Mitfahrbänke für alle Ortsteile der Stadt', room) // → ["I-051", "Mitfahrbänke f…"]
 */
export function wrapText(text: string, room: TextRoom): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const lines: string[] = []
  while (words.length > 0 && lines.length < room.maximumLines) {
    const isLast = lines.length === room.maximumLines - 1
    lines.push(isLast ? shorten(words.splice(0).join(' '), room) : takeLine(words, room))
  }
  return lines
}

function takeLine(words: string[], room: TextRoom): string {
  let line = words.shift() ?? ''
  while (words.length > 0) {
    const longer = `${line} ${words[0]}`
    if (textWidth(longer, room.fontSize) > room.maximumWidth) break
    line = longer
    words.shift()
  }
  return shorten(line, room)
}

function shorten(line: string, { fontSize, maximumWidth }: TextRoom): string {
  if (textWidth(line, fontSize) <= maximumWidth) return line
  let kept = line
  while (kept.length > 1 && textWidth(`${kept.trimEnd()}…`, fontSize) > maximumWidth) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}
