/** Sizes of the criteria matrix in pixels. */
export const rowHeight = 32
export const headerHeight = 72

const numberWidth = 68
const narrowestTitle = 220
const widestTitle = 620
const narrowestCriterion = 118
const widestCriterion = 190

export type SheetWidths = { number: number; title: number; criterion: number; total: number }

/**
 * Widths of the columns: the criteria take what they need, the title gets the rest up to a width that is still easy to
 * follow with the eye.
 *
 * @param available inner width of the grid
 */
export function sheetWidths(available: number, criteria: number): SheetWidths {
  const scrollbar = 16
  const free = available - numberWidth - scrollbar
  const title = clamp(free - criteria * widestCriterion, narrowestTitle, widestTitle)
  const criterion = clamp(
    Math.floor((free - title) / Math.max(1, criteria)),
    narrowestCriterion,
    widestCriterion,
  )
  return { number: numberWidth, title, criterion, total: numberWidth + title + criteria * criterion }
}

/** Distance of a criterion's column from the left edge of the sheet. */
export function columnLeft(column: number, { number, title, criterion }: SheetWidths): number {
  return number + title + column * criterion
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
