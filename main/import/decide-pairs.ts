import type { PairDecision } from '../../shared/import/import-contract.ts'
import type { RowWriter } from '../database/row-writer.ts'
import {
  absorbIdeas,
  addBundle,
  addToBundle,
  type Deciding,
  findSurvivor,
  tellApart,
} from './idea-lineage.ts'
import type { BuiltIdea } from './import-rows.ts'

type Order = { pairs: readonly PairDecision[]; built: readonly BuiltIdea[] }

/**
 * Carries out what a person decided about the pairs of a preview, once their ideas are stored: the later idea lives on in
 * the earlier one (or in what that one lives on in by now), both live on in a new bundle, or the two are remembered as
 * different.
 *
 * @throws as `absorbIdeas`
 */
export async function decidePairs(
  rows: RowWriter,
  { pairs, built }: Order,
  deciding: Deciding,
): Promise<void> {
  const ids = new Map(built.map(({ table, line, imported }) => [`${table} ${line}`, imported.ideaId]))
  const idOf = (side: PairDecision['idea'] | undefined): string | undefined =>
    side === undefined ? undefined : ids.get(`${side.table} ${side.line}`)
  const bundles = new Set<string>()
  for (const { verb, title, idea, of, knownId } of pairs) {
    const own = idOf(idea)
    const other = knownId ?? idOf(of)
    if (own === undefined || other === undefined) continue
    if (verb === 'apart') {
      await tellApart(rows, [own, other], deciding)
      continue
    }
    const [ownSurvivor, otherSurvivor] = [await findSurvivor(rows, own), await findSurvivor(rows, other)]
    if (ownSurvivor === otherSurvivor) continue
    if (verb === 'bundle') {
      await bundlePair(rows, { title, pair: [otherSurvivor, ownSurvivor], bundles }, deciding)
      continue
    }
    // Of three that are the same, two decisions already say where the third one went.
    if (ownSurvivor !== own) continue
    await absorbIdeas(rows, { kind: 'merged', survivorIds: [otherSurvivor], absorbedIds: [own] }, deciding)
  }
}

type Bundling = { title: string | undefined; pair: readonly [string, string]; bundles: Set<string> }

/** A third idea joins the bundle that one of the two went into; else both go into a new one. */
async function bundlePair(
  rows: RowWriter,
  { title, pair, bundles }: Bundling,
  deciding: Deciding,
): Promise<void> {
  const known = pair.find((id) => bundles.has(id))
  const memberIds = pair.filter((id) => id !== known)
  const bundleId = known ?? (await newBundle(rows, { title, memberIds }, deciding))
  bundles.add(bundleId)
  await addToBundle(rows, { bundleId, memberIds }, deciding)
}

/** Without a title of its own it is called like the first of its ideas; its text lists them. */
async function newBundle(
  rows: RowWriter,
  { title, memberIds }: { title: string | undefined; memberIds: readonly string[] },
  deciding: Deciding,
): Promise<string> {
  const members = await rows.transaction
    .selectFrom('idea')
    .select(['number', 'title'])
    .where('id', 'in', [...memberIds])
    .orderBy('number')
    .execute()
  const text = members.map((member) => `${member.number} ${member.title}`).join('\n')
  const { id } = await addBundle(rows, { title: title ?? members[0]?.title ?? '', text }, deciding)
  return id
}
