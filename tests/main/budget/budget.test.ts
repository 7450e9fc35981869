import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nextMeetings } from '../../../main/programme/meeting-store.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let opened: TestContext

beforeEach(async () => {
  opened = await openSampleContext()
})
afterEach(async () => {
  await opened.close()
})

async function firstLine() {
  const { lines, pilots, payers } = await opened.client.budget.get()
  const [line] = lines
  if (line === undefined) throw new Error('the sample has lines')
  return { line, pilots, payers }
}

describe('budget', () => {
  it('gives lines, payers with their bodies, and the next meetings as plain data', async () => {
    const { lines, payers, meetings, today } = await opened.client.budget.get()
    expect(today).toBe('2026-03-02')
    expect(lines.length).toBeGreaterThan(40)
    const track = payers.map(({ fundingTrack, bodyId }) => [
      fundingTrack,
      meetings.find((one) => one.bodyId === bodyId)?.bodyName ?? null,
    ])
    expect(track).toEqual([
      ['city-budget', 'Hauptausschuss'],
      ['business-plan', 'Stadtwerkeausschuss'],
      ['grant', null],
    ])
  })

  it('adds, changes and removes a line, each undoable', async () => {
    const { client } = opened
    const { line, pilots } = await firstLine()
    const { id: _id, revision: _revision, ...fields } = line
    const { lineId, revision } = await client.budget.addLine({ ...fields, pilotId: pilots[1]?.id ?? '' })
    const saved = await client.budget.saveLine({
      id: lineId,
      expectedRevision: revision,
      amountCents: 4_200_000,
    })
    expect(saved.revision).toBe(revision + 1)
    const stored = async () => (await client.budget.get()).lines.find(({ id }) => id === lineId)
    expect(await stored()).toMatchObject({ amountCents: 4_200_000, year: line.year })
    const { sequence } = await client.budget.removeLine({ id: lineId })
    expect(await stored()).toBeUndefined()
    await client.trail.undo({ sequence })
    expect(await stored()).toMatchObject({ amountCents: 4_200_000 })
  })

  it('refuses to block more than there is, and leaves the line as it was', async () => {
    const { client } = opened
    const { line } = await firstLine()
    const blockedCents = line.amountCents + 1
    const call = client.budget.saveLine({ id: line.id, expectedRevision: line.revision, blockedCents })
    await expect(call).rejects.toMatchObject({ data: { code: 'block-exceeds-amount' } })
    expect((await firstLine()).line).toEqual(line)
  })

  it('refuses to save over a newer version and hands it over', async () => {
    const { client } = opened
    const { line } = await firstLine()
    const edit = { id: line.id, expectedRevision: line.revision }
    await client.budget.saveLine({ ...edit, amountCents: 500 })
    await expect(client.budget.saveLine({ ...edit, amountCents: 700 })).rejects.toMatchObject({
      data: { code: 'changed-meanwhile', current: { amountCents: 500 } },
    })
  })

  it('refuses amounts that are not whole cents', async () => {
    const { line } = await firstLine()
    const edit = { id: line.id, expectedRevision: line.revision, amountCents: 0.5 }
    await expect(opened.client.budget.saveLine(edit)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('takes a further payer in and names its body', async () => {
    const { client } = opened
    const { payerId, revision } = await client.budget.addPayer({
      name: 'Kreis',
      fundingTrack: 'grant',
      bodyId: null,
    })
    const bodyId = (await client.budget.get()).meetings[0]?.bodyId ?? ''
    await client.budget.savePayer({ id: payerId, expectedRevision: revision, bodyId })
    expect((await client.budget.get()).payers.at(-1)).toMatchObject({ name: 'Kreis', bodyId })
  })
})

describe('nextMeetings', () => {
  it('finds for every body the next meeting and the one that can still be reached', async () => {
    const found = await nextMeetings(opened.context.database, '2026-11-25')
    const told = found.map(({ body, next, reachable }) => [body.shortName, next?.heldOn, reachable?.heldOn])
    expect(told).toContainEqual(['StV', '2026-12-15', '2027-02-02'])
    expect(told).toContainEqual(['HA', '2026-12-14', '2026-12-14'])
  })
})
