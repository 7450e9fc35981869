import { meaningfulStems } from './german-stems.ts'

/** What a file says about one idea. Values are compared as they are; a field that a file does not have is left out. */
export type VersionLine = {
  key: string
  number: string | null
  title: string
  text: string
  values: Readonly<Record<string, unknown>>
}

export type FieldChange = { field: string; before: unknown; after: unknown }

/** How two versions of a list belong together. */
export type VersionComparison = {
  /** Lines of both versions; without changes when they say the same. */
  matched: { earlier: string; later: string; changes: FieldChange[] }[]
  added: string[]
  gone: string[]
  /** Matches beyond doubt (same title, or same number and a similar one), as a share of the shorter list: 0 to 1. */
  sureShare: number
}

/** From this title likeness on, lines with the same number are the same idea beyond doubt. */
const sureLikeness = 0.5
/** From this likeness on, lines with different numbers are taken for the same idea. */
const leastLikeness = 0.75

/**
 * Compares two versions of a list, line by line. First the lines that are the same beyond doubt are found: the same
 * number with a similar title, then the same title. Of the rest, a number that both lists use only once binds two lines
 * even when the title is new, and last come similar titles, provided that the lists are versions of each other at all (half
 * of the shorter one found). No line is used twice.
 *
 * @example
 * import { compareVersions } from './compare-versions.ts'
 * const line = (key, number, title, cost) => ({ key, number, title, text: '', values: { title, cost } })
 * const earlier = [line('a', '1', 'Trinkbrunnen', 5), line('b', '2', 'Lesebänke', 3), line('c', '3', 'Radweg', 9)]
 * const later = [line('x', '1', 'Trinkbrunnen', 8), line('y', '2', 'Lesebänke', 3), line('z', '4', 'Wetterstation', 1)]
 * compareVersions(earlier, later).matched[0] // → { earlier: 'a', later: 'x', changes: [{ field: 'cost', before: 5, after: 8 }] }
 * compareVersions(earlier, later).added // → ['z']
 * compareVersions(earlier, later).gone // → ['c']
 */
export function compareVersions(
  earlier: readonly VersionLine[],
  later: readonly VersionLine[],
): VersionComparison {
  const pairing = new Pairing(earlier, later)
  const byNumber = onceEach(earlier, ({ number }) => number)
  const laterNumbers = onceEach(later, ({ number }) => number)
  const sameNumber = (line: VersionLine): VersionLine | undefined =>
    line.number !== null && laterNumbers.has(line.number) ? byNumber.get(line.number) : undefined
  pairing.join(later, (line) => {
    const other = sameNumber(line)
    return other && pairing.titleLikeness(other, line) >= sureLikeness ? other : undefined
  })
  const byTitle = Map.groupBy(earlier, ({ title }) => fold(title))
  pairing.join(later, (line) =>
    line.title === '' ? undefined : byTitle.get(fold(line.title))?.find((other) => pairing.isFree(other)),
  )
  const shorter = Math.min(earlier.length, later.length)
  const sureShare = shorter === 0 ? 0 : pairing.count / shorter
  if (sureShare >= 0.5) {
    pairing.join(later, sameNumber)
    pairing.join(later, (line) => pairing.likest(line))
  }
  return { ...pairing.result(), sureShare }
}

/** Whether a list is a newer version of another rather than a list of other ideas on the same form. */
export function isVersion({ sureShare, matched }: VersionComparison): boolean {
  return matched.length > 0 && sureShare >= 0.5
}

