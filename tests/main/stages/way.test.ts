import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAllRows } from '../list-all-rows.ts'
import { openSmallProgramme, type SmallProgramme } from '../scores/small-programme.ts'
import { openTestContext } from '../testing-context.ts'

let programme: SmallProgramme

beforeEach(async () => {
  programme = await openSmallProgramme(3)
})

afterEach(async () => {
  await programme.close()
})

async function way(): Promise<[number, string][]> {
  return (await programme.client.stages.list()).map(({ position, name }) => [position, name])
}

async function decideAll(stageId: string): Promise<void> {
  const passed = { outcome: 'passed', byHand: true, reason: 'Test' } as const
  const decisions = programme.ideaIds.map((ideaId) => ({ ideaId, ...passed }))
  await programme.client.stages.decide({ stageId, decisions })
}

describe('a new programme', () => {
  it('begins with the template that was chosen, and with no other than there is', async () => {
    const house = await openTestContext()
    const { programme: own, stages } = house.client
    await expect(own.createEmpty({ name: 'GO!', city: '', way: 'unknown' })).rejects.toMatchObject({
      data: { code: 'not-found' },
    })
    await own.createEmpty({ name: 'GO!', city: '', way: 'two-lists' })
    expect((await stages.list()).map(({ name, kind }) => [name, kind])).toEqual([
      ['K.-o.-Liste', 'screening'],
      ['Prioritäten', 'scoring'],
    ])
    await expect(stages.way.lay({ way: 'simple' })).rejects.toMatchObject({
      data: { code: 'already-filled' },
    })
    await house.close()
  })
})

const simple = { kind: 'template', templateId: 'simple' } as const

describe('a stage', () => {
  it('is added at the end from a template, and taken back to the last row', async () => {
    const before = await listAllRows(programme.context.database)
    const { stages, trail } = programme.client
    const { sequence } = await stages.way.addStage({ from: simple, name: 'Kurz', letIn: true })
    expect(await way()).toEqual([
      [1, 'Eignung'],
      [2, 'Arbeitskreise'],
      [3, 'Ideencheck'],
      [4, 'Kurz'],
    ])
    await trail.undo({ sequence })
    expect(await listAllRows(programme.context.database)).toEqual(before)
  })

  it('lets in what has gone the way so far, if the person says so', async () => {
    const { suitability, workingGroups, ideaCheck } = programme.stages
    for (const { id } of [suitability, workingGroups, ideaCheck]) await decideAll(id)
    const { way: ways, list } = programme.client.stages
    expect(await ways.countWaiting()).toBe(3)
    await ways.addStage({ from: simple, name: 'Mit', letIn: true })
    expect((await list()).at(-1)?.counts.open).toBe(3)
    await decideAll((await list()).at(-1)?.id ?? '')
    await ways.addStage({ from: simple, name: 'Ohne', letIn: false })
    expect((await list()).at(-1)?.counts.in).toBe(0)
  })

  it('changes places with its neighbour, not beyond the ends, and not once ideas are in one of them', async () => {
    const { suitability, workingGroups, ideaCheck } = programme.stages
    const { moveStage } = programme.client.stages.way
    await moveStage({ id: ideaCheck.id, by: -1 })
    expect((await way()).map(([, name]) => name)).toEqual(['Eignung', 'Ideencheck', 'Arbeitskreise'])
    expect(await moveStage({ id: workingGroups.id, by: 1 })).toEqual({ sequence: 0 })
    await decideAll(suitability.id)
    await expect(moveStage({ id: workingGroups.id, by: -1 })).rejects.toMatchObject({
      data: { code: 'stage-entered', values: { name: 'Ideencheck', count: 3 } },
    })
  })

  it('is removed as long as it is empty, the others close up, and undo brings all of it back', async () => {
    const before = await listAllRows(programme.context.database)
    const { way: ways } = programme.client.stages
    const { sequence } = await ways.removeStage({ id: programme.stages.suitability.id })
    expect(await way()).toEqual([
      [1, 'Arbeitskreise'],
      [2, 'Ideencheck'],
    ])
    await programme.client.trail.undo({ sequence })
    const after = await listAllRows(programme.context.database)
    for (const table of ['catalogue', 'criterion', 'scale', 'scaleStep'])
      expect(after[table]).toEqual(before[table])
    expect((await way())[0]).toEqual([1, 'Eignung'])
  })

  it('stays when an idea was decided in it or a mark was given', async () => {
    const { suitability, workingGroups } = programme.stages
    const { removeStage } = programme.client.stages.way
    await decideAll(suitability.id)
    await expect(removeStage({ id: suitability.id })).rejects.toMatchObject({
      data: { code: 'stage-needed', values: { name: 'Eignung', passages: 3, marks: 0 } },
    })
    const cell = {
      ideaId: programme.ideaIds[0] ?? '',
      criterionId: workingGroups.catalogue.criteria[0]?.id ?? '',
      raterId: programme.raterIds[0] ?? '',
      state: 'value' as const,
      value: 4,
    }
    await programme.client.scores.saveBlock({ stageId: workingGroups.id, cells: [cell] })
    await expect(removeStage({ id: workingGroups.id })).rejects.toMatchObject({
      data: { code: 'stage-needed', values: { passages: 3, marks: 1 } },
    })
  })

  it('gets another name and kind', async () => {
    const { id, revision } = programme.stages.ideaCheck
    await programme.client.stages.saveStage({ id, expectedRevision: revision, name: 'Jury', kind: 'scoring' })
    const last = (await programme.client.stages.list()).at(-1)
    expect([last?.name, last?.kind]).toEqual(['Jury', 'scoring'])
  })
})
