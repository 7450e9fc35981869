export { trailSentence } from '../../shared/trail-sentence.ts'

/** A moment as day and time of this computer, such as „23.11.2026, 14:05“. */
export function formatMoment(moment: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment))
}
