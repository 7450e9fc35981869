import type { BudgetLine, Payer } from '../budget/budget-line.ts'
import type { Day } from '../calendar.ts'
import type { Annex, Consultation, PaperHead, PaperPicture, PaperSection, ResolutionItem } from './paper.ts'

/** Everything a paper is composed from. The composer reads nothing else, so the same input gives the same paper. */
export type PaperInput = {
  programmeName: string
  city: string
  paper: PaperHead
  consultations: readonly Consultation[]
  resolutionItems: readonly Pick<ResolutionItem, 'id' | 'text'>[]
  sections: readonly Pick<PaperSection, 'kind' | 'heading' | 'text'>[]
  annexes: readonly Pick<Annex, 'title'>[]
  pictures: readonly PlacedPicture[]
  pilots: readonly PaperPilot[]
  /** The ranking the choice rests on; null when nothing was scored. */
  assessment: Assessment | null
  budget: { lines: readonly BudgetLine[]; payers: readonly Payer[] }
  participation: { workshops: number; ideas: number; volunteers: number }
  origins: readonly IdeaOrigin[]
}

/** A chart with its bytes; sizes in points of the picture. */
export type PlacedPicture = Pick<PaperPicture, 'title' | 'finding' | 'drawnAt'> & {
  width: number
  height: number
  /** Base64. */
  png: string
}

export type PaperPilot = {
  id: string
  number: string
  title: string
  lead: string
  reason: string
  ideaId: string
  ideaNumber: string
}

/** What the paper needs of the ranking of a stage; points on the scale of the criterion, values from 0 to 1. */
export type Assessment = {
  stageName: string
  /** Number of the blind round that is running there; then nothing else is told. */
  openRound: number | null
  catalogueVersion: number
  criteria: readonly AssessedCriterion[]
  groups: readonly { name: string; weightShare: number | null }[]
  ideas: readonly AssessedIdea[]
  /** Values that count instead of a mean, of the ideas shown. */
  agreed: readonly AgreedInPaper[]
  /** Ideas with a rank, those of other papers included: "rank 3 of 27". */
  rankedCount: number
}

export type AgreedInPaper = {
  ideaNumber: string
  criterion: string
  value: number
  reason: string
}

export type AssessedCriterion = {
  name: string
  direction: 'benefit' | 'effort'
  weightShare: number
  minimum: number
  maximum: number
}

export type AssessedIdea = {
  ideaId: string
  number: string
  title: string
  /** Null when the idea is no pilot: it then stands in the table because it ranks above one. */
  pilotNumber: string | null
  /** Mean over the groups by criterion, in the order of `criteria`; null where no group has one. */
  means: readonly (number | null)[]
  value: number | null
  rank: number | null
  tied: boolean
  /** Whether every criterion with weight has a mean. */
  complete: boolean
}

/** Where an idea was first written down. `sheet` is null for text files. */
export type IdeaOrigin = {
  ideaNumber: string
  title: string
  fileName: string
  sheet: string | null
  row: number
  workshop: string
  heldOn: Day | null
}
