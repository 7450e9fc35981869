import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStageInRounds, refusedWith, type StageInRounds } from './stage-in-rounds.ts'

let stage: StageInRounds
let programme: StageInRounds['programme']
let stageId: string

beforeEach(async () => {
  stage = await openStageInRounds()
  programme = stage.programme
  stageId = stage.stageId
})

afterEach(async () => {
  await programme.close()
})

describe('an agreed value', () => {
  const place = () => ({
    stageId,
    ideaId: programme.ideaIds[0] ?? '',
    criterionId: programme.stages.workingGroups.catalogue.criteria[0]?.id ?? '',
  })
  const why = { reason: 'Zahlen der Stadtwerke liegen jetzt vor.', decidedBy: 'Kernteam' }

  async function discussed(): Promise<string> {
    await stage.open()
    await stage.save(stage.cell(0, 0, 5), stage.cell(0, 0, 1, 2))
    await stage.close()
    return (await stage.rounds())[0]?.id ?? ''
  }

  const firstMean = async () => (await programme.client.ranking.read({ stageId }))?.ideas[0]?.means[0]

  it('counts instead of the mean, with its reason and the marks behind it, until it is dropped', async () => {
    const { client } = programme
    const roundId = await discussed()
    expect(await firstMean()).toBe(3)
    const { sequence } = await client.scores.rounds.agree({ ...place(), ...why, roundId, value: 4.5 })
    expect(await firstMean()).toBe(4.5)
    const { results } = await client.ranking.readIdea(place())
    expect(results[0]).toMatchObject({
      overall: 4.5,
      markMean: 3,
      groupMeans: [5, 1],
      counts: { value: 2 },
      agreed: { value: 4.5, ...why },
    })
    const ranked = (await client.ranking.read({ stageId }))?.ideas.map(({ agreed }) => agreed) ?? []
    expect(ranked.flat()).toMatchObject([{ value: 4.5, ...why }])
    await client.trail.undo({ sequence })
    expect(await firstMean()).toBe(3)
    await client.scores.rounds.agree({ ...place(), ...why, roundId, value: 2 })
    const [agreed] = (await client.scores.rounds.readDiscussion(place())).agreed
    await client.scores.rounds.dropAgreed({
      stageId,
      roundId,
      id: agreed?.id ?? '',
      expectedRevision: agreed?.revision ?? 0,
    })
    expect(await firstMean()).toBe(3)
  })

  it('needs a reason, somebody who agreed, a mark on the scale and a round in discussion', async () => {
    const { rounds: talk } = programme.client.scores
    const roundId = await discussed()
    const whole = { ...place(), ...why, roundId, value: 4 }
    await expect(talk.agree({ ...whole, reason: '  ' })).rejects.toThrow('Input validation failed')
    await expect(talk.agree({ ...whole, decidedBy: '' })).rejects.toThrow('Input validation failed')
    await expect(talk.agree({ ...whole, value: 7 })).rejects.toMatchObject(refusedWith('score-not-allowed'))
    await talk.agree(whole)
    await expect(talk.agree({ ...whole, value: 3 })).rejects.toMatchObject(refusedWith('changed-since'))
    await talk.agree({ ...whole, value: 3, expectedRevision: 1 })
    await talk.conclude({ stageId, roundId })
    await expect(talk.agree({ ...whole, value: 2, expectedRevision: 2 })).rejects.toMatchObject(
      refusedWith('changed-since'),
    )
    expect(await firstMean()).toBe(3)
  })
})
