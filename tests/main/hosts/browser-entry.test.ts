import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openDatabase } from '../../../main/database/open-database.ts'

const entry = resolve(import.meta.dirname, '../../../main/hosts/browser-entry.ts')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegweiser-entry-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('the browser host', () => {
  test('prints its one-time address, and closes everything when it is asked to end', async () => {
    const host = start(['--no-open', '--data', folder])
    const line = await host.firstLine
    expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#start=[\w-]{43}$/)
    host.end()
    expect(await host.ended).toMatchObject({ code: 0, complained: '' })
    expect(readdirSync(folder)).toEqual(['wegweiser.db'])
  })

  test('says in one German line who holds the folder', async () => {
    const { close } = await openDatabase(folder, 'electron')
    const { code, printed, complained } = await start(['--no-open', '--data', folder]).ended
    expect({ code, printed }).toEqual({ code: 1, printed: '' })
    expect(complained).toMatch(/^Der Datenordner .* wird schon benutzt \(electron, PID \d+, .*\)\. .*\n$/)
    await close()
  })

  test('says in one German line that the database is damaged, and leaves it', async () => {
    const file = join(folder, 'wegweiser.db')
    writeFileSync(file, 'kein SQLite\n'.repeat(100))
    const { code, printed, complained } = await start(['--no-open', '--data', folder]).ended
    expect({ code, printed }).toEqual({ code: 1, printed: '' })
    expect(complained).toMatch(/^Die Datenbank .* ist beschädigt\. .*\n$/)
    expect(readFileSync(file, 'utf8')).toBe('kein SQLite\n'.repeat(100))
  })

  test('says in one line that it does not know an option', async () => {
    const { code, complained } = await start(['--nonsense']).ended
    expect(code).toBe(1)
    expect(complained.trim().split('\n')).toHaveLength(1)
  })
})

function start(args: string[]) {
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const line = Promise.withResolvers<string>()
  let printed = ''
  let complained = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
    if (printed.includes('\n')) line.resolve(printed.split('\n')[0] ?? '')
  })
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()))
  const ended = new Promise<{ code: number | null; printed: string; complained: string }>((done) => {
    child.once('close', (code) => done({ code, printed, complained }))
  })
  return { firstLine: line.promise, end: () => child.kill('SIGTERM'), ended }
}
