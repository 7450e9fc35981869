import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listIdeas } from '../../../main/ideas/idea-store.ts'
import { checkTrail } from '../../../main/database/check-trail.ts'
import { listAllRows } from '../list-all-rows.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

const rows = 10_000
const patience = 180_000

const table = [
  'Nr.;Titel;Beschreibung;Handlungsfeld;Kosten;Eingereicht von',
  ...Array.from(
    { length: rows },
    (_, at) =>
      `${at + 1};Vorhaben ${at + 1} am Weg;Dort fehlt seit ${at} Tagen etwas.;Klima;${at} €;Gruppe ${at}`,
  ),
].join('\n')

let house: TestContext
beforeEach(async () => {
  house = await openTestContext()
})
afterEach(() => house.close())

/** Imports the table; `onWriting` hears how many ideas are written. */
async function importTable(onWriting: (done: number, jobId: string) => Promise<void>) {
  const upload = house.context.uploads.add('Gesamtliste.csv', new TextEncoder().encode(table))
  const jobId = randomUUID()
  const fieldNames = [{ written: 'Klima', fieldOfActionId: 'new' }]
  const order = { jobId, uploadId: upload.id, workshop: { kind: 'none' as const }, fieldNames }
  for await (const event of await house.client.import.run(order)) {
    if (event.kind === 'done') return event.result
    if (event.phase === 'writing') await onWriting(event.done ?? 0, jobId)
  }
  throw new Error('no result')
}

/** The catalogue goes over in pieces, none of them large, which join to all ideas. */
async function expectPieces(): Promise<void> {
  const pieces = []
  for await (const piece of await house.client.ideas.list()) pieces.push(piece)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(500)
  expect(pieces.flat()).toEqual(await listIdeas(house.context.database))
  expect(pieces.flat()).toHaveLength(rows)
}

test(
  'an import of 10,000 rows that is cancelled half way leaves nothing behind',
  async () => {
    const before = await listAllRows(house.context.database)
    let written = 0
    const cancelled = importTable(async (done, jobId) => {
      written = done
      if (done >= rows / 2) await house.client.window.cancelJob({ jobId })
    })
    await expect(cancelled).rejects.toMatchObject({ data: { code: 'cancelled' } })
    expect(written).toBeGreaterThanOrEqual(rows / 2)
    expect(await listAllRows(house.context.database)).toEqual(before)
    expect(await checkTrail(house.context.database)).toEqual({ entries: 0, firstBroken: null })
  },
  patience,
)

test(
  'undo of an import of 10,000 rows gives exactly the database before',
  async () => {
    const before = await listAllRows(house.context.database)
    const result = await importTable(async () => undefined)
    expect(result).toMatchObject({ ideaCount: rows, lastNumber: 'I-10000' })
    await expectPieces()
    await house.client.trail.undo({ sequence: result.sequence })
    expect(await listAllRows(house.context.database)).toEqual(before)
    expect(await checkTrail(house.context.database)).toEqual({ entries: 2, firstBroken: null })
  },
  patience,
)
