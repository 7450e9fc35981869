import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../../../main/database/migrate.ts'
import { migrations } from '../../../main/database/migrations/all.ts'
import { type OpenDatabase, openDatabase } from '../../../main/database/open-database.ts'
import { type Change, recordChange } from '../../../main/database/record-change.ts'
import type { Schema } from '../../../main/database/schema.ts'
import { checkTrail } from '../../../main/database/check-trail.ts'
import { undoChange } from '../../../main/database/trail.ts'
import {
  cellRows,
  listIdeasWithOrigin,
  listOriginCells,
  listTitleCells,
} from '../../../main/import/origin-cells.ts'
import { listAllRows, withoutRevisions } from '../list-all-rows.ts'

const idea = {
  number: 'I-001',
  title: 'Trinkbrunnen',
  text: '',
  benefit: '',
  workshopId: null,
  suggestedOn: null,
  costLowCents: null,
  costHighCents: null,
  costPer: null,
  relation: 'open',
  existingProjectId: null,
  standing: 'in-selection',
  standingReason: '',
  standingSince: null,
  standingBy: '',
} as const

const by: Change = { at: '2026-11-29T09:00:00Z', by: 'Test', action: 'import-ideas' }
const oldCells = ['title', 'cost'].map((field, at) => ({
  field,
  ideaImportId: null,
  fileName: 'Ideen.xlsx',
  sheet: 'Liste',
  row: 7,
  column: 'AB'[at] ?? '',
  raw: at === 0 ? 'Trinkbrunnen' : '007',
}))

let folder = ''
let opened: OpenDatabase | undefined
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'wegweiser-origin-'))))
afterEach(async () => {
  await opened?.close()
  opened = undefined
  rmSync(folder, { recursive: true, force: true })
})

/** A database of the version before, with an import as that version wrote it: one row for a field. */
async function makeOld(): Promise<void> {
  const connection = new SqliteDatabase(join(folder, 'wegweiser.db'))
  const known = migrations.filter(({ name }) => name < '0148')
  await migrate(connection, { folder, isNew: true, applicationId: 0x57656757, known })
  const database = new Kysely<Schema>({ dialect: new SqliteDialect({ database: connection }) })
  await recordChange(database, by, async (rows) => {
    await rows.insert('idea', { id: 'old', ...idea })
    await rows.insertMany(
      'origin',
      oldCells.map((cell, at) => ({ id: `o${at}`, ideaId: 'old', ...cell })),
    )
  })
  await database.destroy()
}

async function openNow(): Promise<OpenDatabase> {
  opened = await openDatabase(folder, 'test')
  return opened
}

describe('origins that an earlier version kept', () => {
  test('are read as before, beside the cells of a newer file', async () => {
    await makeOld()
    const { database } = await openNow()
    expect(await listOriginCells(database, 'old')).toEqual(oldCells)
    expect([...(await listTitleCells(database))]).toEqual([
      ['old', { file: 'Ideen.xlsx', sheet: 'Liste', row: 7 }],
    ])
    const newer = oldCells.map((cell) => ({ ...cell, fileName: 'Ideen 2.xlsx', row: 9 }))
    await recordChange(database, by, (rows) =>
      rows.insertMany('ideaCells', cellRows(newer, { ideaId: 'old', newId: () => 'p' })),
    )
    expect(await listOriginCells(database, 'old')).toEqual([...oldCells, ...newer])
    expect((await listTitleCells(database)).get('old')).toMatchObject({ file: 'Ideen 2.xlsx', row: 9 })
    expect(await listIdeasWithOrigin(database)).toEqual(new Set(['old']))
  })

  test('go and come back with their import, and the trail stays whole', async () => {
    await makeOld()
    const { database } = await openNow()
    expect(await checkTrail(database)).toEqual({ entries: 1, firstBroken: null })
    const before = await listAllRows(database)
    const undone = await undoChange(database, 1, by)
    expect(await listIdeasWithOrigin(database)).toEqual(new Set())
    expect((await listAllRows(database))['idea']).toEqual([])
    await undoChange(database, undone, by)
    expect(withoutRevisions(await listAllRows(database))).toEqual(withoutRevisions(before))
    expect(await checkTrail(database)).toEqual({ entries: 3, firstBroken: null })
  })
})

describe('the cells of an idea', () => {
  test('keep field, file, sheet, cell and raw value in their order, however many there are', async () => {
    const { database } = await openNow()
    const cells = Array.from({ length: 120 }, (_, at) => ({
      field: `Spalte "${at}"`,
      ideaImportId: null,
      fileName: 'Ideen.xlsx',
      sheet: null,
      row: at % 2,
      column: `C${at}`,
      raw: ['', '1.0000', '["a"]', 'Zeile\nzwei', 'Ä€😀'][at % 5] ?? '',
    }))
    await recordChange(database, by, async (rows) => {
      await rows.insert('idea', { id: 'new', ...idea })
      await rows.insertMany('ideaCells', cellRows(cells, { ideaId: 'new', newId: () => 'c' }))
    })
    expect(await listOriginCells(database, 'new')).toEqual(cells)
  })

  test('of two sheets are two rows', () => {
    let count = 0
    const newId = (): string => `r${(count += 1)}`
    const [one, two] = oldCells
    if (one === undefined || two === undefined) throw new Error('two cells were made above')
    const rows = cellRows([one, { ...two, sheet: 'Kosten' }], { ideaId: 'x', newId })
    expect(rows.map(({ id, sheet, cells }) => [id, sheet, cells])).toEqual([
      ['r1', 'Liste', '[["title",7,"A","Trinkbrunnen"]]'],
      ['r2', 'Kosten', '[["cost",7,"B","007"]]'],
    ])
  })
})
