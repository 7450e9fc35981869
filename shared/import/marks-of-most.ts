/** How a mark is written that names the most there can be, "4/5", or leans to one side, "2+". */
const slashed = /^(\d{1,2}(?:[.,]\d)?)\s?\/\s?(\d{1,3})$/
const leaning = /^(\d(?:[.,]\d)?)\s?[+\-−–]{1,2}$/

/**
 * The mark before the slash of "4/5", where it is not more than the mark behind. `most` is what other cells speak of;
 * without it any will do. Null for everything else.
 *
 * @example
 * import { markBeforeSlash } from './marks-of-most.ts'
 * ['4/5', '3,5 / 5', '7/5', '4'].map((text) => markBeforeSlash(text)) // → [4, 3.5, null, null]
 * markBeforeSlash('4/6', 5) // → null
 */
export function markBeforeSlash(text: string, most?: number): number | null {
  const found = slashed.exec(text)
  const [mark, end] = [Number((found?.[1] ?? '').replace(',', '.')), Number(found?.[2])]
  return found && mark <= end && end > 1 && (most === undefined || most === end) ? mark : null
}

/**
 * The most there can be, where at least two cells write a slash and all of them mean the same end. One cell alone may as
 * well mean "four to five".
 *
 * @example
 * import { mostBehindSlash } from './marks-of-most.ts'
 * mostBehindSlash(['4/5', '2/5', '']) // → 5
 * mostBehindSlash(['4/5', '3']) // → null
 * mostBehindSlash(['4/5', '3/4']) // → null
 */
export function mostBehindSlash(texts: readonly string[]): number | null {
  const marked = texts.filter((text) => slashed.test(text))
  const ends = new Set(marked.map((text) => Number(slashed.exec(text)?.[2])))
  const [most = 0] = ends
  const isScale = ends.size === 1 && marked.every((text) => markBeforeSlash(text, most) !== null)
  return marked.length >= 2 && isScale ? most : null
}

/**
 * True for a mark as schools write it, with a sign behind it.
 *
 * @example
 * import { leansToOneSide } from './marks-of-most.ts'
 * ['2+', '3−', '12+', '2'].map(leansToOneSide) // → [true, true, false, false]
 */
export function leansToOneSide(text: string): boolean {
  return leaning.test(text)
}
