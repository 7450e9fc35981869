import { expect, test } from 'vitest'
import { listKnownIdeas } from '../../../main/import/understand-upload.ts'
import { openSampleContext } from '../sample-context.ts'

test('the search for duplicates knows which ideas are pilots', async () => {
  const sample = await openSampleContext()
  try {
    const { database } = sample.context
    const pilots = await database.selectFrom('pilot').select(['ideaId', 'number']).execute()
    const known = new Map((await listKnownIdeas(database)).map(({ key, pilot }) => [key, pilot]))
    expect(pilots.length).toBeGreaterThan(0)
    for (const { ideaId, number } of pilots) expect(known.get(ideaId)).toBe(number)
    const absorbed = await database
      .selectFrom('ideaLineage')
      .innerJoin('pilot', 'pilot.ideaId', 'ideaLineage.survivorId')
      .where('kind', '<>', 'split')
      .select(['absorbedId', 'number'])
      .execute()
    for (const { absorbedId, number } of absorbed) expect(known.get(absorbedId)).toBe(number)
    expect([...known.values()].filter((pilot) => pilot !== undefined)).toHaveLength(
      pilots.length + absorbed.length,
    )
  } finally {
    await sample.close()
  }
})
