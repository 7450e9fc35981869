import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrations } from '../../../main/database/migrations/all.ts'
import { migrate } from '../../../main/database/migrate.ts'
import { openDatabase } from '../../../main/database/open-database.ts'

const applicationId = 0x57656757
let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegweiser-migrate-'))
  file = join(folder, 'wegweiser.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('a database of an earlier version', () => {
  test.each(migrations.slice(0, -1).map((step, index) => [step.name, index + 1] as const))(
    'that ends with %s is brought to the present one, after a copy that is proven',
    async (_name, count) => {
      await makeOld(count)
      const before = describeSchema(file)
      const { connection, close } = await openDatabase(folder, 'test')
      expect(listSteps(connection)).toEqual(migrations.map((step) => step.name))
      await close()
      const copies = readdirSync(join(folder, 'backups')).filter((name) => name.endsWith('.db'))
      expect(copies).toHaveLength(1)
      const copy = join(folder, 'backups', copies[0] ?? '')
      expect(describeSchema(copy)).toEqual(before)
      const [line = ''] = readFileSync(join(folder, 'backups', 'manifest.jsonl'), 'utf8').split('\n')
      const sha256 = createHash('sha256').update(readFileSync(copy)).digest('hex')
      expect(JSON.parse(line)).toMatchObject({ file: copies[0], reason: 'before-migration', sha256 })
    },
  )

  test('becomes the same as a new one', async () => {
    await makeOld(3)
    await (await openDatabase(folder, 'test')).close()
    const other = mkdtempSync(join(tmpdir(), 'wegweiser-migrate-'))
    await (await openDatabase(other, 'test')).close()
    expect(describeSchema(file)).toEqual(describeSchema(join(other, 'wegweiser.db')))
    rmSync(other, { recursive: true })
  })

  test('keeps its rows', async () => {
    await makeOld(2, "INSERT INTO guideline VALUES ('g', 1, 1, 'Offen für alle', '')")
    const { database, close } = await openDatabase(folder, 'test')
    expect(await database.selectFrom('guideline').select('title').execute()).toEqual([
      { title: 'Offen für alle' },
    ])
    await close()
  })

  test('lets older versions of a catalogue keep the rule of their stage, and the newest go by it', async () => {
    const count = migrations.findIndex(({ name }) => name === '0150-catalogue-rule')
    await makeOld(
      count,
      `INSERT INTO stage VALUES ('s', 1, 1, 'Eignung', 'screening', '{"kind":"by-hand"}', 3);
       INSERT INTO catalogue VALUES ('v1', 1, 's', 1, '2026-01-01', ''), ('v2', 1, 's', 2, '2026-02-01', 'Neu')`,
    )
    const { database, close } = await openDatabase(folder, 'test')
    expect(
      await database
        .selectFrom('catalogue')
        .select(['id', 'exitRule', 'minimumRaters'])
        .orderBy('id')
        .execute(),
    ).toEqual([
      { id: 'v1', exitRule: '{"kind":"by-hand"}', minimumRaters: 3 },
      { id: 'v2', exitRule: null, minimumRaters: null },
    ])
    await close()
  })

  test('needs no copy when nothing is to be done', async () => {
    await (await openDatabase(folder, 'test')).close()
    await (await openDatabase(folder, 'test')).close()
    expect(readdirSync(folder)).toEqual(['wegweiser.db'])
  })

  test('stays as it was when a step fails', async () => {
    await makeOld(2, "INSERT INTO guideline VALUES ('g', 1, 1, 'Offen für alle', '')")
    const before = describeSchema(file)
    const connection = new SqliteDatabase(file)
    const known = [
      ...migrations.slice(0, 4),
      {
        name: '0041-wrong',
        sql: 'DROP TABLE guideline; CREATE TABLE half (id TEXT) STRICT; SELECT * FROM nowhere;',
      },
    ]
    await expect(migrate(connection, { folder, isNew: false, applicationId, known })).rejects.toMatchObject({
      code: 'migration-failed',
    })
    connection.close()
    expect(describeSchema(file)).toEqual(before)
  })
})

/** A database as a program with only the first steps would have left it. */
async function makeOld(count: number, rows = ''): Promise<void> {
  const connection = new SqliteDatabase(file)
  await migrate(connection, { folder, isNew: true, applicationId, known: migrations.slice(0, count) })
  connection.exec(rows)
  connection.close()
}

function listSteps(connection: SqliteDatabase.Database): string[] {
  return connection.prepare<[], string>('SELECT name FROM migration ORDER BY name').pluck().all()
}

/** Every table and index with its text, and the steps that were gone. */
function describeSchema(path: string): unknown {
  const connection = new SqliteDatabase(path)
  const objects = connection.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all()
  const described = { objects, steps: listSteps(connection) }
  connection.close()
  return described
}
