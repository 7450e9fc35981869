import { type BudgetLine, directionOf, type Payer, plainCondition } from '../budget/budget-line.ts'
import { yearsOf } from '../budget/budget-sums.ts'
import { formatCents, sumCents } from '../money.ts'
import type { Assessment, PaperInput, PaperPilot } from './paper-input.ts'
import { countOf, fundingTrackWords, joinWords } from './paper-words.ts'
import { type PlainSection, standardSections } from './standard-sections.ts'

/** What the texts of a fresh draft are made of. */
export type DraftInput = Pick<
  PaperInput,
  'programmeName' | 'pilots' | 'assessment' | 'budget' | 'participation'
>

export type PaperDraft = {
  subject: string
  resolutionItems: string[]
  sections: PlainSection[]
  annexes: string[]
}

/** Stands where only people know what to write; the page counts these places. */
export const toBeWritten = 'Noch zu ergänzen:'

/**
 * The first wording of a council paper, from the data of the chosen pilots. Everything can be changed afterwards; later
 * changes of the data do not touch a text that is already there.
 *
 * @example
 * import { draftPaper } from './draft-paper.ts'
 * const pilots = [{ id: 'p', number: 'P-01', title: 'Lotsen', lead: 'Stadt', reason: '', ideaId: 'i', ideaNumber: 'I-002' }]
 * const draft = draftPaper({ programmeName: 'GO!', pilots, assessment: null, budget: { lines: [], payers: [] },
 *   participation: { workshops: 1, ideas: 2, volunteers: 0 } })
 * draft.subject // → 'GO!: Pilotprojekt P-01'
 * draft.resolutionItems[1] // → 'Das Pilotprojekt P-01 „Lotsen“ wird umgesetzt (Anlage 1).'
 */
export function draftPaper(input: DraftInput): PaperDraft {
  const { programmeName, pilots } = input
  const numbers = joinWords(pilots.map(({ number }) => number))
  const texts: Record<string, string> = {
    facts: factsText(input),
    reasons: reasonsText(pilots),
    assessment: assessmentText(input.assessment),
    alternatives: `${toBeWritten} Welche anderen Wege gibt es, und warum werden sie nicht vorgeschlagen?\nKein Beschluss: Die Pilotprojekte könnten nicht beginnen; die begonnene Beteiligung bliebe ohne Ergebnis.`,
    finance: financeText(input),
    'follow-up-costs': followUpText(input.budget.lines),
    climate: `${toBeWritten} Welche Auswirkungen auf das Klima sind zu erwarten?`,
  }
  return {
    subject: `${programmeName}: ${pilots.length === 1 ? 'Pilotprojekt' : 'Pilotprojekte'} ${numbers}`,
    resolutionItems: resolutionTexts(input),
    sections: standardSections
      .filter(({ kind }) => kind in texts || kind === 'participation')
      .map(({ kind, heading }) => ({ kind, heading, text: texts[kind] ?? '' })),
    annexes: [
      `Steckbriefe ${pilots.length === 1 ? 'des Pilotprojekts' : 'der Pilotprojekte'} ${numbers}`,
      ...(input.assessment === null ? [] : [`Rangfolge der Stufe „${input.assessment.stageName}“`]),
    ],
  }
}

function resolutionTexts({ pilots, budget, participation }: DraftInput): string[] {
  const { ideas, workshops } = participation
  const named = joinWords(pilots.map(({ number, title }) => `${number} „${title}“`))
  const project = pilots.length === 1 ? `Das Pilotprojekt ${named} wird` : `Die Pilotprojekte ${named} werden`
  return [
    `Das Ergebnis des Auswahlverfahrens mit ${countOf(ideas, 'Idee', 'Ideen')} aus ${countOf(workshops, 'Workshop', 'Workshops')} wird zur Kenntnis genommen.`,
    `${project} umgesetzt (Anlage 1).`,
    ...budget.payers.flatMap((payer) => fundsText(payer, budget.lines)),
    'Nicht ausgewählte Ideen bleiben im Ideenspeicher und werden einmal im Jahr geprüft. Jede Idee erhält eine begründete Antwort.',
    'Dem Hauptausschuss wird halbjährlich über Stand, Kosten und Wirkung berichtet.',
  ]
}

