import { setImmediate } from 'node:timers/promises'

/** So many rows are read between two pauses, so that the window stays alive. */
export const rowsAtOnce = 2_000

/**
 * Rows of a long list in their order, read piece by piece.
 *
 * @param listAfter the first `rowsAtOnce` rows whose position is greater than this one; the first is greater than 0
 */
export async function listInPieces<Row extends { position: number }>(
  listAfter: (position: number) => Promise<Row[]>,
): Promise<Row[]> {
  const all: Row[] = []
  for (;;) {
    const rows = await listAfter(all.at(-1)?.position ?? 0)
    for (const row of rows) all.push(row)
    if (rows.length < rowsAtOnce) return all
    await setImmediate()
  }
}
