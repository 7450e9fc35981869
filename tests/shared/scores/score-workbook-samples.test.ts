import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { understandFile } from '../../../shared/import/understand.ts'
import { describeScoreWorkbook } from '../../../shared/scores/score-workbook-description.ts'
import { numberedIdeasOf } from '../../../shared/scores/score-workbook-known.ts'
import { understandScoreFile } from '../../../shared/scores/score-workbook-understand.ts'
import type { NumberedIdea } from '../../../shared/scores/score-workbook.ts'
import { workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import { differences, isRecord } from '../import/difference.ts'
import { readExpectation, readSample, sampleFolder, samplesArePresent } from '../import/sample-files.ts'

/** Parts of an expectation that explain the sample to people and say nothing about its content. */
const explanations = new Set(['traps', 'note', 'check', 'samples'])

const names = samplesArePresent
  ? readdirSync(sampleFolder)
      .filter((name) => !name.endsWith('.expected.json') && /\.(?:xlsx|csv|txt|tsv)$/.test(name))
      .filter((name) => readExpectation(name)['kind'] === 'scores')
  : []

/** Ideas of the files that an expectation names. */
async function knownIdeas(expected: Record<string, unknown>): Promise<NumberedIdea[]> {
  const text = JSON.stringify(expected)
  const files = new Set([...text.matchAll(/"file":"([^"]+)"/g)].map((match) => match[1] ?? ''))
  const known = await Promise.all(
    [...files].map(async (file) => numberedIdeasOf(understandFile(await readSample(file)), file)),
  )
  return known.flat()
}

function withoutExplanations(description: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(description).filter(([key]) => !explanations.has(key)))
}

function samplesOf(description: Record<string, unknown>): Record<string, unknown>[] {
  const { samples } = description
  return Array.isArray(samples) ? samples.filter(isRecord) : []
}

function placeOf(sample: Record<string, unknown>): string {
  return `${String(sample['sheet'])}!${String(sample['cell'])}`
}

describe('sample score files', () => {
  it.runIf(!samplesArePresent)(`are not at ${sampleFolder}; WEGWEISER_SAMPLES names their folder`, () => {
    expect(names).toEqual([])
  })

  it.each(names)('%s is understood as its expectation says', async (name) => {
    const expected = readExpectation(name)
    const workbook = understandScoreFile(await readSample(name), {
      against: await knownIdeas(expected),
      catalogue: workingGroups.catalogue,
      fileName: name,
    })
    const got = describeScoreWorkbook(workbook)
    const bySheetAndCell = new Map(samplesOf(got).map((sample) => [placeOf(sample), sample]))
    const found = [
      ...differences(withoutExplanations(got), withoutExplanations(expected)),
      ...samplesOf(expected).flatMap((sample) =>
        differences(bySheetAndCell.get(placeOf(sample)), sample, placeOf(sample)),
      ),
    ]
    expect(found).toEqual([])
    expect(samplesOf(expected).length).toBeGreaterThan(0)
    expect(bySheetAndCell.size).toBe(expected['cellCount'])
  })
})
