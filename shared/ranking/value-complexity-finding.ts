import { text, type Language } from '../language/text.ts'
import { quadrantOf, type ChartIdea, type Thresholds } from './value-complexity-layout.ts'

type Facts = Pick<ChartIdea, 'benefit' | 'complexity'> & { isPilot: boolean }

/**
 * What the value–complexity chart shows, in a sentence: how many ideas bring much for little, how many little for much, and
 * how the pilots lie.
 *
 * @param ideas those in the picture.
 * @example
 * import { valueComplexityFinding } from './value-complexity-finding.ts'
 * const middle = { benefit: 0.5, complexity: 0.5 }
 * const ideas = [{ benefit: 0.8, complexity: 0.2, isPilot: true }, { benefit: 0.1, complexity: 0.9, isPilot: false }]
 * valueComplexityFinding(ideas, middle, 'de') // → "1 von 2 gezeigten Ideen bringt viel Nutzen bei wenig Komplexität, 1 wenig Nutzen bei hoher Komplexität. Von 1 Ideen in Pilotprojekten liegt 1 im Feld „Schnelle Erfolge“."
 */
export function valueComplexityFinding(
  ideas: readonly Facts[],
  thresholds: Thresholds,
  language: Language,
): string {
  if (ideas.length === 0) return text(language, 'chart.finding.empty')
  const count = (quadrant: string, among: readonly Facts[]): number =>
    among.filter((idea) => quadrantOf(idea, thresholds) === quadrant).length
  const quickWins = count('quick-win', ideas)
  const ofIdeas = text(language, 'chart.finding.ideas', {
    count: quickWins,
    quickWins,
    shown: ideas.length,
    setAside: count('set-aside', ideas),
  })
  const pilots = ideas.filter(({ isPilot }) => isPilot)
  if (pilots.length === 0) return ofIdeas
  const lying = count('quick-win', pilots)
  return `${ofIdeas} ${text(language, 'chart.finding.pilots', { count: lying, pilots: pilots.length })}`
}
