import type { IdeaRecords, OriginCellRow } from './idea-rows.ts'
import type { EvidenceOriginRow } from './evidence-rows.ts'
import type { ScenarioRecords } from './scenario-rows.ts'
import type { AgreedValueRow, RoundRow, RoundScoreRow } from './round-rows.ts'
import type { PaperPictureRow } from './paper-picture-rows.ts'
import type { CatalogueGroupRow, CriterionGroupRow } from './stage-rows.ts'
import type { EarlierPassageRow, PassageRow } from './passage-rows.ts'
import type { StageSealRow } from './seal-rows.ts'
import type { WeightStatementRow } from './weight-rows.ts'
import type { TrailBatchRow, TrailChangeRow, TrailEntryRow } from './trail-rows.ts'

/**
 * The rows of every table, as stored. One record type a table; what they mean is told in the migrations that create
 * them. Every record has an `id` (UUIDv7) and a `revision` that rises with each change.
 */
type Row = { id: string; revision: number }

export type { IdeaRow } from './idea-rows.ts'

export type ProgrammeRow = Row & {
  name: string
  city: string
  vision: string
  mission: string
  principles: string
}
export type GuidelineRow = Row & { position: number; title: string; text: string }
export type FieldOfActionRow = Row & { position: number; name: string; description: string }
export type WorkingGroupRow = Row & { position: number; name: string; shortName: string; weight: number }
export type BodyRow = Row & {
  position: number
  name: string
  shortName: string
  kind: 'council' | 'main-committee' | 'committee'
  votingMembers: number
  summonsDays: number
  handInDays: number
  usualTime: string
}
export type PoliticalGroupRow = Row & { position: number; name: string; seats: number }
export type MeetingRow = Row & {
  bodyId: string
  heldOn: string
  time: string
  place: string
  state: 'scheduled' | 'invited' | 'held' | 'cancelled'
}
export type ExistingProjectRow = Row & {
  number: string
  name: string
  owner: string
  description: string
  state: string
}
export type ExistingProjectFieldRow = Row & { existingProjectId: string; fieldOfActionId: string }
export type WorkshopRow = Row & {
  number: string
  title: string
  heldOn: string | null
  place: string
  district: string
  workingGroupId: string | null
  facilitator: string
  participants: number | null
}
export type PersonRow = Row & {
  givenName: string
  familyName: string
  email: string
  phone: string
  purpose: string
  legalBasis: string
  consentOn: string | null
  consentChannel: string
  consentText: string
  mayBeNamed: 0 | 1
  retainUntil: string | null
}
export type AttendanceRow = Row & { personId: string; workshopId: string }
export type StageRow = Row & {
  position: number
  name: string
  kind: 'screening' | 'scoring' | 'final-check'
  exitRule: string
  minimumRaters: number
}
export type CatalogueRow = Row & {
  stageId: string
  version: number
  createdOn: string
  reason: string
  exitRule: string | null
  minimumRaters: number | null
}
export type ScaleRow = Row & {
  catalogueId: string
  name: string
  minimum: number
  maximum: number
  step: number
}
export type ScaleStepRow = Row & { scaleId: string; value: number; name: string; anchor: string }
export type CriterionRow = Row & {
  catalogueId: string
  scaleId: string | null
  position: number
  name: string
  question: string
  kind: 'scored' | 'knock-out'
  direction: 'benefit' | 'effort'
  weight: number
  threshold: number | null
  previousId: string | null
  askedAnew: 0 | 1
}
export type RaterRow = Row & { name: string; workingGroupId: string | null; position: number }
export type ScoreRow = Row & {
  ideaId: string
  criterionId: string
  raterId: string
  state: 'value' | 'abstained' | 'cannot-judge' | 'open'
  value: number | null
  reason: string
}
/** A file of scores that was taken in. */
export type ScoreImportRow = Row & {
  sourceFileId: string
  stageId: string
  raterId: string | null
  issuedAt: string | null
  importedAt: string
  importedBy: string
  newCount: number
  changedCount: number
  equalCount: number
  keptCount: number
  invalidCount: number
}
/** The cell of a file that a score came from. */
export type ScoreOriginRow = Row & {
  scoreImportId: string
  scoreId: string
  sheet: string
  cell: string
  raw: string
  state: ScoreRow['state']
  value: number | null
}
export type SettingRow = Row & { value: string }
export type PilotRow = Row & {
  number: string
  ideaId: string
  title: string
  summary: string
  lead: string
  reason: string
  startOrder: number | null
}
export type PayerRow = Row & {
  position: number
  name: string
  fundingTrack: 'city-budget' | 'business-plan' | 'grant'
  bodyId: string | null
}
export type BudgetLineRow = Row & {
  pilotId: string
  payerId: string
  year: number
  kind: 'expense' | 'income' | 'investment-payment' | 'investment-receipt' | 'commitment-authorisation'
  account: string
  amountCents: number
  state: 'requested' | 'drafted' | 'approved' | 'rejected'
  blockedCents: number
  condition: string
  note: string
}
export type PaperRow = Row & {
  number: string
  reference: string
  kind: 'resolution' | 'information'
  subject: string
  isPublic: 0 | 1
  leadOffice: string
  author: string
  draftedOn: string
  state: 'draft' | 'submitted' | 'decided'
}
export type PaperPilotRow = Row & { paperId: string; pilotId: string }
export type PaperSectionRow = Row & {
  paperId: string
  position: number
  kind: string
  heading: string
  text: string
}
export type ResolutionItemRow = Row & { paperId: string; position: number; text: string }
export type AnnexRow = Row & { paperId: string; position: number; title: string }
export type ConsultationRow = Row & {
  paperId: string
  position: number
  bodyId: string
  meetingId: string | null
  role: 'hearing' | 'preliminary' | 'decision' | 'information'
  isPublic: 0 | 1
  agendaNumber: string
  state: 'planned' | 'done'
  result: string
  decidedText: string
}
export type VoteRow = Row & {
  consultationId: string
  resolutionItemId: string | null
  politicalGroupId: string | null
  yes: number
  no: number
  abstention: number
  biased: number
}

