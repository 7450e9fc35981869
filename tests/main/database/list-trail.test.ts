import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordChange } from '../../../main/database/record-change.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

let app: TestContext

beforeEach(async () => {
  app = await openTestContext()
})

afterEach(async () => {
  await app.close()
})

describe('the list of the trail', () => {
  test('goes backwards page by page without a gap or a repetition', async () => {
    await record(7)
    const first = await app.client.trail.list({ limit: 3 })
    const second = await app.client.trail.list({ limit: 3, before: first.at(-1)?.sequence })
    const third = await app.client.trail.list({ limit: 3, before: second.at(-1)?.sequence })
    const sequences = [...first, ...second, ...third].map(({ sequence }) => sequence)
    expect(sequences).toEqual([7, 6, 5, 4, 3, 2, 1])
  })

  test('finds the entries whose sentence holds all words, in the language asked for', async () => {
    await record(3, { action: 'import-ideas', details: { count: 12, file: 'Garstedt.xlsx' } })
    await record(2, { action: 'create-programme', details: {} })
    const german = await app.client.trail.list({ words: 'garstedt eingelesen' })
    expect(german.map(({ sequence }) => sequence)).toEqual([3, 2, 1])
    expect(await app.client.trail.list({ words: 'eingelesen', language: 'en' })).toEqual([])
    expect(await app.client.trail.list({ words: 'Garstedt', limit: 2 })).toHaveLength(2)
  })

  test('looks through more entries than it reads at once', async () => {
    await record(1, { action: 'import-ideas', details: { count: 12, file: 'Garstedt.xlsx' } })
    await record(1100)
    const found = await app.client.trail.list({ words: 'Garstedt' })
    expect(found.map(({ sequence }) => sequence)).toEqual([1])
  })

  test('keeps to one person and names everybody who is in it', async () => {
    await record(2, { by: 'Özlem' })
    await record(1, { by: 'Anna' })
    await record(1, { by: 'Zoe' })
    expect(await app.client.trail.people()).toEqual(['Anna', 'Özlem', 'Zoe'])
    const hers = await app.client.trail.list({ by: 'Özlem' })
    expect(hers.map(({ sequence }) => sequence)).toEqual([2, 1])
  })

  test('says by which entry another one was taken back', async () => {
    await record(2)
    const { sequence } = await app.client.trail.undo({ sequence: 1 })
    const [undoing, second, first] = await app.client.trail.list({})
    expect(undoing).toMatchObject({ sequence, undoes: 1, undoneBy: null, action: 'undo' })
    expect(second).toMatchObject({ isUndone: false, undoneBy: null })
    expect(first).toMatchObject({ isUndone: true, undoneBy: sequence })
  })
})

/** Entries of a small change each; what they say is the caller's. */
type Recorded = { action?: string; by?: string; details?: Record<string, string | number> }

async function record(
  count: number,
  { action = 'create-programme', by = 'Test', details = {} }: Recorded = {},
) {
  for (let done = 0; done < count; done += 1) {
    const change = { at: app.context.now(), by, action, details }
    const payer = { id: app.context.newId(), position: done, name: 'Stadt', bodyId: null }
    await recordChange(app.context.database, change, (rows) =>
      rows.insert('payer', { ...payer, fundingTrack: 'city-budget' }),
    )
  }
}
