import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let test: TestContext
let stageId: string

beforeEach(async () => {
  test = await openSampleContext()
  stageId = (await test.client.ranking.read({}))?.stage.id ?? ''
})
afterEach(() => test.close())

/** Gives the idea of rank 1 another mark on one criterion by one rater. */
async function changeMark(): Promise<void> {
  const ranking = await test.client.ranking.read({ stageId })
  const ideaId = ranking?.ideas[0]?.ideaId ?? ''
  await test.context.database
    .updateTable('score')
    .set({ value: 0 })
    .where('ideaId', '=', ideaId)
    .where('state', '=', 'value')
    .execute()
}

describe('a seal', () => {
  it('is intact, equals today, and stays what it is when marks are changed', async () => {
    const { client } = test
    const made = await client.ranking.seals.add({ stageId, occasion: 'Ausschuss' })
    const [before] = await client.ranking.seals.list({ stageId })
    expect(before).toMatchObject({ number: 1, occasion: 'Ausschuss', sealedBy: 'Test', differences: [] })
    const sealed = await client.ranking.seals.read({ sealId: made.id })
    expect(sealed).toMatchObject({ isIntact: true, follows: true })

    await changeMark()
    const [after] = await client.ranking.seals.list({ stageId })
    expect(after?.fingerprint).toBe(before?.fingerprint)
    expect(after?.differences.length).toBeGreaterThan(0)
    expect(await client.ranking.seals.read({ sealId: made.id })).toEqual(sealed)
  })

  it('is broken when anybody changes what is stored', async () => {
    const { id } = await test.client.ranking.seals.add({ stageId, occasion: '' })
    await test.context.database
      .updateTable('stageSeal')
      .set({ content: sql<string>`replace(content, '"I-034"', '"I-999"')` })
      .execute()
    expect(await test.client.ranking.seals.read({ sealId: id })).toMatchObject({ isIntact: false })
  })

  it('is one of several, counted from 1, and an undone one is gone', async () => {
    const { client } = test
    await client.ranking.seals.add({ stageId, occasion: 'eins' })
    const second = await client.ranking.seals.add({ stageId, occasion: 'zwei' })
    const seals = await client.ranking.seals.list({ stageId })
    expect(seals.map(({ number, occasion }) => [number, occasion])).toEqual([
      [2, 'zwei'],
      [1, 'eins'],
    ])
    await client.trail.undo({ sequence: second.sequence })
    expect(await client.ranking.seals.list({ stageId })).toHaveLength(1)
  })

  it('is saved as a file that has the fingerprint and names no rater', async () => {
    const { id } = await test.client.ranking.seals.add({ stageId, occasion: '' })
    const [seal] = await test.client.ranking.seals.list({ stageId })
    const { path, name } = await test.client.ranking.seals.export({ sealId: id })
    expect(name).toMatch(/^Siegel 1 .+ 2026-03-02\.json$/)
    const bytes = test.context.downloads.take(path.split('/')[2] ?? '')?.bytes ?? new Uint8Array()
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(seal?.fingerprint)
    const raters = await test.context.database.selectFrom('rater').select('name').execute()
    const told = new TextDecoder().decode(bytes)
    expect(raters.filter((rater) => told.includes(rater.name))).toEqual([])
  })

  it('leaves its fingerprint in the trail, also after it is removed', async () => {
    const { client } = test
    const { sequence } = await client.ranking.seals.add({ stageId, occasion: '' })
    const [seal] = await client.ranking.seals.list({ stageId })
    await client.trail.undo({ sequence })
    const details = { number: 1, fingerprint: seal?.fingerprint }
    expect(
      (await client.trail.list({ limit: 2 })).map((entry) => [entry.action, entry.details]),
    ).toMatchObject([
      ['undo', { ...details, action: 'add-seal', sequence }],
      ['add-seal', details],
    ])
  })
})
