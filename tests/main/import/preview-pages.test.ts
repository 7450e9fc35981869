import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { understandUpload } from '../../../main/import/understand-upload.ts'
import { readLines } from '../../../shared/import/line-runs.ts'
import { mostAtOnce, type PreviewLine, type ShownPair } from '../../../shared/import/preview-contract.ts'
import type { PreviewTable } from '../../../shared/import/preview-table.ts'
import type { UnderstoodTable } from '../../../shared/import/understanding.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

const things = 'Brunnen Spielplatz Radweg Lesebank Chorprobe Lernraum Nachtbus Blühwiese Kulturhaus'.split(
  ' ',
)

/** A list with remarks, repeats and lines that are no ideas, longer than several pages. */
const rows = Array.from({ length: 3 * mostAtOnce + 37 }, (_, at) => {
  const title = `${things[at % 9]} ${'abcdefghij'[Math.floor(at / 9) % 10]}${at % 41 === 40 ? at - 1 : at}`
  if (at % 3 === 1) return 'Beispiel;So wird es ausgefüllt.;'
  return `${title};Das fehlt seit ${at} Jahren.;${at % 5 === 0 ? 'sechsstellig?' : at}`
})
const table = ['Titel;Beschreibung;Kosten', ...rows, 'Trinkhalle;Wie im Park.;5', 'Trinkhalle;Wie im Park.;5']

let house: TestContext
beforeEach(async () => {
  house = await openTestContext()
})
afterEach(() => house.close())

const upload = () => house.context.uploads.add('Ideen.csv', new TextEncoder().encode(table.join('\n')))

async function preview(uploadId: string): Promise<{ edition: string; shown: PreviewTable }> {
  for await (const event of await house.client.import.preview({ jobId: randomUUID(), uploadId })) {
    if (event.kind !== 'done' || event.result.outcome !== 'understood') continue
    const { edition, tables } = event.result.preview
    const [shown] = tables
    if (shown !== undefined) return { edition, shown }
  }
  throw new Error('not understood')
}

/** What the program understands when it is asked for everything at once. */
async function whole(file: ReturnType<typeof upload>) {
  const order = { upload: file, corrections: { tables: [] }, report: () => undefined }
  const understood = await understandUpload(house.context, { ...order, signal: new AbortController().signal })
  if (understood.outcome === 'refused') throw new Error('refused')
  const [first] = understood.understanding.tables
  return { table: first as UnderstoodTable, duplicates: understood.understanding.duplicates }
}

async function everyPage<T>(load: (from: number) => Promise<readonly T[] | null>): Promise<T[]> {
  const all: T[] = []
  for (;;) {
    const page = (await load(all.length)) ?? []
    expect(page.length).toBeLessThanOrEqual(mostAtOnce)
    if (page.length === 0) return all
    all.push(...page)
  }
}

test('the pages of a preview join to everything that was understood, remarks and skipped lines too', async () => {
  const file = upload()
  const { edition, shown } = await preview(file.id)
  const all = await whole(file)
  const order = { uploadId: file.id, edition, table: shown.id }
  const numbers = readLines(shown.lines)
  const lines: PreviewLine[] = []
  for (let from = 0; from < numbers.length; from += mostAtOnce) {
    const wanted = numbers.slice(from, from + mostAtOnce)
    lines.push(...((await house.client.import.lines({ ...order, lines: wanted })) ?? []))
  }
  expect(lines.map(({ idea }) => idea)).toEqual(all.table.ideas)
  expect(lines.flatMap(({ problems }) => problems)).toHaveLength(shown.problemCount)
  for (const { idea, problems } of lines)
    expect(problems).toEqual(all.table.problems.filter(({ line }) => line === idea.line))
  expect(await everyPage((from) => house.client.import.skipped({ ...order, from }))).toEqual(
    all.table.skipped,
  )
  expect(shown.counts.linesRead).toBe(lines.length + shown.skippedCount)
})

test('pairs found in the thread are those of the understanding, counted and page by page', async () => {
  const file = upload()
  const { edition, shown } = await preview(file.id)
  const order = { uploadId: file.id, edition }
  expect(await house.client.import.pairs({ ...order, table: shown.id, from: 0 })).toEqual([])
  let counts: Record<string, number> | null = null
  for await (const event of await house.client.import.duplicates({ jobId: randomUUID(), ...order }))
    if (event.kind === 'done') counts = event.result
  const pairs = await everyPage<ShownPair>((from) =>
    house.client.import.pairs({ ...order, table: shown.id, from }),
  )
  const { duplicates } = await whole(file)
  expect(counts).toEqual({ [shown.id]: pairs.length })
  expect(pairs.map(({ kind, score, idea, of }) => ({ kind, score, idea, of }))).toEqual(
    duplicates.map(({ kind, score, idea, of }) => ({ kind, score, idea, of })),
  )
  const last = pairs.find(({ title }) => title === 'Trinkhalle')
  expect(last).toMatchObject({ kind: 'exact', earlierTitle: 'Trinkhalle' })
})

test('an edition that another one has replaced is not to be had any longer', async () => {
  const { id: uploadId } = upload()
  const first = await preview(uploadId)
  const second = await preview(uploadId)
  const order = { uploadId, table: first.shown.id, from: 0 }
  expect(await house.client.import.skipped({ ...order, edition: first.edition })).toBeNull()
  expect(await house.client.import.skipped({ ...order, edition: second.edition })).not.toBeNull()
})

test('corrections that are no JSON of corrections are refused before anything is read', async () => {
  const { id: uploadId } = upload()
  const asked = house.client.import.preview({ jobId: randomUUID(), uploadId, corrections: '{"tables":' })
  await expect(asked).rejects.toThrow('Input validation failed')
})
