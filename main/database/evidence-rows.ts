/** A row of the table evidenceOrigin; see the migration 0141-evidence-origin. */
export type EvidenceOriginRow = {
  id: string
  revision: number
  evidenceId: string
  scoreImportId: string
  criterion: string
  rater: string
  isReversed: 0 | 1
  sheet: string
  cell: string
  raw: string
}
