import { formatNumber, text, type Language } from '../language/text.ts'
import { formatCents } from '../money.ts'
import type { Hindrance, ScenarioOutcome } from './scenario-outcome.ts'
import type { RuleTerms } from './scenario-rule.ts'
import { budgetName, ruleText, type RuleNames } from './scenario-words.ts'

type Found = Extract<ScenarioOutcome, { kind: 'found' }>

/**
 * Points (hundredths, as in `Candidate`) as people read them.
 *
 * @example
 * import { scenarioPoints } from './scenario-finding.ts'
 * scenarioPoints(7213, 'de') // → '72,13'
 */
export function scenarioPoints(points: number, language: Language): string {
  return formatNumber(points / 100, language, 2)
}

/**
 * Points for each 10,000 euros; null where nothing is to be paid.
 *
 * @example
 * import { pointsPerMoney } from './scenario-finding.ts'
 * pointsPerMoney({ points: 7000, cents: 2_000_000 }) // → 35
 */
export function pointsPerMoney({ points, cents }: { points: number; cents: number }): number | null {
  return cents === 0 ? null : (points * 10_000) / cents
}

/**
 * What came out, in one sentence.
 *
 * @example
 * import { scenarioFinding } from './scenario-finding.ts'
 * const outcome = { kind: 'found', points: 14000, cents: 5_000_000, bound: null, chosen: [{}, {}], skipped: [{}], budgets: [], costs: [], equal: null }
 * scenarioFinding(outcome, 'de') // → '2 von 3 Ideen mit Kosten passen zusammen am besten: 140,00 Punkte für 50.000 €.'
 */
export function scenarioFinding(
  { chosen, skipped, points, cents, bound }: Found,
  language: Language,
): string {
  const told = {
    count: chosen.length,
    all: chosen.length + skipped.length,
    points: scenarioPoints(points, language),
    cost: formatCents(cents, language),
  }
  if (chosen.length === 0) return text(language, 'selection.finding.nothing')
  if (bound === null) return text(language, 'selection.finding', told)
  const gap = points === 0 ? 100 : ((bound - points) / points) * 100
  return text(language, 'selection.finding.unproved', {
    ...told,
    bound: scenarioPoints(bound, language),
    gap: formatNumber(gap, language, 2),
  })
}

/**
 * Another selection of the same value, told openly; null when there is none.
 *
 * @example
 * import { equalSentence } from './scenario-finding.ts'
 * const names = { ideas: new Map([['a', 'I-001 Bänke'], ['b', 'I-002 Bäume']]), payers: new Map(), labels: new Map() }
 * equalSentence({ cents: 200, equal: { cents: 200, joining: [{ ideaId: 'b' }], leaving: [{ ideaId: 'a' }] } }, names, 'de') // → 'Gleichstand: I-002 Bäume statt I-001 Bänke ergibt denselben Nutzen für dieselben Kosten.'
 */
export function equalSentence(
  { equal, cents }: Pick<Found, 'equal' | 'cents'>,
  names: RuleNames,
  language: Language,
): string | null {
  if (equal === null) return null
  const list = (ideas: readonly { ideaId: string }[]): string =>
    ideas.length === 0
      ? text(language, 'selection.equal.none')
      : ideas.map(({ ideaId }) => names.ideas.get(ideaId) ?? '?').join(', ')
  const told = { joining: list(equal.joining), leaving: list(equal.leaving) }
  return equal.cents === cents
    ? text(language, 'selection.equal.same-cost', told)
    : text(language, 'selection.equal', { ...told, cost: formatCents(equal.cents, language) })
}

/**
 * Why an idea could not come in beside those chosen.
 *
 * @param excess in the units of the rule's row, see `rowsOfRule`.
 * @example
 * import { hindranceText } from './scenario-finding.ts'
 * const names = { ideas: new Map(), payers: new Map(), labels: new Map() }
 * hindranceText({ kind: 'budget', year: null, payerId: null, amountCents: 5, overshootPercent: 0 }, 1200, { names, language: 'de' }) // → 'Budget gesamt: 12 € zu wenig übrig'
 */
export function hindranceText(
  terms: RuleTerms,
  excess: Hindrance['excess'],
  { names, language }: { names: RuleNames; language: Language },
): string {
  switch (terms.kind) {
    case 'budget':
      return text(language, 'selection.why.budget', {
        budget: budgetName(terms, names, language),
        short: formatCents(excess, language),
      })
    case 'must-not':
      return text(language, 'selection.why.must-not')
    case 'needs':
      return text(language, 'selection.why.needs', { needed: names.ideas.get(terms.neededId) ?? '?' })
    case 'must':
    case 'excludes':
    case 'quota':
    case 'partial':
      return text(language, 'selection.why.rule', { rule: ruleText(terms, names, language) })
  }
}
