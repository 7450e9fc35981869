import { afterEach, beforeEach, expect, test } from 'vitest'
import { seedIdeas } from '../ideas/seed-ideas.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

let house: TestContext

beforeEach(async () => {
  house = await openTestContext()
})
afterEach(() => house.close())

test('a workshop gets the next number, is saved field by field and can be taken out', async () => {
  const { participation, trail } = house.client
  await seedIdeas(house.context)
  const { id, number } = await participation.addWorkshop({ title: 'Werkstatt Nord' })
  expect(number).toBe('WS-02')
  const patch = { heldOn: '2026-04-14', district: 'Nord', facilitator: 'Büro Eins', participants: 17 }
  const { revision, sequence } = await participation.saveWorkshop({ id, expectedRevision: 1, patch })
  expect(await participation.listWorkshops()).toMatchObject([{ number: 'WS-01' }, { id, revision, ...patch }])
  await expect(
    participation.saveWorkshop({ id, expectedRevision: 1, patch: { place: 'Rathaus' } }),
  ).rejects.toMatchObject({ data: { code: 'changed-meanwhile', current: { district: 'Nord' } } })
  await trail.undo({ sequence })
  await participation.removeWorkshop({ id })
  expect(await participation.listWorkshops()).toHaveLength(1)
})

test('a workshop with ideas and people stays', async () => {
  const { workshopId } = await seedIdeas(house.context)
  await expect(house.client.participation.removeWorkshop({ id: workshopId })).rejects.toMatchObject({
    data: { code: 'still-needed', values: { name: 'WS-01 Auftakt', idea: 1, attendance: 1 } },
  })
})

test('a person is entered with consent and attendance, and no name stands in the trail', async () => {
  const { participation, trail } = house.client
  const { id: workshopId } = await participation.addWorkshop({ title: 'Auftakt' })
  const { id } = await participation.addPerson({ givenName: 'Jan', familyName: 'Petersen' })
  const patch = {
    consentOn: '2026-04-14',
    consentChannel: 'Papier',
    mayBeNamed: true,
    workshopIds: [workshopId],
  }
  const { revision } = await participation.savePerson({ id, expectedRevision: 1, patch })
  expect(await participation.listPeople()).toMatchObject([{ id, revision, ...patch, familyName: 'Petersen' }])
  expect(await participation.savePerson({ id, expectedRevision: revision, patch })).toEqual({
    revision,
    sequence: 0,
  })
  await expect(
    participation.savePerson({ id, expectedRevision: 1, patch: { phone: '1' } }),
  ).rejects.toMatchObject({ data: { code: 'changed-meanwhile', current: { mayBeNamed: true } } })
  expect(await participation.listWorkshops()).toMatchObject([{ volunteers: 1 }])
  const { sequence } = await participation.removePerson({ id })
  expect(await participation.listPeople()).toEqual([])
  expect(JSON.stringify(await trail.list({}))).not.toContain('Petersen')
  await trail.undo({ sequence })
  expect(await participation.listPeople()).toMatchObject([{ id, workshopIds: [workshopId] }])
})

test('whoever had an idea stays in the table of people', async () => {
  await seedIdeas(house.context)
  const [person] = await house.client.participation.listPeople()
  await expect(house.client.participation.removePerson({ id: person?.id ?? '' })).rejects.toMatchObject({
    data: { code: 'still-needed', values: { ideaAuthor: 1 } },
  })
  expect(await house.client.participation.listPeople()).toMatchObject([{ workshopIds: [expect.any(String)] }])
})
