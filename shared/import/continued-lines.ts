import type { ClassifiedLines } from './classify-lines.ts'
import type { TableFrame } from './find-tables.ts'
import { coveringMerge, filledPlaces, textAt } from './grid.ts'
import { fieldKinds } from './idea-fields.ts'
import type { ColumnMapping, SkippedLine, TableCorrection } from './understanding.ts'

/** Lines that go on with an idea, by the line of the idea. */
export type ContinuedLines = ReadonlyMap<number, readonly number[]>

/**
 * Takes out lines that only go on with the text of the idea above: its title is merged down over them, and they say
 * nothing but more text. A line that a person takes stays an idea of its own.
 */
export function withContinuedLines(
  { ideas, skipped }: ClassifiedLines,
  frame: TableFrame,
  { columns, take = [] }: { columns: readonly ColumnMapping[] } & Pick<TableCorrection, 'take'>,
): ClassifiedLines & { continued: ContinuedLines } {
  if (frame.grid.merges.length === 0) return { ideas, skipped, continued: new Map() }
  const owners = new Map<number, number>()
  const known = new Set(ideas)
  const single = skipped.filter(({ why }) => why === 'section' || why === 'note')
  for (const line of [...ideas, ...single.map((one) => one.line)]) {
    const owner = take.includes(line) ? undefined : ownerOf(frame, line, columns)
    if (owner !== undefined && known.has(owner)) owners.set(line, owner)
  }
  const lines = [...owners].map(([line, owner]): SkippedLine => ({
    line,
    why: 'continued',
    text: filledPlaces(frame.grid, line)
      .map((place) => textAt(frame.grid, line, place))
      .join(' '),
    evidence: { key: 'import.skip.continued', values: { line: owner } },
  }))
  const byOwner = Map.groupBy(owners, ([, owner]) => owner)
  return {
    ideas: ideas.filter((line) => !owners.has(line)),
    skipped: [...skipped.filter(({ line }) => !owners.has(line)), ...lines].toSorted(
      (a, b) => a.line - b.line,
    ),
    continued: new Map(
      [...byOwner].map(([owner, group]) => [owner, group.map(([line]) => line).toSorted((a, b) => a - b)]),
    ),
  }
}

/** The line in which the merged title of a line begins, if that line holds nothing but text of its own. */
function ownerOf(
  { grid, places }: TableFrame,
  line: number,
  columns: readonly ColumnMapping[],
): number | undefined {
  const title = columns.find(({ field }) => field === 'title')
  const merge = title && coveringMerge(grid, line, title.place)
  if (!merge || merge.firstLine === line) return undefined
  const isText = filledPlaces(grid, line)
    .filter((place) => places.includes(place))
    .every((place) => {
      const field = columns.find((column) => column.place === place)?.field ?? null
      return field !== null && fieldKinds[field] === 'text'
    })
  return isText ? merge.firstLine : undefined
}
