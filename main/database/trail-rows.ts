/** One change of one person: what they did, when, and the link to the entry before (`previousHash`). */
export type TrailEntryRow = {
  sequence: number
  at: string
  by: string
  action: string
  details: string
  undoes: number | null
  changesDigest: string
  previousHash: string
  hash: string
}

/** One row touched by an entry; `before` is null for a new row, `after` for a removed one. */
export type TrailChangeRow = {
  sequence: number
  position: number
  tableName: string
  rowId: string
  before: string | null
  after: string | null
}
