import { text, type Language } from '../language/text.ts'
import { formatCents } from '../money.ts'
import { scenarioPoints } from './scenario-finding.ts'
import type { FundedIdea } from './scenario-outcome.ts'

/** The selection of a scenario, as it is set beside others. */
export type ComparedSelection = {
  name: string
  points: number
  cents: number
  chosen: readonly Pick<FundedIdea, 'ideaId' | 'percent'>[]
}

export type ScenarioComparison = {
  /** Funded in all scenarios to the same share. */
  common: string[]
  /** In percent of the cost, by scenario; 0 where it is not chosen. */
  differing: { ideaId: string; percents: number[] }[]
}

/**
 * In which ideas selections differ. Ideas come in the order of the first scenario that has them.
 *
 * @example
 * import { compareSelections } from './scenario-comparison.ts'
 * const one = (chosen) => ({ name: '', points: 0, cents: 0, chosen: chosen.map((ideaId) => ({ ideaId, percent: 100 })) })
 * compareSelections([one(['a', 'b']), one(['a', 'c'])]) // → {"common": ["a"], "differing": [{"ideaId": "b", "percents": [100, 0]}, {"ideaId": "c", "percents": [0, 100]}]}
 */
export function compareSelections(selections: readonly ComparedSelection[]): ScenarioComparison {
  const percentsOf = selections.map(
    ({ chosen }) => new Map(chosen.map(({ ideaId, percent }) => [ideaId, percent])),
  )
  const ideas = [...new Set(percentsOf.flatMap((percents) => [...percents.keys()]))]
  const all = ideas.map((ideaId) => ({
    ideaId,
    percents: percentsOf.map((percents) => percents.get(ideaId) ?? 0),
  }))
  const isCommon = ({ percents }: { percents: number[] }): boolean => new Set(percents).size === 1
  return {
    common: all.filter(isCommon).map(({ ideaId }) => ideaId),
    differing: all.filter((idea) => !isCommon(idea)),
  }
}

/**
 * What the comparison shows, in one sentence: the scenario of highest value against that of lowest, and in how many ideas
 * all of them differ.
 *
 * @param selections at least two.
 * @example
 * import { comparisonFinding } from './scenario-comparison.ts'
 * const selections = [{ name: 'A', points: 12000, cents: 5_000_000, chosen: [] }, { name: 'B', points: 9000, cents: 4_000_000, chosen: [] }]
 * comparisonFinding(selections, 'de') // → '„A“ bringt 30,00 Punkte mehr als „B“ und kostet 10.000 € mehr. Die Auswahl ist dieselbe.'
 */
export function comparisonFinding(selections: readonly ComparedSelection[], language: Language): string {
  const ordered = selections.toSorted((a, b) => b.points - a.points || a.cents - b.cents)
  const [best, worst] = [ordered[0], ordered.at(-1)]
  if (best === undefined || worst === undefined) return ''
  const told = { best: best.name, worst: worst.name }
  const count = compareSelections(selections).differing.length
  const differing =
    count === 0
      ? text(language, 'selection.compare.same-ideas')
      : text(language, 'selection.compare.differing', { count })
  if (best.points === worst.points) return `${text(language, 'selection.compare.same-value')} ${differing}`
  const more = { ...told, points: scenarioPoints(best.points - worst.points, language) }
  const money = best.cents - worst.cents
  if (money === 0) return `${text(language, 'selection.compare.same-cost', more)} ${differing}`
  const key = money > 0 ? 'selection.compare.dearer' : 'selection.compare.cheaper'
  return `${text(language, key, { ...more, cost: formatCents(Math.abs(money), language) })} ${differing}`
}
