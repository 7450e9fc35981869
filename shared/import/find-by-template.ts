import { correctedFrame, type TableFrame } from './find-tables.ts'
import { filledPlaces, gridOf, textAt, type Grid } from './grid.ts'
import { foldHeading } from './headings.ts'
import type { Sheet } from './sheet.ts'
import type { MappingTemplate } from './template.ts'
import type { Orientation } from './understanding.ts'

/** Headings stand near the beginning; a list of thousands of lines need not be gone through for each template. */
const linesLookedAt = 200

/**
 * The table of a sheet whose headings are those of a template although the program would not take them for headings, or
 * takes others: what a person put right once is found in the next file. It begins at the first row, or else column, that
 * holds at least four in five of the headings. Undefined when there is none, and when the guess stands there already.
 */
export function findByTemplate(
  sheet: Sheet,
  templates: readonly MappingTemplate[],
  guess?: TableFrame,
): TableFrame | undefined {
  // A single word is too little to outweigh a guess.
  const wanted = templates
    .map(({ columns }) => new Set(columns.map(({ heading }) => foldHeading(heading))))
    .filter((headings) => guess === undefined || headings.size >= 2)
  const upright = guess?.grid.orientation === 'ideas-in-rows' ? guess.grid : gridOf(sheet, 'ideas-in-rows')
  const isLong = upright.filledLines.length > linesLookedAt
  const orientations: Orientation[] = isLong ? ['ideas-in-rows'] : ['ideas-in-rows', 'ideas-in-columns']
  for (const orientation of orientations) {
    const grid = orientation === 'ideas-in-rows' ? upright : gridOf(sheet, orientation, upright)
    const line = findHeadingLine(grid, wanted)
    if (line === undefined) continue
    const isGuessed =
      guess?.grid.orientation === orientation &&
      guess.header !== null &&
      line >= guess.header.first &&
      line <= guess.header.last
    if (isGuessed) return undefined
    const headerLines = { first: line, last: line }
    return correctedFrame(sheet, undefined, { table: '', orientation, headerLines }) ?? undefined
  }
  return undefined
}

function findHeadingLine(grid: Grid, wanted: readonly ReadonlySet<string>[]): number | undefined {
  return grid.filledLines.slice(0, linesLookedAt).find((line) => {
    const places = filledPlaces(grid, line)
    if (places.length > 500) return false
    const texts = new Set(places.map((place) => foldHeading(textAt(grid, line, place))))
    return wanted.some(
      (headings) =>
        places.length >= Math.min(2, headings.size) &&
        [...headings].filter((heading) => texts.has(heading)).length >= headings.size * 0.8,
    )
  })
}
