import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noChoices, review } from './filled-sheet.ts'
import { openSmallProgramme, passSuitability, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme

beforeEach(async () => {
  programme = await openSmallProgramme()
  await passSuitability(programme)
})

afterEach(async () => {
  await programme.close()
})

type Row = { idea: number; criterion: number; rater: string; mark: number; file: number }

const rows = fc.uniqueArray(
  fc.record({
    idea: fc.integer({ min: 1, max: 4 }),
    criterion: fc.integer({ min: 0, max: 2 }),
    rater: fc.constantFrom('Anna', 'Bert', 'Eva', 'Fritz'),
    mark: fc.integer({ min: 1, max: 6 }),
    file: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 12, maxLength: 24, selector: ({ idea, criterion, rater }) => `${idea} ${criterion} ${rater}` },
)

/** One line a mark, in school marks. */
function fileOf(all: readonly Row[], file: number): { name: string; bytes: Uint8Array } {
  const names = programme.stages.workingGroups.catalogue.criteria.map(({ name }) => name)
  const lines = all
    .filter((row) => row.file === file)
    .map(
      ({ idea, criterion, rater, mark }) => `I-00${idea};Idee ${idea};${names[criterion]};${rater};${mark}`,
    )
  const text = ['Schulnoten von 1 bis 6', 'Nr.;Idee;Kriterium;Bewertende Person;Note', ...lines].join('\r\n')
  return { name: `Noten ${file}.csv`, bytes: new TextEncoder().encode(text) }
}

/** Takes a file in; whom nobody knows joins the first group. */
async function takeIn(
  file: { name: string; bytes: Uint8Array },
  use: 'scores' | 'evidence',
): Promise<number> {
  const { report: first } = await review(programme, file)
  if (first.kind !== 'workbook') throw new Error(`not a table of scores: ${first.kind}`)
  const { mapping } = first
  const scale = { minimum: 1, maximum: 6, isReversed: true }
  const unknown = Object.keys(mapping.raters).filter((name) => mapping.raters[name] === '')
  const newRaters = Object.fromEntries(unknown.map((name) => [name, programme.groupIds[0] ?? null]))
  const choices = { ...noChoices, mapping: { ...mapping, newRaters, scale, use } }
  const { uploadId, report } = await review(programme, file, choices)
  if (report.kind !== 'workbook') throw new Error(`not a table of scores: ${report.kind}`)
  return (await programme.client.scores.takeSheet({ uploadId, choices, digest: report.digest })).sequence
}

/** All marks with the names of their raters, whatever ids these were given. */
async function marks(): Promise<string[]> {
  const scores = await programme.context.database
    .selectFrom('score')
    .innerJoin('rater', 'rater.id', 'score.raterId')
    .select(['ideaId', 'criterionId', 'rater.name', 'workingGroupId', 'value'])
    .execute()
  return scores.map((score) => JSON.stringify(Object.values(score))).toSorted()
}

async function kept(): Promise<string[]> {
  const views = await Promise.all(programme.ideaIds.map((id) => programme.client.ideas.get({ id })))
  return views
    .flatMap(({ id, evidence }) =>
      evidence.map(({ value, origin }) =>
        JSON.stringify([id, value, origin?.criterion, origin?.rater, origin?.fileName, origin?.cell]),
      ),
    )
    .toSorted()
}

describe('tables of scores by others', () => {
  it.each([
    ['scores', marks],
    ['evidence', kept],
  ] as const)(
    'give the same %s in whatever order they are taken in',
    async (use, read) => {
      await fc.assert(
        fc.asyncProperty(rows, async (all) => {
          const files = [...new Set(all.map(({ file }) => file))].map((file) => fileOf(all, file))
          const outcomes: string[][] = []
          for (const order of [files, files.toReversed()]) {
            const sequences: number[] = []
            for (const file of order) sequences.push(await takeIn(file, use))
            outcomes.push(await read())
            for (const sequence of sequences.toReversed()) await programme.client.trail.undo({ sequence })
            expect(await read()).toEqual([])
          }
          expect(outcomes[0]).toHaveLength(all.length)
          expect(outcomes[1]).toEqual(outcomes[0])
        }),
        { numRuns: 2 },
      )
    },
    60_000,
  )
})
