import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let opened: TestContext

beforeEach(async () => {
  opened = await openSampleContext()
})
afterEach(async () => {
  await opened.close()
})

async function standingOf(number: string) {
  const { database } = opened.context
  return await database
    .selectFrom('idea')
    .select(['id', 'standing', 'standingReason', 'standingBy', 'standingSince'])
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
}

describe('portfolio', () => {
  it('shows the pilots in start order with their money and next step', async () => {
    const { pilots } = await opened.client.portfolio.list()
    expect(pilots.map(({ startOrder }) => startOrder)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
    expect(pilots[0]).toMatchObject({
      number: 'P-01',
      ideaNumber: 'I-002',
      outCents: 20_300_000,
      approvedCents: 1_200_000,
    })
    expect(pilots.every(({ nextStep }) => nextStep.kind === 'await-decision')).toBe(true)
  })

  it('makes an idea a pilot with the next number, and takes it back', async () => {
    const { client } = opened
    const [idea] = await client.portfolio.listCandidates()
    if (idea === undefined) throw new Error('the sample has ideas in selection')
    const { number, sequence } = await client.portfolio.choosePilot({
      ideaId: idea.ideaId,
      lead: 'Stadt',
      reason: 'Hoher Nutzen.',
    })
    expect(number).toBe('P-10')
    expect(await standingOf(idea.number)).toMatchObject({
      standing: 'pilot',
      standingReason: 'Hoher Nutzen.',
      standingBy: 'Test',
    })
    const { pilots } = await client.portfolio.list()
    expect(pilots.at(-1)).toMatchObject({ title: idea.title, startOrder: 10, outCents: 0 })
    await client.trail.undo({ sequence })
    expect((await client.portfolio.list()).pilots).toHaveLength(9)
    expect((await standingOf(idea.number)).standing).toBe('in-selection')
  })

  it('asks for a reason', async () => {
    const { id: ideaId } = await standingOf('I-009')
    await expect(
      opened.client.portfolio.choosePilot({ ideaId, lead: '', reason: '  ' }),
    ).rejects.toMatchObject({
      data: { code: 'reason-missing' },
    })
    await expect(
      opened.client.portfolio.putIntoReserve({ ideaIds: [ideaId], reason: '' }),
    ).rejects.toMatchObject({
      data: { code: 'reason-missing' },
    })
    expect((await standingOf('I-009')).standing).toBe('in-selection')
  })

  it('does not choose a pilot twice nor put it into the reserve', async () => {
    const { id: ideaId } = await standingOf('I-002')
    const expected = { data: { code: 'already-pilot', values: { pilot: 'P-01' } } }
    const reason = 'Doppelt.'
    await expect(opened.client.portfolio.choosePilot({ ideaId, lead: '', reason })).rejects.toMatchObject(
      expected,
    )
    await expect(opened.client.portfolio.putIntoReserve({ ideaIds: [ideaId], reason })).rejects.toMatchObject(
      expected,
    )
  })

  it('puts several ideas into the reserve or none', async () => {
    const { client } = opened
    const free = await standingOf('I-009')
    const pilot = await standingOf('I-002')
    const reason = 'Später.'
    await expect(
      client.portfolio.putIntoReserve({ ideaIds: [free.id, pilot.id], reason }),
    ).rejects.toMatchObject({ data: { code: 'already-pilot' } })
    expect((await standingOf('I-009')).standing).toBe('in-selection')
    const before = (await client.portfolio.list()).reserve.length
    await client.portfolio.putIntoReserve({ ideaIds: [free.id], reason })
    const { reserve } = await client.portfolio.list()
    expect(reserve).toHaveLength(before + 1)
    expect(reserve.find(({ number }) => number === 'I-009')).toMatchObject({ reason, by: 'Test' })
  })

  it('keeps a pilot that has money, and reopens an idea of the reserve', async () => {
    const { client } = opened
    const pilot = await standingOf('I-002')
    await expect(client.portfolio.reopen({ ideaId: pilot.id, reason: 'Irrtum.' })).rejects.toMatchObject({
      data: { code: 'still-in-use' },
    })
    const [kept] = (await client.portfolio.list()).reserve
    if (kept === undefined) throw new Error('the sample has a reserve')
    await client.portfolio.reopen({ ideaId: kept.ideaId, reason: 'Neue Förderung.' })
    expect(await standingOf(kept.number)).toMatchObject({
      standing: 'in-selection',
      standingReason: 'Neue Förderung.',
    })
  })

  it('moves a pilot in the start order, and stays at the ends', async () => {
    const { client } = opened
    const numbers = async () => (await client.portfolio.list()).pilots.map(({ number }) => number)
    const [first, second] = (await client.portfolio.list()).pilots
    await client.portfolio.movePilot({ pilotId: second?.id ?? '', by: -1 })
    expect((await numbers()).slice(0, 2)).toEqual(['P-02', 'P-01'])
    const { sequence } = await client.portfolio.movePilot({ pilotId: second?.id ?? '', by: -1 })
    expect(sequence).toBe(0)
    await client.portfolio.movePilot({ pilotId: first?.id ?? '', by: -1 })
    expect((await numbers()).slice(0, 2)).toEqual(['P-01', 'P-02'])
  })

  it('refuses to save over a newer version and hands it over', async () => {
    const { client } = opened
    const [pilot] = (await client.portfolio.list()).pilots
    const { id: pilotId = '', revision = 0 } = pilot ?? {}
    await client.portfolio.savePilot({ pilotId, revision, lead: 'Bücherei' })
    await expect(client.portfolio.savePilot({ pilotId, revision, lead: 'Museum' })).rejects.toMatchObject({
      data: { code: 'changed-meanwhile', current: { lead: 'Bücherei' } },
    })
  })
})
