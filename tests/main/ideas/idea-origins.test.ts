import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { originalRow } from '../../../shared/ideas/original-row.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

const folder = resolve(import.meta.dirname, '../../fixtures/idea-workbooks')

let house: TestContext
beforeEach(async () => {
  house = await openTestContext()
})
afterEach(() => house.close())

async function importBytes(name: string, bytes: Uint8Array): Promise<void> {
  const upload = house.context.uploads.add(name, bytes)
  const order = { uploadId: upload.id, workshop: { kind: 'none' as const }, fieldNames: [] }
  for await (const event of await house.client.import.run({ jobId: randomUUID(), ...order }))
    if (event.kind === 'done') return
}

/** The original line of an idea, as "cell heading raw fields". */
async function rowOf(title: string): Promise<string[]> {
  const { id } = await house.context.database
    .selectFrom('idea')
    .select('id')
    .where('title', '=', title)
    .executeTakeFirstOrThrow()
  const { origins } = await house.client.ideas.get({ id })
  return originalRow(origins).map(({ row, column, heading, raw, fields }) =>
    [`${column}${row}`, heading ?? '?', raw.split('\n')[0]?.slice(0, 30), fields.join('+')].join(' | '),
  )
}

test('the original row names the headings of the file, mapped or not', async () => {
  const table = [
    'lfd. Nr.;Wie heißt die Idee?;Worum geht es?;Schirmherrin;title',
    '1;Trinkbrunnen am Markt;Frisches Wasser für alle Leute.;Eva;A7',
    '2;Lesebänke im Park;Bänke mit einem Kasten voller Bücher.;Ute;A9',
  ].join('\r\n')
  await importBytes('Ideen.csv', new TextEncoder().encode(table))
  expect(await rowOf('Lesebänke im Park')).toEqual([
    'A3 | lfd. Nr. | 2 | number',
    'B3 | Wie heißt die Idee? | Lesebänke im Park | title',
    'C3 | Worum geht es? | Bänke mit einem Kasten voller  | description',
    'D3 | Schirmherrin | Ute | ',
    'E3 | title | A9 | ',
  ])
})

test('ideas that stand in columns name the heading of the row', async () => {
  await importBytes('i03.xlsx', new Uint8Array(readFileSync(resolve(folder, 'i03-plakatwand-spalten.xlsx'))))
  const { title } = await house.context.database
    .selectFrom('idea')
    .select('title')
    .orderBy('number')
    .executeTakeFirstOrThrow()
  const row = await rowOf(title)
  expect(row.length).toBeGreaterThan(2)
  expect(row.filter((cell) => cell.includes('| ? |'))).toEqual([])
  expect(row.find((cell) => cell.endsWith('| title'))).toContain(title.slice(0, 30))
})

test('two tables on one sheet keep their headings apart', async () => {
  await importBytes('i07.xlsx', new Uint8Array(readFileSync(resolve(folder, 'i07-zwei-tabellen.xlsx'))))
  const imports = await house.context.database.selectFrom('idea').select('title').orderBy('number').execute()
  const rows = await Promise.all(imports.map(({ title }) => rowOf(title)))
  const titleHeadings = rows.map((row) => row.find((cell) => cell.endsWith('| title'))?.split(' | ')[1])
  expect(new Set(titleHeadings).size).toBe(2)
  expect(titleHeadings).not.toContain('?')
})
