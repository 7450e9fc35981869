/** A row of the table stageSeal; see the migration 0146-stage-seal. */
export type StageSealRow = {
  id: string
  revision: number
  stageId: string
  number: number
  sealedAt: string
  sealedBy: string
  occasion: string
  fingerprint: string
  content: string
}
