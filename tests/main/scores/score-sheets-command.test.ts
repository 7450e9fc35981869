import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { runCommandLine } from '../../../main/hosts/run-command-line.ts'
import { fillSheet } from './filled-sheet.ts'

const folder = mkdtempSync(join(tmpdir(), 'wegweiser-sheets-'))

afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(...args: string[]) {
  const printed: string[] = []
  const complained: string[] = []
  const code = await runCommandLine([...args, '--data', join(folder, 'store'), '--json'], {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  })
  return {
    code,
    answer: printed.length === 0 ? null : (JSON.parse(printed.join('\n')) as unknown),
    complained,
  }
}

it('issues a sheet for everybody, takes filled ones in, and leaves what asks something', async () => {
  await run('sample')
  const issued = await run('score-sheets', '--stage', 'Eignung', '--out', join(folder, 'out'))
  const files = issued.answer as string[]
  expect(files.length).toBeGreaterThan(3)
  expect(files.every((file) => basename(file).startsWith('Bewertungsbogen Eignung '))).toBe(true)
  const filled = join(folder, 'filled.xlsx')
  writeFileSync(filled, await fillSheet(readFileSync(files[0] ?? ''), { C6: 'ja', C7: 'unklar' }))
  const other = join(folder, 'other.xlsx')
  writeFileSync(other, 'no workbook')
  const taken = await run('scores', filled, other)
  expect(taken).toMatchObject({
    code: 1,
    answer: [
      { file: 'filled.xlsx', outcome: 'taken' },
      { file: 'other.xlsx', outcome: 'left', written: 0 },
    ],
  })
  expect(taken.complained).toHaveLength(1)
}, 120_000)