/** Tables whose rows are changed only through `recordChange`, so that the trail misses nothing. */
export type Records = IdeaRecords &
  ScenarioRecords & {
    programme: ProgrammeRow
    guideline: GuidelineRow
    fieldOfAction: FieldOfActionRow
    workingGroup: WorkingGroupRow
    body: BodyRow
    politicalGroup: PoliticalGroupRow
    meeting: MeetingRow
    existingProject: ExistingProjectRow
    existingProjectField: ExistingProjectFieldRow
    workshop: WorkshopRow
    person: PersonRow
    attendance: AttendanceRow
    stage: StageRow
    catalogue: CatalogueRow
    scale: ScaleRow
    scaleStep: ScaleStepRow
    criterion: CriterionRow
    catalogueGroup: CatalogueGroupRow
    criterionGroup: CriterionGroupRow
    passage: PassageRow
    earlierPassage: EarlierPassageRow
    rater: RaterRow
    score: ScoreRow
    scoreImport: ScoreImportRow
    scoreOrigin: ScoreOriginRow
    evidenceOrigin: EvidenceOriginRow
    weightStatement: WeightStatementRow
    round: RoundRow
    roundScore: RoundScoreRow
    agreedValue: AgreedValueRow
    stageSeal: StageSealRow
    pilot: PilotRow
    payer: PayerRow
    budgetLine: BudgetLineRow
    paper: PaperRow
    paperPilot: PaperPilotRow
    paperSection: PaperSectionRow
    resolutionItem: ResolutionItemRow
    annex: AnnexRow
    paperPicture: PaperPictureRow
    consultation: ConsultationRow
    vote: VoteRow
  }

export type RecordName = keyof Records

export type MigrationRow = { name: string; appliedAt: string; version: string }

export type Schema = Records & {
  originCell: OriginCellRow
  setting: SettingRow
  trailEntry: TrailEntryRow
  trailChange: TrailChangeRow
  trailBatch: TrailBatchRow
  migration: MigrationRow
}
