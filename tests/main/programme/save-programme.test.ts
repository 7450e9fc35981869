import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestContext, type TestContext } from '../testing-context.ts'

let house: TestContext

beforeEach(async () => {
  house = await openTestContext()
})
afterEach(() => house.close())

test('the words of the programme are saved field by field and can be taken back', async () => {
  await house.client.programme.createEmpty({ name: 'GO!', city: 'Nordersund' })
  const { sequence, revision } = await house.client.programme.save({
    revision: 1,
    patch: { vision: 'Für alle.' },
  })
  expect(await house.client.programme.find()).toMatchObject({ name: 'GO!', vision: 'Für alle.', revision })
  await house.client.trail.undo({ sequence })
  expect(await house.client.programme.find()).toMatchObject({ name: 'GO!', vision: '' })
})

test('a newer version is never overwritten', async () => {
  await house.client.programme.createEmpty({ name: 'GO!', city: 'Nordersund' })
  await house.client.programme.save({ revision: 1, patch: { mission: 'Prüfen' } })
  await expect(
    house.client.programme.save({ revision: 1, patch: { vision: 'Meine' } }),
  ).rejects.toMatchObject({ data: { code: 'changed-meanwhile', current: { mission: 'Prüfen', vision: '' } } })
})

test('without a programme there is nothing to save', async () => {
  await expect(
    house.client.programme.save({ revision: 1, patch: { vision: 'Meine' } }),
  ).rejects.toMatchObject({ data: { code: 'no-programme-yet' } })
})
