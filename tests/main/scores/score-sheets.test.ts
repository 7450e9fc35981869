import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAllRows } from '../list-all-rows.ts'
import { fillSheet, issueSheet, noChoices, review, take } from './filled-sheet.ts'
import { openSmallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme
let stageId: string
let anna: string
let bert: string

beforeEach(async () => {
  programme = await openSmallProgramme()
  stageId = programme.stages.workingGroups.id
  await programme.client.stages.decide({
    stageId: programme.stages.suitability.id,
    decisions: programme.ideaIds.map((ideaId) => ({
      ideaId,
      outcome: 'passed',
      byHand: true,
      reason: 'Test',
    })),
  })
  anna = programme.raterIds[0] ?? ''
  bert = programme.raterIds[1] ?? ''
})

afterEach(async () => {
  await programme.close()
})

async function values(raterId = anna) {
  const { rows } = await programme.client.scores.readSheet({ stageId, raterId })
  return rows.map(({ cells }) => cells.map((cell) => cell?.value ?? (cell === null ? null : cell.state)))
}

/** Everything stored; revisions count how often a row was touched, so an undo raises them. */
async function stored() {
  const rows = await listAllRows(programme.context.database)
  return JSON.parse(
    JSON.stringify(rows, (key, value: unknown) => (key === 'revision' ? undefined : value)),
  ) as unknown
}

describe('issuing', () => {
  it('gives one workbook for one person and an archive with one for each of several', async () => {
    const one = await issueSheet(programme, { stageId, raterIds: [anna] })
    expect(one.name).toBe('Bewertungsbogen Arbeitskreise Anna.xlsx')
    const two = await issueSheet(programme, { stageId, raterIds: [anna, bert] })
    expect(two.name).toBe('Bewertungsbögen Arbeitskreise.zip')
    expect(Object.keys(unzipSync(two.bytes))).toEqual([
      'Bewertungsbogen Arbeitskreise Anna.xlsx',
      'Bewertungsbogen Arbeitskreise Bert.xlsx',
    ])
  })

  it('says plainly that a stage without open ideas needs no sheets', async () => {
    const stageWithout = programme.stages.ideaCheck.id
    await expect(issueSheet(programme, { stageId: stageWithout, raterIds: [anna] })).rejects.toMatchObject({
      data: { code: 'no-open-ideas' },
    })
  })

  it('never lets the secret into a file', async () => {
    const { value } = await programme.context.database
      .selectFrom('setting')
      .selectAll()
      .executeTakeFirstOrThrow()
    expect(value).toMatch(/^[0-9a-f]{64}$/)
    const { bytes } = await issueSheet(programme, { stageId, raterIds: [anna] })
    const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part))
    expect(parts.filter((part) => part.includes(value))).toEqual([])
  })
})

