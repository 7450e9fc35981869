import { afterEach, beforeEach, expect, it } from 'vitest'
import { fillSheet, issueSheet, take } from './filled-sheet.ts'
import { openSmallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme
let stageId = ''
let anna = ''

beforeEach(async () => {
  programme = await openSmallProgramme()
  stageId = programme.stages.suitability.id
  anna = programme.raterIds[0] ?? ''
})

afterEach(async () => {
  await programme.close()
})

/** What Anna says about the first idea and the first criterion of the stage. */
async function score(state: 'value' | 'open', expectedRevision?: number) {
  const criterionId = programme.stages.suitability.catalogue.criteria[0]?.id ?? ''
  const value = state === 'value' ? 1 : null
  const cell = { ideaId: programme.ideaIds[0] ?? '', criterionId, raterId: anna, state, value }
  return await programme.client.scores.saveBlock({
    stageId,
    cells: [{ ...cell, ...(expectedRevision !== undefined && { expectedRevision }) }],
  })
}

async function names(): Promise<string[]> {
  return (await programme.client.scores.listRaters()).map(({ name }) => name)
}

it('somebody who has said nothing is removed, and comes back by undo in the same place', async () => {
  const { client } = programme
  const before = await client.scores.listRaters()
  const { sequence } = await client.scores.removeRater({ id: anna, name: 'Anna' })
  expect(await names()).toEqual(['Bert', 'Clara', 'Dieter'])
  await client.trail.undo({ sequence })
  expect(await client.scores.listRaters()).toEqual(before)
})

it('somebody who has scored stays, and the message counts the scores', async () => {
  await score('value')
  await expect(programme.client.scores.removeRater({ id: anna, name: 'Anna' })).rejects.toMatchObject({
    data: { code: 'rater-needed', values: { name: 'Anna', score: 1 } },
  })
  expect(await names()).toContain('Anna')
})

it('somebody whose cells were cleared again has said nothing, and they come back with them by undo', async () => {
  const { client, context } = programme
  const { saved } = await score('value')
  await score('open', saved[0]?.revision)
  const cells = async () => await context.database.selectFrom('score').selectAll().execute()
  const before = await cells()
  const { sequence } = await client.scores.removeRater({ id: anna, name: 'Anna' })
  expect(await cells()).toEqual([])
  await client.trail.undo({ sequence })
  expect(await cells()).toEqual(before)
})

it('somebody of whom a sheet was taken in stays until that is taken back', async () => {
  const { client } = programme
  const issued = await issueSheet(programme, { stageId, raterIds: [anna] })
  const bytes = await fillSheet(issued.bytes, { C6: 'ja' })
  const { sequence } = await take(programme, { name: 'Anna.xlsx', bytes })
  await expect(client.scores.removeRater({ id: anna, name: 'Anna' })).rejects.toMatchObject({
    data: { code: 'rater-needed', values: { score: 1, scoreImport: 1 } },
  })
  await client.trail.undo({ sequence })
  await client.scores.removeRater({ id: anna, name: 'Anna' })
  expect(await names()).not.toContain('Anna')
})

it('nobody is removed twice', async () => {
  await programme.client.scores.removeRater({ id: anna, name: 'Anna' })
  await expect(programme.client.scores.removeRater({ id: anna, name: 'Anna' })).rejects.toMatchObject({
    data: { code: 'not-found' },
  })
})
