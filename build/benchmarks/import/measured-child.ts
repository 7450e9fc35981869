import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { importIdeas } from '../../../main/import/import-store.ts'
import { matchFieldNames } from '../../../main/import/import-views.ts'
import { understandUpload } from '../../../main/import/understand-upload.ts'
import { ReadingCollector } from '../../../main/documents/foreign-file-messages.ts'
import { readForeignBytes } from '../../../main/documents/foreign-file-reading.ts'
import { withDatabase } from '../../../main/hosts/with-database.ts'

/** What one run tells: times in milliseconds, `rows` as a sign that everything was read. */
export type Measured = { total: number; parts: Record<string, number>; pause: number; rows: number }

/** One variant on one file, in a process of its own: `measured-child.js <variant> <file> <folder or module>`. */
async function measure(variant: string, path: string, extra: string): Promise<Measured> {
  const bytes = new Uint8Array(readFileSync(path))
  if (variant.startsWith('ours')) return await takeIn(bytes, extra, variant)
  const read =
    variant === 'exceljs'
      ? await readerOfExceljs()
      : variant === 'sheetjs'
        ? await readerOfSheetjs(extra)
        : readWithOurReader
  const pauses = watchPauses()
  const started = performance.now()
  const rows = await read(bytes)
  const total = Math.round(performance.now() - started)
  return { total, parts: {}, pause: await pauses.longest(), rows }
}

/** Nobody finds a file and drops it sooner than this after the page, open for a second, has told that one may come. */
const choosingMilliseconds = 3_000

/** As the program does it: guard, own process, thread, database. */
async function takeIn(bytes: Uint8Array, folder: string, variant: string): Promise<Measured> {
  const withoutDuplicates = variant !== 'ours'
  return await withDatabase(folder, async (context) => {
    const upload = context.uploads.add('benchmark.xlsx', bytes)
    if (variant === 'ours-standing-by') {
      context.standBy.prepare()
      await setTimeout(choosingMilliseconds)
    }
    const corrections = { tables: [] }
    const laps = startLaps()
    const pauses = watchPauses()
    const understood = await understandUpload(context, {
      upload,
      corrections,
      withoutDuplicates,
      signal: new AbortController().signal,
      report: (event) => {
        if (event.kind === 'progress' && event.phase === 'understanding') laps.end('guard and read')
      },
    })
    laps.end('understand')
    if (understood.outcome === 'refused') throw new Error(`refused: ${understood.reason}`)
    const { understanding } = understood
    const { ideaCount } = await importIdeas(context, {
      upload,
      understanding,
      corrections,
      workshop: { kind: 'none' },
      fieldNames: await matchFieldNames(context.database, understanding),
    })
    laps.end('write')
    const total = Object.values(laps.parts).reduce((sum, part) => sum + part, 0)
    return { total, parts: laps.parts, pause: await pauses.longest(), rows: ideaCount }
  })
}

function startLaps() {
  const parts: Record<string, number> = {}
  let before = performance.now()
  return {
    parts,
    end(name: string): void {
      const now = performance.now()
      parts[name] = Math.round(now - before)
      before = now
    },
  }
}

const tickMilliseconds = 5

/** The longest time in which a timer of the process could not run. */
function watchPauses(): { longest: () => Promise<number> } {
  let before = performance.now()
  let longest = 0
  const look = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - before - tickMilliseconds)
    before = now
  }
  const timer = setInterval(look, tickMilliseconds)
  return {
    longest: async () => {
      await setTimeout(3 * tickMilliseconds)
      clearInterval(timer)
      return Math.round(longest)
    },
  }
}

/** The reader of the program without the process around it: the same work as the other readers do. */
async function readWithOurReader(bytes: Uint8Array): Promise<number> {
  const collector = new ReadingCollector()
  await readForeignBytes({ bytes, fileName: 'benchmark.xlsx' }, async (message) => collector.take(message))
  const answer = collector.answer
  return answer?.outcome === 'read' ? (answer.sheets[0]?.cells.at(-1)?.row ?? 0) : 0
}

type ReadRows = (bytes: Uint8Array) => Promise<number>

async function readerOfExceljs(): Promise<ReadRows> {
  const { default: ExcelJS } = await import('exceljs')
  return async (bytes) => {
    const workbook = new ExcelJS.Workbook()
    const copy = new ArrayBuffer(bytes.byteLength)
    new Uint8Array(copy).set(bytes)
    await workbook.xlsx.load(copy)
    return workbook.worksheets[0]?.rowCount ?? 0
  }
}

/** SheetJS is no dependency of the project; the file of the package is named by the caller. */
async function readerOfSheetjs(module: string): Promise<ReadRows> {
  const loaded: unknown = await import(pathToFileURL(module).href)
  if (!hasRead(loaded)) throw new Error('not SheetJS')
  return async (bytes) => {
    const [sheet] = Object.values(loaded.read(bytes, { dense: true }).Sheets)
    return sheet?.['!data']?.length ?? sheet?.length ?? 0
  }
}

type Sheetjs = {
  read: (
    bytes: Uint8Array,
    options: object,
  ) => { Sheets: Record<string, { '!data'?: unknown[]; length?: number }> }
}

function hasRead(loaded: unknown): loaded is Sheetjs {
  return (
    typeof loaded === 'object' && loaded !== null && 'read' in loaded && typeof loaded.read === 'function'
  )
}

const [variant = '', path = '', extra = ''] = process.argv.slice(2)
process.stdout.write(`${JSON.stringify(await measure(variant, path, extra))}\n`)
