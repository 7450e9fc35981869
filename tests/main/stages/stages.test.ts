import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSmallProgramme, type SmallProgramme } from '../scores/small-programme.ts'

let programme: SmallProgramme

beforeEach(async () => {
  programme = await openSmallProgramme(3)
})

afterEach(async () => {
  await programme.close()
})

/** Answers both questions of the first stage, idea by idea; undefined leaves an idea open. */
async function answer(...answers: ([number, number] | undefined)[]): Promise<void> {
  const { client, stages, ideaIds, raterIds } = programme
  const cells = answers.flatMap((pair, row) =>
    (pair ?? []).map((value, column) => ({
      ideaId: ideaIds[row] ?? '',
      criterionId: stages.suitability.catalogue.criteria[column]?.id ?? '',
      raterId: raterIds[0] ?? '',
      state: 'value' as const,
      value,
    })),
  )
  await client.scores.saveBlock({ stageId: stages.suitability.id, cells })
}

async function preview() {
  const { ideas } = await programme.client.stages.previewExit({ stageId: programme.stages.suitability.id })
  return ideas
}

describe('a new programme', () => {
  it('has the three stages of the default way with their criteria and named scale steps', async () => {
    const stages = await programme.client.stages.list()
    expect(stages.map(({ name, kind }) => [name, kind])).toEqual([
      ['Eignung', 'screening'],
      ['Arbeitskreise', 'scoring'],
      ['Ideencheck', 'final-check'],
    ])
    expect(stages.map(({ catalogue }) => catalogue.criteria.length)).toEqual([2, 5, 6])
    expect(stages[0]?.catalogue.scales[0]?.steps.map(({ name }) => name)).toEqual(['nein', 'unklar', 'ja'])
    expect(stages[1]?.exitRule).toEqual({ kind: 'best-with-ties', count: 30 })
  })

  it('lets every idea stand at the start of the way without being told', async () => {
    const stages = await programme.client.stages.list()
    expect(stages.map(({ counts }) => counts.open)).toEqual([3, 0, 0])
  })
})

describe('a weight', () => {
  it('is changed with a new revision; an older one is refused with the stored version', async () => {
    const id = programme.stages.workingGroups.catalogue.criteria[0]?.id ?? ''
    const saved = await programme.client.stages.saveWeight({ id, expectedRevision: 1, weight: 40 })
    expect(saved.revision).toBe(2)
    await expect(
      programme.client.stages.saveWeight({ id, expectedRevision: 1, weight: 50 }),
    ).rejects.toMatchObject({ data: { code: 'changed-meanwhile', current: { weight: 40, revision: 2 } } })
  })
})

describe('the exit of a stage', () => {
  it('says who passes, who stops, who stays open, and why', async () => {
    await answer([1, 1], [0, 1])
    const ideas = await preview()
    expect(ideas.map(({ number, outcome }) => [number, outcome])).toEqual([
      ['I-001', 'goes-on'],
      ['I-002', 'stays'],
      ['I-003', 'undecided'],
    ])
    expect(ideas[1]?.reasons).toMatchObject([
      { kind: 'knock-out', criterion: 'Smart-City-Thema?', required: 0.75, found: 0 },
    ])
    expect(ideas[2]?.reasons).toEqual([{ kind: 'nothing-scored' }])
  })

  it('moves what passes on, puts what stops into the reserve with the reason, and is undone in one go', async () => {
    await answer([1, 1], [0, 1])
    const [first = '', second = ''] = programme.ideaIds
    const done = await programme.client.stages.decide({
      stageId: programme.stages.suitability.id,
      decisions: [
        { ideaId: first, outcome: 'passed', byHand: false, reason: '' },
        { ideaId: second, outcome: 'stopped', byHand: false, reason: '' },
      ],
    })
    expect(done).toMatchObject({ passed: 1, stopped: 1 })
    const counts = (await programme.client.stages.list()).map((stage) => stage.counts)
    expect(counts[0]).toEqual({ in: 3, passed: 1, stopped: 1, open: 1 })
    expect(counts[1]).toEqual({ in: 1, passed: 0, stopped: 0, open: 1 })
    const stopped = await findIdea(second)
    expect(stopped).toMatchObject({ standing: 'reserve', standingSince: '2026-03-02' })
    expect(stopped.standingReason).toBe('„Smart-City-Thema?“: Mittelwert 0,00, nötig sind mindestens 0,75')
    await programme.client.trail.undo({ sequence: done.sequence })
    expect(await findIdea(second)).toMatchObject({ standing: 'in-selection', standingReason: '' })
    expect((await programme.client.stages.list()).map((stage) => stage.counts.open)).toEqual([3, 0, 0])
  })

  it('refuses a decision that follows the rule when the rule says otherwise by now', async () => {
    await answer([0, 1])
    const decision = { ideaId: programme.ideaIds[0] ?? '', outcome: 'passed' as const, byHand: false }
    const stageId = programme.stages.suitability.id
    await expect(
      programme.client.stages.decide({ stageId, decisions: [{ ...decision, reason: '' }] }),
    ).rejects.toMatchObject({ data: { code: 'changed-since' } })
  })

  it('lets people decide otherwise, but only with a reason', async () => {
    await answer([0, 1])
    const decision = { ideaId: programme.ideaIds[0] ?? '', outcome: 'passed' as const, byHand: true }
    const stageId = programme.stages.suitability.id
    await expect(
      programme.client.stages.decide({ stageId, decisions: [{ ...decision, reason: ' ' }] }),
    ).rejects.toMatchObject({ data: { code: 'reason-missing' } })
    await programme.client.stages.decide({ stageId, decisions: [{ ...decision, reason: 'Rat will es' }] })
    expect((await programme.client.stages.list())[1]?.counts.in).toBe(1)
  })

  it('does not decide an idea twice', async () => {
    const decision = { outcome: 'passed' as const, byHand: true, reason: 'klar' }
    const stageId = programme.stages.suitability.id
    const decisions = [{ ...decision, ideaId: programme.ideaIds[0] ?? '' }]
    await programme.client.stages.decide({ stageId, decisions })
    await expect(programme.client.stages.decide({ stageId, decisions })).rejects.toMatchObject({
      data: { code: 'changed-since' },
    })
  })
})

async function findIdea(id: string) {
  const { database } = programme.context
  return await database.selectFrom('idea').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}
