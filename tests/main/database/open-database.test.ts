import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pageBytes } from '../../../main/database/create-database.ts'
import { openDatabase } from '../../../main/database/open-database.ts'
import { programVersion } from '../../../main/version.ts'
import { recordChange } from '../../../main/database/record-change.ts'
import { Problem } from '../../../shared/problem.ts'
import { holdFolder } from './holding-child.ts'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegweiser-open-'))
  file = join(folder, 'wegweiser.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('an open database', () => {
  test('has every setting that keeps data safe', async () => {
    const { connection, close } = await openDatabase(folder, 'test')
    const settings = [
      'locking_mode',
      'journal_mode',
      'synchronous',
      'foreign_keys',
      'secure_delete',
      'trusted_schema',
      'cell_size_check',
    ]
    const read = Object.fromEntries(settings.map((name) => [name, connection.pragma(name, { simple: true })]))
    expect(read).toEqual({
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
      foreign_keys: 1,
      secure_delete: 1,
      trusted_schema: 0,
      cell_size_check: 1,
    })
    const version = connection.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? ''
    expect(version.split('.').map(Number)[1]).toBeGreaterThanOrEqual(54)
    await close()
  })

  test('has strict tables only', async () => {
    const { connection, close } = await openDatabase(folder, 'test')
    const loose = connection
      .prepare(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
      )
      .all()
    expect(loose).toEqual([])
    await close()
  })

  test('is one file when it is closed, and no shared memory while it is open', async () => {
    const { close } = await openDatabase(folder, 'test')
    expect(readdirSync(folder).toSorted()).toEqual(['in-use-by.json', 'wegweiser.db', 'wegweiser.db-wal'])
    await close()
    expect(readdirSync(folder)).toEqual(['wegweiser.db'])
  })

  test('belongs to one person of the computer', async () => {
    const { close } = await openDatabase(join(folder, 'new'), 'test')
    expect(statSync(join(folder, 'new')).mode & 0o077).toBe(0)
    expect(statSync(join(folder, 'new', 'in-use-by.json')).mode & 0o077).toBe(0)
    await close()
  })

  test('is closed only when a change under way is stored', async () => {
    const first = await openDatabase(folder, 'test')
    const change = recordChange(
      first.database,
      { at: '2026-01-01T00:00:00Z', by: 'Änne', action: 'test' },
      async (rows) => {
        for (let pause = 0; pause < 20; pause += 1) await rows.breathe()
        await rows.insert('guideline', { id: 'g', title: 'Barrierefrei', text: '', position: 1 })
      },
    )
    await setImmediate()
    await first.close()
    await change
    const second = await openDatabase(folder, 'test')
    expect(await second.database.selectFrom('guideline').select('title').execute()).toEqual([
      { title: 'Barrierefrei' },
    ])
    await second.close()
  })

  test('can be opened and closed again and again, also when nothing was asked of it', async () => {
    for (let round = 0; round < 3; round += 1) await (await openDatabase(folder, 'test')).close()
    expect(await insertGuideline(folder, 'a')).toBe(1)
    expect(await insertGuideline(folder, 'b')).toBe(2)
  })
})

describe('a second start', () => {
  test('is refused within two seconds and told who holds the folder', async () => {
    const first = await openDatabase(folder, 'browser')
    const started = Date.now()
    const problem = await findProblem(openDatabase(folder, 'electron'))
    expect(Date.now() - started).toBeLessThan(2500)
    expect(problem).toMatchObject({ code: 'folder-in-use' })
    expect(problem?.values['holder']).toMatch(new RegExp(`^browser, PID ${process.pid}, `))
    await first.close()
  })

  test('is refused to another process, in both directions, also for reading', async () => {
    const child = holdFolder(folder, 0)
    expect(await child.firstLine).toBe('open')
    const problem = await findProblem(openDatabase(folder, 'test'))
    expect(problem).toMatchObject({ code: 'folder-in-use' })
    expect(problem?.values['holder']).toMatch(/^test-child, PID \d+/)
    expect(() => {
      const reader = new SqliteDatabase(file, { readonly: true, timeout: 100 })
      reader.prepare('SELECT count(*) FROM idea').get()
    }).toThrow('database is locked')
    await child.kill()

    const own = await openDatabase(folder, 'test')
    const late = holdFolder(folder, 0)
    expect(await late.firstLine).toBe('refused folder-in-use')
    await late.ended
    await own.close()
  })

  test('succeeds at once after the first was killed, and finds everything', async () => {
    const child = holdFolder(folder, 1)
    await child.firstLine
    while (child.lines.length < 6) await new Promise((done) => setTimeout(done, 5))
    await child.kill()
    const started = Date.now()
    const { database, close } = await openDatabase(folder, 'test')
    expect(Date.now() - started).toBeLessThan(1000)
    const rows = await database.selectFrom('guideline').select('position').execute()
    expect(rows.length).toBeGreaterThanOrEqual(child.lines.length - 1)
    await close()
  })
})

