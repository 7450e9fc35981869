import type { deTrail } from './de-trail.ts'

/** Texts of the page that lists the trail. */
export const enTrail: Record<keyof typeof deTrail, string> = {
  'trail-page.title': 'Trail of changes',
  'trail-page.lead':
    'Every change with person, time and content. Nothing gets lost here: taking something back is an entry, too.',
  'trail-page.search': 'Search the trail',
  'trail-page.person': 'Person',
  'trail-page.everybody': 'everybody',
  'trail-page.number': 'No.',
  'trail-page.at': 'When',
  'trail-page.by': 'Who',
  'trail-page.what': 'What',
  'trail-page.undo': 'Take back',
  'trail-page.undo-of': 'Undo no. {number}: {what}',
  'trail-page.undone': 'taken back by no. {number}',
  'trail-page.shown': '{count} entry|{count} entries',
  'trail-page.shown.more': '{count} entry, older ones follow|{count} entries, older ones follow',
  'trail-page.older': 'Show older entries',
  'trail-page.none': 'No changes yet.',
  'trail-page.none-found': 'No entry fits the search.',
}
