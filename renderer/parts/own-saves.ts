type Turns = {
  /** Ends when the last save that was asked for is done. */
  last: Promise<unknown>
  /** Which revision followed on which, as far as this window made it. */
  followers: Map<number, number>
}

const records = new Map<string, Turns>()

/**
 * Saves of one record wait for each other, so that somebody who goes through its fields faster than they are stored is not
 * told that "somebody else" changed it. A revision made by this window counts as seen; one made by anybody else does not,
 * and then the save is refused as it has to be.
 *
 * @param expectedRevision what the person saw when they began to type
 * @returns what `send` returned
 */
export async function saveInTurn<Saved extends { revision: number }>(
  recordId: string,
  expectedRevision: number,
  send: (expectedRevision: number) => Promise<Saved>,
): Promise<Saved> {
  const turns = records.get(recordId) ?? { last: Promise.resolve(), followers: new Map<number, number>() }
  records.set(recordId, turns)
  const turn = async (): Promise<Saved> => {
    const revision = lastOwn(turns.followers, expectedRevision)
    const saved = await send(revision)
    if (saved.revision > revision) turns.followers.set(revision, saved.revision)
    return saved
  }
  const mine = turns.last.then(turn)
  turns.last = mine.catch(() => undefined)
  return await mine
}

function lastOwn(followers: ReadonlyMap<number, number>, from: number): number {
  let revision = from
  for (let next = followers.get(revision); next !== undefined; next = followers.get(revision)) revision = next
  return revision
}
