import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readForeignFile } from '../../../main/documents/foreign-file.ts'
import { runIsolated } from '../../../main/run-isolated.ts'
import type { ReadFile, Sheet } from '../../../shared/import/sheet.ts'

/** Look-alikes of real files stand beside the project; without them these tests say so and pass over. */
const folder = process.env['WEGWEISER_SAMPLES'] ?? resolve(import.meta.dirname, '../../../../shared/samples')
const samples = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.expected.json'))
  : []

const idea = z.object({ row: z.number().optional(), title: z.string().nullish() })
const table = z.object({
  sheet: z.string().nullable(),
  columns: z.record(z.string(), z.string()).optional(),
  ideas: z.array(idea),
})
const expectation = z.object({
  kind: z.string(),
  reason: z.string().optional(),
  encoding: z.string().optional(),
  delimiter: z.string().optional(),
  tables: z.array(table).optional(),
  samples: z
    .array(
      z.object({
        sheet: z.string().nullable(),
        cell: z.string(),
        raw: z.union([z.string(), z.number()]).nullish(),
      }),
    )
    .optional(),
})

const expectations = samples.map((name) => ({
  fileName: name.replace('.expected.json', ''),
  expected: expectation.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))),
}))
const refused = expectations.filter(({ expected }) => expected.kind === 'refused')
const readable = expectations.filter(({ expected }) => expected.kind !== 'refused')

async function readSample(fileName: string): Promise<ReadFile> {
  return readForeignFile({ bytes: readFileSync(join(folder, fileName)), fileName, runIsolated })
}

describe.skipIf(samples.length === 0)('a sample file (skipped where the samples are absent)', () => {
  it.each(refused)('is refused for the right reason: $fileName', async ({ fileName, expected }) => {
    expect(await readSample(fileName)).toMatchObject({ outcome: 'refused', reason: expected.reason })
  })

  it.each(readable)('is read as a careful person would: $fileName', async ({ fileName, expected }) => {
    const file = await readSample(fileName)
    if (file.outcome === 'refused') throw new Error(`${fileName} is refused: ${file.reason}`)
    const kinds = file.warnings.map(({ kind }) => kind)
    expect(kinds).toEqual(
      expect.arrayContaining(expected.kind === 'accepted-with-warning' ? [expected.reason] : []),
    )
    expect(file.encoding).toBe(normalEncoding(expected.encoding) ?? file.encoding)
    expect(file.delimiter).toBe(expected.delimiter?.replace('tab', '\t') ?? file.delimiter)
    expect(findMissingTitles(file, expected.tables ?? [])).toEqual([])
    expect(findWrongSamples(file, expected.samples ?? [])).toEqual([])
  })
})

type Read = Extract<ReadFile, { outcome: 'read' }>

function normalEncoding(name: string | undefined): string | undefined {
  return name
    ?.toLowerCase()
    .replace(/^utf-?8.*/, 'utf-8')
    .replace(/^(?:windows-|cp)1252$/, 'windows-1252')
}

function findSheet(file: Read, name: string | null): Sheet | undefined {
  return file.sheets.find((sheet) => sheet.name === name)
}

/** Titles that do not stand in the cell in which the expectation says they do. */
function findMissingTitles(file: Read, tables: z.infer<typeof table>[]): string[] {
  return tables.flatMap(({ sheet, columns, ideas }) => {
    const column = columns?.['title']
    if (column === undefined) return []
    const cells = findSheet(file, sheet)?.cells ?? []
    return ideas.flatMap(({ row, title }) => {
      if (row === undefined || !title) return []
      const cell = cells.find((one) => one.row === row && one.column === columnNumber(column))
      const isThere = cell?.value.kind === 'text' && simplify(cell.value.text).includes(simplify(title))
      return isThere ? [] : [`${sheet} ${column}${row}: ${title}`]
    })
  })
}

/** Scores whose raw value is not in its cell. */
function findWrongSamples(
  file: Read,
  list: { sheet: string | null; cell: string; raw?: string | number | null }[],
): string[] {
  return list.flatMap(({ sheet, cell: address, raw }) => {
    if (raw === undefined || raw === null) return []
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
    const cell = findSheet(file, sheet)?.cells.find(
      (one) => one.row === Number(row) && one.column === columnNumber(letters),
    )
    const value = cell?.value
    const found =
      value?.kind === 'text'
        ? value.text
        : value?.kind === 'number'
          ? value.number
          : value?.kind === 'date'
            ? value.iso
            : undefined
    return String(found) === String(raw)
      ? []
      : [`${sheet} ${address}: ${String(found)} is not ${String(raw)}`]
  })
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function simplify(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
