import type ExcelJS from 'exceljs'
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  record,
  shuffledSubarray,
  string,
  tuple,
} from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readForeignFile } from '../../../main/documents/foreign-file.ts'
import { writeWorkbook } from '../../../main/documents/workbook-writer.ts'
import { runIsolated } from '../../../main/run-isolated.ts'
import { planSheetChanges } from '../../../shared/scores/score-sheet-changes.ts'
import { listEntries } from '../../../shared/scores/score-sheet-entries.ts'
import { findSheetKeys, parseSheetKey } from '../../../shared/scores/score-sheet-key.ts'
import { describeScoreSheet } from '../../../shared/scores/score-sheet-plan.ts'
import { readScoreSheet } from '../../../shared/scores/score-sheet-reading.ts'
import type { CriteriaCatalogue } from '../../../shared/stages/stage.ts'
import { listAllRows, withoutRevisions } from '../list-all-rows.ts'
import { fillSheet, issueSheet, noChoices, take } from './filled-sheet.ts'
import { openSmallProgramme, passSuitability, type SmallProgramme } from './small-programme.ts'

const ideas = Array.from({ length: 5 }, (_, at) => ({
  id: `i${at}`,
  number: `I-00${at}`,
  title: `Idee ${at}`,
}))

/** A catalogue of criteria with scales of their own. */
const catalogue = array(
  record({
    minimum: integer({ min: -5, max: 1 }),
    steps: integer({ min: 1, max: 12 }),
    step: constantFrom(0.25, 0.5, 1),
    name: string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
  }),
  { minLength: 1, maxLength: 5 },
).map((drawn): CriteriaCatalogue => ({
  id: 'c',
  stageId: 's',
  version: 1,
  scales: drawn.map(({ minimum, steps, step }, at) => ({
    id: `scale-${at}`,
    name: `Skala ${at}`,
    minimum,
    maximum: minimum + steps * step,
    step,
    steps: [],
  })),
  criteria: drawn.map(({ name }, at) => ({
    id: `criterion-${at}`,
    name,
    question: '',
    kind: 'scored',
    direction: 'benefit',
    scaleId: `scale-${at}`,
    weight: 1,
    position: at + 1,
  })),
}))

const firstRow = 6

/** The rows of the ideas in another order, as sorting leaves them. */
function sortRows(form: ExcelJS.Worksheet, order: readonly number[]): void {
  const rows = order.map((at) => form.getRow(firstRow + at).values as ExcelJS.CellValue[])
  for (const [at, values] of rows.entries()) form.getRow(firstRow + at).values = values
}

/** Ways to write the same mark. */
const writings = [
  (mark: number) => mark,
  (mark: number) => String(mark).replace('.', ','),
  (mark: number) => ` ${mark} `,
]

describe('a score sheet of any catalogue', () => {
  it('comes back from a real workbook exactly as it was filled in, however its rows and columns were moved', async () => {
    const places = ideas.length * 5
    const filling = array(
      tuple(integer({ min: 0, max: 40 }), integer({ min: 0, max: 2 }), constantFrom('', 'gut, weil …')),
      {
        minLength: places,
        maxLength: places,
      },
    )
    const order = shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 })
    await assert(
      asyncProperty(
        catalogue,
        filling,
        order,
        integer({ min: 1, max: 6 }),
        async (drawn, picks, rows, before) => {
          const plan = describeScoreSheet({
            language: 'de',
            programme: { id: 'p', name: 'Programm' },
            stage: { id: 's', name: 'Arbeitskreise' },
            catalogue: drawn,
            rater: { id: 'r', name: 'Ruth', groupName: 'Mobilität' },
            ideas,
            given: [],
            issuedAt: '2026-03-02T09:00:00Z',
            issuedOn: '02.03.2026',
            sign: () => 'signed',
          })
          const expected: Record<string, unknown> = {}
          const filled = await fillSheet(await writeWorkbook(plan), {}, (workbook) => {
            const form = workbook.getWorksheet('Bewertung')
            if (!form) return
            for (const [row, idea] of ideas.entries())
              for (const [column, criterion] of drawn.criteria.entries()) {
                const [pick = 0, writing = 0, reason = ''] = picks[row * 5 + column] ?? []
                const entries = drawn.scales[column] ? (listEntries(drawn.scales[column]) ?? []) : []
                const entry = entries[pick % (entries.length + 1)]
                const cell = form.getCell(firstRow + row, 3 + 2 * column)
                if (entry !== undefined)
                  cell.value = typeof entry === 'number' ? (writings[writing]?.(entry) ?? entry) : entry
                if (reason !== '') form.getCell(firstRow + row, 4 + 2 * column).value = reason
                if (entry === undefined && reason === '') continue
                const said = entry === undefined ? 'open' : entry
                expected[`${idea.id} ${criterion.id}`] = [
                  said === 'enth.' ? 'abstained' : said === 'k. A.' ? 'cannot-judge' : said,
                  reason,
                ]
              }
            sortRows(form, rows)
            form.spliceColumns(before, 0, ['', '', '', '', 'Notiz', 'wichtig'])
          })
          const file = await readForeignFile({ bytes: filled, fileName: 'Bogen.xlsx', runIsolated })
          if (file.outcome !== 'read') throw new Error(file.reason)
          const key = parseSheetKey(findSheetKeys(file.sheets)[0]?.payload ?? '')
          const reading = key && readScoreSheet(file.sheets, key)
          if (!key || !reading) throw new Error('no score sheet')
          const ideaIds = new Set(ideas.map(({ id }) => id))
          const circumstances = { key, raterId: 'r', catalogue: drawn, ideaIds, stored: [] }
          const { cells } = planSheetChanges(reading, circumstances, noChoices)
          const got = cells.map(({ ideaId, criterionId, state, value, reason }) => [
            `${ideaId} ${criterionId}`,
            [value ?? state, reason],
          ])
          expect(Object.fromEntries(got)).toEqual(expected)
        },
      ),
      { numRuns: 10 },
    )
  }, 180_000)
})

