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

/** The first criterion so many times as important as each other one, the others alike. */
async function compare(workingGroupId: string, ratio: number) {
  const judgements = criterionIds.flatMap((first, place) =>
    criterionIds.slice(place + 1).map((second) => ({ first, second, ratio: place === 0 ? ratio : 1 })),
  )
  await opened.client.ranking.weights.state({
    stageId,
    workingGroupId,
    answers: { method: 'pairwise', judgements },
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
    const { sequence } = await opened.client.ranking.weights.adopt({
      stageId,
      seenIds: [id],
      joining: 'shares',
    })
    const shares = (await list()).criteria.map(({ share }) => share)
    expect(shares).toEqual([0.5, 0.3, 0.1, 0.1, 0])
    await opened.client.trail.undo({ sequence })
    expect((await opened.client.ranking.read({ stageId }))?.criteria).toEqual(before?.criteria)
  })

  it('is not adopted over a statement that nobody has seen yet', async () => {
    const { id } = await state(null, [1, 1, 1, 1, 1])
    await state(groupIds[1] ?? '', [1, 0, 0, 0, 0])
    await expect(
      opened.client.ranking.weights.adopt({ stageId, seenIds: [id], joining: 'shares' }),
    ).rejects.toMatchObject({
      data: { code: 'changed-since' },
    })
  })

  it('is joined by the comparison tables as well once every group compared pairs, and adopted either way', async () => {
    const [first = '', second = ''] = groupIds
    await compare(first, 9)
    await state(second, [1, 1, 1, 1, 1])
    expect((await list()).comparisons).toBeNull()
    await compare(second, 1)
    const { comparisons, joined, statements } = await list()
    // 9 to 1 and 1 to 1 make 3 to 1: shares 3/7 and four times 1/7; the mean of 9/13 and 1/5 is another figure.
    expect(comparisons?.shares).toEqual([3, 1, 1, 1, 1].map((part) => expect.closeTo(part / 7, 9)))
    expect(comparisons).toMatchObject({ consistencyRatio: 0, worst: null })
    expect(joined?.[0]).toBeCloseTo((9 / 13 + 1 / 5) / 2, 9)
    const seenIds = statements.filter(({ isNewest }) => isNewest).map(({ id }) => id)
    await opened.client.ranking.weights.adopt({ stageId, seenIds, joining: 'comparisons' })
    expect((await list()).criteria[0]?.share).toBeCloseTo(3 / 7, 2)
    await opened.client.ranking.weights.adopt({ stageId, seenIds, joining: 'shares' })
    expect((await list()).criteria[0]?.share).toBeCloseTo((9 / 13 + 1 / 5) / 2, 2)
    const actions = (await opened.client.trail.list({})).map(({ action }) => action)
    expect(actions.slice(0, 2)).toEqual(['adopt-weights', 'adopt-joined-comparisons'])
  })

  it('is not joined by comparisons when nobody has compared, and cannot be adopted so', async () => {
    const { id } = await state(null, [1, 1, 1, 1, 1])
    await expect(
      opened.client.ranking.weights.adopt({ stageId, seenIds: [id], joining: 'comparisons' }),
    ).rejects.toMatchObject({ data: { code: 'changed-since' } })
  })

  it('is changed by a newer statement; the former one stays, and nobody is written over unseen', async () => {
    const { id } = await state(null, [1, 0, 0, 0, 0])
    const answers = (await list()).statements[0]?.answers
    if (answers === undefined) throw new Error('the statement is there')
    const change = { stageId, workingGroupId: null, answers, replaces: id }
    await opened.client.ranking.weights.state(change)
    expect((await list()).statements.map(({ isNewest }) => isNewest)).toEqual([true, false])
    await expect(opened.client.ranking.weights.state(change)).rejects.toMatchObject({
      data: { code: 'changed-since' },
    })
  })

  it('needs points for at least one criterion', async () => {
    await expect(state(null, [0, 0, 0, 0, 0])).rejects.toMatchObject({
      data: { code: 'weights-incomplete' },
    })
  })
})
