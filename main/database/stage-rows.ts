/** A row of the table criterionGroup; see the migration 0145-stage-groups. */
export type CriterionGroupRow = {
  id: string
  revision: number
  criterionId: string
  workingGroupId: string | null
}