describe('the sheets of a programme', () => {
  let programme: SmallProgramme
  let stageId = ''
  let blanks: Uint8Array[]

  beforeAll(async () => {
    programme = await openSmallProgramme()
    stageId = programme.stages.workingGroups.id
    await passSuitability(programme)
    blanks = await Promise.all(
      programme.raterIds.map(
        async (raterId) => (await issueSheet(programme, { stageId, raterIds: [raterId] })).bytes,
      ),
    )
  }, 60_000)

  afterAll(async () => {
    await programme.close()
  })

  async function everything(): Promise<unknown> {
    return withoutRevisions(await listAllRows(programme.context.database))
  }

  async function said(): Promise<string[]> {
    const rows = await programme.context.database
      .selectFrom('score')
      .innerJoin('rater', 'rater.id', 'score.raterId')
      .innerJoin('idea', 'idea.id', 'score.ideaId')
      .innerJoin('criterion', 'criterion.id', 'score.criterionId')
      .select(['rater.name as who', 'idea.number', 'criterion.position', 'state', 'value', 'reason'])
      .execute()
    return rows
      .filter(({ state, reason }) => state !== 'open' || reason !== '')
      .map(({ who, number, position, state, value, reason }) =>
        [who, number, position, value ?? state, reason].join(' | '),
      )
      .toSorted()
  }

  const entry = constantFrom(null, null, 0, 0.5, 2, 4.5, 5, '3,5', 'enth.', 'k. A.', '3-4', 9)
  const sheet = array(entry, { minLength: 20, maxLength: 20 })

  async function filledBy(at: number, marks: readonly (string | number | null)[]): Promise<Uint8Array> {
    const entries = marks.map((mark, place) => [
      `${'CEGIK'[place % 5]}${firstRow + Math.floor(place / 5)}`,
      mark,
    ])
    return await fillSheet(blanks[at] ?? new Uint8Array(), Object.fromEntries(entries))
  }

  it('change what they say and nothing else, and are taken back to the last row', async () => {
    await assert(
      asyncProperty(sheet, sheet, async (first, second) => {
        const sequences: number[] = []
        const empty = await everything()
        sequences.push((await take(programme, { name: 'a.xlsx', bytes: await filledBy(0, first) })).sequence)
        const between = await everything()
        sequences.push((await take(programme, { name: 'b.xlsx', bytes: await filledBy(0, second) })).sequence)
        const read = (mark: string | number | null | undefined) => {
          if (mark === 'enth.') return 'abstained'
          if (mark === 'k. A.') return 'cannot-judge'
          if (mark === '3,5') return 3.5
          return typeof mark === 'number' && mark <= 5 ? mark : null
        }
        const expected = first.flatMap((mark, place) => {
          const holds = read(second[place]) ?? read(mark)
          const number = `I-00${Math.floor(place / 5) + 1}`
          return holds === null ? [] : [['Anna', number, (place % 5) + 1, holds, ''].join(' | ')]
        })
        expect(await said()).toEqual(expected.toSorted())
        await programme.client.trail.undo({ sequence: sequences[1] ?? 0 })
        expect(await everything()).toEqual(between)
        await programme.client.trail.undo({ sequence: sequences[0] ?? 0 })
        expect(await everything()).toEqual(empty)
      }),
      { numRuns: 5, endOnFailure: true },
    )
  }, 180_000)

  it('say the same in whatever order they come', async () => {
    const order = shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 })
    await assert(
      asyncProperty(tuple(sheet, sheet, sheet, sheet), order, async (fillings, shuffled) => {
        const outcomes: string[][] = []
        for (const one of [[0, 1, 2, 3], shuffled]) {
          const sequences: number[] = []
          for (const at of one) {
            const bytes = await filledBy(at, fillings[at] ?? [])
            sequences.push((await take(programme, { name: `${at}.xlsx`, bytes })).sequence)
          }
          outcomes.push(await said())
          for (const sequence of sequences.toReversed()) await programme.client.trail.undo({ sequence })
        }
        expect(outcomes[0]).toEqual(outcomes[1])
        expect(outcomes[0]?.length).toBeGreaterThan(0)
      }),
      { numRuns: 3, endOnFailure: true },
    )
  }, 180_000)
})
