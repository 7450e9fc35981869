const sameAsAbove =
  /^(?:dito|ditto|dto\.?|"|''|„|“|〃|[-–]\s?"\s?[-–]|s\.\s?o\.|siehe oben|wie oben|wie vor|wie zuvor|same as above|see above)$/i
/** No mark or word for the very thing above is longer. */
const longest = 16
const pointer =
  /(?:^|[\s(,;.])(?:siehe|s\.|vgl\.|vergleiche|wie(?: bei| in)?|analog(?: zu)?|gleich(?:e[rs]?)? wie|identisch mit|gehört zu|ergänzung zu|ergänzt|doppelt mit|zusammen mit|see|same as|cf\.)\s*(?:auch\s+)?(?:die\s+|the\s+)?(?:idee|vorschlag|beitrag|nr|nummer|punkt|projekt|zeile|idea|proposal|no|#)\.?\s*(?:nr\.?|no\.?|#)?\s*[a-z]{0,3}-?\d+/i

/**
 * True when a cleaned text points to another idea instead of saying it itself.
 *
 * @example
 * import { refersToOtherIdea } from './other-idea.ts'
 * ['siehe Idee 3', 's. Nr. 12', 'wie oben', 'Wie geht es 2022 weiter?'].map(refersToOtherIdea) // → [true, true, true, false]
 */
export function refersToOtherIdea(text: string): boolean {
  return saysSameAsAbove(text) || (/\d/.test(text) && pointer.test(text))
}

/**
 * True for the marks and words, cleaned, that stand for the very thing above: "dito", a quotation mark alone.
 *
 * @example
 * import { saysSameAsAbove } from './other-idea.ts'
 * ['dito', '"', 's. o.', 'siehe Idee 3'].map(saysSameAsAbove) // → [true, true, true, false]
 */
export function saysSameAsAbove(text: string): boolean {
  return text.length <= longest && sameAsAbove.test(text)
}