describe('taking in', () => {
  it('reports first, then writes what was reported, with the cell that each score came from', async () => {
    const issued = await issueSheet(programme, { stageId, raterIds: [anna] })
    const bytes = await fillSheet(issued.bytes, {
      C6: 3.5,
      E6: 'enth.',
      C7: '3-4',
      D6: 'viele Kinder',
      G9: 0,
    })
    const file = { name: 'Anna.xlsx', bytes }
    const { report } = await review(programme, file)
    expect(report).toMatchObject({
      kind: 'sheet',
      isBroken: false,
      rater: { name: 'Anna', groupName: 'Arbeitskreis 1' },
      counts: { new: 3, changed: 0, invalid: 1, blank: 16 },
      writes: 3,
    })
    expect(report.kind === 'sheet' && report.lines[0]).toMatchObject({ address: 'C7', proposals: [3.5] })
    expect(await values()).toEqual(Array.from({ length: 4 }, () => [null, null, null, null, null]))
    const { written } = await take(programme, file)
    expect(written).toBe(3)
    expect((await values())[0]).toEqual([3.5, 'abstained', null, null, null])
    expect((await values())[3]?.[2]).toBe(0)
    const [first] = programme.stages.workingGroups.catalogue.criteria
    const origins = await programme.client.scores.listOrigins({
      ideaId: programme.ideaIds[0] ?? '',
      criterionId: first?.id ?? '',
      raterId: anna,
    })
    expect(origins).toMatchObject([
      { fileName: 'Anna.xlsx', sheet: 'Bewertung', cell: 'C6', raw: '3,5', isPresent: true },
    ])
  })

  it('is taken back as a whole, so that everything is as before', async () => {
    const issued = await issueSheet(programme, { stageId, raterIds: [anna] })
    await take(programme, { name: 'erster.xlsx', bytes: await fillSheet(issued.bytes, { C6: 2 }) })
    const before = await stored()
    const bytes = await fillSheet(issued.bytes, { C6: 4, E6: 1, F6: 'leicht' })
    const { sequence } = await take(programme, { name: 'zweiter.xlsx', bytes })
    expect(await stored()).not.toEqual(before)
    await programme.client.trail.undo({ sequence })
    expect(await stored()).toEqual(before)
  })

  it('lets the later of two sheets count and keeps what the first one said', async () => {
    const issued = await issueSheet(programme, { stageId, raterIds: [anna] })
    await take(programme, { name: 'erster.xlsx', bytes: await fillSheet(issued.bytes, { C6: 2, E6: 5 }) })
    const second = { name: 'zweiter.xlsx', bytes: await fillSheet(issued.bytes, { C6: 4 }) }
    const { report } = await review(programme, second)
    expect(report).toMatchObject({
      counts: { changed: 1, kept: 1 },
      notes: [{ code: 'second', values: { name: 'Anna', file: 'erster.xlsx' } }],
    })
    await take(programme, second)
    expect((await values())[0]?.slice(0, 2)).toEqual([4, 5])
    const place = {
      ideaId: programme.ideaIds[0] ?? '',
      criterionId: programme.stages.workingGroups.catalogue.criteria[0]?.id ?? '',
      raterId: anna,
    }
    const origins = await programme.client.scores.listOrigins(place)
    expect(origins.map(({ fileName, raw, isPresent }) => [fileName, raw, isPresent])).toEqual([
      ['zweiter.xlsx', '4', true],
      ['erster.xlsx', '2', false],
    ])
  })

  it('counts nothing twice when the same file comes again', async () => {
    const issued = await issueSheet(programme, { stageId, raterIds: [anna] })
    const file = { name: 'a.xlsx', bytes: await fillSheet(issued.bytes, { C6: 2 }) }
    await take(programme, file)
    const { report } = await review(programme, file)
    expect(report).toMatchObject({ counts: { equal: 1, new: 0 }, writes: 0, notes: [{ code: 'known' }] })
  })

  it('refuses a report that is out of date', async () => {
    const issued = await issueSheet(programme, { stageId, raterIds: [anna] })
    const file = { name: 'a.xlsx', bytes: await fillSheet(issued.bytes, { C6: 2 }) }
    const { uploadId, report } = await review(programme, file)
    await take(programme, { name: 'b.xlsx', bytes: await fillSheet(issued.bytes, { C6: 5 }) })
    const digest = report.kind === 'sheet' ? report.digest : ''
    await expect(
      programme.client.scores.takeSheet({ uploadId, choices: noChoices, digest }),
    ).rejects.toMatchObject({ data: { code: 'changed-since' } })
    expect((await values())[0]?.[0]).toBe(5)
  })

  it('notices a key that was changed, and needs a person to say that the sheet is right', async () => {
    const issued = await issueSheet(programme, { stageId, raterIds: [anna] })
    const bytes = await fillSheet(issued.bytes, { C6: 2 }, (workbook) => {
      const key = workbook.getWorksheet('Kennung')?.getCell('A3')
      if (typeof key?.value === 'string') key.value = key.value.replace(anna, bert)
    })
    const file = { name: 'a.xlsx', bytes }
    const { report } = await review(programme, file)
    expect(report).toMatchObject({ kind: 'sheet', isBroken: true, rater: { name: 'Bert' } })
    await expect(take(programme, file)).rejects.toMatchObject({ data: { code: 'sheet-refused' } })
    expect((await take(programme, file, { ...noChoices, acceptBroken: true })).written).toBe(1)
  })

  it('refuses sheets of another programme and workbooks that are no sheets', async () => {
    const other = await openSmallProgramme()
    await other.client.stages.decide({
      stageId: other.stages.suitability.id,
      decisions: other.ideaIds.map((ideaId) => ({ ideaId, outcome: 'passed', byHand: true, reason: 'Test' })),
    })
    const foreign = await issueSheet(other, {
      stageId: other.stages.workingGroups.id,
      raterIds: other.raterIds.slice(0, 1),
    })
    await other.close()
    expect((await review(programme, foreign)).report).toEqual({ kind: 'refused', reason: 'other-programme' })
    const html = { name: 'a.xlsx', bytes: new TextEncoder().encode('<html></html>') }
    expect((await review(programme, html)).report).toMatchObject({ kind: 'unreadable' })
  })

  it('takes late values of decided ideas and says so', async () => {
    const issued = await issueSheet(programme, { stageId, raterIds: [anna] })
    const decisions = [
      { ideaId: programme.ideaIds[0] ?? '', outcome: 'stopped' as const, byHand: true, reason: 'Test' },
    ]
    await programme.client.stages.decide({ stageId, decisions })
    const file = { name: 'late.xlsx', bytes: await fillSheet(issued.bytes, { C6: 2 }) }
    const { report } = await review(programme, file)
    expect(report).toMatchObject({ notes: [{ code: 'decided', values: { count: 1 } }], writes: 1 })
  })
})

