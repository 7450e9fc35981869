import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { draftOf } from '../../../shared/stages/catalogue-draft.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let test: TestContext

beforeEach(async () => {
  test = await openSampleContext()
})
afterEach(() => test.close())

const stages = () => test.client.stages.list()

describe('a new stage', () => {
  it('as a copy asks what the other one asks today, by its rule, and has neither ideas nor marks', async () => {
    const { client } = test
    const source = (await stages()).find(({ name }) => name === 'Arbeitskreise')
    if (source === undefined) throw new Error('the stage is there')
    const from = { kind: 'copy', stageId: source.id } as const
    const { id } = await client.stages.way.addStage({ from, name: 'Jury', letIn: false })
    const copy = (await stages()).find((stage) => stage.id === id)
    expect(copy).toMatchObject({
      name: 'Jury',
      position: 4,
      exitRule: source.exitRule,
      minimumRaters: source.minimumRaters,
      hasScores: false,
      counts: { in: 0 },
    })
    const asked = ({ catalogue }: typeof source) =>
      draftOf(catalogue).criteria.map(({ id: _id, scaleId: _scale, ...criterion }) => criterion)
    expect(copy === undefined ? [] : asked(copy)).toEqual(asked(source))
    const ids = new Set(source.catalogue.criteria.map((criterion) => criterion.id))
    expect(copy?.catalogue.criteria.some((criterion) => ids.has(criterion.id))).toBe(false)
  })

  it('that is empty can be looked at everywhere, and filled', async () => {
    const { client } = test
    const empty = { from: { kind: 'empty' }, name: 'Jury', letIn: true } as const
    const { id: stageId, sequence } = await client.stages.way.addStage(empty)
    const stage = (await stages()).find(({ id }) => id === stageId)
    expect(stage?.catalogue.criteria).toEqual([])
    expect((await client.ranking.read({ stageId }))?.ideas.every(({ value }) => value === null)).toBe(true)
    expect((await client.stages.previewExit({ stageId })).ideas.map(({ outcome }) => outcome)).not.toContain(
      'goes-on',
    )
    await client.ranking.weights.list({ stageId })
    await client.ranking.readWhatIf({ stageId })
    await client.overview.get()
    await client.trail.undo({ sequence })
    expect(await stages()).toHaveLength(3)
  })

  it('is refused after a stage or template that there is not', async () => {
    for (const from of [
      { kind: 'copy', stageId: 'nowhere' } as const,
      { kind: 'template', templateId: 'nowhere' } as const,
    ])
      await expect(test.client.stages.way.addStage({ from, name: 'X', letIn: false })).rejects.toMatchObject({
        data: { code: 'not-found' },
      })
  })
})
