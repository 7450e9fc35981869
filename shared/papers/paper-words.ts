import type { BudgetKind, BudgetState, FundingTrack } from '../budget/budget-line.ts'
import type { ConsultationRole, PaperKind } from './paper.ts'

/**
 * The fixed words of a paper. They are German whatever the language of the screen: a council paper is an official
 * document of a German town.
 */

export const paperKindWords: Record<PaperKind, string> = {
  resolution: 'Beschlussvorlage',
  information: 'Mitteilungsvorlage',
}

export const roleWords: Record<ConsultationRole, string> = {
  hearing: 'Anhörung',
  preliminary: 'Vorberatung',
  decision: 'Entscheidung',
  information: 'Kenntnisnahme',
}

export const budgetKindWords: Record<BudgetKind, string> = {
  expense: 'Aufwendungen',
  'investment-payment': 'Investive Auszahlungen',
  income: 'Erträge',
  'investment-receipt': 'Investive Einzahlungen',
  'commitment-authorisation': 'Verpflichtungsermächtigungen',
}

export const budgetStateWords: Record<BudgetState, string> = {
  requested: 'angemeldet',
  drafted: 'im Entwurf',
  approved: 'beschlossen',
  rejected: 'abgelehnt',
}

/** Where a payer's money is decided, for the sentence "subject to …". */
export const fundingTrackWords: Record<FundingTrack, string> = {
  'city-budget': 'Haushalt der Stadt',
  'business-plan': 'Wirtschaftsplan der Stadtwerke',
  grant: 'Fördermittel',
}

/**
 * Names joined the German way.
 *
 * @example
 * import { joinWords } from './paper-words.ts'
 * joinWords(['P-01', 'P-02', 'P-03']) // → 'P-01, P-02 und P-03'
 */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} und ${words.at(-1) ?? ''}`
}

/**
 * A count with its noun; small counts in words, as in running text. One stays a figure, because the word for it
 * would need the gender of the noun.
 *
 * @example
 * import { countOf } from './paper-words.ts'
 * countOf(1, 'Idee', 'Ideen') // → '1 Idee'
 * countOf(130, 'Idee', 'Ideen') // → '130 Ideen'
 */
export function countOf(count: number, one: string, many: string): string {
  const words = [
    'keine',
    '1',
    'zwei',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
  ]
  return `${words[count] ?? new Intl.NumberFormat('de-DE').format(count)} ${count === 1 ? one : many}`
}
