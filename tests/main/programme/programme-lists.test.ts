import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isTextKey } from '../../../shared/language/text.ts'
import type { EntryEdit } from '../../../shared/programme/programme-lists.ts'
import { seedIdeas } from '../ideas/seed-ideas.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

let house: TestContext

beforeEach(async () => {
  house = await openTestContext()
})
afterEach(() => house.close())

const refusal = (code: string, values: object = {}) => ({
  data: { code, values: expect.objectContaining(values) },
})

const edits: readonly EntryEdit[] = [
  { list: 'guideline', patch: { title: 'Drei' } },
  { list: 'fieldOfAction', patch: { name: 'Drei' } },
  { list: 'workingGroup', patch: { name: 'Drei' } },
  { list: 'politicalGroup', patch: { name: 'Drei' } },
  { list: 'body', patch: { name: 'Drei' } },
]

async function nameGuidelines(): Promise<string[]> {
  return ((await house.client.programme.find())?.guidelines ?? []).map(({ title }) => title)
}

describe('the lists of an own programme', () => {
  beforeEach(() => house.client.programme.createEmpty({ name: 'GO!', city: 'Nordersund' }))

  test('begin with proposals that stand open', async () => {
    const { programme } = house.client
    await programme.addEntry({ list: 'workingGroup', name: ' Arbeitskreis Mobilität ' })
    await programme.addEntry({ list: 'fieldOfAction', name: 'Energie' })
    await programme.addEntry({ list: 'body', name: 'Hauptausschuss' })
    await programme.addEntry({ list: 'politicalGroup', name: 'Grüne Liste' })
    expect(await programme.find()).toMatchObject({
      workingGroups: [{ name: 'Arbeitskreis Mobilität', shortName: 'Mobilität', weight: 1, revision: 1 }],
      fieldsOfAction: [{ name: 'Energie', description: '' }],
    })
    expect(await programme.council()).toMatchObject({
      bodies: [{ name: 'Hauptausschuss', kind: 'main-committee', summonsDays: 7, handInDays: 18 }],
      politicalGroups: [{ name: 'Grüne Liste', seats: 0 }],
    })
  })

  test('are saved field by field, and what is so already leaves no trace', async () => {
    const { programme, trail } = house.client
    const { id } = await programme.addEntry({ list: 'body', name: 'Stadtvertretung' })
    const edit = { list: 'body' as const, patch: { votingMembers: 37, usualTime: '19:00' } }
    const { revision, sequence } = await programme.saveEntry({ id, expectedRevision: 1, edit })
    expect(await programme.saveEntry({ id, expectedRevision: revision, edit })).toEqual({
      revision,
      sequence: 0,
    })
    expect((await programme.council()).bodies).toMatchObject([{ ...edit.patch, kind: 'council', revision }])
    await trail.undo({ sequence })
    expect((await programme.council()).bodies).toMatchObject([{ votingMembers: 0, usualTime: '' }])
  })

  test('never overwrite a newer version', async () => {
    const { programme } = house.client
    const { id } = await programme.addEntry({ list: 'workingGroup', name: 'Daten' })
    const save = (weight: number) =>
      programme.saveEntry({ id, expectedRevision: 1, edit: { list: 'workingGroup', patch: { weight } } })
    await save(2)
    await expect(save(3)).rejects.toMatchObject({
      data: { code: 'changed-meanwhile', current: { weight: 2 } },
    })
  })

  test('are reordered one place at a time and stay within their ends', async () => {
    const { programme } = house.client
    for (const name of ['A', 'B', 'C']) await programme.addEntry({ list: 'guideline', name })
    const [first] = (await programme.find())?.guidelines ?? []
    const id = first?.id ?? ''
    await programme.moveEntry({ list: 'guideline', id, by: 1 })
    expect(await nameGuidelines()).toEqual(['B', 'A', 'C'])
    await programme.moveEntry({ list: 'guideline', id, by: 1 })
    await programme.moveEntry({ list: 'guideline', id, by: 1 })
    expect(await nameGuidelines()).toEqual(['B', 'C', 'A'])
    const { sequence } = await programme.removeEntry({ list: 'guideline', id })
    await programme.addEntry({ list: 'guideline', name: 'D' })
    expect(await nameGuidelines()).toEqual(['B', 'C', 'D'])
    await house.client.trail.undo({ sequence })
    expect((await nameGuidelines()).toSorted()).toEqual(['A', 'B', 'C', 'D'])
  })

  test('lay sentences into the trail that both languages know', async () => {
    const { programme, trail } = house.client
    for (const edit of edits) {
      const { list } = edit
      const { id } = await programme.addEntry({ list, name: 'Eins' })
      await programme.addEntry({ list, name: 'Zwei' })
      await programme.saveEntry({ id, expectedRevision: 1, edit })
      await programme.moveEntry({ list, id, by: 1 })
      await programme.removeEntry({ list, id })
    }
    const entries = await trail.list({})
    expect(entries).toHaveLength(26)
    expect(entries.filter(({ action }) => !isTextKey(`trail.${action}`))).toEqual([])
  })
})

