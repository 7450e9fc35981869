import { columnLetters } from '../import/grid.ts'
import type { Understanding } from '../import/understanding.ts'
import type { NumberedIdea } from './score-workbook.ts'

/** The ideas of a file that was understood, for scores to be matched with; hidden sheets take no part. */
export function numberedIdeasOf(understanding: Understanding, file: string): NumberedIdea[] {
  return understanding.tables
    .filter(({ chosen }) => chosen)
    .flatMap(({ id, sheet, orientation, ideas }) =>
      ideas.map(({ line, readings }) => {
        const number = readings.number?.value ?? readings.number?.proposed
        const place = orientation === 'ideas-in-rows' ? { row: line } : { column: columnLetters(line) }
        return {
          key: `${file} ${id} ${line}`,
          title: readings.title?.value ?? readings.title?.proposed ?? '',
          description: readings.description?.value ?? '',
          ...(number && { number }),
          source: { file, sheet, ...place },
        }
      }),
    )
}
