import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type OpenDatabase, openDatabase } from '../../../main/database/open-database.ts'
import { recordChange } from '../../../main/database/record-change.ts'
import type { RowWriter } from '../../../main/database/row-writer.ts'
import { checkTrail } from '../../../main/database/check-trail.ts'
import { undoChange } from '../../../main/database/trail.ts'
import { Problem } from '../../../shared/problem.ts'
import type { ProgressEvent } from '../../../shared/progress.ts'
import { listAllRows } from '../list-all-rows.ts'

const who = { at: '2026-01-01T00:00:00Z', by: 'Änne Müller' }

let folder = ''
let opened: OpenDatabase

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wegweiser-trail-'))
  opened = await openDatabase(folder, 'test')
})
afterEach(async () => {
  await opened.close()
  rmSync(folder, { recursive: true, force: true })
})

/** One thing a person may do to one of five guidelines; what does not fit the moment is left out. */
type Act = { kind: 'insert' | 'update' | 'remove'; row: number; text: string }

const act = fc.record<Act>({
  kind: fc.constantFrom('insert', 'update', 'remove'),
  row: fc.integer({ min: 0, max: 4 }),
  text: fc.string({ unit: 'grapheme', maxLength: 8 }),
})

describe('undo', () => {
  test('of everything, last first, leads back to the state before, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        async (changes) => {
          const before = await listContent()
          const sequences: number[] = []
          for (const acts of changes) sequences.push(await perform(acts))
          for (const sequence of sequences.filter((one) => one > 0).toReversed())
            await undoChange(opened.database, sequence, who)
          expect(await listContent()).toEqual(before)
          expect((await checkTrail(opened.database)).firstBroken).toBeNull()
          await clear()
        },
      ),
      { numRuns: 60 },
    )
  })

  test('of an undo brings the change back', async () => {
    const first = await perform([{ kind: 'insert', row: 1, text: 'a' }])
    const state = await listContent()
    const undoing = await undoChange(opened.database, first, who)
    await undoChange(opened.database, undoing, who)
    expect(await listContent()).toEqual(state)
  })

  test('is refused when somebody has worked on the row since, and changes nothing', async () => {
    const first = await perform([{ kind: 'insert', row: 1, text: 'a' }])
    await perform([{ kind: 'update', row: 1, text: 'b' }])
    const state = await listAllRows(opened.database)
    await expect(undoChange(opened.database, first, who)).rejects.toMatchObject({ code: 'changed-since' })
    expect(await listAllRows(opened.database)).toEqual(state)
  })

  test('of hundreds of rows tells how far it is, and cancelled on the way it has changed nothing', async () => {
    const acts = Array.from({ length: 350 }, (_, at): Act => ({ kind: 'insert', row: at + 1, text: `${at}` }))
    const sequence = await perform(acts)
    const state = await listAllRows(opened.database)
    const controller = new AbortController()
    const told: ProgressEvent[] = []
    const { signal } = controller
    const report = (event: ProgressEvent): void => {
      told.push(event)
      if (event.done === 200) controller.abort()
    }
    await expect(undoChange(opened.database, sequence, who, { signal, report })).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect(told.map(({ done, total }) => [done, total])).toEqual([
      [100, 350],
      [200, 350],
    ])
    expect(await listAllRows(opened.database)).toEqual(state)
  })

  test('of hundreds of rows at once gives the state before, or changes nothing when one of them is another by now', async () => {
    const before = await listContent()
    const many = Array.from({ length: 250 }, (_, at) => ({
      kind: 'insert' as const,
      row: at + 1,
      text: `${at}`,
    }))
    await undoChange(opened.database, await perform(many), who)
    expect(await listContent()).toEqual(before)
    const again = await perform(many)
    await perform([{ kind: 'update', row: 180, text: 'b' }])
    const state = await listAllRows(opened.database)
    await expect(undoChange(opened.database, again, who)).rejects.toMatchObject({ code: 'changed-since' })
    expect(await listAllRows(opened.database)).toEqual(state)
  })

  test('is refused a second time, and for an entry that is not there', async () => {
    const first = await perform([{ kind: 'insert', row: 1, text: 'a' }])
    await undoChange(opened.database, first, who)
    await expect(undoChange(opened.database, first, who)).rejects.toMatchObject({ code: 'already-undone' })
    await expect(undoChange(opened.database, 999, who)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('a change', () => {
  test('that fails leaves neither rows nor an entry', async () => {
    await perform([{ kind: 'insert', row: 1, text: 'a' }])
    const state = await listAllRows(opened.database)
    const failing = recordChange(opened.database, { ...who, action: 'test' }, async (rows) => {
      await rows.insert('guideline', { id: 'x', position: 9, title: 'x', text: '' })
      throw new Problem('cancelled')
    })
    await expect(failing).rejects.toMatchObject({ code: 'cancelled' })
    expect(await listAllRows(opened.database)).toEqual(state)
    expect(await checkTrail(opened.database)).toEqual({ entries: 1, firstBroken: null })
  })

  test('of a row that somebody saved in between is refused with the stored row', async () => {
    await perform([{ kind: 'insert', row: 1, text: 'mine' }])
    await perform([{ kind: 'update', row: 1, text: 'theirs' }])
    const saving = recordChange(opened.database, { ...who, action: 'test' }, (rows) =>
      rows.update('guideline', 'row-1', { text: 'mine again' }, 1),
    )
    await expect(saving).rejects.toMatchObject({
      code: 'changed-meanwhile',
      current: expect.objectContaining({ text: 'theirs', revision: 2 }) as object,
    })
  })

  test('of two people at once: one wins, the other is told, none is lost', async () => {
    await perform([{ kind: 'insert', row: 1, text: '' }])
    const save = (text: string): Promise<unknown> =>
      recordChange(opened.database, { ...who, action: 'test' }, (rows) =>
        rows.update('guideline', 'row-1', { text }, 1),
      )
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_unused, index) => save(`version ${index}`)),
    )
    expect(results.filter((one) => one.status === 'fulfilled')).toHaveLength(1)
    expect(await checkTrail(opened.database)).toEqual({ entries: 2, firstBroken: null })
  })

  test('when the disk is full is told, nothing is half, and the work goes on afterwards', async () => {
    const { connection, database } = opened
    const pages = Number(connection.pragma('page_count', { simple: true }))
    connection.pragma(`max_page_count = ${pages + 3}`)
    const state = await listAllRows(database)
    const filling = recordChange(database, { ...who, action: 'test' }, async (rows) => {
      for (let row = 0; row < 500; row += 1)
        await rows.insert('guideline', { id: `full-${row}`, position: row, title: 'x'.repeat(500), text: '' })
    })
    await expect(filling).rejects.toMatchObject({ code: 'disk-full' })
    expect(await listAllRows(database)).toEqual(state)
    connection.pragma('max_page_count = 1000000')
    expect(await perform([{ kind: 'insert', row: 1, text: 'again' }])).toBe(1)
  })
})

