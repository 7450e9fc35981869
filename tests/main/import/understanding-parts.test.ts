import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForeignFile, readForeignMessages } from '../../../main/documents/foreign-file.ts'
import { understandInWorker } from '../../../main/import/understand-in-worker.ts'
import { understandOrder, type UnderstandingTask } from '../../../main/import/understanding-order.ts'
import { emptied, filled, sliceTable, unpackSlice } from '../../../main/import/understanding-parts.ts'
import { UploadReading } from '../../../main/import/upload-reading.ts'
import { runIsolated } from '../../../main/run-isolated.ts'
import type { UnderstoodIdea, UnderstoodTable } from '../../../shared/import/understanding.ts'

const empty: UnderstoodTable = {
  id: '0.0',
  sheet: null,
  sheetHidden: false,
  orientation: 'ideas-in-rows',
  headerLines: null,
  range: { top: 1, left: 1, bottom: 1, right: 1 },
  columns: [],
  ideas: [],
  skipped: [],
  problems: [],
  counts: { linesRead: 0, ideas: 0, skipped: 0, skippedBy: {} },
  hiddenLines: [],
  hiddenPlaces: [],
  mergedDown: [],
  caption: { texts: [] },
  chosen: true,
}

const task: UnderstandingTask = {
  corrections: { tables: [] },
  templates: [],
  against: [],
  withoutDuplicates: false,
  hiddenParts: 'waiting',
}

/** What the reading process sends, and the same file as it is when it is read here. */
async function read(bytes: Uint8Array, fileName: string) {
  const reading = new UploadReading()
  await readForeignMessages({ bytes, fileName, runIsolated }, (message) => reading.take(message))
  const file = await readForeignFile({ bytes, fileName, runIsolated })
  if (file.outcome === 'refused') throw new Error(file.reason)
  return { reading, file }
}

const twoTables = 'i07-zwei-tabellen.xlsx'
const signal = new AbortController().signal

const origin = (sheet: string | null) =>
  fc.record({
    sheet: fc.constantFrom(sheet, 'Andere'),
    row: fc.nat(100_000),
    column: fc.nat(500),
    raw: fc.constantFrom(null, 'Bank', 7, true, '2025-06-01'),
  })
const value = fc.constantFrom(null, 'Bank', 7, true, ['Bildung'], { lowCents: 100, highCents: 200 })
const reading = (sheet: string | null): fc.Arbitrary<object> =>
  fc.record(
    { value, origin: origin(sheet), proposed: value, fromMerge: fc.constant(true) },
    { requiredKeys: ['value', 'origin'] },
  )
const idea = (sheet: string | null) =>
  fc.record({
    line: fc.nat(100_000),
    hidden: fc.boolean(),
    readings: fc.dictionary(fc.constantFrom('title', 'description', 'cost', 'points'), reading(sheet)),
    unmapped: fc.array(fc.record({ heading: fc.string(), text: fc.string(), origin: origin(sheet) })),
  }) as fc.Arbitrary<UnderstoodIdea>
const line = fc.record({
  line: fc.nat(100_000),
  why: fc.constant('total' as const),
  text: fc.string(),
  evidence: fc.constant({ key: 'import.skip.total', values: {} }),
})
const table: fc.Arbitrary<UnderstoodTable> = fc
  .tuple(fc.constantFrom(null, 'Ideen'), fc.integer({ min: 1, max: 600 }))
  .chain(([sheet, times]) =>
    fc.record({ ideas: fc.array(idea(sheet), { maxLength: 4 }), skipped: fc.array(line) }).map((parts) => ({
      ...empty,
      sheet,
      ideas: Array.from({ length: times }, () => parts.ideas).flat(),
      skipped: parts.skipped,
    })),
  )

describe('a table in pieces', () => {
  test('is whole again when they have gone over and are put together, and no piece is large', () => {
    fc.assert(
      fc.property(table, (whole) => {
        const slices = structuredClone([...sliceTable(whole)]).map(unpackSlice)
        expect(filled(emptied(whole), slices)).toEqual(whole)
        expect(Math.max(0, ...slices.map(({ ideas }) => ideas.length))).toBeLessThanOrEqual(500)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a file that is understood in a thread', () => {
  test('comes back as it would be understood here, however many cells it has', async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => `${at};Idee ${at};Text der Idee ${at};`)
    const text = ['Nr.;Titel;Beschreibung;Kosten', ...lines, 'Summe;;;'].join('\n')
    const { reading, file } = await read(new TextEncoder().encode(text), 'Ideen.csv')
    expect(file.sheets[0]?.cells.length).toBeGreaterThan(8_000)
    const understood = await understandInWorker(task, reading, { signal })
    expect(understood?.tables[0]?.ideas).toHaveLength(3_000)
    expect(understood).toEqual(understandOrder({ file, ...task }))
  })

  test('keeps each of its tables apart', async () => {
    const path = new URL(`../../fixtures/idea-workbooks/${twoTables}`, import.meta.url)
    const { reading, file } = await read(new Uint8Array(readFileSync(path)), twoTables)
    const understood = await understandInWorker(task, reading, { signal })
    expect(understood?.tables.length).toBeGreaterThan(1)
    expect(understood).toEqual(understandOrder({ file, ...task }))
  })

  test('is not understood when what was read of it is damaged', async () => {
    const reading = new UploadReading()
    reading.take({ part: 'cells', sheet: 0, cells: new Uint8Array(40) })
    expect(await understandInWorker(task, reading, { signal })).toBeUndefined()
  })

  test('is not understood any more when nobody wants to know', async () => {
    const { reading } = await read(new TextEncoder().encode('Titel;Text\nEine;Zwei'), 'Ideen.csv')
    const cancel = new AbortController()
    const answer = understandInWorker(task, reading, cancel)
    cancel.abort()
    await expect(answer).rejects.toMatchObject({ code: 'cancelled' })
  })
})
