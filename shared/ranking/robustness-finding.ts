import { formatNumber, text, type Language } from '../language/text.ts'
import type { RobustIdea, RobustnessView } from './robustness-contract.ts'
import { withinRank } from './robustness-result.ts'

/** Selected in nearly all runs, in nearly none, or in between; robust portfolios know the same three. */
export const certainties = ['safe-in', 'borderline', 'safe-out'] as const

/** In at least so many of all runs an idea has to be in (or out) to count as safe. */
const safeShare = 0.95

/**
 * How sure it is that an idea is in.
 *
 * @example
 * import { certaintyOf } from './robustness-finding.ts'
 * [certaintyOf(0.97), certaintyOf(0.5), certaintyOf(0.05)] // → ["safe-in", "borderline", "safe-out"]
 */
export function certaintyOf(share: number): (typeof certainties)[number] {
  if (share >= safeShare) return 'safe-in'
  return share <= 1 - safeShare ? 'safe-out' : 'borderline'
}

/** Is an idea in at present, and in which share of the runs? */
export type Selection = { isIn: boolean; share: number }

/**
 * The selection of every idea by the exit rule, or by a cut-off that somebody wants to look at where the rule has none.
 *
 * @param shownCount the first so many are taken as selected where the exit rule draws no line.
 * @returns null where there is no line at all.
 * @example
 * import { selectionsOf } from './robustness-finding.ts'
 * const idea = { rank: 1, isSelected: false, selectedCount: null, rankCounts: [600, 400] }
 * const view = { stage: { exitRule: { kind: 'by-hand' } }, samples: 1000, ideas: [idea] }
 * selectionsOf(view, 1) // → [{"isIn": true, "share": 0.6}]
 * selectionsOf(view, null) // → null
 */
export function selectionsOf(
  { stage: { exitRule }, samples, ideas }: Pick<RobustnessView, 'stage' | 'samples' | 'ideas'>,
  shownCount: number | null,
): Selection[] | null {
  const count = exitRule.kind === 'best-with-ties' ? exitRule.count : shownCount
  if (exitRule.kind === 'value-at-least')
    return ideas.map(({ isSelected, selectedCount }) => ({
      isIn: isSelected,
      share: (selectedCount ?? 0) / samples,
    }))
  if (count === null) return null
  return ideas.map(({ rank, rankCounts }) => ({
    isIn: rank <= count,
    share: withinRank(rankCounts, count) / samples,
  }))
}

/**
 * What the runs show, in a few words: how many of the selected ideas are safe, and where it is closest.
 *
 * @example
 * import { robustnessFinding } from './robustness-finding.ts'
 * const ideas = [{ number: 'I-001', rankCounts: [600, 400] }, { number: 'I-002', rankCounts: [400, 600] }]
 * robustnessFinding({ samples: 1000, ideas }, null, 'de') // → "I-001 liegt in 60 % der Durchläufe auf Rang 1, am häufigsten von allen."
 * const selections = [{ isIn: true, share: 0.6 }, { isIn: false, share: 0.4 }]
 * robustnessFinding({ samples: 1000, ideas }, selections, 'de') // → "Sicher dabei ist noch keine der ausgewählten Ideen. Grenzfälle: 2 Ideen; am knappsten drinnen ist I-001 (in 60 % der Durchläufe), am knappsten draußen I-002 (in 40 %)."
 */
export function robustnessFinding(
  { samples, ideas }: { samples: number; ideas: readonly Pick<RobustIdea, 'number' | 'rankCounts'>[] },
  selections: readonly Selection[] | null,
  language: Language,
): string {
  if (selections === null) return mostFirst(ideas, samples, language)
  const chosen = selections.filter(({ isIn }) => isIn).length
  const safe = selections.filter(({ isIn, share }) => isIn && certaintyOf(share) === 'safe-in').length
  const border = selections.filter(isUnsure).length
  const first =
    safe === 0
      ? text(language, 'runs.finding.none-safe')
      : text(language, safe === chosen ? 'runs.finding.all-safe' : 'runs.finding.safe', {
          count: safe,
          chosen,
        })
  if (border === 0) return `${first} ${text(language, 'runs.finding.no-border')}`
  const places = [...selections.keys()]
  const shareAt = (place: number): number => selections[place]?.share ?? 0
  const inside = places.filter((place) => selections[place]?.isIn === true)
  const outside = places.filter((place) => selections[place]?.isIn === false)
  const isBorder = (place: number | undefined): place is number =>
    place !== undefined && isUnsure(selections[place])
  const narrowlyIn = inside.toSorted((a, b) => shareAt(a) - shareAt(b))[0]
  const narrowlyOut = outside.toSorted((a, b) => shareAt(b) - shareAt(a))[0]
  const name = (key: 'in' | 'out' | 'also-out', place: number): string =>
    text(language, `runs.finding.closest-${key}`, {
      number: ideas[place]?.number ?? '',
      share: wholePercent(shareAt(place), language),
    })
  const named = [
    ...(isBorder(narrowlyIn) ? [name('in', narrowlyIn)] : []),
    ...(isBorder(narrowlyOut) ? [name(isBorder(narrowlyIn) ? 'also-out' : 'out', narrowlyOut)] : []),
  ]
  return `${first} ${text(language, 'runs.finding.border', { count: border, closest: named.join(', ') })}`
}

/** In without being safely in, or out without being safely out. */
function isUnsure(selection: Selection | undefined): boolean {
  if (selection === undefined) return false
  return certaintyOf(selection.share) !== (selection.isIn ? 'safe-in' : 'safe-out')
}

function mostFirst(
  ideas: readonly Pick<RobustIdea, 'number' | 'rankCounts'>[],
  samples: number,
  language: Language,
): string {
  const [most] = ideas.toSorted((a, b) => (b.rankCounts[0] ?? 0) - (a.rankCounts[0] ?? 0))
  const share = wholePercent((most?.rankCounts[0] ?? 0) / samples, language)
  return text(language, 'runs.finding.first', { number: most?.number ?? '', share })
}

/**
 * A share as whole percent that never rounds to a certainty it is not: „unter 1“ and „über 99“ instead of 0 and 100.
 *
 * @example
 * import { wholePercent } from './robustness-finding.ts'
 * [0, 0.002, 0.5, 0.998, 1].map((share) => wholePercent(share, 'de')) // → ["0", "unter 1", "50", "über 99", "100"]
 */
export function wholePercent(share: number, language: Language): string {
  if (share > 0 && share < 0.005) return text(language, 'runs.share.least')
  if (share < 1 && share > 0.995) return text(language, 'runs.share.most')
  return formatNumber(share * 100, language, 0)
}
