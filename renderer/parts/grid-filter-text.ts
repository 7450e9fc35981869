import { formatDay } from '../../shared/calendar.ts'
import { formatNumber, type Language } from '../../shared/language/text.ts'
import type { GridFilter } from './grid-filter.ts'
import type { Say } from './use-text.ts'

type Words = { say: Say; language: Language; tell: (value: string | number) => string }

/** An active filter in words, for its chip above the table: „Klima, Teilhabe“ or „ab 10.000“. */
export function tellFilter(filter: GridFilter, { say, language, tell }: Words): string {
  switch (filter.kind) {
    case 'contains':
      return filter.text
    case 'picks':
      return filter.picks.map((pick) => (pick === '' ? say('grid.filter.empty') : tell(pick))).join(', ')
    case 'range':
      return tellBounds(say, filter, (value) => formatNumber(value, language))
    case 'days':
      return tellBounds(say, filter, (value) => formatDay(value, language))
  }
}

function tellBounds<T>(
  say: Say,
  bounds: { from: T | null; to: T | null },
  write: (value: T) => string,
): string {
  const { from, to } = bounds
  if (from !== null && to !== null)
    return say('grid.filter.told-between', { from: write(from), to: write(to) })
  if (from !== null) return say('grid.filter.told-from', { from: write(from) })
  return to === null ? '' : say('grid.filter.told-to', { to: write(to) })
}
