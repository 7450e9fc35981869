import { beginsWithLetter } from './cell-text.ts'

const mark = '★⭐🌟✦●•⚫🔴🟢🔵👍♥❤'
const signs = new RegExp(`^(?:[${mark}]\\ufe0f?\\s?)+(?:½\\s?)?(?:[☆○◯⚪]\\ufe0f?\\s?)*$`, 'u')
const fullMark = new RegExp(`[${mark}]`, 'gu')
const eachMark = new RegExp(`[${mark}☆○◯⚪]`, 'gu')
const hollow = /^(?:[☆○◯⚪]\ufe0f?\s?){2,}$/u
const strokes = /^(?:\*{1,10}|[|]{1,10}|I{2,10}|x{2,10}|o{2,10}|\.{4,10})$/i
const ofMost = /^(\d{1,2}(?:[.,]\d)?)\s?(?:von|of|out of|aus)\s?(\d{1,3})(?:\s\p{L}+)?$/iu

/**
 * Counts signs that stand for points: stars, dots, strokes; "4 von 5" is four. Null for everything else.
 *
 * @example
 * import { countMarks } from './counted-marks.ts'
 * ['★★★☆☆', '●●', '☆☆☆', '★★½', '***', '4 von 5', '4'].map(countMarks) // → [3, 2, 0, 2.5, 3, 4, null]
 */
export function countMarks(text: string): number | null {
  if (beginsWithLetter(text)) return strokes.test(text) ? text.length : null
  if (signs.test(text)) {
    const whole = [...text.matchAll(fullMark)].length
    return text.includes('½') ? whole + 0.5 : whole
  }
  if (hollow.test(text)) return 0
  if (strokes.test(text)) return text.length
  const found = ofMost.exec(text)
  const [points, most] = [Number((found?.[1] ?? '').replace(',', '.')), Number(found?.[2])]
  return found && points <= most ? points : null
}

/**
 * How many marks there can be, where the cells of a column agree on it: "★★★☆☆" and "4 von 5" both speak of five.
 *
 * @example
 * import { mostOfMarks } from './counted-marks.ts'
 * mostOfMarks(['★★★☆☆', '★★★★★', '☆☆☆☆☆']) // → 5
 * mostOfMarks(['●●', '●']) // → null
 */
export function mostOfMarks(texts: readonly string[]): number | null {
  const marked = texts.filter((text) => text !== '' && countMarks(text) !== null)
  const told = marked.filter((text) => /[☆○◯⚪]/u.test(text) || ofMost.test(text))
  const totals = new Set(
    told.map((text) => Number(ofMost.exec(text)?.[2] ?? [...text.matchAll(eachMark)].length)),
  )
  const [most = 0, ...others] = totals
  const isWithin = marked.every((text) => (countMarks(text) ?? 0) <= most)
  return told.length >= 2 && others.length === 0 && isWithin ? most : null
}