describe('a database that is not ours to open', () => {
  test.each([
    ['newer-database', '9999-far-future', '7.1.0'],
    ['unknown-history', '0035-elsewhere', '0.0.9'],
  ])('is refused as %s, with both versions and its bytes unchanged', async (code, name, version) => {
    await (await openDatabase(folder, 'test')).close()
    change((raw) =>
      raw.prepare("INSERT INTO migration VALUES (?, '2030-01-01T00:00:00Z', ?)").run(name, version),
    )
    expect(await tryToOpen()).toMatchObject({
      ...refused(code),
      values: { databaseVersion: version, step: name, programVersion },
    })
  })

  test('is refused in the same way when it is a copy in the old journal mode', async () => {
    await (await openDatabase(folder, 'test')).close()
    change((raw) =>
      raw.prepare("INSERT INTO migration VALUES ('9999-x', '2030-01-01T00:00:00Z', '9.0.0')").run(),
    )
    change((raw) => raw.pragma('journal_mode = DELETE'))
    expect(await tryToOpen()).toMatchObject(refused('newer-database'))
  })

  test('is left alone when it belongs to another program', async () => {
    change((raw) => raw.exec('CREATE TABLE bookmark (url TEXT); INSERT INTO bookmark VALUES (1)'))
    expect(await tryToOpen()).toMatchObject(refused('not-our-database'))
  })

  test('is refused when it is a link to another place', async () => {
    await (await openDatabase(join(folder, 'real'), 'test')).close()
    symlinkSync(join(folder, 'real', 'wegweiser.db'), file)
    expect(await findProblem(openDatabase(folder, 'test'))).toMatchObject({ code: 'folder-not-safe' })
  })

  test('is refused when its name leads to a second place', async () => {
    await (await openDatabase(folder, 'test')).close()
    linkSync(file, join(folder, 'other.db'))
    expect(await findProblem(openDatabase(folder, 'test'))).toMatchObject({ code: 'folder-not-safe' })
  })
})

describe('a damaged database is told and kept as it is', () => {
  const damages: [string, () => void][] = [
    ['cut to a half', () => truncateSync(file, Math.floor(statSync(file).size / pageBytes / 2) * pageBytes)],
    ['cut inside of a page', () => truncateSync(file, 5000)],
    ['cut to its header', () => truncateSync(file, 100)],
    ['emptied', () => truncateSync(file, 0)],
    ['all zeros', () => writeFileSync(file, Buffer.alloc(statSync(file).size))],
    ['a zeroed page', () => overwrite(pageBytes * 3, Buffer.alloc(pageBytes))],
    ['a header of zeros', () => overwrite(0, Buffer.alloc(100))],
    ['random bytes in the middle', () => overwrite(pageBytes * 2, Buffer.alloc(pageBytes * 3, 0xa5))],
    ['a text', () => writeFileSync(file, 'Liebe Kolleginnen und Kollegen, anbei die Liste.\n'.repeat(200))],
    ['a picture', () => copyFileSync(join(import.meta.dirname, '../../../build/icons/icon.png'), file)],
    ['a short text', () => writeFileSync(file, 'x')],
  ]

  test.each(damages)('%s', async (_name, damage) => {
    for (let count = 0; count < 30; count += 1) await insertGuideline(folder, `g${count}`)
    damage()
    expect(await tryToOpen()).toMatchObject(refused('database-damaged'))
  })
})

describe('a folder that cannot hold a database', () => {
  test('is told when it is a file', async () => {
    writeFileSync(join(folder, 'taken'), 'x')
    const problem = await findProblem(openDatabase(join(folder, 'taken'), 'test'))
    expect(problem).toMatchObject({ code: 'file-not-writable', values: { file: join(folder, 'taken') } })
  })

  test('is told when the place of the database is a folder', async () => {
    mkdirSync(file)
    expect(await findProblem(openDatabase(folder, 'test'))).toMatchObject({ code: 'file-not-writable' })
  })
})

/** What a good refusal looks like: the problem is told, not a byte is changed, nothing lies beside. */
const refused = (code: string) => ({ code, isUnchanged: true, isLogLeft: false })

async function tryToOpen() {
  const before = hash()
  const problem = await findProblem(openDatabase(folder, 'test'))
  return {
    code: problem?.code,
    values: problem?.values,
    isUnchanged: hash() === before,
    isLogLeft: existsSync(`${file}-wal`),
  }
}

function hash(): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function overwrite(at: number, bytes: Buffer): void {
  const whole = readFileSync(file)
  bytes.copy(whole, at)
  writeFileSync(file, whole)
}

/** Changes the file by the bare database library, past all rules. */
function change(work: (raw: SqliteDatabase.Database) => void): void {
  const raw = new SqliteDatabase(file)
  work(raw)
  raw.close()
}

async function findProblem(opening: Promise<unknown>): Promise<Problem | undefined> {
  try {
    await opening
    return undefined
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** @returns the number of the trail entry */
async function insertGuideline(place: string, id: string): Promise<number> {
  const { database, close } = await openDatabase(place, 'test')
  const who = { at: '2026-01-01T00:00:00Z', by: 'Test', action: 'test' }
  const { sequence } = await recordChange(database, who, async (rows) => {
    await rows.insert('guideline', { id, position: 1, title: id, text: 'x'.repeat(2000) })
  })
  await close()
  return sequence
}
