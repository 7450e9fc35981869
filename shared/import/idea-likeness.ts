import { isFiller, meaningfulStems } from './german-stems.ts'

/** An idea prepared for comparison. */
export type ComparedIdea = {
  title: string
  description: string
  titleStems: string[]
  textStems: ReadonlySet<string>
}

/**
 * What a collection of ideas tells about its words. `weight`: how much a stem says, rare ones more. `isEstablished`:
 * several ideas use it, so that it is a word of its own here ("Wetterstation" and "Mülltrennstation") and no other
 * spelling of a similar one.
 */
export type Vocabulary = {
  weight: (stem: string) => number
  isEstablished: (stem: string) => boolean
}

/**
 * How alike two ideas are. `score` is 0 to 1; `sure` counts the words of the titles that are the same beyond doubt. `opposed` is true when each
 * title names something that the other idea knows nothing of, such as two different places: then it is two ideas, however
 * alike the rest may be.
 */
export type Likeness = {
  score: number
  titleScore: number
  textScore: number
  opposed: boolean
  sure: number
}

export function prepareIdea(title: string, description: string): ComparedIdea {
  const titleStems = [...new Set(meaningfulStems(title))]
  return { title, description, titleStems, textStems: new Set(meaningfulStems(description).slice(0, 400)) }
}

/** Compares titles word by word (order, endings, compounds and typing errors aside) and texts by their words. */
export function likenessOf(one: ComparedIdea, two: ComparedIdea, vocabulary: Vocabulary): Likeness {
  const { weight } = vocabulary
  const pairs = alignStems(one.titleStems, two.titleStems, vocabulary)
  const left = pairs.left.map((match, at) => ({ stem: one.titleStems[at] ?? '', match }))
  const right = pairs.right.map((match, at) => ({ stem: two.titleStems[at] ?? '', match }))
  const sum = (side: typeof left, part: (entry: (typeof left)[number]) => number): number =>
    side.reduce((total, entry) => total + part(entry) * weight(entry.stem), 0)
  const all = sum(left, () => 1) + sum(right, () => 1)
  const titleScore =
    all === 0 ? 0 : (sum(left, ({ match }) => match) + sum(right, ({ match }) => match)) / all
  const textScore = textLikeness(one.textStems, two.textStems, weight)
  const strange = (side: typeof left, other: ComparedIdea): boolean =>
    side.some(({ stem, match }) => match < 0.5 && !isFiller(stem) && !isKnown(stem, other, vocabulary))
  const opposed = strange(left, two) && strange(right, one)
  const hasTexts = one.textStems.size > 0 && two.textStems.size > 0
  const score = hasTexts ? Math.max(titleScore * 0.65 + textScore * 0.35, titleScore * 0.94) : titleScore
  const sure = left.filter(({ match }) => match >= 0.8).length
  return {
    score,
    titleScore,
    textScore,
    opposed,
    sure,
  }
}

function isKnown(stem: string, idea: ComparedIdea, { isEstablished }: Vocabulary): boolean {
  if (/\d/.test(stem)) return false
  if (idea.textStems.has(stem)) return true
  if (stem.length < 5 || isEstablished(stem)) return false
  for (const other of [...idea.titleStems, ...idea.textStems])
    if (stemLikeness(stem, other) >= 0.5) return true
  return false
}

function textLikeness(
  one: ReadonlySet<string>,
  two: ReadonlySet<string>,
  weight: Vocabulary['weight'],
): number {
  let shared = 0
  let all = 0
  for (const stem of one) {
    all += weight(stem)
    if (two.has(stem)) shared += 2 * weight(stem)
  }
  for (const stem of two) all += weight(stem)
  return all === 0 ? 0 : shared / all
}

/** Best match of every stem on the other side, compounds written apart included ("Lastenrad-Station", "Lastenradstation"). */
function alignStems(
  one: readonly string[],
  two: readonly string[],
  { isEstablished }: Vocabulary,
): { left: number[]; right: number[] } {
  const left = one.map(() => 0)
  const right = two.map(() => 0)
  for (const [at, stem] of one.entries()) {
    for (const [other, otherStem] of two.entries()) {
      const value = stemLikeness(stem, otherStem)
      if (value < 1 && isEstablished(stem) && isEstablished(otherStem)) continue
      raise(left, at, value)
      raise(right, other, value)
    }
  }
  joinApart(one, two, { apart: left, whole: right })
  joinApart(two, one, { apart: right, whole: left })
  return { left, right }
}

function raise(side: number[], at: number, value: number): void {
  side[at] = Math.max(side[at] ?? 0, value)
}

type Sides = { apart: number[]; whole: number[] }

/** Two neighbouring words on one side that make one word on the other. */
function joinApart(one: readonly string[], two: readonly string[], { apart, whole }: Sides): void {
  for (let at = 0; at + 1 < one.length; at += 1) {
    const [first = '', second = ''] = [one[at], one[at + 1]]
    for (const [other, stem] of two.entries()) {
      if (Math.abs(stem.length - first.length - second.length) > 2) continue
      const glued = stem.startsWith(first) && stem.endsWith(second)
      if (!(glued || isSlipOf(first + second, stem)) || first.length < 3 || second.length < 3) continue
      raise(apart, at, 1)
      raise(apart, at + 1, 1)
      raise(whole, other, 1)
    }
  }
}

/**
 * How alike two stems are: 1 for the same, high for a typing error, middling where one is the tail or the head of the
 * other ("Sprechstunde", "Bürgersprechstunde") or both share their tail ("Straßenbaum", "Stadtbaum").
 *
 * @example
 * import { stemLikeness } from './idea-likeness.ts'
 * stemLikeness('sprechstund', 'burgersprechstund') // → 0.85
 * stemLikeness('strassenbaum', 'stadtbaum') // → 0.5
 * stemLikeness('parkbank', 'bucherei') // → 0
 */
export function stemLikeness(one: string, two: string): number {
  if (one === two) return 1
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  const apart = one[0] !== two[0] && one.at(-1) !== two.at(-1)
  if (apart || short.length < 4 || /\d/.test(one) || /\d/.test(two)) return 0
  if (long.endsWith(short)) return short.length >= 5 ? 0.85 : 0.6
  if (long.startsWith(short)) return short.length >= 5 ? 0.8 : 0.5
  if (short.length >= 6 && long.length - short.length <= 2 && isOneSlip(short, long)) return 0.9
  let tail = 0
  while (tail < short.length && short.at(-1 - tail) === long.at(-1 - tail)) tail += 1
  if (tail >= 4 && namesOtherSide(short, long, tail)) return 0
  return tail >= 4 && tail * 2 >= short.length - 1 && !wordEnding.test(short.slice(-tail)) ? 0.5 : 0
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

function isSlipOf(one: string, two: string): boolean {
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
