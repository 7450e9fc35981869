import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase, type OpenDatabase } from '../../../main/database/open-database.ts'
import { recordLargeChange } from '../../../main/database/record-change.ts'
import { Problem } from '../../../shared/problem.ts'
import { listAllRows } from '../list-all-rows.ts'
import { holdFolder } from './holding-child.ts'

let folder = ''
let opened: OpenDatabase
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wegweiser-large-'))
  opened = await openDatabase(folder, 'test')
})
afterEach(async () => {
  await opened.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Twelve megabytes, which is more than the pages that are held back. */
async function writeMany(during?: () => Promise<void>): Promise<void> {
  await recordLargeChange(
    opened.database,
    { at: '2026-01-01T00:00:00Z', by: 'Test', action: 'test' },
    async (rows) => {
      const row = { title: 'x'.repeat(3000), text: '' }
      const many = Array.from({ length: 4000 }, (_, at) => ({ ...row, id: `${at}`, position: at }))
      await rows.insertMany('guideline', many)
      await during?.()
    },
  )
}

const settings = () =>
  ['journal_mode', 'locking_mode', 'synchronous', 'foreign_keys', 'secure_delete', 'cache_size'].map((name) =>
    opened.connection.pragma(name, { simple: true }),
  )

/** What another program is told that wants the folder. */
async function knock(): Promise<string> {
  const other = holdFolder(folder, 0)
  const answer = await other.firstLine
  await other.kill()
  return answer
}

describe('a large change', () => {
  test('keeps the folder to itself before, amid and after it', async () => {
    const answers: string[] = []
    await writeMany(async () => {
      answers.push(await knock())
    })
    answers.push(await knock())
    expect(answers).toEqual(['refused folder-in-use', 'refused folder-in-use'])
  })

  test('is written without the log and leaves every setting as it was', async () => {
    const before = settings()
    const amid: unknown[] = []
    await writeMany(async () => {
      amid.push(...settings())
    })
    expect(amid.slice(0, -1)).toEqual(['truncate', ...before.slice(1, -1)])
    expect(settings()).toEqual(before)
    expect(readdirSync(folder).toSorted()).toEqual(['in-use-by.json', 'wegweiser.db', 'wegweiser.db-wal'])
  })

  test('that changes nothing is no entry', async () => {
    const change = { at: '2026-01-01T00:00:00Z', by: 'Test', action: 'test' }
    const { sequence } = await recordLargeChange(opened.database, change, async () => undefined)
    expect(sequence).toBe(0)
  })

  test('that fails leaves nothing behind, and the next one works', async () => {
    const [before, kept] = [settings(), await listAllRows(opened.database)]
    const failing = writeMany(() => Promise.reject(new Problem('cancelled')))
    await expect(failing).rejects.toMatchObject({ code: 'cancelled' })
    expect(settings()).toEqual(before)
    expect(await listAllRows(opened.database)).toEqual(kept)
    await writeMany()
    expect((await listAllRows(opened.database))['guideline']).toHaveLength(4000)
  })

  test('when the disk is full is told, and nothing is half', async () => {
    const { connection, database } = opened
    const pages = Number(connection.pragma('page_count', { simple: true }))
    const kept = await listAllRows(database)
    connection.pragma(`max_page_count = ${pages + 400}`)
    await expect(writeMany()).rejects.toMatchObject({ code: 'disk-full' })
    connection.pragma('max_page_count = 1000000')
    expect(await listAllRows(database)).toEqual(kept)
    await writeMany()
  })

  test('lets reading wait until it is stored', async () => {
    const order: string[] = []
    const writing = writeMany().then(() => order.push('written'))
    await new Promise((resolve) => setTimeout(resolve, 5))
    const { total } = await opened.database
      .selectFrom('guideline')
      .select((of) => of.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
    order.push(`${total} read`)
    await writing
    expect(order).toEqual(['written', '4000 read'])
  })
})
