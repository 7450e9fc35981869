import { describe, expect, it } from 'vitest'
import { describeUnderstanding } from '../../../shared/import/expectation.ts'
import { columnLetters } from '../../../shared/import/grid.ts'
import { understandFile } from '../../../shared/import/understand.ts'
import type { KnownIdea } from '../../../shared/import/understanding.ts'
import { differences, inAnyOrder, isRecord } from './difference.ts'
import { listSamples, readExpectation, readSample } from './sample-files.ts'

/** Parts of an expectation that explain the sample to people and say nothing about its content. */
const explanations = new Set(['traps', 'note', 'check', 'orElse'])

const names = listSamples()
  .filter((name) => /\.(?:xlsx|csv|txt|tsv)$/.test(name))
  .filter((name) => {
    const { kind, tables } = readExpectation(name)
    return (kind === 'ideas' || kind === 'accepted-with-warning') && tables !== undefined
  })

/** Ideas of the files that an expectation names as the other side of a duplicate. */
async function knownIdeas(expected: Record<string, unknown>): Promise<KnownIdea[]> {
  const files = new Set(
    [...JSON.stringify(expected).matchAll(/"file":"([^"]+)"/g)].map((match) => match[1] ?? ''),
  )
  const known: KnownIdea[] = []
  for (const file of files) {
    const { tables } = understandFile(await readSample(file))
    for (const table of tables) {
      for (const { line, readings } of table.ideas) {
        const place = table.orientation === 'ideas-in-rows' ? { row: line } : { column: columnLetters(line) }
        const title = readings.title?.value ?? ''
        const description = readings.description?.value ?? ''
        known.push({
          key: `${file} ${line}`,
          title,
          description,
          source: { file, sheet: table.sheet, ...place },
        })
      }
    }
  }
  return known
}

/** Lists without order in one order; ideas that the expectation leaves out (of 2,000) are left out as well. */
function comparable(table: unknown, expected: unknown): unknown {
  if (!isRecord(table) || !isRecord(expected)) return table
  const wanted = Array.isArray(expected['ideas']) ? expected['ideas'].map((idea) => lineOf(idea)) : []
  const ideas = Array.isArray(table['ideas'])
    ? table['ideas'].filter((idea) => wanted.includes(lineOf(idea)))
    : []
  const { filter: _filter, ...rest } = table
  const duplicates = Array.isArray(table['duplicates']) ? table['duplicates'] : []
  return {
    ...rest,
    ideas,
    problems: inAnyOrder(table['problems']),
    notIdeas: inAnyOrder(table['notIdeas']),
    duplicates: inAnyOrder(duplicates),
  }
}

function lineOf(idea: unknown): unknown {
  return isRecord(idea) ? (idea['row'] ?? idea['column']) : undefined
}

/** The marks of the byte order are not part of what is understood. */
function withoutExplanations(description: Record<string, unknown>): Record<string, unknown> {
  const kept = Object.entries(description).filter(([key]) => !explanations.has(key) && key !== 'tables')
  return Object.fromEntries(kept)
}

describe('sample files', () => {
  it('are at least those of the repository', () => {
    expect(names.length).toBeGreaterThanOrEqual(14)
  })

  it.each(names)('%s is understood as its expectation says', async (name) => {
    const expected = readExpectation(name)
    const understanding = understandFile(await readSample(name), { against: await knownIdeas(expected) })
    const { warnings: _warnings, ...got } = describeUnderstanding(understanding, name)
    const wantedTables = Array.isArray(expected['tables']) ? expected['tables'] : []
    const gotTables = Array.isArray(got['tables']) ? got['tables'] : []
    const found = [
      ...differences(withoutExplanations(got), withoutExplanations(expected)),
      ...differences(
        gotTables.map((table, index) => comparable(table, wantedTables[index])),
        wantedTables.map((table) => comparable(table, table)),
        'tables',
      ),
    ]
    expect(found).toEqual([])
  })
})
