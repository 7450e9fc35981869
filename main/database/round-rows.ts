/** Rows of the tables round, roundScore and agreedValue; see the migration 0144-rounds. */
export type RoundRow = {
  id: string
  revision: number
  stageId: string
  number: number
  state: 'open' | 'discussion' | 'closed'
  openedAt: string
  openedBy: string
  closedAt: string | null
  closedBy: string
}

export type RoundScoreRow = {
  id: string
  revision: number
  roundId: string
  ideaId: string
  criterionId: string
  raterId: string
  state: 'value' | 'abstained' | 'cannot-judge' | 'open'
  value: number | null
  reason: string
}

export type AgreedValueRow = {
  id: string
  revision: number
  roundId: string
  ideaId: string
  criterionId: string
  value: number
  reason: string
  decidedBy: string
  decidedAt: string
}
