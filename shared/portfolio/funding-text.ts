import { formatNumber, text, type Language } from '../language/text.ts'
import { formatCents } from '../money.ts'
import type { FundingView } from './funding-contract.ts'
import type { FundingFlip } from './funding-flip.ts'
import type { RuleTerms } from './scenario-rule.ts'
import { scenarioPoints } from './scenario-finding.ts'
import { budgetName, ruleText, type RuleNames } from './scenario-words.ts'

type Left = Extract<FundingView, { kind: 'left' }>

/** What the sentences speak of: the scenario, its rules, and the names of all that rules refer to. */
export type FundingWords = {
  scenario: string
  rules: readonly { id: string; terms: RuleTerms }[]
  names: RuleNames
  language: Language
}

/**
 * Why an idea is in the selection or not, as sentences: the budgets that are short, other rules, and who has the money.
 *
 * @example
 * import { fundingSentences } from './funding-text.ts'
 * const names = { ideas: new Map([['b', 'I-002 Bänke']]), payers: new Map(), labels: new Map() }
 * const terms = { kind: 'budget', year: null, payerId: null, amountCents: 8_000_000, overshootPercent: 0 }
 * const words = { scenario: 'Haushalt', rules: [{ id: 'r', terms }], names, language: 'de' }
 * const view = { kind: 'left', points: 4000, cents: 5_000_000, rules: [], changes: [],
 *   shortfalls: [{ ruleId: 'r', needed: 5_000_000, left: 2_000_000, missing: 3_000_000 }],
 *   instead: { points: 1000, cents: 0, shifts: [{ ideaId: 'b', from: 100, to: 0 }] } }
 * fundingSentences(view, words)[1] // → "Budget gesamt: Es fehlen 30.000 €. Die Idee braucht dort 50.000 €, neben den gewählten Ideen sind 20.000 € übrig."
 * fundingSentences(view, words)[2] // → "Das Geld hat stattdessen I-002 Bänke. Käme diese Idee dafür hinein, brächte die Auswahl 10,00 Punkte weniger."
 */
export function fundingSentences(view: FundingView, words: FundingWords): string[] {
  const { scenario, language } = words
  switch (view.kind) {
    case 'no-candidate':
      return [text(language, `funding.no-candidate.${view.reason}`, { scenario })]
    case 'no-selection':
      return [text(language, 'funding.no-selection', { scenario })]
    case 'chosen':
      return view.percent === 100
        ? [text(language, 'funding.chosen', { scenario })]
        : [text(language, 'funding.chosen.part', { scenario, percent: view.percent })]
    case 'left':
      return leftSentences(view, words)
  }
}

function leftSentences(view: Left, words: FundingWords): string[] {
  const { scenario, language } = words
  const { points, cents, shortfalls, rules, instead } = view
  const told = { scenario, points: scenarioPoints(points, language), cost: formatCents(cents, language) }
  const hindered = shortfalls.length + rules.length > 0
  return [
    text(language, 'funding.left', told),
    ...shortfalls.map(({ ruleId, needed, left, missing }) =>
      text(language, 'funding.shortfall', {
        budget: budgetOf(ruleId, words),
        missing: formatCents(missing, language),
        needed: formatCents(needed, language),
        left: formatCents(left, language),
      }),
    ),
    ...rules.map((ruleId) => text(language, 'funding.rule', { rule: ruleOf(ruleId, words) })),
    ...(hindered ? [] : [text(language, 'funding.no-gain')]),
    ...insteadSentences(instead, words),
  ]
}

function insteadSentences(instead: Left['instead'], { names, language }: FundingWords): string[] {
  if (instead === null) return [text(language, 'funding.instead.none')]
  const nameOf = (shifts: typeof instead.shifts): string =>
    shifts
      .map(({ ideaId, from, to }) => {
        const idea = names.ideas.get(ideaId) ?? '?'
        const isPart = from > 0 && to > 0
        return isPart ? text(language, 'funding.shift', { idea, from, to }) : idea
      })
      .join('; ')
  const losing = instead.shifts.filter(({ from, to }) => to < from)
  const gaining = instead.shifts.filter(({ from, to }) => to > from)
  const told = { losing: nameOf(losing), points: scenarioPoints(instead.points, language) }
  if (losing.length === 0) return []
  return [
    text(language, instead.points === 0 ? 'funding.instead.equal' : 'funding.instead', told),
    ...(gaining.length === 0
      ? []
      : [text(language, 'funding.instead.gaining', { gaining: nameOf(gaining) })]),
  ]
}

