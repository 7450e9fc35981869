import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordChange } from '../../../main/database/record-change.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

let opened: TestContext
const change = { at: '2026-01-01T00:00:00.000Z', by: 'Test', action: 'edit-programme' }

beforeEach(async () => {
  opened = await openTestContext()
})
afterEach(() => opened.close())

const bodies = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `group-${index}`,
    position: index,
    name: `Fraktion "${index}" '; DROP TABLE politicalGroup; --`,
    seats: index,
  }))

describe('inserting many rows', () => {
  it('stores every row as it is, also over several statements and whatever its texts say', async () => {
    const rows = bodies(1_234)
    await recordChange(opened.context.database, change, (writer) => writer.insertMany('politicalGroup', rows))
    const stored = await opened.context.database
      .selectFrom('politicalGroup')
      .selectAll()
      .orderBy('position')
      .execute()
    expect(stored).toEqual(rows.map((row) => ({ ...row, revision: 1 })))
  })

  it('reads columns by name, in whatever order a row lists them', async () => {
    const [first, second] = bodies(2)
    if (first === undefined || second === undefined) throw new Error('two rows')
    const turned = { seats: second.seats, name: second.name, id: second.id, position: second.position }
    await recordChange(opened.context.database, change, (writer) =>
      writer.insertMany('politicalGroup', [first, turned]),
    )
    const stored = await opened.context.database.selectFrom('politicalGroup').select('seats').execute()
    expect(stored.map(({ seats }) => seats).toSorted((a, b) => a - b)).toEqual([0, 1])
  })

  it('stores none of them when one is refused', async () => {
    const rows = [...bodies(150), ...bodies(1)]
    await expect(
      recordChange(opened.context.database, change, (writer) => writer.insertMany('politicalGroup', rows)),
    ).rejects.toThrow(/UNIQUE/)
    const stored = await opened.context.database.selectFrom('politicalGroup').selectAll().execute()
    expect(stored).toEqual([])
  })
})
