import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { ReadingCollector } from '../../../main/documents/foreign-file-messages.ts'
import { readForeignBytes } from '../../../main/documents/foreign-file-reading.ts'
import { findDuplicates } from '../../../shared/import/duplicates.ts'
import { understandFile } from '../../../shared/import/understand.ts'
import type { DuplicatePair, UnderstoodTable } from '../../../shared/import/understanding.ts'

/** How good the search for duplicates is. `missed` and `wrong` name the pairs, for people. */
export type Quality = {
  name: string
  expected: number
  found: number
  right: number
  missed: string[]
  wrong: string[]
}

const repository = join(import.meta.dirname, '../../..')

/** The sample programme: pairs marked `duplicate` should be found; `related` pairs count as neither right nor wrong. */
export function measureProgramme(): Quality {
  const folder = join(repository, 'build/sample-data')
  const ideas = readRecords(join(folder, 'ideas.csv'))
  const pairs = readRecords(join(folder, 'known-pairs.csv'))
  const keysOf = (kind: string): Set<string> =>
    new Set(
      pairs.filter((pair) => pair['kind'] === kind).map((pair) => keyOf(pair['idea'], pair['otherIdea'])),
    )
  const found = findDuplicates([tableOf(ideas)], []).map((pair) =>
    keyOf(ideas[pair.idea.line]?.['number'], ideas[pair.of?.line ?? 0]?.['number']),
  )
  return qualityOf('sample programme (126 ideas)', {
    wanted: keysOf('duplicate'),
    neutral: keysOf('related'),
    found,
  })
}

function qualityOf(
  name: string,
  { wanted, neutral, found }: { wanted: Set<string>; neutral: Set<string>; found: string[] },
): Quality {
  const counted = found.filter((key) => !neutral.has(key))
  return {
    name,
    expected: wanted.size,
    found: counted.length,
    right: counted.filter((key) => wanted.has(key)).length,
    missed: [...wanted].filter((key) => !counted.includes(key)),
    wrong: counted.filter((key) => !wanted.has(key)),
  }
}

/** The sample workbooks: what their expectations list as duplicates inside the same file. */
export async function measureWorkbooks(): Promise<Quality> {
  const folder = join(repository, 'tests/fixtures/idea-workbooks')
  const wanted = new Set<string>()
  const found: string[] = []
  for (const name of readdirSync(folder).filter((file) => !file.endsWith('.json'))) {
    const expectation: unknown = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8'))
    for (const key of expectedPairs(expectation, name)) wanted.add(key)
    const collector = new ReadingCollector()
    const bytes = new Uint8Array(readFileSync(join(folder, name)))
    await readForeignBytes({ bytes, fileName: name }, async (message) => collector.take(message))
    if (collector.answer?.outcome !== 'read') continue
    const { duplicates } = understandFile(collector.answer)
    found.push(...duplicates.map((pair) => `${name} ${linesOf(pair)}`))
  }
  return qualityOf('sample workbooks (12 files)', { wanted, neutral: new Set(), found })
}

function linesOf(pair: DuplicatePair): string {
  return keyOf(String(pair.idea.line), String(pair.of?.line))
}

function expectedPairs(expectation: unknown, name: string): string[] {
  const tables = listOf(expectation, 'tables')
  return tables.flatMap((table) =>
    listOf(table, 'duplicates').flatMap((pair) => {
      const lines = [...listOf(pair, 'rows'), ...listOf(pair, 'columns')].map(String)
      return lines.length === 2 ? [`${name} ${keyOf(lines[0], lines[1])}`] : []
    }),
  )
}

function listOf(value: unknown, key: string): unknown[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const list: unknown = entries.find(([name]) => name === key)?.[1]
  return Array.isArray(list) ? list : []
}

function readRecords(path: string): Record<string, string>[] {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  return Papa.parse<Record<string, string>>(text, { header: true, delimiter: ';', skipEmptyLines: true }).data
}

function keyOf(one = '', two = ''): string {
  return [one, two].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).join(' = ')
}

/** The ideas as a table that was read; the line is the index. */
function tableOf(ideas: readonly Record<string, string>[]): UnderstoodTable {
  const origin = { sheet: null, row: 1, column: 1, raw: null }
  return {
    id: '0.0',
    sheet: null,
    sheetHidden: false,
    orientation: 'ideas-in-rows',
    headerLines: null,
    range: { top: 1, left: 1, bottom: ideas.length, right: 2 },
    columns: [],
    ideas: ideas.map((idea, line) => ({
      line,
      hidden: false,
      readings: {
        title: { value: idea['title'] ?? '', origin },
        description: { value: idea['text'] ?? '', origin },
      },
      unmapped: [],
    })),
    skipped: [],
    problems: [],
    counts: { linesRead: ideas.length, ideas: ideas.length, skipped: 0, skippedBy: {} },
    hiddenLines: [],
    hiddenPlaces: [],
    mergedDown: [],
    caption: { texts: [] },
    chosen: true,
  }
}
