import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { checkTrail } from '../../../main/database/check-trail.ts'
import type { PairDecision } from '../../../shared/import/import-contract.ts'
import { listAllRows, withoutRevisions } from '../list-all-rows.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

const table = [
  'Nr.;Titel;Beschreibung;Handlungsfeld;Stimmen;Eingereicht von',
  ...Array.from(
    { length: 130 },
    (_, at) =>
      `${at + 1};Vorhaben ${at + 1} am Weg;Dort fehlt seit ${at} Tagen etwas.;Klima;${at};Gruppe ${at}`,
  ),
].join('\n')

const side = (line: number) => ({ table: '0.0', line })
/** The second idea lives on in the first one, the third and the fourth in a new one. */
const pairs: PairDecision[] = [
  { verb: 'merge', idea: side(3), of: side(2) },
  { verb: 'bundle', idea: side(5), of: side(4), title: 'Wege' },
]

let house: TestContext
beforeEach(async () => {
  house = await openTestContext()
})
afterEach(() => house.close())

async function importTable() {
  const upload = house.context.uploads.add('Liste.csv', new TextEncoder().encode(table))
  const fieldNames = [{ written: 'Klima', fieldOfActionId: 'new' }]
  const order = { jobId: randomUUID(), uploadId: upload.id, workshop: { kind: 'none' as const }, fieldNames }
  for await (const event of await house.client.import.run({ ...order, pairs }))
    if (event.kind === 'done') return event.result
  throw new Error('no result')
}

test('an import that is undone and brought back is what it was, and is listed once', async () => {
  const { database } = house.context
  await importTable()
  const before = await listAllRows(database)
  const { sequence, ideaImportId } = await importTable()
  const state = await listAllRows(database)
  const undoing = await house.client.trail.undo({ sequence })
  expect(withoutRevisions(await listAllRows(database))).toEqual(withoutRevisions(before))
  const again = await house.client.trail.undo({ sequence: undoing.sequence })
  expect(withoutRevisions(await listAllRows(database))).toEqual(withoutRevisions(state))
  const listed = await house.client.import.list()
  expect(listed).toHaveLength(2)
  expect(listed.find(({ id }) => id === ideaImportId)).toMatchObject({ sequence: again.sequence })
  expect(await checkTrail(database)).toEqual({ entries: 4, firstBroken: null })
})

test('the history of every imported idea begins with the import', async () => {
  const { sequence } = await importTable()
  const ideas = await house.context.database.selectFrom('idea').select(['id', 'number']).execute()
  expect(ideas).toHaveLength(131)
  for (const { id } of ideas) {
    const history = await house.client.ideas.history({ id })
    expect(history.map((entry) => [entry.sequence, entry.changes])).toEqual([[sequence, []]])
  }
})
