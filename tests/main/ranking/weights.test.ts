import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let opened: TestContext
let stageId: string
let criterionIds: string[]
let groupIds: string[]

beforeEach(async () => {
  opened = await openSampleContext()
  stageId = (await opened.client.stages.list()).find(({ name }) => name === 'Arbeitskreise')?.id ?? ''
  const view = await opened.client.ranking.weights.list({ stageId })
  criterionIds = view.criteria.map(({ id }) => id)
  groupIds = view.groups.map(({ id }) => id)
})
afterEach(() => opened.close())

const list = () => opened.client.ranking.weights.list({ stageId })

async function state(workingGroupId: string | null, points: number[]) {
  return await opened.client.ranking.weights.state({
    stageId,
    workingGroupId,
    answers: {
      method: 'direct',
      points: criterionIds.map((criterionId, place) => ({ criterionId, points: points[place] ?? 0 })),
    },
  })
}

describe('what groups say about weights', () => {
  it('is kept in full; the newest of each group counts once, however many points it gives', async () => {
    await state(groupIds[0] ?? '', [1, 0, 0, 0, 0])
    await state(groupIds[0] ?? '', [3, 1, 0, 0, 0])
    await state(null, [100, 300, 0, 0, 0])
    const { statements, joined } = await list()
    expect(statements.map(({ isNewest }) => isNewest)).toEqual([true, true, false])
    expect(joined).toEqual([0.5, 0.5, 0, 0, 0])
  })

  it('becomes the weights only when adopted, and undo gives the former ones back', async () => {
    const before = await opened.client.ranking.read({ stageId })
    const { id } = await state(null, [5, 3, 1, 1, 0])
    expect((await opened.client.ranking.read({ stageId }))?.criteria).toEqual(before?.criteria)
    const { sequence } = await opened.client.ranking.weights.adopt({ stageId, seenIds: [id] })
    const shares = (await list()).criteria.map(({ share }) => share)
    expect(shares).toEqual([0.5, 0.3, 0.1, 0.1, 0])
    await opened.client.trail.undo({ sequence })
    expect((await opened.client.ranking.read({ stageId }))?.criteria).toEqual(before?.criteria)
  })

  it('is not adopted over a statement that nobody has seen yet', async () => {
    const { id } = await state(null, [1, 1, 1, 1, 1])
    await state(groupIds[1] ?? '', [1, 0, 0, 0, 0])
    await expect(opened.client.ranking.weights.adopt({ stageId, seenIds: [id] })).rejects.toMatchObject({
      data: { code: 'changed-since' },
    })
  })

  it('needs points for at least one criterion', async () => {
    await expect(state(null, [0, 0, 0, 0, 0])).rejects.toMatchObject({
      data: { code: 'weights-incomplete' },
    })
  })
})
