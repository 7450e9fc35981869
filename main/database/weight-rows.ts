/** A row of the table weightStatement; see the migration 0140-weights. */
export type WeightStatementRow = {
  id: string
  revision: number
  catalogueId: string
  workingGroupId: string | null
  answers: string
  statedAt: string
  statedBy: string
}