function fold(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Lines by a key that only one of them has. */
function onceEach(
  lines: readonly VersionLine[],
  keyOf: (line: VersionLine) => string | null,
): Map<string, VersionLine> {
  const groups = Map.groupBy(lines, keyOf)
  return new Map(
    [...groups].flatMap(([key, [line, ...others]]) =>
      key !== null && line !== undefined && others.length === 0 ? [[key, line] as const] : [],
    ),
  )
}

/** Where in the earlier list a word or a whole title stands. */
type Places = { byStem: Map<string, number[]>; byTitle: Map<string, number[]> }

function append(places: Map<string, number[]>, key: string, place: number): void {
  const known = places.get(key)
  if (known === undefined) places.set(key, [place])
  else known.push(place)
}

/** Which line belongs to which, while the comparison goes from sure to less sure. */
class Pairing {
  readonly #earlier: readonly VersionLine[]
  readonly #later: readonly VersionLine[]
  readonly #earlierOf = new Map<VersionLine, VersionLine>()
  readonly #used = new Set<VersionLine>()
  readonly #stems = new Map<VersionLine, ReadonlySet<string>>()
  #places: Places | undefined

  constructor(earlier: readonly VersionLine[], later: readonly VersionLine[]) {
    this.#earlier = earlier
    this.#later = later
  }

  get count(): number {
    return this.#earlierOf.size
  }

  isFree(earlier: VersionLine): boolean {
    return !this.#used.has(earlier)
  }

  join(later: readonly VersionLine[], find: (line: VersionLine) => VersionLine | undefined): void {
    for (const line of later) {
      if (this.#earlierOf.has(line)) continue
      const other = find(line)
      if (other === undefined || this.#used.has(other)) continue
      this.#earlierOf.set(line, other)
      this.#used.add(other)
    }
  }

  /** Share of the words that two titles have in common, endings aside: 0 to 1. */
  titleLikeness(one: VersionLine, two: VersionLine): number {
    if (fold(one.title) === fold(two.title)) return 1
    const [left, right] = [this.#stemsOf(one), this.#stemsOf(two)]
    const all = left.size + right.size
    return all === 0 ? 0 : (2 * left.intersection(right).size) / all
  }

  /** The likest line that is still free; the first of several. */
  likest(line: VersionLine): VersionLine | undefined {
    let best: { other: VersionLine; likeness: number } | undefined
    for (const other of this.#candidates(line)) {
      if (this.#used.has(other)) continue
      const likeness = this.titleLikeness(other, line)
      if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { other, likeness }
    }
    return best?.other
  }

  /**
   * The earlier lines, in their order, whose title may be like enough: the same, or at least three in five of the words of
   * this one. Such a title lacks at most two in five, so it has one of the rarest two in five and one; only these are
   * looked up.
   */
  #candidates(line: VersionLine): VersionLine[] {
    const { byStem, byTitle } = (this.#places ??= this.#listPlaces())
    const stems = [...this.#stemsOf(line)]
    const needed = Math.ceil((3 * stems.length) / 5)
    const rarest = stems
      .map((stem) => byStem.get(stem) ?? [])
      .toSorted((one, two) => one.length - two.length)
      .slice(0, stems.length - needed + 1)
    const places = new Set([...(byTitle.get(fold(line.title)) ?? []), ...rarest.flat()])
    return [...places].toSorted((one, two) => one - two).flatMap((place) => this.#earlier[place] ?? [])
  }

  #listPlaces(): Places {
    const places: Places = { byStem: new Map(), byTitle: new Map() }
    for (const [place, line] of this.#earlier.entries()) {
      for (const stem of this.#stemsOf(line)) append(places.byStem, stem, place)
      append(places.byTitle, fold(line.title), place)
    }
    return places
  }

  result(): Omit<VersionComparison, 'sureShare'> {
    return {
      matched: this.#later.flatMap((line) => {
        const other = this.#earlierOf.get(line)
        return other === undefined
          ? []
          : [{ earlier: other.key, later: line.key, changes: listChanges(other, line) }]
      }),
      added: this.#later.filter((line) => !this.#earlierOf.has(line)).map(({ key }) => key),
      gone: this.#earlier.filter((line) => !this.#used.has(line)).map(({ key }) => key),
    }
  }

  #stemsOf(line: VersionLine): ReadonlySet<string> {
    const known = this.#stems.get(line)
    if (known !== undefined) return known
    const stems = new Set(meaningfulStems(line.title))
    this.#stems.set(line, stems)
    return stems
  }
}

/** Fields that both versions have and that differ; a column that is gone from the file takes nothing back. */
function listChanges({ values: before }: VersionLine, { values: after }: VersionLine): FieldChange[] {
  return Object.keys(after)
    .filter((field) => field in before && JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field], after: after[field] }))
}
