import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { ReadingCollector } from '../../../main/documents/foreign-file-messages.ts'
import { readForeignBytes } from '../../../main/documents/foreign-file-reading.ts'
import type { ReadFile } from '../../../shared/import/sheet.ts'

/** Folder of all sample workbooks; not part of this repository. */
export const sampleFolder = resolve(process.env['WEGWEISER_SAMPLES'] ?? '../shared/samples')

export const samplesArePresent = existsSync(sampleFolder)

/** The samples of ideas, and those that are read with a warning, lie in the repository as well. */
const folders = [
  sampleFolder,
  resolve(import.meta.dirname, '../../fixtures/idea-workbooks'),
  resolve(import.meta.dirname, '../../fixtures/foreign-files'),
].filter((folder) => existsSync(folder))

/** Names of all samples that are there, none twice. */
export function listSamples(): string[] {
  const names = folders.flatMap((folder) => readdirSync(folder))
  return [...new Set(names)].filter((name) => names.includes(`${name}.expected.json`))
}

function findSample(name: string): string {
  const folder = folders.find((candidate) => existsSync(join(candidate, name))) ?? sampleFolder
  return join(folder, name)
}

/** Reads a sample with the program's own reader, in this process, because samples are known to be harmless. */
export async function readSample(name: string): Promise<ReadFile & { outcome: 'read' }> {
  const collector = new ReadingCollector()
  const bytes = new Uint8Array(readFileSync(findSample(name)))
  await readForeignBytes({ bytes, fileName: name }, async (message) => collector.take(message))
  const answer = collector.answer
  if (answer?.outcome !== 'read') throw new Error(`${name} is refused: ${JSON.stringify(answer)}`)
  return answer
}

export function readExpectation(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(findSample(`${name}.expected.json`), 'utf8')) as Record<string, unknown>
}