test('what is still needed stays, and what needs it is told', async () => {
  const { fieldId, groupId } = await seedUsed()
  await expect(
    house.client.programme.removeEntry({ list: 'fieldOfAction', id: fieldId }),
  ).rejects.toMatchObject(refusal('still-needed', { name: 'Klima', existingProjectField: 1 }))
  await expect(
    house.client.programme.removeEntry({ list: 'workingGroup', id: groupId }),
  ).rejects.toMatchObject(refusal('still-needed', { workshop: 1 }))
  expect((await house.client.programme.find())?.fieldsOfAction.map(({ id }) => id)).toContain(fieldId)
})

async function seedUsed(): Promise<{ fieldId: string; groupId: string }> {
  const { programme, participation } = house.client
  await programme.createEmpty({ name: 'GO!', city: 'Nordersund' })
  await seedIdeas(house.context)
  const { id: groupId } = await programme.addEntry({ list: 'workingGroup', name: 'Daten' })
  const [workshop] = await participation.listWorkshops()
  await participation.saveWorkshop({
    id: workshop?.id ?? '',
    expectedRevision: workshop?.revision ?? 0,
    patch: { workingGroupId: groupId },
  })
  const field = (await programme.find())?.fieldsOfAction.find(({ name }) => name === 'Klima')
  return { fieldId: field?.id ?? '', groupId }
}

describe('meetings', () => {
  test('are added at once, changed and taken out', async () => {
    const { programme } = house.client
    const { id: bodyId } = await programme.addEntry({ list: 'body', name: 'Hauptausschuss' })
    const meeting = { bodyId, time: '18:15', place: 'Rathaus' }
    const { ids, sequence } = await programme.addMeetings({
      meetings: [
        { ...meeting, heldOn: '2027-02-09' },
        { ...meeting, heldOn: '2027-01-12' },
      ],
    })
    expect((await programme.council()).meetings).toMatchObject([
      { id: ids[1], heldOn: '2027-01-12', state: 'scheduled' },
      { id: ids[0], heldOn: '2027-02-09', state: 'scheduled' },
    ])
    await programme.saveMeeting({ id: ids[0] ?? '', expectedRevision: 1, patch: { state: 'cancelled' } })
    expect((await programme.council()).meetings).toMatchObject([
      { state: 'scheduled' },
      { state: 'cancelled' },
    ])
    await expect(programme.removeEntry({ list: 'body', id: bodyId })).rejects.toMatchObject(
      refusal('still-needed', { name: 'Hauptausschuss', meeting: 2 }),
    )
    await expect(house.client.trail.undo({ sequence })).rejects.toMatchObject(refusal('changed-since'))
    for (const id of ids) await programme.removeMeeting({ id })
    await programme.removeEntry({ list: 'body', id: bodyId })
    expect(await programme.council()).toMatchObject({ bodies: [], meetings: [] })
  })

  test('need a body that is there and a day that the calendar has', async () => {
    const add = (bodyId: string, heldOn: string) =>
      house.client.programme.addMeetings({ meetings: [{ bodyId, heldOn, time: '', place: '' }] })
    await expect(add('gone', '2027-01-12')).rejects.toMatchObject(refusal('not-found'))
    await expect(add('gone', '2027-02-30')).rejects.toThrow('Input validation failed')
    expect((await house.client.programme.council()).meetings).toEqual([])
  })
})
