/** A row of the table catalogueGroup: a group that scores a whole stage. */
export type CatalogueGroupRow = {
  id: string
  revision: number
  catalogueId: string
  workingGroupId: string | null
}

/** A row of the table criterionGroup; see the migration 0145-stage-groups. */
export type CriterionGroupRow = {
  id: string
  revision: number
  criterionId: string
  workingGroupId: string | null
}
