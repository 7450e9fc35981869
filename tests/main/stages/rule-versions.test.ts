import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StageView } from '../../../shared/stages/stages-contract.ts'
import { listAllRows, withoutRevisions } from '../list-all-rows.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let test: TestContext
let stageId: string

beforeEach(async () => {
  test = await openSampleContext()
  stageId = (await test.client.stages.list()).find(({ name }) => name === 'Arbeitskreise')?.id ?? ''
})
afterEach(() => test.close())

async function stageNow(): Promise<StageView> {
  const stage = (await test.client.stages.list()).find(({ id }) => id === stageId)
  if (stage === undefined) throw new Error('the stage is there')
  return stage
}

const stricter = { exitRule: { kind: 'best-with-ties', count: 10 }, minimumRaters: 4 } as const

async function startRule(from?: StageView) {
  const { name, kind, revision: stageRevision, catalogue } = from ?? (await stageNow())
  const seen = { catalogueId: catalogue.id, stageRevision }
  const fields = { stageId, seen, name, kind, ...stricter, reason: 'Nur noch zehn.' }
  return await test.client.stages.catalogues.saveRule(fields)
}

describe('another exit rule once there are marks', () => {
  it('is refused without a version; the name alone needs none', async () => {
    const { id, revision: expectedRevision } = await stageNow()
    const { client } = test
    await expect(client.stages.saveStage({ id, expectedRevision, ...stricter })).rejects.toMatchObject({
      data: { code: 'version-needed' },
    })
    await client.stages.saveStage({ id, expectedRevision, name: 'Gruppen' })
    expect(await stageNow()).toMatchObject({ name: 'Gruppen', catalogue: { version: 1 } })
  })

  it('starts a version with all marks, in which the older one and its ranking keep their rule', async () => {
    const { client } = test
    const before = await stageNow()
    const old = await client.ranking.read({ stageId })
    const { version, takenOver } = await startRule()
    const versions = await client.stages.catalogues.list({ stageId })
    expect([version, takenOver]).toEqual([2, versions[1]?.markCount])
    expect(versions.map(({ exitRule, minimumRaters }) => ({ exitRule, minimumRaters }))).toEqual([
      stricter,
      { exitRule: before.exitRule, minimumRaters: before.minimumRaters },
    ])
    expect(await client.ranking.read({ stageId, catalogueId: before.catalogue.id })).toEqual(old)
    const now = await client.ranking.read({ stageId })
    expect(now?.stage.minimumRaters).toBe(4)
    expect(now?.ideas.map(({ ideaId, value }) => [ideaId, value])).toEqual(
      old?.ideas.map(({ ideaId, value }) => [ideaId, value]),
    )
  })

  it('decides from then on by the new rule, told with the new version', async () => {
    await startRule()
    const { client } = test
    const idea = (await client.stages.passages.list()).ideas.find(({ number }) => number === 'I-114')
    await client.portfolio.reopen({ ideaId: idea?.ideaId ?? '', reason: 'Noch einmal.' })
    const decision = { ideaId: idea?.ideaId ?? '', outcome: 'stopped', byHand: false, reason: '' } as const
    await client.stages.decide({ stageId, decisions: [decision] })
    const stops = (await client.stages.passages.list()).ideas.find(({ number }) => number === 'I-114')?.stops
    expect(stops?.at(-1)?.rule).toEqual({ ...stricter, catalogueVersion: 2, byHand: false })
    expect(stops?.at(-2)?.rule).toMatchObject({ exitRule: { count: 30 }, catalogueVersion: 1 })
  })

  it('is taken back with everything it did', async () => {
    const before = await listAllRows(test.context.database)
    const { sequence } = await startRule()
    await test.client.trail.undo({ sequence })
    expect(withoutRevisions(await listAllRows(test.context.database))).toEqual(withoutRevisions(before))
  })

  it('tells how far the taking over of marks is, and cancelled on the way has changed nothing', async () => {
    const { client, context } = test
    const before = await listAllRows(context.database)
    const { name, kind, revision: stageRevision, catalogue } = await stageNow()
    const seen = { catalogueId: catalogue.id, stageRevision }
    const fields = { stageId, seen, name, kind, ...stricter, reason: 'Nur noch zehn.' }
    const steps = async (jobId: string, isCancelled: boolean) => {
      const told: (number | undefined)[] = []
      for await (const event of await client.stages.catalogues.saveRuleInSteps({ ...fields, jobId })) {
        if (event.kind === 'done') return { told, result: event.result }
        if (event.phase === 'copying') told.push(event.done)
        if (isCancelled) await client.window.cancelJob({ jobId })
      }
      return { told, result: undefined }
    }
    await expect(steps('cancelled-job', true)).rejects.toMatchObject({ data: { code: 'cancelled' } })
    expect(await listAllRows(context.database)).toEqual(before)
    const { told, result } = await steps('finished-job', false)
    expect(told.length).toBeGreaterThan(5)
    expect(told).toEqual(told.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
    expect(result?.version).toBe(2)
  })

  it('is refused when somebody changed the stage meanwhile, and for a stage without marks', async () => {
    const seen = await stageNow()
    await test.client.stages.saveStage({ id: stageId, expectedRevision: seen.revision, name: 'Gruppen' })
    await expect(startRule(seen)).rejects.toMatchObject({ data: { code: 'changed-since' } })
    await test.context.database.deleteFrom('scoreOrigin').execute()
    await test.context.database.deleteFrom('score').execute()
    await expect(startRule()).rejects.toMatchObject({ data: { code: 'changed-since' } })
    const { id, revision: expectedRevision } = await stageNow()
    await test.client.stages.saveStage({ id, expectedRevision, ...stricter })
    expect(await stageNow()).toMatchObject({ ...stricter, catalogue: { version: 1 } })
  })
})
