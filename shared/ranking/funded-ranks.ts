import { z } from 'zod'
import { text, type Language } from '../language/text.ts'
import { formatCents } from '../money.ts'
import { certaintyOf, type Selection, wholePercent } from './robustness-finding.ts'

/** Money is in whole cents. */
const cents = z.number()

/**
 * How far the money of a scenario reaches when the ideas are funded one after the other by rank. `ends`: from this idea on
 * a budget no longer suffices; up to there `usedCents` of it are used, with the idea (and those level with it) it would be
 * `nextCents`.
 */
export const moneyEnd = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-budget') }),
  z.object({ kind: z.literal('reaches-all') }),
  z.object({
    kind: z.literal('ends'),
    ideaId: z.string(),
    budget: z.object({ year: z.number().nullable(), payer: z.string().nullable(), limitCents: cents }),
    usedCents: cents,
    nextCents: cents,
  }),
])

export type MoneyEnd = z.infer<typeof moneyEnd>

/** How often ideas of a ranking are funded in a scenario of the portfolio when everything varies that is still open. */
export const fundedRanks = z.object({
  scenario: z.string(),
  /** Runs that count, and those in which not all rules could be kept. */
  runs: z.number(),
  impossible: z.number(),
  /** Those that can be chosen in the scenario; `isFunded`: the best selection of today contains it. */
  ideas: z.array(z.object({ ideaId: z.string(), fundedCount: z.number(), isFunded: z.boolean() })),
  moneyEnd,
})

export type FundedRanks = z.infer<typeof fundedRanks>

/**
 * For each idea of a ranking whether it is funded today and in which share of the runs; null for one that cannot be chosen
 * in the scenario, for want of a cost, say.
 *
 * @example
 * import { fundedSelections } from './funded-ranks.ts'
 * const funded = { runs: 200, ideas: [{ ideaId: 'a', fundedCount: 150, isFunded: true }] }
 * fundedSelections(funded, [{ ideaId: 'b' }, { ideaId: 'a' }]) // → [null, {"isIn": true, "share": 0.75}]
 */
export function fundedSelections(
  { runs, ideas }: Pick<FundedRanks, 'runs' | 'ideas'>,
  ranked: readonly { ideaId: string }[],
): (Selection | null)[] {
  const known = new Map(ideas.map((idea) => [idea.ideaId, idea]))
  return ranked.map(({ ideaId }) => {
    const idea = known.get(ideaId)
    if (idea === undefined) return null
    return { isIn: idea.isFunded, share: runs === 0 ? 0 : idea.fundedCount / runs }
  })
}

/**
 * Whether an idea is funded today, as part of a text key.
 *
 * @example
 * import { fundedNow } from './funded-ranks.ts'
 * [fundedNow(null), fundedNow({ isIn: true, share: 1 })] // → ["not-in", "yes"]
 */
export function fundedNow(entry: Selection | null): 'yes' | 'no' | 'not-in' {
  if (entry === null) return 'not-in'
  return entry.isIn ? 'yes' : 'no'
}

/**
 * How many ideas of a ranking lie above the line where the money ends; null where there is no such line.
 *
 * @example
 * import { placesFunded } from './funded-ranks.ts'
 * const ranked = [{ ideaId: 'a' }, { ideaId: 'b' }]
 * placesFunded({ kind: 'ends', ideaId: 'b' }, ranked) // → 1
 * placesFunded({ kind: 'reaches-all' }, ranked) // → null
 */
export function placesFunded(end: MoneyEnd, ranked: readonly { ideaId: string }[]): number | null {
  const place = end.kind === 'ends' ? ranked.findIndex(({ ideaId }) => ideaId === end.ideaId) : -1
  return place < 0 ? null : place
}

/**
 * What the shares of funding say: how far the money reaches by rank, how many of the ideas funded today are safe, and which
 * is closest.
 *
 * @param ranked ideas by rank, those of `selections`.
 * @example
 * import { fundedFinding } from './funded-ranks.ts'
 * const funded = { scenario: 'Knapp', runs: 200, moneyEnd: { kind: 'no-budget' } }
 * fundedFinding(funded, { ranked: [{ number: 'I-001' }], selections: [{ isIn: true, share: 0.6 }] }, 'de') // → "„Knapp“ hat kein Budget, darum gibt es keine Linie. Heute finanziert ist 1 Idee, in mindestens 95 von 100 Durchläufen keine davon. Am unsichersten ist I-001 (in 60 % der Durchläufe finanziert)."
 */
export function fundedFinding(
  { scenario, moneyEnd: end }: Pick<FundedRanks, 'scenario' | 'moneyEnd'>,
  {
    ranked,
    selections,
  }: {
    ranked: readonly { ideaId: string; number: string; rank: number }[]
    selections: readonly (Selection | null)[]
  },
  language: Language,
): string {
  const chosen = selections.flatMap((one, place) => (one?.isIn === true ? [{ ...one, place }] : []))
  const safe = chosen.filter(({ share }) => certaintyOf(share) === 'safe-in').length
  const [least] = chosen.toSorted((a, b) => a.share - b.share)
  const sentences = [moneyEndText(scenario, end, { ranked, language })]
  if (least === undefined) return [...sentences, text(language, 'funded.finding.none')].join(' ')
  const safeText = text(language, safe === 0 ? 'funded.finding.none-safe' : 'funded.finding.safe', { safe })
  sentences.push(text(language, 'funded.finding.now', { count: chosen.length, safe: safeText }))
  if (least.share < 1) {
    const number = ranked[least.place]?.number ?? ''
    sentences.push(
      text(language, 'funded.finding.least', { number, share: wholePercent(least.share, language) }),
    )
  }
  return sentences.join(' ')
}

type Ranked = { ranked: readonly { ideaId: string; number: string; rank: number }[]; language: Language }

function moneyEndText(scenario: string, end: MoneyEnd, { ranked, language }: Ranked): string {
  if (end.kind !== 'ends') return text(language, `funded.line.${end.kind}`, { scenario })
  const { year, payer, limitCents } = end.budget
  const which = [year, payer].filter((part) => part !== null).join(', ')
  const next = ranked.find(({ ideaId }) => ideaId === end.ideaId)
  return text(language, end.usedCents === 0 ? 'funded.line.at-once' : 'funded.line.ends', {
    scenario,
    budget: text(language, 'selection.budget', {
      which: which === '' ? text(language, 'selection.budget.all') : which,
    }),
    limit: formatCents(limitCents, language),
    used: formatCents(end.usedCents, language),
    next: formatCents(end.nextCents, language),
    number: next?.number ?? '?',
    rank: next?.rank ?? '?',
  })
}
