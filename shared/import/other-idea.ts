import { cleanLine } from './cell-text.ts'

const sameAsAbove =
  /^(?:dito|ditto|dto\.?|"|''|„|“|〃|[-–]\s?"\s?[-–]|s\.\s?o\.|siehe oben|wie oben|wie vor|wie zuvor|same as above|see above)$/i
const pointer =
  /(?:^|[\s(,;.])(?:siehe|s\.|vgl\.|vergleiche|wie(?: bei| in)?|analog(?: zu)?|gleich(?:e[rs]?)? wie|identisch mit|gehört zu|ergänzung zu|ergänzt|doppelt mit|zusammen mit|see|same as|cf\.)\s*(?:auch\s+)?(?:die\s+|the\s+)?(?:idee|vorschlag|beitrag|nr|nummer|punkt|projekt|zeile|idea|proposal|no|#)\.?\s*(?:nr\.?|no\.?|#)?\s*[a-z]{0,3}-?\d+/i

/**
 * True when a cell points to another idea instead of saying it itself.
 *
 * @example
 * import { refersToOtherIdea } from './other-idea.ts'
 * ['siehe Idee 3', 's. Nr. 12', 'wie oben', 'Wie geht es 2022 weiter?'].map(refersToOtherIdea) // → [true, true, true, false]
 */
export function refersToOtherIdea(raw: string): boolean {
  const text = cleanLine(raw)
  return sameAsAbove.test(text) || pointer.test(text)
}

/**
 * True for the marks and words that stand for the very thing above: "dito", a quotation mark alone.
 *
 * @example
 * import { saysSameAsAbove } from './other-idea.ts'
 * ['dito', '"', 's. o.', 'siehe Idee 3'].map(saysSameAsAbove) // → [true, true, true, false]
 */
export function saysSameAsAbove(raw: string): boolean {
  return sameAsAbove.test(cleanLine(raw))
}
