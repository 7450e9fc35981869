import { CompiledQuery } from 'kysely'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkTrail } from '../../../main/database/check-trail.ts'
import { listTrail } from '../../../main/database/list-trail.ts'
import type { Database } from '../../../main/database/open-database.ts'
import { recordChange } from '../../../main/database/record-change.ts'
import type { NewRow, RowWriter } from '../../../main/database/row-writer.ts'
import { undoChange } from '../../../main/database/trail.ts'
import { Problem } from '../../../shared/problem.ts'
import { listAllRows } from '../list-all-rows.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

const who = { at: '2026-01-01T00:00:00Z', by: 'Änne Müller' }

let together: TestContext
/** The same is done here row by row, as the trail of earlier versions tells everything. */
let oneByOne: TestContext
let database: Database
beforeEach(async () => {
  together = await openTestContext()
  oneByOne = await openTestContext()
  database = together.context.database
})
afterEach(async () => {
  await together.close()
  await oneByOne.close()
})

type Way = (rows: RowWriter, added: readonly NewRow<'guideline'>[]) => Promise<void>

const insertTogether: Way = (rows, added) => rows.insertMany('guideline', added)
const insertOneByOne: Way = async (rows, added) => {
  for (const row of added) await rows.insert('guideline', row)
}

const guidelines = (count: number, prefix = ''): NewRow<'guideline'>[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `${prefix}${at}`,
    position: at,
    title: `Leitlinie "${at}" \\ud800`,
    text: 'Straße 😀',
  }))

async function create(count: number, insert = insertTogether): Promise<number> {
  const { sequence } = await recordChange(database, { ...who, action: 'test' }, (rows) =>
    insert(rows, guidelines(count)),
  )
  return sequence
}

async function change(work: (rows: RowWriter) => Promise<unknown>): Promise<number> {
  return (await recordChange(database, { ...who, action: 'test' }, work)).sequence
}

type Act =
  | { kind: 'insert'; group: number }
  | { kind: 'update' | 'remove'; group: number; row: number; text: string }
type Step = { acts: Act[] } | { undo: number }

const groupSize = 30
const group = fc.integer({ min: 0, max: 2 })
const row = fc.integer({ min: 0, max: groupSize - 1 })
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), group }),
  fc.record({ kind: fc.constantFrom('update', 'remove'), group, row, text: fc.string({ maxLength: 4 }) }),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ acts: fc.array(act, { minLength: 1, maxLength: 3 }) }),
  fc.record({ undo: fc.integer({ min: 0, max: 9 }) }),
)

describe('rows that are created together', () => {
  test('are taken back, brought back or refused exactly as rows that are told one by one', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        run += 1
        const first = { acts: [{ kind: 'insert' as const, group: 0 }] }
        const one = await play(together.context.database, [first, ...steps], `${run}`, insertTogether)
        const other = await play(oneByOne.context.database, [first, ...steps], `${run}`, insertOneByOne)
        expect(one).toEqual(other)
        expect(await listGuidelines(database)).toEqual(await listGuidelines(oneByOne.context.database))
        expect((await checkTrail(database)).firstBroken).toBeNull()
      }),
      { numRuns: 40 },
    )
  })

  test('are not told a second time, and are found in the list of the trail', async () => {
    const sequence = await create(250)
    const changes = await database.selectFrom('trailChange').selectAll().execute()
    expect(changes).toEqual([])
    const listed = await listTrail(database, { recordId: '249', limit: 9 })
    expect(listed.map((entry) => entry.sequence)).toEqual([sequence])
    expect(await listTrail(database, { recordId: '25', limit: 9 })).toHaveLength(1)
    expect(await listTrail(database, { recordId: '250', limit: 9 })).toEqual([])
  })

  test('come back with their revisions when their undoing is taken back', async () => {
    const sequence = await create(130)
    const changed = await change((rows) => rows.update('guideline', '7', { text: 'Weg' }))
    await undoChange(database, changed, who)
    const state = await listAllRows(database)
    const undoing = await undoChange(database, sequence, who)
    expect(await listGuidelines(database)).toEqual([])
    await undoChange(database, undoing, who)
    expect(await listAllRows(database)).toEqual(state)
    expect(await checkTrail(database)).toEqual({ entries: 5, firstBroken: null })
  })

  test('are undone also when a text has half of a surrogate pair, which no file can keep', async () => {
    const added = guidelines(30).map((one) => ({ ...one, text: `a\ud800b` }))
    const sequence = await change((rows) => rows.insertMany('guideline', added))
    await undoChange(database, sequence, who)
    expect(await listGuidelines(database)).toEqual([])
  })

  test.each([
    ['together', insertTogether],
    ['one by one', insertOneByOne],
  ])(
    'told %s are undone when their table has a new column since, unless it is filled',
    async (_way, insert) => {
      const sequence = await create(30, insert)
      await alter('ALTER TABLE guideline ADD COLUMN weight INTEGER NOT NULL DEFAULT 3')
      await alter(`ALTER TABLE guideline ADD COLUMN hint TEXT NOT NULL DEFAULT 'it''s'`)
      await alter('ALTER TABLE guideline ADD COLUMN note TEXT')
      const state = await listAllRows(database)
      for (const filled of ['weight = 4', `hint = ''`, `note = ''`]) {
        await alter(`UPDATE guideline SET ${filled} WHERE id = '20'`)
        await expect(undoChange(database, sequence, who)).rejects.toMatchObject({ code: 'changed-since' })
        await alter(`UPDATE guideline SET weight = 3, hint = 'it''s', note = NULL`)
      }
      const undoing = await undoChange(database, sequence, who)
      await undoChange(database, undoing, who)
      expect(await listAllRows(database)).toEqual(state)
    },
  )
})

