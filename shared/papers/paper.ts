import type { Day } from '../calendar.ts'

/** Papers (Vorlagen) in the words of OParl 1.1; votes and money are ours, OParl has none. */

/** Beschlussvorlage, Mitteilungsvorlage. */
export const paperKinds = ['resolution', 'information'] as const
export type PaperKind = (typeof paperKinds)[number]

export const paperStates = ['draft', 'submitted', 'decided'] as const
export type PaperState = (typeof paperStates)[number]

/** Anhörung, Vorberatung, Entscheidung, Kenntnisnahme. */
export const consultationRoles = ['hearing', 'preliminary', 'decision', 'information'] as const
export type ConsultationRole = (typeof consultationRoles)[number]

export type PaperHead = {
  id: string
  revision: number
  /** Ours, from the first draft on: `V-01`. */
  number: string
  /** Vorlagennummer such as `B 26/0123`; empty until the council's office has given it. */
  reference: string
  kind: PaperKind
  subject: string
  isPublic: boolean
  /** Federführung. */
  leadOffice: string
  /** Bearbeitung. */
  author: string
  draftedOn: Day
  state: PaperState
}

export type ResolutionItem = { id: string; revision: number; text: string }
export type Annex = { id: string; revision: number; title: string }
/** A chart as it looked when it was put into the paper; `finding` is what it says in words. */
export type PaperPicture = { id: string; revision: number; title: string; finding: string; drawnAt: string }
export type PaperSection = { id: string; revision: number; kind: string; heading: string; text: string }

/** Votes of one political group; without a group they are those of members who belong to none that is listed. */
export type Vote = {
  id: string
  /** Null: on the paper as a whole. */
  resolutionItemId: string | null
  politicalGroupName: string | null
  yes: number
  no: number
  abstention: number
  biased: number
}

export type Consultation = {
  id: string
  revision: number
  bodyId: string
  bodyName: string
  meetingId: string | null
  heldOn: Day | null
  role: ConsultationRole
  isPublic: boolean
  agendaNumber: string
  state: 'planned' | 'done'
  result: string
  decidedText: string
  votes: Vote[]
}

/** A whole paper as it is edited. */
export type Paper = PaperHead & {
  pilotIds: string[]
  consultations: Consultation[]
  resolutionItems: ResolutionItem[]
  sections: PaperSection[]
  annexes: Annex[]
  pictures: PaperPicture[]
}

export type VoteTotals = { yes: number; no: number; abstention: number; biased: number }

/**
 * Votes of all groups together.
 *
 * @example
 * import { sumVotes } from './paper.ts'
 * const votes = [{ yes: 11, no: 0, abstention: 1, biased: 0 }, { yes: 18, no: 6, abstention: 0, biased: 1 }]
 * sumVotes(votes) // → { yes: 29, no: 6, abstention: 1, biased: 1 }
 */
export function sumVotes(votes: readonly VoteTotals[]): VoteTotals {
  const sum = { yes: 0, no: 0, abstention: 0, biased: 0 }
  for (const vote of votes) {
    sum.yes += vote.yes
    sum.no += vote.no
    sum.abstention += vote.abstention
    sum.biased += vote.biased
  }
  return sum
}

/**
 * How a paper is called: by its reference once it has one, else by our number.
 *
 * @example
 * import { nameOfPaper } from './paper.ts'
 * nameOfPaper({ number: 'V-02', reference: '' }) // → 'V-02'
 */
export function nameOfPaper(paper: Pick<PaperHead, 'number' | 'reference'>): string {
  return paper.reference === '' ? paper.number : paper.reference
}

/**
 * Whether a name typed by a person means this paper: reference or number, whatever the case and the blanks.
 *
 * @example
 * import { isNamed } from './paper.ts'
 * isNamed({ number: 'V-02', reference: 'B 26/0123' }, 'b26/0123') // → true
 * isNamed({ number: 'V-02', reference: '' }, 'v-02') // → true
 * isNamed({ number: 'V-02', reference: '' }, '') // → false
 */
export function isNamed(paper: Pick<PaperHead, 'number' | 'reference'>, typed: string): boolean {
  const sought = plainName(typed)
  return sought !== '' && [paper.number, paper.reference].some((name) => plainName(name) === sought)
}

function plainName(name: string): string {
  return name.replaceAll(/\s/g, '').toLowerCase()
}
