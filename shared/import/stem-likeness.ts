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
  const likeness = one.length <= two.length ? likenessOfLetters(one, two) : likenessOfLetters(two, one)
  return likeness > 0 && (/\d/.test(one) || /\d/.test(two)) ? 0 : likeness
}

function likenessOfLetters(short: string, long: string): number {
  if (short.length < 4 || !shareAnEdge(edgesOf(short), edgesOf(long))) return 0
  if (long.endsWith(short)) return short.length >= 5 ? 0.85 : 0.6
  if (long.startsWith(short)) return short.length >= 5 ? 0.8 : 0.5
  if (short.length >= 6 && long.length - short.length <= 2 && isOneSlip(short, long)) return 0.9
  const tail = sharedTail(short, long, short.length)
  if (tail >= 4 && namesOtherSide(short, long, tail)) return 0
  return tail >= 4 && tail * 2 >= short.length - 1 && !wordEnding.test(short.slice(-tail)) ? 0.5 : 0
}

/** The first two and the last two letters of a stem as one number, for `shareAnEdge`. */
export function edgesOf(stem: string): number {
  const last = stem.length - 1
  return (twoLetters(stem, 0, 1) << 16) | twoLetters(stem, last - 1, last)
}

/** Two letters as a number below 65,536; letters beyond Latin may meet in the same one. */
function twoLetters(stem: string, one: number, other: number): number {
  return ((stem.charCodeAt(one) << 8) ^ stem.charCodeAt(other)) & 0xffff
}

/** The edges of two stems written as one. */
export function joinedEdges(first: number, second: number): number {
  return (first & ~0xffff) | (second & 0xffff)
}

/** False for stems that begin and end with other letters: even where one slip tells them apart, one end is the same. */
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

/** How many letters two stems have in common at their ends, up to a limit. */
function sharedTail(short: string, long: string, limit: number): number {
  let tail = 0
  while (
    tail < limit &&
    short.charCodeAt(short.length - 1 - tail) === long.charCodeAt(long.length - 1 - tail)
  )
    tail += 1
  return tail
}

/** True for words that one letter too many, too few, wrong or swapped tells apart (two for long words). */
function isOneSlip(short: string, long: string): boolean {
  const allowed = short.length >= 10 ? 2 : 1
  let start = 0
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start += 1
  const end = sharedTail(short, long, short.length - start)
  const restShort = short.length - start - end
  const restLong = long.length - start - end
  const swapped =
    restShort === 2 && restLong === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
  return Math.max(restShort, restLong) <= allowed || swapped
}
