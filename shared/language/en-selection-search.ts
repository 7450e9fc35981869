import type { deSelectionSearch } from './de-selection-search.ts'

export const enSelectionSearch: Record<keyof typeof deSelectionSearch, string> = {
  'selection.search.state':
    'Found so far: {points} points. No selection can have more than {bound} points (gap {gap}%).',
  'selection.search.none': 'No selection found yet. None can have more than {bound} points.',
  'selection.search.seconds':
    'For {seconds} seconds; after at most 20 seconds for each question the best so far is shown.',
}
