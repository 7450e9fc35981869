import { filledPlaces, textAt, type Grid } from './grid.ts'
import { bestField, foldHeading, matchHeading } from './headings.ts'
import type { IdeaField } from './idea-fields.ts'

/** A line that might be a heading. `weight` is the mean of {@link headingWeight} over its cells. */
export type Candidate = {
  line: number
  places: number[]
  strength: number
  weight: number
  fields: Set<IdeaField>
  core: boolean
}

/** A line that looks like a heading, with the lines above and below that belong to it. */
export type FoundHeader = {
  first: number
  last: number
  /** Places that carry a heading. */
  places: number[]
  /** Sum of the strengths of all recognised headings, less where they only occur in longer texts. */
  strength: number
  fields: ReadonlySet<IdeaField>
}

type Lines = { first: number; last: number; places: readonly number[] }
type Surroundings = { above: Lines | undefined; next: Candidate | undefined; good: boolean }

/**
 * How much a cell looks like a heading rather than like a cell of an idea, 0 to 1: a known word counts most, a word inside
 * a sentence little; figures outside brackets, length and a full stop at the end speak against it.
 *
 * @example
 * import { headingWeight } from './heading-strength.ts'
 * headingWeight('Beschreibung') // → 1
 * headingWeight('Bewertung (1–5)') // → 1
 * headingWeight('Idee Nummer 7') // → 0.15
 * headingWeight('Neue Bänke am Markt') // → 0
 */
export function headingWeight(text: string): number {
  const matches = matchHeading(text)
  const best = bestField(matches)
  if (!best || best.strength < 0.5) return 0
  const how = matches.get(best.field)?.how ?? 'part'
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, '').trim()
  let weight = how === 'word' ? 1 : how === 'part' ? 0.6 : 0.9
  if (/\d/.test(bare)) weight *= /\d\s*(?:-|–|bis)\s*\d|max|€/i.test(bare) ? 0.8 : 0.25
  if (bare.length > 60) weight *= 0.7
  if (/[^.\s]{5,}[.!;]$/.test(bare)) weight *= 0.4
  return Math.round(weight * 100) / 100
}

/** A line of which at least half is made of known headings. */
export function isPlainHeading(candidate: Candidate): boolean {
  return candidate.weight >= 0.5
}

/** Whether a candidate is a heading where it stands, given the heading above it and the candidate below it. */
export function isBelievable(grid: Grid, candidate: Candidate, around: Surroundings): boolean {
  const { above, next, good } = around
  if (candidate.weight < (good ? 0.45 : 0.2)) return false
  const runsOn = next !== undefined && followsAtOnce(grid, candidate.line, next.line)
  if (above === undefined) return good || !(runsOn && next.weight >= candidate.weight - 0.1)
  if (repeatsHeading(grid, above, { first: candidate.line, last: candidate.line, places: candidate.places }))
    return true
  if (runsOn && next.weight >= candidate.weight - 0.1) return false
  if (startsAnew(grid, candidate.line, above.last)) return candidate.weight >= 0.6
  return candidate.weight >= 0.8 && candidate.places.length >= 3 && candidate.fields.size >= 3
}

function followsAtOnce(grid: Grid, line: number, next: number): boolean {
  return grid.filledLines.find((filled) => filled > line) === next
}

/** A blank line or a line with a single text above sets a table off from the one before. */
function startsAnew(grid: Grid, line: number, lastHeading: number): boolean {
  return line - 1 > lastHeading && filledPlaces(grid, line - 1).length <= 1
}

/** True when the same words stand at the same places again, with no caption of its own right above. */
export function repeatsHeading(grid: Grid, above: Lines, here: Lines): boolean {
  const same = here.places.filter(
    (place) => foldHeading(textAt(grid, here.last, place)) === foldHeading(textAt(grid, above.last, place)),
  )
  if (same.length < 2 || same.length < here.places.length * 0.8) return false
  return !isCaptioned(grid, above, here)
}

const mostCaptionLines = 3

/**
 * One to three lines right above, such as "Workshop 2" and "Datum: 13.05.2023", set off by a blank line or by numbers that
 * begin anew below.
 */
function isCaptioned(grid: Grid, above: Lines, { first, last, places }: Lines): boolean {
  let line = first - 1
  while (first - line <= mostCaptionLines && isCaptionLine(grid, line)) line -= 1
  if (line === first - 1) return false
  const number = textAt(grid, last + 1, places[0] ?? 0)
  const beginsAnew = /^\d+\.?$/.test(number) && number === textAt(grid, above.last + 1, places[0] ?? 0)
  return beginsAnew || filledPlaces(grid, line).length === 0
}

function isCaptionLine(grid: Grid, line: number): boolean {
  const [place, next, third] = filledPlaces(grid, line)
  if (place === undefined || third !== undefined) return false
  return next === undefined || textAt(grid, line, place).endsWith(':')
}
