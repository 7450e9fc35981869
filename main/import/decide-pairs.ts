import type { PairDecision } from '../../shared/import/import-contract.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { absorbIdeas, type Deciding, findSurvivor, tellApart } from './idea-lineage.ts'
import type { BuiltIdea } from './import-rows.ts'

type Order = { pairs: readonly PairDecision[]; built: readonly BuiltIdea[] }

/**
 * Carries out what a person decided about the pairs of a preview, once their ideas are stored: the later idea lives on in
 * the earlier one (or in what that one lives on in by now), or the two are remembered as different.
 */
export async function decidePairs(
  rows: RowWriter,
  { pairs, built }: Order,
  deciding: Deciding,
): Promise<void> {
  const ids = new Map(built.map(({ table, line, imported }) => [`${table} ${line}`, imported.ideaId]))
  const idOf = (side: PairDecision['idea'] | undefined): string | undefined =>
    side === undefined ? undefined : ids.get(`${side.table} ${side.line}`)
  for (const { verb, idea, of, knownId } of pairs) {
    const own = idOf(idea)
    const other = knownId ?? idOf(of)
    if (own === undefined || other === undefined) continue
    if (verb === 'apart') {
      await tellApart(rows, [own, other], deciding)
      continue
    }
    const [absorbedId, survivorId] = [await findSurvivor(rows, own), await findSurvivor(rows, other)]
    // Of three that are the same, two decisions already say where the third one went.
    if (absorbedId === survivorId || absorbedId !== own) continue
    await absorbIdeas(
      rows,
      { kind: 'merged', survivorIds: [survivorId], absorbedIds: [absorbedId] },
      deciding,
    )
  }
}
