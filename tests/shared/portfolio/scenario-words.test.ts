import { describe, expect, test } from 'vitest'
import { clashSentences } from '../../../shared/portfolio/scenario-clash-text.ts'
import { equalSentence, hindranceText, scenarioFinding } from '../../../shared/portfolio/scenario-finding.ts'
import type { RuleTerms } from '../../../shared/portfolio/scenario-rule.ts'
import { type RuleNames, ruleText } from '../../../shared/portfolio/scenario-words.ts'

const names: RuleNames = {
  ideas: new Map([
    ['a', 'I-001 Bänke'],
    ['b', 'I-002 Bäume'],
  ]),
  payers: new Map([['city', 'Stadt']]),
  labels: new Map([['field:f', 'Klima']]),
}

const quota = { kind: 'quota' as const, label: 'field:f' }
const budget = { kind: 'budget' as const, year: 2027, payerId: 'city', amountCents: 10_000_000 }

describe('a rule is told as a sentence', () => {
  test.each<[RuleTerms, string]>([
    [{ ...budget, overshootPercent: 0 }, 'Budget 2027, Stadt: höchstens 100.000 €'],
    [{ kind: 'needs', ideaId: 'a', neededId: 'b' }, 'I-001 Bänke nur zusammen mit I-002 Bäume'],
    [{ kind: 'excludes', ideaIds: ['a', 'b'] }, 'Höchstens eine von: I-001 Bänke · I-002 Bäume'],
    [{ ...quota, measure: 'count', least: 1, most: null }, 'Klima: mindestens 1 Idee'],
    [{ ...quota, measure: 'count', least: 2, most: 4 }, 'Klima: 2 bis 4 Ideen'],
    [{ ...quota, measure: 'share', least: null, most: 40 }, 'Klima: höchstens 40 % der Kosten der Auswahl'],
    [{ kind: 'partial', ideaId: null, leastPercent: 50 }, 'Teilförderung ab 50 % erlaubt: alle Ideen'],
    [{ kind: 'must', ideaId: 'gone' }, 'Pflicht: ?'],
  ])('%o', (terms, sentence) => {
    expect(ruleText(terms, names, 'de')).toBe(sentence)
  })
})

describe('a clash is told with what is missing', () => {
  const tell = (terms: RuleTerms[], clash: { bound: number | null; nearest: number | null }[]): string[] =>
    clashSentences(
      clash.map((one, place) => ({ ruleId: `r${place}`, ...one })),
      terms.map((one, place) => ({ id: `r${place}`, terms: one })),
      { names, language: 'de' },
    )

  test('in ideas where a quota asks for more than there can be', () => {
    expect(
      tell(
        [
          { ...quota, measure: 'count', least: 3, most: null },
          { kind: 'must-not', ideaId: 'a' },
        ],
        [
          { bound: 3, nearest: 2 },
          { bound: 0, nearest: 1 },
        ],
      ),
    ).toEqual(['„Klima: mindestens 3 Ideen“: Mit den anderen Regeln sind höchstens 2 möglich.'])
  })

  test('in euros where other rules than musts need the money', () => {
    expect(
      tell(
        [
          { ...budget, overshootPercent: 0 },
          { ...quota, measure: 'count', least: 3, most: null },
        ],
        [
          { bound: 10_000_000, nearest: 12_500_000 },
          { bound: 3, nearest: 2 },
        ],
      )[0],
    ).toBe(
      'Was die anderen Regeln verlangen, kostet mindestens 125.000 €, Budget 2027, Stadt ist 100.000 €: 25.000 € fehlen.',
    )
  })

  test('by name where a mandatory idea cannot be chosen at all', () => {
    expect(tell([{ kind: 'must', ideaId: 'a' }], [{ bound: 1, nearest: 0 }])).toEqual([
      'I-001 Bänke ist Pflicht, kann aber nicht gewählt werden: Wert oder Kosten fehlen.',
    ])
  })
})

describe('a result is told openly', () => {
  const found = {
    kind: 'found' as const,
    points: 10_000,
    cents: 5_000_000,
    bound: null,
    chosen: [{ ideaId: 'a', percent: 100, points: 10_000, cents: 5_000_000 }],
    skipped: [],
    budgets: [],
    costs: [],
    equal: null,
  }

  test('with the bound and the gap when time ran out', () => {
    expect(scenarioFinding({ ...found, bound: 10_250 }, 'de')).toBe(
      'Die Zeit ist abgelaufen: gefunden ist 1 Idee mit 100,00 Punkten für 50.000 €. Mehr als 102,50 Punkte kann keine Auswahl haben (Abstand 2,50 %).',
    )
  })

  test('with a tie that costs more', () => {
    const other = { ideaId: 'b', percent: 100, points: 10_000, cents: 6_000_000 }
    const equal = { cents: 6_000_000, joining: [other], leaving: found.chosen }
    expect(equalSentence({ cents: found.cents, equal }, names, 'de')).toBe(
      'Gleichstand: I-002 Bäume statt I-001 Bänke ergibt denselben Nutzen, kostet aber 60.000 €.',
    )
  })

  test('with the rule that keeps an idea out', () => {
    const told = (terms: RuleTerms): string => hindranceText(terms, 1, { names, language: 'de' })
    expect(told({ kind: 'needs', ideaId: 'a', neededId: 'b' })).toBe('braucht I-002 Bäume')
    expect(told({ ...quota, measure: 'count', least: null, most: 2 })).toBe(
      'Regel „Klima: höchstens 2 Ideen“',
    )
  })
})
