import type { FoundHeader } from './heading-strength.ts'
import type { Grid } from './grid.ts'

/** The last line over which most cells of a heading are merged down, as far as nothing else stands there. */
export function mergedEnd(grid: Grid, { last, places }: FoundHeader): number {
  const down = grid.merges.filter(
    ({ firstLine, lastLine, firstPlace }) =>
      firstLine <= last && lastLine > last && places.includes(firstPlace),
  )
  if (down.length * 2 <= places.length) return last
  const end = Math.min(...down.map(({ lastLine }) => lastLine))
  const isBlank = grid.filledLines.every((line) => line <= last || line > end)
  return isBlank ? end : last
}