describe('the check of the trail', () => {
  test.each([
    ['a changed value', `UPDATE guideline SET text = 'Weg' WHERE id = '77'`],
    ['a changed value of the last row', `UPDATE guideline SET position = 1000 WHERE id = '129'`],
    ['a removed row', `DELETE FROM guideline WHERE id = '3'`],
    ['another table', `UPDATE trailBatch SET tableName = 'body' WHERE position = 0`],
    ['other columns', `UPDATE trailBatch SET columns = replace(columns, 'text', 'name')`],
    ['another row', `UPDATE trailBatch SET rowIds = replace(rowIds, '"7"', '"8"')`],
    ['another digest', `UPDATE trailBatch SET createdDigest = 'x' || substr(createdDigest, 2)`],
    ['removed rows that were none', `UPDATE trailBatch SET createdDigest = NULL, removedRows = '[]'`],
    ['another place', `UPDATE trailBatch SET position = position + 5`],
    ['a missing batch', `DELETE FROM trailBatch WHERE position = 1`],
  ])('finds %s', async (_what, statement) => {
    await change((rows) => rows.insert('payer', payer))
    await create(130)
    await change((rows) => rows.update('guideline', '78', { text: 'Weg' }))
    await change((rows) => rows.remove('guideline', '4'))
    expect(await checkTrail(database)).toEqual({ entries: 4, firstBroken: null })
    await alter(statement)
    expect(await checkTrail(database)).toEqual({ entries: 4, firstBroken: 2 })
  })

  test.each([
    [
      'the text of a removed row',
      `UPDATE trailBatch SET removedRows = replace(removedRows, 'Straße', 'Strasse')`,
    ],
    [
      'the id of a removed row',
      `UPDATE trailBatch SET rowIds = replace(rowIds, '"7"', '"8"') WHERE removedRows NOT NULL`,
    ],
  ])('finds %s that somebody has changed in an undoing', async (_what, statement) => {
    await undoChange(database, await create(130), who)
    expect(await checkTrail(database)).toEqual({ entries: 2, firstBroken: null })
    await alter(statement)
    expect((await checkTrail(database)).firstBroken).not.toBeNull()
  })
})

const payer = {
  id: 'payer',
  position: 1,
  name: 'Stadtwerke',
  bodyId: null,
  fundingTrack: 'business-plan',
} as const

async function listGuidelines(on: Database) {
  return await on.selectFrom('guideline').selectAll().orderBy('id').execute()
}

/** Past the program, as somebody with another tool would do it, or a later version. */
async function alter(statement: string): Promise<void> {
  await database.executeQuery(CompiledQuery.raw(statement))
}

/** @returns what came of each step: the number of its entry, or why it was refused */
async function play(
  on: Database,
  steps: readonly Step[],
  run: string,
  insert: Way,
): Promise<(number | string)[]> {
  const sequences: number[] = []
  const results: (number | string)[] = []
  for (const one of steps) {
    try {
      const sequence =
        'undo' in one
          ? await undoChange(on, sequences[one.undo % sequences.length] ?? 0, who)
          : await perform(on, one.acts, run, insert)
      if (sequence > 0) sequences.push(sequence)
      results.push(sequence)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      results.push(error.code)
    }
  }
  return results
}

async function perform(on: Database, acts: readonly Act[], run: string, insert: Way): Promise<number> {
  const { sequence } = await recordChange(on, { ...who, action: 'test' }, async (rows) => {
    for (const one of acts) {
      const prefix = `${run}-${one.group}-`
      if (one.kind === 'insert') {
        const added = guidelines(groupSize, prefix)
        const present = await rows.findMany(
          'guideline',
          added.map(({ id }) => id),
        )
        await insert(
          rows,
          added.filter(({ id }) => !present.has(id)),
        )
        continue
      }
      const id = `${prefix}${one.row}`
      if ((await rows.find('guideline', id)) === undefined) continue
      if (one.kind === 'update') await rows.update('guideline', id, { text: one.text })
      else await rows.remove('guideline', id)
    }
  })
  return sequence
}
