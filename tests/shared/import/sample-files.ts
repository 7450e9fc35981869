import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ReadingCollector } from '../../../main/documents/foreign-file-messages.ts'
import { readForeignBytes } from '../../../main/documents/foreign-file-reading.ts'
import type { ReadFile } from '../../../shared/import/sheet.ts'

/** Folder of the sample workbooks; not part of this repository. */
export const sampleFolder = resolve(process.env['WEGWEISER_SAMPLES'] ?? '../shared/samples')

export const samplesArePresent = existsSync(sampleFolder)

/** Reads a sample with the program's own reader, in this process, because samples are known to be harmless. */
export async function readSample(name: string): Promise<ReadFile & { outcome: 'read' }> {
  const collector = new ReadingCollector()
  const bytes = new Uint8Array(readFileSync(join(sampleFolder, name)))
  await readForeignBytes({ bytes, fileName: name }, async (message) => collector.take(message))
  const answer = collector.answer
  if (answer?.outcome !== 'read') throw new Error(`${name} is refused: ${JSON.stringify(answer)}`)
  return answer
}

export function readExpectation(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(sampleFolder, `${name}.expected.json`), 'utf8')) as Record<
    string,
    unknown
  >
}
