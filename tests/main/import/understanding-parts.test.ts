import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readForeignFile, readForeignMessages } from '../../../main/documents/foreign-file.ts'
import { understandInWorker } from '../../../main/import/understand-in-worker.ts'
import { understandOrder, type UnderstandingTask } from '../../../main/import/understanding-order.ts'
import { emptied, filled, sliceTable } from '../../../main/import/understanding-parts.ts'
import { UploadReading } from '../../../main/import/upload-reading.ts'
import { runIsolated } from '../../../main/run-isolated.ts'
import type { UnderstoodTable } from '../../../shared/import/understanding.ts'

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

describe('a table in pieces', () => {
  test('is whole again when they are put together, and no piece is large', () => {
    fc.assert(
      fc.property(fc.nat(1_200), fc.nat(1_200), (ideaCount, skippedCount) => {
        const table: UnderstoodTable = {
          ...empty,
          ideas: Array.from({ length: ideaCount }, (_, line) => ({
            line,
            hidden: false,
            readings: {},
            unmapped: [],
          })),
          skipped: Array.from({ length: skippedCount }, (_, line) => ({
            line,
            why: 'total',
            text: 'Summe',
            evidence: { key: 'import.skip.total', values: {} },
          })),
        }
        const slices = sliceTable(table)
        expect(filled(emptied(table), slices)).toEqual(table)
        expect(Math.max(0, ...slices.map(({ ideas }) => ideas.length))).toBeLessThanOrEqual(250)
      }),
      { numRuns: 30 },
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
