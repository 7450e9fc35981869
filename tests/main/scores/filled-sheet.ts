import ExcelJS from 'exceljs'
import type { SmallProgramme } from './small-programme.ts'

/** Issues sheets and gives the bytes of the file that would be downloaded. */
export async function issueSheet(
  { client, context }: SmallProgramme,
  order: { stageId: string; raterIds: string[]; withScores?: boolean },
): Promise<{ name: string; bytes: Uint8Array }> {
  const events = await client.scores.issueSheets({
    jobId: 'issue-job',
    withScores: false,
    language: 'de',
    ...order,
  })
  const { path } = await takeResult(events)
  const [, , ticket = ''] = path.split('/')
  const download = context.downloads.take(ticket)
  if (download === undefined) throw new Error(`nothing to download at ${path}`)
  return { name: download.name, bytes: download.bytes }
}

/** A sheet with some of its cells filled in, by address, as a spreadsheet program would save it. */
export async function fillSheet(
  bytes: Uint8Array,
  entries: Readonly<Record<string, string | number | null>>,
  change?: (workbook: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  const sheet = workbook.getWorksheet('Bewertung')
  if (sheet === undefined) throw new Error('the workbook has no sheet for scores')
  for (const [address, value] of Object.entries(entries)) sheet.getCell(address).value = value
  change?.(workbook)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

export const noChoices = { takeBlanks: false, decided: {}, acceptBroken: false }

/** Hands a file in and gives its report. */
export async function review(
  { client, context }: SmallProgramme,
  file: { name: string; bytes: Uint8Array },
  choices = noChoices,
) {
  const { id: uploadId } = context.uploads.add(file.name, file.bytes)
  const events = await client.scores.reviewSheet({ jobId: 'review-job', uploadId, choices })
  return { uploadId, report: await takeResult(events) }
}

/** Hands a file in and takes it over as its report says. */
export async function take(
  programme: SmallProgramme,
  file: { name: string; bytes: Uint8Array },
  choices = noChoices,
) {
  const { uploadId, report } = await review(programme, file, choices)
  if (report.kind !== 'sheet') throw new Error(`not a sheet: ${report.kind}`)
  const { digest } = report
  return await programme.client.scores.takeSheet({ uploadId, choices, digest })
}

async function takeResult<T>(
  events: AsyncIterable<{ kind: 'progress' } | { kind: 'done'; result: T }>,
): Promise<T> {
  for await (const event of events) if (event.kind === 'done') return event.result
  throw new Error('the job ended without a result')
}
