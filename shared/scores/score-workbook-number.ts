import { foldSign } from './score-workbook-sign.ts'

/** Ends of a scale, inclusive. `isReversed`: the low end is the good one, as with school marks. */
export type Ends = { minimum: number; maximum: number; isReversed?: boolean }

/**
 * A number as people write scores: decimal comma or point, any kind of plus and minus sign, "Punkte" or "%" behind it, stars,
 * or the apostrophe with which spreadsheets keep a text.
 *
 * @example
 * import { parseMarkNumber } from './score-workbook-number.ts'
 * ['3,5', '4 ', '+2', '−1', '–2', '4.0', '3-4'].map(parseMarkNumber) // → [3.5, 4, 2, -1, -2, 4, null]
 * ['4 Punkte', '8 P.', '★★★☆☆', "'4"].map(parseMarkNumber) // → [4, 8, 3, 4]
 */
export function parseMarkNumber(raw: string): number | null {
  const sign = foldSign(raw)
  if (/^(?:±|\+\/?-)0$/.test(sign)) return 0
  const stars = /^([★⭐●]*)[☆○]*$/u.exec(sign)
  if (stars && sign !== '') return (stars[1] ?? '').length
  const found =
    /^['’]?([+-]?)(\d{1,9}(?:[.,]\d{1,9})?|[.,]\d{1,9})(?:punkte?|pkte?\.?|p\.?|points?|pts\.?|sterne?|%)?$/.exec(
      sign,
    )
  if (!found) return null
  const size = Number((found[2] ?? '').replace(',', '.'))
  return found[1] === '-' && size !== 0 ? -size : size
}

const shareOf = /^(\d+(?:[.,]\d+)?)(?:von|of)(\d+)(?:punkten|points|sternen|stars)?$/

/** True for a mark that names the most there is: "3 von 5". */
export function isShare(sign: string): boolean {
  return shareOf.test(sign)
}

/** "3 von 5", where 5 is the most there is. */
export function parseShare(raw: string, { maximum }: Ends): number | null {
  const found = shareOf.exec(foldSign(raw))
  return Number(found?.[2]) === maximum ? parseMarkNumber(found?.[1] ?? '') : null
}

/** "3-4", "3 bis 4", "3/4": both ends. */
export function parseMarkRange(raw: string): [number, number] | null {
  const found = /^([+-]?\d+(?:[.,]\d+)?)(?:-|bis|to|\/|…|\.{2,3})([+-]?\d+(?:[.,]\d+)?)$/.exec(foldSign(raw))
  const [low, high] = [parseMarkNumber(found?.[1] ?? ''), parseMarkNumber(found?.[2] ?? '')]
  return low === null || high === null ? null : [low, high]
}

/**
 * A mark with a tendency, "2+" or "2-". As a school mark, where less is better, it lies three tenths beside the whole mark;
 * on a scale of points nobody but its author knows how much is meant.
 *
 * @returns null for anything else
 * @example
 * import { parseTendency } from './score-workbook-number.ts'
 * ['2+', '2 –', '+2', '2'].map(parseTendency) // → [1.7, 2.3, null, null]
 */
export function parseTendency(raw: string): number | null {
  const found = /^([1-6])([+-])$/.exec(foldSign(raw))
  if (!found) return null
  const tenths = Number(found[1]) * 10 + (found[2] === '+' ? -3 : 3)
  return tenths / 10
}
