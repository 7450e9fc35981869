import type { TextKey, TextValues } from '../language/text.ts'
import type { UnderstoodTable } from './understanding.ts'

/**
 * The sum of a table in words: rows read = ideas + skipped rows.
 *
 * @example
 * import { text } from '../language/text.ts'
 * import { tellCounts } from './tell-counts.ts'
 * tellCounts({ linesRead: 4, ideas: 3, skipped: 1 }, (key, values) => text('de', key, values)) // → '4 Zeilen gelesen = 3 Ideen + 1 übersprungene Zeile'
 */
export function tellCounts(
  { linesRead, ideas, skipped }: Pick<UnderstoodTable['counts'], 'linesRead' | 'ideas' | 'skipped'>,
  say: (key: TextKey, values: TextValues) => string,
): string {
  const read = say('import.counts.lines', { count: linesRead })
  const taken = say('import.counts.ideas', { count: ideas })
  return `${read} = ${taken} + ${say('import.counts.skipped', { count: skipped })}`
}