describe('the check of the trail', () => {
  test('finds one changed byte, wherever it is', async () => {
    for (let row = 0; row < 4; row += 1) {
      await perform([{ kind: 'insert', row, text: 'Straße' }])
      await perform([{ kind: 'update', row, text: 'Weg' }])
    }
    const places = [
      ...['at', 'by', 'action', 'details', 'changesDigest', 'previousHash', 'hash'].map((column) => [
        'trailEntry',
        column,
      ]),
      ...['tableName', 'rowId', 'before', 'after'].map((column) => ['trailChange', column]),
    ]
    for (const [table, column] of places) {
      const { connection } = opened
      const where = `WHERE sequence = 4`
      const kept =
        connection.prepare<[], string>(`SELECT ${column} FROM ${table} ${where}`).pluck().get() ?? ''
      const changed = `${kept.slice(0, -1)}${kept.endsWith('x') ? 'y' : 'x'}`
      connection.prepare(`UPDATE ${table} SET ${column} = ? ${where}`).run(changed)
      expect({ column, ...(await checkTrail(opened.database)) }).toEqual({
        column,
        entries: 8,
        firstBroken: 4,
      })
      connection.prepare(`UPDATE ${table} SET ${column} = ? ${where}`).run(kept)
    }
    expect(await checkTrail(opened.database)).toEqual({ entries: 8, firstBroken: null })
  })

  test.each([
    [
      'a removed entry',
      'DELETE FROM trailChange WHERE sequence = 2; DELETE FROM trailEntry WHERE sequence = 2',
      3,
    ],
    ['a removed row of an entry', 'DELETE FROM trailChange WHERE sequence = 2', 2],
    [
      'an entry that undoes another all of a sudden',
      'UPDATE trailEntry SET undoes = 1 WHERE sequence = 3',
      3,
    ],
    [
      'a row moved to another entry',
      'UPDATE trailChange SET sequence = 3, position = 9 WHERE sequence = 2',
      2,
    ],
  ])('finds %s', async (_name, statement, firstBroken) => {
    for (let row = 0; row < 4; row += 1) await perform([{ kind: 'insert', row, text: 'a' }])
    opened.connection.exec(statement)
    expect((await checkTrail(opened.database)).firstBroken).toBe(firstBroken)
  })
})

/** @returns the number of the entry, 0 when nothing of it was possible */
async function perform(acts: readonly Act[]): Promise<number> {
  const { sequence } = await recordChange(opened.database, { ...who, action: 'test' }, async (rows) => {
    for (const one of acts) await performOne(rows, one)
  })
  return sequence
}

async function performOne(rows: RowWriter, { kind, row, text }: Act): Promise<void> {
  const id = `row-${row}`
  const isThere = (await rows.find('guideline', id)) !== undefined
  if (kind === 'insert' && !isThere) await rows.insert('guideline', { id, position: row, title: text, text })
  if (kind === 'update' && isThere) await rows.update('guideline', id, { text })
  if (kind === 'remove' && isThere) await rows.remove('guideline', id)
}

/** Everything stored but the trail and the revisions, which rise with every change and every undoing. */
async function listContent(): Promise<unknown> {
  return JSON.parse(
    JSON.stringify(await listAllRows(opened.database), (key, value: unknown) =>
      key === 'revision' ? 0 : value,
    ),
  )
}

async function clear(): Promise<void> {
  await perform([0, 1, 2, 3, 4].map((row) => ({ kind: 'remove', row, text: '' })))
}
