import { formatDay } from '../calendar.ts'
import { type Consultation, sumVotes, type Vote, type VoteTotals } from './paper.ts'
import type { PaperBlock, PaperRow, PaperTable } from './paper-document.ts'
import type { PaperInput } from './paper-input.ts'
import { paperKindWords, roleWords } from './paper-words.ts'

/** Head of the paper: what it is, its subject, who answers for it. */
export function headBlocks({ paper, city, programmeName, pilots }: PaperInput): PaperBlock[] {
  const isNumbered = paper.reference !== ''
  const rows = [
    { label: 'Vorlagennummer', value: isNumbered ? paper.reference : `Entwurf (${paper.number})` },
    {
      label: 'Art',
      value: `${paperKindWords[paper.kind]}, ${paper.isPublic ? 'öffentlich' : 'nicht öffentlich'}`,
    },
    { label: 'Datum', value: formatDay(paper.draftedOn, 'de') },
    { label: 'Federführung', value: paper.leadOffice },
    { label: 'Bearbeitung', value: paper.author },
    { label: 'Programm', value: programmeName },
    { label: 'Pilotprojekte', value: pilots.map(({ number }) => number).join(', ') },
  ]
  return [
    { kind: 'title', above: city, text: paper.subject },
    { kind: 'facts', rows: rows.filter(({ value }) => value !== '') },
  ]
}

/** The route through the bodies, with results once there are any. */
export function consultationBlocks({ consultations, resolutionItems }: PaperInput): PaperBlock[] {
  if (consultations.length === 0) return []
  const order = resolutionItems.map(({ id }) => id)
  const hasResults = consultations.some(({ state }) => state === 'done')
  const table: PaperTable = {
    kind: 'table',
    caption: '',
    columns: [
      { heading: 'Nr.', kind: 'number', width: 1 },
      { heading: 'Gremium', kind: 'text', width: 5.5 },
      { heading: 'Zuständigkeit', kind: 'text', width: 3 },
      { heading: 'Sitzung', kind: 'text', width: 2.4 },
      { heading: 'TOP', kind: 'text', width: 1.6 },
      ...(hasResults ? [{ heading: 'Ergebnis', kind: 'text' as const, width: 4 }] : []),
    ],
    rows: consultations.map((consultation, index) => ({
      kind: 'plain',
      cells: [
        String(index + 1),
        consultation.bodyName + (consultation.isPublic ? '' : '\nnicht öffentlich'),
        roleWords[consultation.role],
        consultation.heldOn === null ? 'noch offen' : formatDay(consultation.heldOn, 'de'),
        consultation.agendaNumber === '' ? '–' : consultation.agendaNumber,
        ...(hasResults ? [resultOf(consultation)] : []),
      ],
    })),
  }
  return [
    { kind: 'heading', level: 1, text: 'Beratungsfolge' },
    table,
    ...consultations.filter(({ decidedText }) => decidedText !== '').flatMap(decidedBlocks),
    ...consultations.filter(isVotedDecision).map((consultation) => voteTable(consultation, order)),
  ]
}

function resultOf({ result, state, votes }: Consultation): string {
  if (state === 'planned') return 'geplant'
  const onWhole = votes.filter(({ resolutionItemId }) => resolutionItemId === null)
  return onWhole.length === 0 ? result : `${result}\n${writeVotes(sumVotes(onWhole))}`
}

/**
 * Votes as minutes write them.
 *
 * @example
 * import { writeVotes } from './paper-opening.ts'
 * writeVotes({ yes: 29, no: 6, abstention: 0, biased: 0 }) // → 'Ja 29, Nein 6, Enthaltung 0'
 */
export function writeVotes({ yes, no, abstention, biased }: VoteTotals): string {
  const known = `Ja ${yes}, Nein ${no}, Enthaltung ${abstention}`
  return biased === 0 ? known : `${known}, Befangen ${biased}`
}

function decidedBlocks({ bodyName, decidedText }: Consultation): PaperBlock[] {
  return [{ kind: 'paragraph', tone: 'note', text: `${bodyName}: ${decidedText}` }]
}

function isVotedDecision({ role, votes }: Consultation): boolean {
  return role === 'decision' && votes.length > 0
}

/** Votes by political group: first on the paper as a whole, then on single items that were voted on separately. */
function voteTable({ bodyName, heldOn, votes }: Consultation, itemOrder: readonly string[]): PaperTable {
  const asked: (string | null)[] = [null, ...itemOrder]
  const rows = asked.flatMap((item, number): PaperRow[] => {
    const own = votes.filter(({ resolutionItemId }) => resolutionItemId === item)
    if (own.length === 0) return []
    const group = item === null ? 'Vorlage insgesamt' : `Beschlussvorschlag Nummer ${number}`
    return [
      { kind: 'group', cells: [group] },
      ...own.map((vote) => voteRow('plain', vote.politicalGroupName ?? 'Sonstige', vote)),
      voteRow('total', 'Summe', sumVotes(own)),
    ]
  })
  const on = heldOn === null ? '' : `, ${formatDay(heldOn, 'de')}`
  return {
    kind: 'table',
    caption: `Abstimmung (${bodyName}${on})`,
    columns: [
      { heading: 'Fraktion', kind: 'text', width: 7 },
      ...['Ja', 'Nein', 'Enthaltung', 'Befangen'].map((heading) => ({
        heading,
        kind: 'number' as const,
        width: 2.2,
      })),
    ],
    rows,
  }
}

function voteRow(kind: PaperRow['kind'], name: string, vote: VoteTotals | Vote): PaperRow {
  return { kind, cells: [name, ...[vote.yes, vote.no, vote.abstention, vote.biased].map(String)] }
}

/** The numbered items on which the bodies vote; an information paper has none. */
export function resolutionBlocks({ paper, resolutionItems }: PaperInput): PaperBlock[] {
  if (paper.kind === 'information' || resolutionItems.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Beschlussvorschlag' },
    { kind: 'list', isNumbered: true, items: resolutionItems.map(({ text }) => text) },
  ]
}
