import { isTextKey } from '../../shared/language/text.ts'
import type { TrailEntryView } from '../../shared/trail-contract.ts'
import type { Say } from './use-text.ts'

/** An entry of the trail as a sentence: „12 Ideen aus Ideen.xlsx eingelesen“. */
export function trailSentence(entry: Pick<TrailEntryView, 'action' | 'details'>, say: Say): string {
  const key = `trail.${entry.action}`
  return isTextKey(key) ? say(key, entry.details) : entry.action
}

/** A moment as day and time of this computer, such as „23.11.2026, 14:05“. */
export function formatMoment(moment: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment))
}
