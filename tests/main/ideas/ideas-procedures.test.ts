import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findIdea, listIdeas } from '../../../main/ideas/idea-store.ts'
import { checkTrail } from '../../../main/database/check-trail.ts'
import { type IdeaPatch, ideaView } from '../../../shared/ideas/idea.ts'
import { problemErrors } from '../../../shared/problem.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'
import { seedIdeas, type Seed } from './seed-ideas.ts'

let house: TestContext
let seed: Seed

beforeEach(async () => {
  house = await openTestContext()
  seed = await seedIdeas(house.context)
})
afterEach(() => house.close())

const get = () => house.client.ideas.get({ id: seed.ideaId })
const save = (revision: number, patch: IdeaPatch) =>
  house.client.ideas.save({ id: seed.ideaId, revision, patch })

async function problemOf(call: Promise<unknown>) {
  const error: unknown = await call.then(
    () => undefined,
    (failure: unknown) => failure,
  )
  if (typeof error !== 'object' || error === null || !('data' in error)) throw error
  return problemErrors.PROBLEM.data.parse(error.data)
}

describe('the list of ideas', () => {
  test('tells each idea in one line, by number', async () => {
    await house.client.ideas.create({ title: 'Zweite' })
    const ideas = await listIdeas(house.context.database)
    expect(ideas.map(({ number, title }) => [number, title])).toEqual([
      ['I-007', 'Trinkbrunnen melden sich'],
      ['I-008', 'Zweite'],
    ])
    expect(ideas[0]).toMatchObject({
      fieldIds: [seed.fieldIds[0]],
      workshopId: seed.workshopId,
      costLowCents: 1_000_000,
      points: 11,
      hasOrigin: true,
    })
    expect(ideas[1]).toMatchObject({ fieldIds: [], points: null, hasOrigin: false })
  })

  test('gives the names behind the ids', async () => {
    const { fieldsOfAction, workshops, existingProjects } = await house.client.ideas.choices()
    expect(fieldsOfAction.map(({ name }) => name)).toEqual(['Klima', 'Mobilität', 'Teilhabe'])
    expect(workshops.map(({ number }) => number)).toEqual(['WS-01'])
    expect(existingProjects.map(({ name }) => name)).toEqual(['Funknetz'])
  })

  test('an idea is found by its number in either case and by its id', async () => {
    expect((await findIdea(house.context.database, 'i-007'))?.id).toBe(seed.ideaId)
    expect((await findIdea(house.context.database, seed.ideaId))?.number).toBe('I-007')
    expect(await findIdea(house.context.database, 'I-999')).toBeUndefined()
  })
})

describe('the idea sheet', () => {
  test('shows origins down to the cell and the evidence', async () => {
    const idea = await get()
    expect(idea.origins).toMatchObject([
      { field: 'title', fileName: 'Auftakt.xlsx', sheet: 'Ideen', row: 10, column: 'B' },
    ])
    expect(idea.evidence).toMatchObject([{ kind: 'votesWorkshop', value: 11 }])
  })

  test('counts all authors and names only those whose consent covers it', async () => {
    const idea = await get()
    expect(idea.authorCount).toBe(2)
    expect(idea.namedAuthors).toEqual(['Anke Petersen'])
    expect(JSON.stringify(idea)).not.toContain('Torben')
  })

  test('an unknown idea is a known problem', async () => {
    expect((await problemOf(house.client.ideas.get({ id: 'nobody' }))).code).toBe('no-such-idea')
  })
})

