import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../shared/stages/catalogue-draft.ts'
import { readStage } from '../../../main/stages/stage-store.ts'
import { listAllRows, withoutRevisions } from '../list-all-rows.ts'
import { openSmallProgramme, type SmallProgramme } from '../scores/small-programme.ts'

/** What is done to a catalogue of five criteria: which go, which get another name, and whose marks are taken over. */
const anyChange = fc
  .record({
    removed: fc.subarray([0, 1, 2, 3, 4], { maxLength: 3 }),
    renamed: fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
    takenOver: fc.subarray([0, 1, 2, 3, 4]),
    marks: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 30, maxLength: 30 }),
    later: fc.integer({ min: 0, max: 10 }),
  })
  .filter(({ removed, renamed }) => removed.length > 0 || renamed.length > 0)

async function markAll(programme: SmallProgramme, markOf: (cell: number) => number): Promise<void> {
  const { client, stages, ideaIds, raterIds } = programme
  const stageId = stages.workingGroups.id
  const criteria = (await client.stages.list()).find(({ id }) => id === stageId)?.catalogue.criteria ?? []
  const cells = ideaIds.flatMap((ideaId) =>
    criteria.flatMap(({ id: criterionId }) =>
      raterIds.slice(0, 3).map((raterId) => ({ ideaId, criterionId, raterId, expectedRevision: 1 })),
    ),
  )
  await client.scores.saveBlock({
    stageId,
    cells: cells.map((cell, index) => ({ ...cell, state: 'value', value: markOf(index) / 2 })),
  })
}

describe('any new version of a marked catalogue', () => {
  it('leaves the old ranking as it was, carries marks over exactly, and is taken back to the last row', async () => {
    await fc.assert(
      fc.asyncProperty(anyChange, async ({ removed, renamed, takenOver, marks, later }) => {
        const programme = await openSmallProgramme(2)
        const { client, context, stages, ideaIds } = programme
        const { id: stageId, catalogue } = stages.workingGroups
        const passed = { outcome: 'passed', byHand: true, reason: 'Test' } as const
        await client.stages.decide({
          stageId: stages.suitability.id,
          decisions: ideaIds.map((ideaId) => ({ ideaId, ...passed })),
        })
        await markAll(programme, (cell) => marks[cell] ?? 0)
        const rows = await listAllRows(context.database)
        const ranking = await client.ranking.read({ stageId })
        const draft = draftOf(catalogue)
        for (const index of renamed) Object.assign(draft.criteria[index] ?? {}, { name: `Neu ${index}` })
        const input = {
          stageId,
          seen: {
            catalogueId: catalogue.id,
            revision: catalogue.revision,
            criteria: Object.fromEntries(catalogue.criteria.map(({ id, revision }) => [id, revision])),
          },
          draft: { ...draft, criteria: draft.criteria.filter((_, index) => !removed.includes(index)) },
          newVersion: {
            reason: 'Test',
            takeOver: takenOver.map((index) => catalogue.criteria[index]?.id ?? ''),
          },
        }
        const { sequence, takenOver: count } = await client.stages.catalogues.save(input)
        const kept = [0, 1, 2, 3, 4].filter(
          (index) => !removed.includes(index) && (!renamed.includes(index) || takenOver.includes(index)),
        )
        expect(count).toBe(kept.length * 6)
        await client.trail.undo({ sequence })
        expect(withoutRevisions(await listAllRows(context.database))).toEqual(withoutRevisions(rows))

        const again = await readStage(context.database, stageId)
        const seen = { ...input.seen, revision: again.catalogue.revision }
        await client.stages.catalogues.save({ ...input, seen })
        await markAll(programme, () => later)
        expect(await client.ranking.read({ stageId, catalogueId: catalogue.id })).toEqual(ranking)
        await programme.close()
      }),
      { numRuns: 12 },
    )
  })
})
