import { formatNumber, text, type Language } from '../language/text.ts'
import type { RankedIdea } from './ranking-contract.ts'

type Facts = Pick<RankedIdea, 'number' | 'rank' | 'tied' | 'value' | 'status'>

/** Ties further down than this are counted, not named. */
const mostNamedTies = 2

/**
 * What a ranking shows, in words: who leads, who lies level and where, who has no rank and why.
 *
 * @param ideas in the order of the ranking.
 * @example
 * import { rankingFinding } from './ranking-finding.ts'
 * const idea = (number, rank, tied, value) => ({ number, rank, tied, value, status: 'pass' })
 * rankingFinding([idea('I-034', 1, false, 0.8346), idea('I-042', 2, true, 0.72), idea('I-051', 2, true, 0.72)], 'de') // → "I-034 führt mit 83,5 von 100 Punkten. I-042 und I-051 liegen gleichauf auf Rang 2."
 * rankingFinding([idea('I-034', null, false, null)], 'de') // → "Noch keine Idee hat einen Rang. 1 Idee hat keinen Rang, weil noch nichts bewertet ist."
 */
export function rankingFinding(ideas: readonly Facts[], language: Language): string {
  return [
    ...leaderSentences(ideas, language),
    ...tieSentences(ideas, language),
    ...unranked(ideas, language),
  ].join(' ')
}

function leaderSentences(ideas: readonly Facts[], language: Language): string[] {
  const leader = ideas[0]
  if (leader === undefined) return [text(language, 'ranking.finding.no-ideas')]
  if (leader.rank === null || leader.value === null) return [text(language, 'ranking.finding.nobody')]
  if (leader.tied) return []
  const value = formatNumber(leader.value * 100, language, 1)
  return [text(language, 'ranking.finding.leader', { number: leader.number, value })]
}

function tieSentences(ideas: readonly Facts[], language: Language): string[] {
  const ties = [
    ...Map.groupBy(
      ideas.filter(({ tied }) => tied),
      ({ rank }) => rank ?? 0,
    ),
  ]
  const named = ties.slice(0, mostNamedTies).map(([rank, level]) =>
    text(language, 'ranking.finding.tie', {
      ideas: listing(
        level.map(({ number }) => number),
        language,
      ),
      rank,
    }),
  )
  const further = ties.length - named.length
  return further > 0 ? [...named, text(language, 'ranking.finding.more-ties', { count: further })] : named
}

function unranked(ideas: readonly Facts[], language: Language): string[] {
  const without = ideas.filter(({ rank }) => rank === null)
  const count = (status: Facts['status']): number => without.filter((idea) => idea.status === status).length
  const kinds = [
    ['ranking.finding.failed', count('fail')],
    ['ranking.finding.unclear', count('unknown')],
    ['ranking.finding.unscored', count('pass')],
  ] as const
  return kinds.flatMap(([key, number]) => (number > 0 ? [text(language, key, { count: number })] : []))
}

/**
 * Names in a row, as one says them.
 *
 * @example
 * import { listing } from './ranking-finding.ts'
 * listing(['I-042', 'I-051', 'I-066'], 'de') // → "I-042, I-051 und I-066"
 * listing(['I-042'], 'de') // → "I-042"
 */
export function listing(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'de' ? 'de-DE' : 'en-GB', { type: 'conjunction' }).format(names)
}
