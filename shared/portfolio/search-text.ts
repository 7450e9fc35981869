import { formatNumber, text, type Language } from '../language/text.ts'
import { scenarioPoints } from './scenario-finding.ts'

/**
 * How far a search has come: the best so far, what no selection can beat, and the gap between the two. Points are
 * hundredths.
 *
 * @example
 * import { searchSentence } from './search-text.ts'
 * searchSentence({ found: 14000, bound: 14070 }, 'de') // → 'Bisher gefunden: 140,00 Punkte. Mehr als 140,70 Punkte kann keine Auswahl haben (Abstand 0,50 %).'
 */
export function searchSentence(
  { found, bound }: { found: number | null; bound: number },
  language: Language,
): string {
  const most = scenarioPoints(bound, language)
  if (found === null) return text(language, 'selection.search.none', { bound: most })
  const gap = found === 0 ? 100 : (Math.max(0, bound - found) / found) * 100
  return text(language, 'selection.search.state', {
    points: scenarioPoints(found, language),
    bound: most,
    gap: formatNumber(gap, language, 2),
  })
}