describe('the sheets of several people', () => {
  it('give the same scores in whatever order they are taken in', async () => {
    const entry = fc.constantFrom(null, 0, 2.5, 5, 'enth.', 'k. A.')
    const filling = fc.array(entry, { minLength: 6, maxLength: 6 })
    const raterIds = programme.raterIds.slice(0, 3)
    const issued = new Map<string, Uint8Array>()
    for (const raterId of raterIds)
      issued.set(raterId, (await issueSheet(programme, { stageId, raterIds: [raterId] })).bytes)
    const places = ['C6', 'E6', 'G6', 'C7', 'E8', 'K9']
    await fc.assert(
      fc.asyncProperty(fc.tuple(filling, filling, filling), async (fillings) => {
        const outcomes: unknown[] = []
        for (const order of [
          [0, 1, 2],
          [2, 0, 1],
        ]) {
          const sequences: number[] = []
          for (const index of order) {
            const raterId = raterIds[index] ?? ''
            const entries = Object.fromEntries(
              places.map((place, at) => [place, fillings[index]?.[at] ?? null]),
            )
            const bytes = await fillSheet(issued.get(raterId) ?? new Uint8Array(), entries)
            sequences.push((await take(programme, { name: `${index}.xlsx`, bytes })).sequence)
          }
          outcomes.push(await Promise.all(raterIds.map(values)))
          for (const sequence of sequences.toReversed()) await programme.client.trail.undo({ sequence })
        }
        expect(outcomes[0]).toEqual(outcomes[1])
      }),
      { numRuns: 2 },
    )
  }, 60_000)
})

describe('the board', () => {
  it('tells who owes how much, where, and nothing of what was said', async () => {
    const issued = await issueSheet(programme, { stageId, raterIds: [anna] })
    await take(programme, {
      name: 'a.xlsx',
      bytes: await fillSheet(issued.bytes, { C6: 2, E6: 'enth.', G6: 'k. A.' }),
    })
    const board = await programme.client.scores.readProgress({ stageId })
    expect(board).toMatchObject({ ideaCount: 4, criterionCount: 5 })
    expect(board.groups[0]?.raters.map(({ name, answered, open }) => [name, answered, open])).toEqual([
      ['Anna', 3, 17],
      ['Bert', 0, 20],
    ])
    expect(board.groups[0]?.openByCriterion).toEqual([7, 7, 7, 8, 8])
    const groupId = programme.groupIds[0] ?? ''
    const gaps = await programme.client.scores.readGaps({ stageId, groupId })
    expect(gaps.raters).toEqual(['Anna', 'Bert'])
    expect(gaps.rows[0]?.cells).toEqual([[1], [1], [1], [0, 1], [0, 1]])
  })
})
