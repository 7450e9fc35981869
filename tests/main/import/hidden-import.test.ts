import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommandLine } from '../../../main/hosts/run-command-line.ts'
import type { Corrections } from '../../../shared/import/understanding.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

const file = resolve(import.meta.dirname, '../../fixtures/idea-workbooks/i06-gefilterte-tabelle.xlsx')

let test_: TestContext
beforeEach(async () => {
  test_ = await openTestContext()
})
afterEach(() => test_.close())

async function importFile(corrections: Corrections) {
  const upload = test_.context.uploads.add('i06.xlsx', new Uint8Array(readFileSync(file)))
  const order = {
    uploadId: upload.id,
    corrections: JSON.stringify(corrections),
    workshop: { kind: 'none' as const },
    fieldNames: [],
  }
  for await (const event of await test_.client.import.run({ jobId: randomUUID(), ...order }))
    if (event.kind === 'done') return event.result
  throw new Error('no result')
}

test('an import leaves hidden rows out and counts them as skipped', async () => {
  expect(await importFile({ tables: [] })).toMatchObject({ ideaCount: 5, skippedCount: 4 })
})

test('an import takes a hidden row that the person takes', async () => {
  const result = await importFile({ tables: [{ table: '0.0', take: [7] }] })
  expect(result).toMatchObject({ ideaCount: 6, skippedCount: 3 })
  const ideas = await test_.context.database.selectFrom('idea').select('title').execute()
  expect(ideas.map(({ title }) => title)).toContain('Rezeptbuch der Nachbarschaft')
})

test('ideas whose rows a newer version hides are told as hidden and not as gone', async () => {
  await importFile({ tables: [{ table: '0.0', take: [6, 7, 8] }] })
  const upload = test_.context.uploads.add('i06-2.xlsx', new Uint8Array(readFileSync(file)))
  const order = { jobId: randomUUID(), uploadId: upload.id }
  for await (const event of await test_.client.import.preview(order)) {
    if (event.kind !== 'done' || event.result.outcome !== 'understood') continue
    const { version } = event.result.preview
    expect(version).toMatchObject({ changed: 0, same: 5 })
    expect(version?.gone).toEqual({ count: 0, first: [] })
    expect(version?.hidden.first.map(({ number }) => number)).toEqual(['I-003', 'I-004', 'I-005'])
  }
  expect.assertions(3)
})

test('the command line reads hidden rows, says so, and leaves them out when asked to', async () => {
  const look = async (...more: string[]): Promise<string> => {
    const printed: string[] = []
    const args = ['import', file, '--dry-run', '--data', join(test_.folder, 'none'), ...more]
    await runCommandLine(args, { print: (line) => printed.push(line), complain: () => undefined })
    return printed.join('\n')
  }
  expect(await look()).toContain('9 Zeilen gelesen = 8 Ideen + 1 übersprungene Zeile')
  expect(await look()).toContain('3 ausgeblendete Zeilen sind dabei')
  expect(await look('--without-hidden')).toContain('9 Zeilen gelesen = 5 Ideen + 4 übersprungene Zeilen')
})
