/** A row of the table passage: how an idea goes through a stage; see 0060-stages and 0149-decision-rule. */
export type PassageRow = {
  id: string
  revision: number
  ideaId: string
  stageId: string
  outcome: 'open' | 'passed' | 'stopped'
  reason: string
  decidedOn: string | null
  decisionRule: string | null
}

/** A row of the table earlierPassage: an idea was stopped in the stage, and taken up again; see 0146-way-again. */
export type EarlierPassageRow = {
  id: string
  revision: number
  ideaId: string
  stageId: string
  round: number
  reason: string
  decidedOn: string | null
  decisionRule: string | null
  takenUpOn: string
  takenUpReason: string
}
