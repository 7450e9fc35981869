import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import type { ChartIdea } from '../../shared/ranking/value-complexity-layout.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { pointsText } from './ranking-words.ts'

/** What a mark of the chart says to a screen reader: idea, both axes, rank, standing. */
export function useMarkText(): (idea: ChartIdea & Pick<RankedIdea, 'rank' | 'standing'>) => string {
  const say = useText()
  const language = useLanguage()
  return ({ number, title, benefit, complexity, rank, standing }) =>
    say('chart.mark', {
      number,
      title,
      benefit: pointsText(benefit, language),
      complexity: pointsText(complexity, language),
      rank: rank === null ? say('ranking.no-rank') : say('chart.mark.rank', { rank }),
      standing: say(`ranking.standing.${standing}`),
    })
}