describe('saving an idea', () => {
  test('stores the fields and raises the revision by one', async () => {
    const before = await get()
    const { revision, sequence } = await save(before.revision, { title: 'Brunnen', costHighCents: null })
    const after = await get()
    expect(revision).toBe(before.revision + 1)
    expect(sequence).toBeGreaterThan(0)
    expect(after).toEqual({ ...before, revision, title: 'Brunnen', costHighCents: null })
  })

  test('exchanges fields of action together with the idea', async () => {
    const before = await get()
    const wished = [seed.fieldIds[1], seed.fieldIds[2]]
    const { revision } = await save(before.revision, { fieldIds: wished })
    const after = await get()
    expect(after.fieldIds).toEqual(wished)
    expect(after.revision).toBe(revision)
    expect(revision).toBe(before.revision + 1)
  })

  test('nothing different leaves no entry in the trail', async () => {
    const before = await get()
    const answer = await save(before.revision, { title: before.title, fieldIds: [...before.fieldIds] })
    expect(answer).toEqual({ sequence: 0, revision: before.revision })
    expect(await house.client.ideas.history({ id: seed.ideaId })).toHaveLength(1)
  })

  test('over a newer version is refused with the stored version, and nothing is overwritten', async () => {
    const seen = await get()
    await save(seen.revision, { title: 'Von Merle', fieldIds: [seed.fieldIds[1]] })
    const stored = await get()
    const problem = await problemOf(save(seen.revision, { text: 'Von Jan' }))
    expect(problem.code).toBe('changed-meanwhile')
    expect(ideaView.parse(problem.current)).toEqual(stored)
    expect(await get()).toEqual(stored)
  })

  test('taken back, it is exactly as before but for the revision', async () => {
    const before = await get()
    const { sequence } = await save(before.revision, {
      title: 'Anders',
      text: '',
      fieldIds: [seed.fieldIds[2]],
      costPer: 'year',
      existingProjectId: null,
      relation: 'new',
    })
    await house.client.trail.undo({ sequence })
    const after = await get()
    expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 })
    expect(after.revision).toBeGreaterThan(before.revision)
    expect((await checkTrail(house.context.database)).firstBroken).toBeNull()
  })

  test('with an unknown field of action stores nothing', async () => {
    const before = await get()
    expect((await problemOf(save(before.revision, { title: 'X', fieldIds: ['none'] }))).code).toBe(
      'still-in-use',
    )
    expect(await get()).toEqual(before)
  })
})

describe('a new idea', () => {
  test('gets the next free number', async () => {
    const first = await house.client.ideas.create({ title: 'Eins' })
    expect(first.number).toBe('I-008')
    expect(await house.client.ideas.get({ id: first.id })).toMatchObject({ title: 'Eins', relation: 'open' })
  })

  test('gets a number of its own even when many are created at once', async () => {
    const titles = Array.from({ length: 20 }, (_, index) => `Idee ${index}`)
    const created = await Promise.all(titles.map((title) => house.client.ideas.create({ title })))
    expect(new Set(created.map(({ number }) => number)).size).toBe(20)
  })

  test('can be taken back', async () => {
    const { sequence } = await house.client.ideas.create({ title: 'Eins' })
    await house.client.trail.undo({ sequence })
    expect(await listIdeas(house.context.database)).toHaveLength(1)
  })
})

describe('the history of an idea', () => {
  test('tells each change with before and after, newest first', async () => {
    const { revision } = await save((await get()).revision, { title: 'Brunnen' })
    await save(revision, { fieldIds: [seed.fieldIds[0], seed.fieldIds[1]] })
    const history = await house.client.ideas.history({ id: seed.ideaId })
    expect(history.map(({ action }) => action)).toEqual([
      'edit-idea-fieldIds',
      'edit-idea-title',
      'create-sample',
    ])
    expect(history.map(({ changes }) => changes)).toEqual([
      [{ field: 'fieldIds', before: [], after: [seed.fieldIds[1]] }],
      [{ field: 'title', before: 'Trinkbrunnen melden sich', after: 'Brunnen' }],
      [],
    ])
    expect(history[1]?.details).toEqual({ number: 'I-007' })
  })

  test('marks what has been taken back', async () => {
    const { sequence } = await save((await get()).revision, { title: 'Brunnen' })
    await house.client.trail.undo({ sequence })
    const history = await house.client.ideas.history({ id: seed.ideaId })
    expect(history.map(({ action, isUndone }) => [action, isUndone])).toEqual([
      ['undo', false],
      ['edit-idea-title', true],
      ['create-sample', false],
    ])
  })
})
