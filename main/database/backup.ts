import { createHash } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { Problem } from '../../shared/problem.ts'
import { programVersion } from '../version.ts'

type Copying = { folder: string; reason: string; now?: Date }

/**
 * Copies the open database into `<folder>/backups`, proves the copy, and only then gives it its name.
 *
 * A copy that merely opens and says "ok" proves nothing (an interrupted copy does both and holds no tables), so the
 * tables and their row counts are compared with the original. The manifest line keeps the SHA-256 of the file.
 *
 * @returns path of the finished copy
 * @throws Problem `database-damaged` when the copy does not equal the original
 */
export async function copyVerified(connection: SqliteDatabase.Database, copying: Copying): Promise<string> {
  const at = (copying.now ?? new Date()).toISOString()
  const file = join(copying.folder, 'backups', `wegweiser-${at.replaceAll(/[:.]/g, '-')}.db`)
  const part = `${file}.part`
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  rmSync(part, { force: true })
  connection.prepare('VACUUM INTO ?').run(part)
  const copy = new SqliteDatabase(part, { readonly: true })
  try {
    const same = JSON.stringify(countRows(copy)) === JSON.stringify(countRows(connection))
    if (!same || copy.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
      throw new Problem('database-damaged', { file: part })
    }
  } finally {
    copy.close()
  }
  flush(part)
  const sha256 = createHash('sha256').update(readFileSync(part)).digest('hex')
  renameSync(part, file)
  const line = { at, file: basename(file), reason: copying.reason, version: programVersion, sha256 }
  appendFileSync(join(dirname(file), 'manifest.jsonl'), `${JSON.stringify(line)}\n`)
  return file
}

function countRows(connection: SqliteDatabase.Database): [string, number][] {
  const tables = connection
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all()
  return tables.map((table) => {
    const count = connection.prepare<[], number>(`SELECT count(*) FROM "${table}"`).pluck().get()
    return [table, count ?? 0]
  })
}

function flush(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
