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

/**
 * Rows of one table that an entry created or removed together. Created rows stand in the table itself (`createdDigest` is
 * over their values), removed ones in `removedRows`; the other of the two is null. `columns`, `rowIds` and `removedRows`
 * are JSON; no id is before `firstId` or after `lastId`.
 */
export type TrailBatchRow = {
  sequence: number
  position: number
  tableName: string
  firstId: string
  lastId: string
  columns: string
  rowIds: string
  createdDigest: string | null
  removedRows: string | null
}

/** What an entry touched at one position. */
export type Touched = TrailChangeRow | TrailBatchRow

/** What an entry touches, before it has its number. */
export type Touching = Omit<TrailChangeRow, 'sequence'> | Omit<TrailBatchRow, 'sequence'>

export function isBatch<T extends Touching>(one: T): one is Exclude<T, { rowId: string }> {
  return 'rowIds' in one
}