/**
 * A change as the end of a sentence that begins "it would be chosen if".
 *
 * @example
 * import { fundingFlipText } from './funding-text.ts'
 * const words = { scenario: '', rules: [], names: { ideas: new Map(), payers: new Map(), labels: new Map() }, language: 'de' }
 * fundingFlipText({ kind: 'cost', from: 5_000_000, to: 2_000_000 }, words) // → "sie höchstens 20.000 € statt 50.000 € kostete, also 30.000 € weniger"
 */
export function fundingFlipText(flip: FundingFlip, words: FundingWords): string {
  const { language } = words
  const money = (from: number, to: number) => ({
    from: formatCents(from, language),
    to: formatCents(to, language),
    difference: formatCents(Math.abs(to - from), language),
  })
  switch (flip.kind) {
    case 'cost':
      return text(language, 'funding.change.cost', money(flip.from, flip.to))
    case 'points':
      return text(language, 'funding.change.points', {
        from: scenarioPoints(flip.from, language),
        to: scenarioPoints(flip.to, language),
        difference: formatNumber((flip.to - flip.from) / 100, language, 2),
      })
    case 'rule':
      return text(language, 'funding.change.rule', { rule: ruleOf(flip.ruleId, words) })
    case 'budgets':
      return flip.raises
        .map(({ ruleId, from, to }) =>
          text(language, 'funding.change.budget', { budget: budgetOf(ruleId, words), ...money(from, to) }),
        )
        .reduce((first, second) => text(language, 'why-not.and', { first, second }))
  }
}

function budgetOf(ruleId: string, { rules, names, language }: FundingWords): string {
  const terms = rules.find(({ id }) => id === ruleId)?.terms
  return terms?.kind === 'budget' ? budgetName(terms, names, language) : '?'
}

function ruleOf(ruleId: string, { rules, names, language }: FundingWords): string {
  const terms = rules.find(({ id }) => id === ruleId)?.terms
  return terms === undefined ? '?' : ruleText(terms, names, language)
}

/**
 * What a letter to the authors says about the money. It names no other idea.
 *
 * @example
 * import { fundingLetter } from './funding-text.ts'
 * const words = { scenario: '', rules: [], names: { ideas: new Map(), payers: new Map(), labels: new Map() }, language: 'de' }
 * const view = { kind: 'left', points: 4000, cents: 5_000_000, shortfalls: [], rules: ['r'], instead: null, changes: [] }
 * fundingLetter(view, words).reasons // → ["Der Grund ist eine Vorgabe für die Auswahl, nicht die Güte Ihrer Idee."]
 */
export function fundingLetter(view: Left, words: FundingWords): { result: string; reasons: string[] } {
  const { language } = words
  const reasons = view.shortfalls.map(({ ruleId, left, missing }) =>
    text(language, 'funding.letter.short', {
      budget: budgetOf(ruleId, words),
      left: formatCents(left, language),
      missing: formatCents(missing, language),
    }),
  )
  const other = view.rules.length > 0 ? 'funding.letter.rule' : 'funding.letter.others'
  const cost = text(language, 'funding.letter.cost', { cost: formatCents(view.cents, language) })
  return {
    result: text(language, 'funding.letter.result'),
    reasons: [
      ...(reasons.length > 0 ? [cost, ...reasons] : [text(language, other)]),
      ...view.changes.flatMap((flip) =>
        flip.kind === 'cost' && flip.to > 0
          ? [text(language, 'funding.letter.change', { to: formatCents(flip.to, language) })]
          : [],
      ),
    ],
  }
}
