import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCommandLine } from '../../../main/hosts/run-command-line.ts'

async function run(...args: string[]) {
  const printed: string[] = []
  const complained: string[] = []
  const code = await runCommandLine(args, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
  })
  return { code, printed, complained }
}

test('ideas are told as JSON with names, amounts and origins, and as lines for people', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-test-'))
  expect((await run('sample', '--data', folder)).code).toBe(0)

  const { code, printed, complained } = await run('ideas', '--json', '--data', folder)
  expect({ code, complained }).toEqual({ code: 0, complained: [] })
  const ideas = JSON.parse(printed.join('\n')) as Record<string, unknown>[]
  expect(ideas).toHaveLength(130)
  expect(ideas[1]).toMatchObject({
    number: 'I-002',
    title: 'Digitallots*innen in jedem Stadtteil',
    fieldsOfAction: ['Leben im Quartier', 'Bildung, Kultur und Teilhabe'],
    workshop: { number: 'WS-01' },
    cost: { lowCents: 800_000, highCents: 800_000, per: 'year' },
  })
  expect(ideas[1]?.['origins']).toContainEqual(
    expect.objectContaining({ field: 'title', sheet: 'Ideen', row: 6, column: 'B' }),
  )

  const lines = (await run('ideas', '--data', folder)).printed
  expect(lines).toHaveLength(130)
  expect(lines[1]).toMatch(/^I-002 +Pilotprojekt +WS-01 +Digitallots\*innen/)
  rmSync(folder, { recursive: true, force: true })
})

test('an empty data folder has no ideas', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'wegweiser-test-'))
  expect(await run('ideas', '--json', '--data', folder)).toEqual({ code: 0, printed: ['[]'], complained: [] })
  rmSync(folder, { recursive: true, force: true })
})