/** One item for each payer that spends, with ceiling, years and everything the money is subject to. */
function fundsText(payer: Payer, all: readonly BudgetLine[]): string[] {
  const lines = spending(all).filter(({ payerId }) => payerId === payer.id)
  if (lines.length === 0 || payer.fundingTrack === 'grant') return []
  const conditions = [
    ...new Set(lines.map(({ condition }) => plainCondition(condition)).filter((one) => one !== '')),
  ]
  const plan = payer.fundingTrack === 'city-budget' ? 'der Haushaltssatzung' : 'des Wirtschaftsplans'
  const subject = joinWords([`${plan} der jeweiligen Jahre`, ...conditions])
  const ceiling = formatCents(sumCents(lines.map(({ amountCents }) => amountCents)), 'de')
  const source = fundingTrackWords[payer.fundingTrack]
  return [
    `Dafür werden ${yearsText(lines)} bis zu ${ceiling} aus dem ${source} vorgesehen, vorbehaltlich ${subject}.`,
  ]
}

function spending(lines: readonly BudgetLine[]): BudgetLine[] {
  return lines.filter(({ kind, state }) => state !== 'rejected' && directionOf(kind) === 'out')
}

function yearsText(lines: readonly BudgetLine[]): string {
  const years = yearsOf(lines)
  return years.length === 1 ? `im Jahr ${years[0]}` : `in den Jahren ${years[0]} bis ${years.at(-1)}`
}

function factsText({ programmeName, participation, pilots }: DraftInput): string {
  const { ideas, workshops, volunteers } = participation
  const people =
    volunteers === 0
      ? ''
      : ` mit ${countOf(volunteers, 'Zukunftsbotschafter*in', 'Zukunftsbotschafter*innen')}`
  const list = pilots.map(
    ({ number, title, lead }) => `- ${number} ${title}${lead === '' ? '' : ` (${lead})`}`,
  )
  return [
    `Im Programm ${programmeName} sind in ${countOf(workshops, 'Workshop', 'Workshops')}${people} ${countOf(ideas, 'Idee', 'Ideen')} gesammelt worden. Die Ideen wurden in Stufen geprüft und nach gemeinsamen Kriterien bewertet.`,
    'Gegenstand dieser Vorlage:',
    ...list,
  ].join('\n')
}

function reasonsText(pilots: readonly PaperPilot[]): string {
  return pilots
    .filter(({ reason }) => reason !== '')
    .map(({ number, reason }) => `${number}: ${reason}`)
    .join('\n')
}

function assessmentText(assessment: Assessment | null): string {
  if (assessment === null || assessment.openRound !== null) return ''
  return `Die Rangfolge der Stufe „${assessment.stageName}“ beruht auf den Mittelwerten der Arbeitskreise. Ideen ohne Pilotnummer wurden trotz ihres Ranges nicht als eigenes Pilotprojekt ausgewählt.`
}

function financeText({ budget }: DraftInput): string {
  const lines = spending(budget.lines)
  if (lines.length === 0) return ''
  const total = formatCents(sumCents(lines.map(({ amountCents }) => amountCents)), 'de')
  return `Die Projekte kosten ${yearsText(lines)} nach heutiger Planung ${total}. Die Beträge nach Jahr, Kostenträger und Konto stehen in den folgenden Tabellen.`
}

/** What the last planned year costs in running expenses is the best guess for the years after. */
function followUpText(all: readonly BudgetLine[]): string {
  const running = spending(all).filter(({ kind }) => kind === 'expense')
  const last = yearsOf(running).at(-1)
  if (last === undefined) return ''
  const cents = sumCents(running.filter(({ year }) => year === last).map(({ amountCents }) => amountCents))
  return `Bei Fortführung aller Projekte ist ab ${last + 1} jährlich mit Aufwendungen in der Größenordnung des Jahres ${last} zu rechnen (${formatCents(cents, 'de')}).`
}
