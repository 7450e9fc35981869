import { cellAt, coveringMerge, filledPlaces, textAt, type Grid } from './grid.ts'
import { headingWeight, type Candidate, type FoundHeader } from './heading-strength.ts'
import { bestField, matchHeading } from './headings.ts'

const machineName = /^[a-z][a-z0-9]*(?:[_.#:][a-z0-9]+)*(?:#\d+)?$/i

/** Adds the lines above and below that belong to the heading: groups over merged cells, machine names. */
export function grownHeader(grid: Grid, candidate: Candidate): FoundHeader {
  let first = candidate.line
  let last = candidate.line
  while (isGroupLine(grid, last, last + 1)) last += 1
  if (isMachineLine(grid, last + 1, filledPlaces(grid, last))) last += 1
  while (
    first > 1 &&
    (isGroupAbove(grid, first - 1, first) || isMachineLine(grid, first - 1, candidate.places))
  )
    first -= 1
  const low = candidate.places[0] ?? 1
  const high = candidate.places.at(-1) ?? low
  const places = new Set(candidate.places)
  for (let line = first; line <= last; line += 1) {
    for (const place of filledPlaces(grid, line)) if (place >= low && place <= high + 1) places.add(place)
  }
  for (const merge of grid.merges) {
    if (merge.firstLine < first || merge.lastLine > last || merge.firstPlace < low) continue
    if (textAt(grid, merge.firstLine, merge.firstPlace) === '' || merge.lastPlace - merge.firstPlace > 20)
      continue
    for (let place = merge.firstPlace; place <= merge.lastPlace; place += 1) places.add(place)
  }
  return {
    first,
    last,
    places: [...places].toSorted((a, b) => a - b),
    strength: candidate.strength * candidate.weight,
    fields: candidate.fields,
  }
}

/** True when `upper` holds group names over merged cells and `lower` the names below them. */
function isGroupLine(grid: Grid, upper: number, lower: number): boolean {
  const below = filledPlaces(grid, lower)
  if (below.length === 0 || !below.every((place) => isShortText(grid, lower, place))) return false
  const across = grid.merges.filter(
    (merge) =>
      merge.firstLine <= upper &&
      merge.lastLine >= upper &&
      merge.lastLine < lower &&
      merge.lastPlace > merge.firstPlace,
  )
  const wide = across.some(
    (merge) => merge.lastPlace - merge.firstPlace + 1 >= filledPlaces(grid, upper).length + 8,
  )
  if (across.length === 0 || wide) return false
  const known = below.filter((place) => headingWeight(textAt(grid, lower, place)) >= 0.6)
  const named = known.length * 2 >= below.length
  return below.every((place) => {
    const group = across.some((merge) => place >= merge.firstPlace && place <= merge.lastPlace)
    return group || ((named || textAt(grid, upper, place) === '') && !coveringMerge(grid, lower, place))
  })
}

function isGroupAbove(grid: Grid, upper: number, lower: number): boolean {
  const above = filledPlaces(grid, upper)
  const below = filledPlaces(grid, lower)
  if (above.length < 2 || !above.every((place) => isShortText(grid, upper, place))) return false
  if (above.some((place) => textAt(grid, upper, place).endsWith(':'))) return false
  const joins = grid.merges.some(
    (merge) =>
      merge.firstLine === upper &&
      above.includes(merge.firstPlace) &&
      (merge.lastLine >= lower || merge.lastPlace > merge.firstPlace),
  )
  if (joins) return true
  const named = above.filter(
    (place) => (bestField(matchHeading(textAt(grid, upper, place)))?.strength ?? 0) >= 0.6,
  )
  return above.length < below.length && named.length > 0 && above.every((place) => below.includes(place))
}

/** A line of machine names, such as `t_titel#1`, that an export puts above or below the words for people. */
function isMachineLine(grid: Grid, line: number, headerPlaces: readonly number[]): boolean {
  const texts = filledPlaces(grid, line).map((place) => textAt(grid, line, place))
  const machine = texts.filter((text) => machineName.test(text))
  const marked = machine.filter((text) => /[_#.:]|[a-z][A-Z]|\d$/.test(text))
  return (
    texts.length >= 2 &&
    texts.length * 2 >= headerPlaces.length &&
    machine.length === texts.length &&
    marked.length * 2 >= texts.length
  )
}

function isShortText(grid: Grid, line: number, place: number): boolean {
  const cell = cellAt(grid, line, place)
  return (
    cell?.value.kind === 'text' &&
    textAt(grid, line, place).length <= 60 &&
    !/^\d/.test(textAt(grid, line, place))
  )
}
