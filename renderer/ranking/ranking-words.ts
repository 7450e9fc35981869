import { formatNumber, type Language } from '../../shared/language/text.ts'
import type { RankedIdea, RankingCriterion, RankingGroup } from '../../shared/ranking/ranking-contract.ts'
import { exitReasonsText } from '../../shared/stages/exit-reason-text.ts'
import type { Say } from '../parts/use-text.ts'

/** A value or share of 1 as points of 100, such as „72,1“; a dash where nothing is known. */
export function pointsText(value: number | null, language: Language): string {
  return value === null ? '–' : formatNumber(value * 100, language, 1)
}

/** A mean on its scale, such as „3,25“. */
export function meanText(mean: number | null, language: Language): string {
  return mean === null ? '–' : formatNumber(mean, language, 2)
}

/** A share as percent, without digits that say nothing: „25“, „33,3“. */
export function percentText(share: number, language: Language): string {
  return formatNumber(Math.round(share * 1000) / 10, language)
}

/** Why the screening is not passed, as a sentence part. */
export function screeningText(
  idea: Pick<RankedIdea, 'reasons'>,
  criteria: readonly RankingCriterion[],
  language: Language,
): string {
  const names = new Map(criteria.map(({ id, name }) => [id, name]))
  return exitReasonsText(
    idea.reasons.map(({ criterionId, ...reason }) => ({
      ...reason,
      criterion: names.get(criterionId) ?? '',
    })),
    language,
  )
}

/** The rule of the equal voice in words, or that the team has set weights openly. */
export function voicesFinding(groups: readonly RankingGroup[], say: Say, language: Language): string {
  const [first] = groups
  if (first === undefined) return say('ranking.voices.none')
  if (groups.length === 1) return say('ranking.voices.single', { group: first.name })
  const share = first.weightShare
  const isEqual =
    share !== null && groups.every(({ weightShare }) => Math.abs((weightShare ?? -1) - share) < 1e-9)
  if (!isEqual) return say('ranking.voices.open')
  return say('ranking.voices.equal', { share: percentText(share, language) })
}
