import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Problem } from '../../../shared/problem.ts'
import { recordChange } from '../../../main/database/record-change.ts'
import { undoChange } from '../../../main/database/trail.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

let app: TestContext

beforeEach(async () => {
  app = await openTestContext()
  await app.client.programme.createEmpty({ name: 'Nordersund GO!', city: 'Nordersund' })
})

afterEach(async () => {
  await app.close()
})

describe('taking the beginning of a programme back', () => {
  test('works as long as nothing else has been done', async () => {
    await undo(1)
    expect(await app.client.programme.find()).toBeNull()
  })

  test('is refused while later work holds, also work that does not refer to the programme', async () => {
    const { sequence } = await addPayer()
    await expect(undo(1)).rejects.toEqual(new Problem('still-in-use', { table: 'programme' }))
    expect(await app.client.programme.find()).not.toBeNull()
    await undo(sequence)
    await undo(1)
    expect(await app.client.programme.find()).toBeNull()
  })

  test('is refused when later work was taken back and done again', async () => {
    const { sequence } = await addPayer()
    const undoing = await undo(sequence)
    await undo(undoing)
    await expect(undo(1)).rejects.toEqual(new Problem('still-in-use', { table: 'programme' }))
  })
})

async function undo(sequence: number): Promise<number> {
  return await undoChange(app.context.database, sequence, { at: app.context.now(), by: 'Test' })
}

async function addPayer() {
  const change = { at: app.context.now(), by: 'Test', action: 'add-payer', details: {} }
  const payer = { id: app.context.newId(), position: 1, name: 'Stadtwerke', bodyId: null }
  return await recordChange(app.context.database, change, (rows) =>
    rows.insert('payer', { ...payer, fundingTrack: 'business-plan' }),
  )
}
