import { cellAt, filledPlaces, textAt, type Grid } from '../import/grid.ts'
import type { ScoreHeading } from './score-workbook-heading.ts'
import { roleOfHeading } from './score-workbook-words.ts'

const fewestCounted = 3

/** Criteria that go by number: 1, 2, 3 … to the end of the row, with nothing but texts before. */
export function countedPlaces(grid: Grid, line: number): number[] {
  const places = filledPlaces(grid, line)
  const counted = places.filter((place) => cellAt(grid, line, place)?.value.kind === 'number')
  const isCount =
    counted.length >= fewestCounted &&
    counted.every((place, at) => textAt(grid, line, place) === String(at + 1)) &&
    counted.at(-1) === places.at(-1) &&
    places.slice(0, -counted.length).every((place) => cellAt(grid, line, place)?.value.kind === 'text')
  return isCount ? counted : []
}

/** Tables that stand beside each other begin with the same label again: "Nr. | Idee | Nutzen | | Nr. | Idee | Nutzen". */
export function headingsSideBySide(grid: Grid, heading: ScoreHeading): ScoreHeading[] {
  const { places, main } = heading
  const roles = places.map((place) => roleOfHeading(textAt(grid, main, place)))
  const first = roles.find((role) => role === 'idea-number' || role === 'idea-title')
  const starts = places.filter((_, at) => first !== undefined && roles[at] === first)
  const columns = starts.map((start, at) => (starts[at + 1] ?? Number.POSITIVE_INFINITY) - start)
  if (starts.length < 2 || columns.some((count) => count < 3)) return [heading]
  return starts.map((start, at) => {
    const [from, to] = [at === 0 ? 1 : start, (starts[at + 1] ?? Number.POSITIVE_INFINITY) - 1]
    return { ...heading, from, to, places: places.filter((place) => place >= from && place <= to) }
  })
}
