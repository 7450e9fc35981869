import { filledPlaces, textAt, cellAt, type Grid } from './grid.ts'
import { grownHeader } from './grown-header.ts'
import {
  isBelievable,
  headingWeight,
  isPlainHeading,
  repeatsHeading,
  type Candidate,
  type FoundHeader,
} from './heading-strength.ts'
import { bestField, foldHeading, matchHeading } from './headings.ts'
import type { IdeaField } from './idea-fields.ts'

const longest = 160

/**
 * All headings of a grid, from the first line to the last. The first good one wins; a later line must earn the name, since
 * ideas are made of the same words. Repeats of the heading above are left to the table.
 */
export function findHeaders(grid: Grid): FoundHeader[] {
  const rows = candidateRows(grid)
  const good = rows.some((row) => row.some(isPlainHeading))
  const found: FoundHeader[] = []
  let lastLine = 0
  for (const [index, row] of rows.entries()) {
    const below = row.filter((candidate) => candidate.line > lastLine)
    for (const candidate of below) {
      const above = found.findLast((header) => header.last < candidate.line)
      const upper = found.findIndex((header) => continuesHeading(header, candidate))
      if (upper >= 0) {
        found.splice(upper, 1, joined(found[upper], grownHeader(grid, candidate)))
        lastLine = Math.max(lastLine, found[upper]?.last ?? 0)
        continue
      }
      const next = rows[index + 1]?.find((other) => other.places[0] === candidate.places[0])
      if (!isBelievable(grid, candidate, { above, next, good })) continue
      const header = grownHeader(grid, candidate)
      lastLine = Math.max(lastLine, header.last)
      if (!above || !repeatsHeading(grid, above, header)) found.push(header)
    }
  }
  return found
}

/** A second line of headings right below the first: words for people below machine names, or another language. */
function continuesHeading(header: FoundHeader, candidate: Candidate): boolean {
  if (candidate.line !== header.last + 1 || candidate.weight < 0.75) return false
  const shared = candidate.places.filter((place) => header.places.includes(place)).length
  return shared >= Math.min(candidate.places.length, header.places.length) * 0.8
}

function joined(upper: FoundHeader | undefined, lower: FoundHeader): FoundHeader {
  if (!upper) return lower
  return {
    first: Math.min(upper.first, lower.first),
    last: lower.last,
    places: [...new Set([...upper.places, ...lower.places])].toSorted((a, b) => a - b),
    strength: Math.max(upper.strength, lower.strength),
    fields: new Set([...upper.fields, ...lower.fields]),
  }
}

function candidateRows(grid: Grid): Candidate[][] {
  return grid.filledLines.map((line) => candidatesOf(grid, line)).filter((row) => row.length > 0)
}

/** One candidate per line, or several when tables stand side by side. */
function candidatesOf(grid: Grid, line: number): Candidate[] {
  const places = filledPlaces(grid, line)
  if (!mayBeHeading(grid, line, places)) return []
  const upright = grid.orientation === 'ideas-in-rows'
  const clusters = clustersOf(places).filter((cluster) => isHeadingLike(grid, line, cluster))
  if (upright && clusters.length < 2) return candidateAt(grid, line, places)
  const parts = clusters.map((cluster) => candidateOf(grid, line, cluster)).filter((part) => part?.core)
  if (parts.length > 1 && (shareTitle(grid, line, parts) || standApart(grid, line, parts)))
    return parts.filter((part) => part !== null)
  const whole = upright ? places : (parts[0]?.places ?? [])
  return candidateAt(grid, line, whole)
}

function candidateAt(grid: Grid, line: number, places: readonly number[]): Candidate[] {
  const candidate = candidateOf(grid, line, places)
  return candidate?.core ? [candidate] : []
}

/** What data begins with, not headings. */
const dataSigns: ReadonlySet<string> = new Set('0123456789€-')

/** A cheap look first: headings are short texts, and the lines of data are many. */
function mayBeHeading(grid: Grid, line: number, places: readonly number[]): boolean {
  if (places.length < 2) return false
  let strange = 0
  for (const place of places) {
    if (isStrange(grid, line, place) || dataSigns.has(textAt(grid, line, place).charAt(0))) strange += 1
  }
  return strange <= places.length * 0.5
}

/** Headings are texts, and short ones. */
function isStrange(grid: Grid, line: number, place: number): boolean {
  return cellAt(grid, line, place)?.value.kind !== 'text' || textAt(grid, line, place).length > longest
}

/** At least two texts and hardly anything strange: the lines of data are many, and most end here. */
function isHeadingLike(grid: Grid, line: number, places: readonly number[]): boolean {
  let strange = 0
  for (const place of places) if (isStrange(grid, line, place)) strange += 1
  return places.length >= 2 && strange <= places.length * 0.2
}

function shareTitle(grid: Grid, line: number, parts: (Candidate | null)[]): boolean {
  const words = parts.map(
    (part) => new Set(part?.places.map((place) => foldHeading(textAt(grid, line, place)))),
  )
  const [first, ...others] = words
  return others.every((other) => [...other].filter((word) => first?.has(word)).length >= 2)
}

const linesLookedAt = 20

/** Two whole headings with nothing between them, down to the end of the tables. */
function standApart(grid: Grid, line: number, parts: (Candidate | null)[]): boolean {
  const whole = parts.every(
    (part) =>
      part !== null &&
      part.weight >= 0.75 &&
      part.places.some(
        (place) => (matchHeading(textAt(grid, line, place)).get('title')?.strength ?? 0) >= 0.8,
      ),
  )
  const below = grid.filledLines.filter((other) => other > line).slice(0, linesLookedAt)
  return (
    whole &&
    parts.slice(1).every((part) => {
      const gap = (part?.places[0] ?? 1) - 1
      return below.every((other) => textAt(grid, other, gap) === '')
    })
  )
}

/** Filled places that stand together. */
function clustersOf(places: readonly number[]): (readonly number[])[] {
  if ((places.at(-1) ?? 0) - (places[0] ?? 0) < places.length) return [places]
  const clusters: number[][] = []
  for (const place of places) {
    const last = clusters.at(-1)
    if (last && place - (last.at(-1) ?? 0) <= 1) last.push(place)
    else clusters.push([place])
  }
  return clusters
}

function candidateOf(grid: Grid, line: number, places: readonly number[]): Candidate | null {
  if (!isHeadingLike(grid, line, places)) return null
  const fields = new Set<IdeaField>()
  let strength = 0
  let weight = 0
  let core = false
  for (const place of places) {
    const text = textAt(grid, line, place)
    weight += headingWeight(text)
    const matches = matchHeading(text)
    const best = bestField(matches)
    if (!best || best.strength < 0.5) continue
    strength += best.strength
    fields.add(best.field)
    core ||=
      (matches.get('title')?.strength ?? 0) >= 0.45 || (matches.get('description')?.strength ?? 0) >= 0.45
  }
  const enough = strength / places.length >= 0.4 || fields.size >= 4
  if (fields.size < 2 || !enough) return null
  return { line, places: [...places], strength, weight: weight / places.length, fields, core }
}
