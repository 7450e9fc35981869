import { correctedFrame, type TableFrame } from './find-tables.ts'
import { filledPlaces, gridOf, textAt } from './grid.ts'
import { foldHeading } from './headings.ts'
import type { Sheet } from './sheet.ts'
import type { MappingTemplate } from './template.ts'

/**
 * The table of a sheet whose headings say nothing to the program but are those of a template: the first line that holds
 * at least four in five of its headings. Undefined when there is none.
 */
export function findByTemplate(sheet: Sheet, templates: readonly MappingTemplate[]): TableFrame | undefined {
  const grid = gridOf(sheet, 'ideas-in-rows')
  for (const template of templates) {
    const wanted = new Set(template.columns.map((column) => foldHeading(column.heading)))
    const line = grid.filledLines.find((candidate) => {
      const places = filledPlaces(grid, candidate)
      if (places.length < Math.min(2, wanted.size) || places.length > 500) return false
      const texts = new Set(places.map((place) => foldHeading(textAt(grid, candidate, place))))
      return [...wanted].filter((heading) => texts.has(heading)).length >= wanted.size * 0.8
    })
    if (line === undefined) continue
    const frame = correctedFrame(sheet, undefined, { table: '', headerLines: { first: line, last: line } })
    if (frame) return frame
  }
  return undefined
}
