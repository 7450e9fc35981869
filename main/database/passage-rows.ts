/** A row of the table earlierPassage: an idea was stopped in the stage, and taken up again; see 0146-way-again. */
export type EarlierPassageRow = {
  id: string
  revision: number
  ideaId: string
  stageId: string
  round: number
  reason: string
  decidedOn: string | null
  takenUpOn: string
  takenUpReason: string
}
