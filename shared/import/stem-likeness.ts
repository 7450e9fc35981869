/**
 * How alike two stems are: 1 for the same, high for a typing error, middling where one is the tail or the head of the
 * other ("Sprechstunde", "Bürgersprechstunde") or both share their tail ("Straßenbaum", "Stadtbaum").
 *
 * @example
 * import { stemLikeness } from './stem-likeness.ts'
 * stemLikeness('sprechstund', 'burgersprechstund') // → 0.85
 * stemLikeness('strassenbaum', 'stadtbaum') // → 0.5
 * stemLikeness('parkbank', 'bucherei') // → 0
 */
export function stemLikeness(one: string, two: string): number {
  if (one === two) return 1
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  if (short.length < 4 || !shareAnEdge(edgesOf(one), edgesOf(two)) || /\d/.test(one) || /\d/.test(two))
    return 0
  if (long.endsWith(short)) return short.length >= 5 ? 0.85 : 0.6
  if (long.startsWith(short)) return short.length >= 5 ? 0.8 : 0.5
  if (short.length >= 6 && long.length - short.length <= 2 && isOneSlip(short, long)) return 0.9
  let tail = 0
  while (tail < short.length && short.at(-1 - tail) === long.at(-1 - tail)) tail += 1
  if (tail >= 4 && namesOtherSide(short, long, tail)) return 0
  return tail >= 4 && tail * 2 >= short.length - 1 && !wordEnding.test(short.slice(-tail)) ? 0.5 : 0
}

/** The first and the last letter of a stem as one number, for `shareAnEdge`. */
export function edgesOf(stem: string): number {
  return stem === '' ? 0 : (stem.charCodeAt(0) << 16) | stem.charCodeAt(stem.length - 1)
}

/** False for stems that begin and end differently: they have no likeness. */
export function shareAnEdge(one: number, two: number): boolean {
  const difference = one ^ two
  return (difference & 0xffff) === 0 || difference >>> 16 === 0
}

/** Beginnings that tell one place from its counterpart: "Nordpark" and "Südpark" are two. */
const sides: ReadonlySet<string> = new Set(
  'nord sud ost west alt neu ober unter gross klein innen aussen vor hinter winter sommer morgen abend tag nacht'.split(
    ' ',
  ),
)

function namesOtherSide(one: string, two: string, tail: number): boolean {
  for (let cut = 4; cut <= tail; cut += 1)
    if (sides.has(one.slice(0, -cut)) && sides.has(two.slice(0, -cut))) return true
  return false
}

/** Tails that are endings and no words of their own. */
const wordEnding = /^.{0,2}(?:erei|heit|keit|schaft|tion|lich|isch|ung|ier|ment|ling|nis|itat|sam|bar|los)$/

/** True for two long words that a typing error tells apart. */
export function isSlipOf(one: string, two: string): boolean {
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  return short.length >= 8 && long.length - short.length <= 2 && isOneSlip(short, long)
}

/** True for words that one letter too many, too few, wrong or swapped tells apart (two for long words). */
function isOneSlip(short: string, long: string): boolean {
  const allowed = short.length >= 10 ? 2 : 1
  let start = 0
  while (start < short.length && short[start] === long[start]) start += 1
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end += 1
  const restShort = short.length - start - end
  const restLong = long.length - start - end
  const swapped =
    restShort === 2 && restLong === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
  return Math.max(restShort, restLong) <= allowed || swapped
}
