import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ReviewChoices } from '../../../shared/scores/score-sheets-contract.ts'
import { listAllRows } from '../list-all-rows.ts'
import { noChoices, review } from './filled-sheet.ts'
import { openSmallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme

beforeEach(async () => {
  programme = await openSmallProgramme()
  await programme.client.stages.decide({
    stageId: programme.stages.suitability.id,
    decisions: programme.ideaIds.map((ideaId) => ({
      ideaId,
      outcome: 'passed',
      byHand: true,
      reason: 'Test',
    })),
  })
})

afterEach(async () => {
  await programme.close()
})

/** Written once each, so that the same table has the same bytes. */
const tables = new Map<number, Promise<{ name: string; bytes: Uint8Array }>>()

function foreignTable(firstMark: number): Promise<{ name: string; bytes: Uint8Array }> {
  const table = tables.get(firstMark) ?? writeTable(firstMark)
  tables.set(firstMark, table)
  return table
}

/** A table as a group may have made it: one sheet for Anna, marks of 0 to 10, one doubtful cell, one unknown idea. */
async function writeTable(firstMark: number): Promise<{ name: string; bytes: Uint8Array }> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Anna')
  const names = programme.stages.workingGroups.catalogue.criteria.map(({ name }) => name)
  sheet.addRow(['Bewertung auf einer Skala von 0 bis 10'])
  sheet.addRow(['Bewertet von:', 'Anna'])
  sheet.addRow(['Nr.', 'Idee', ...names.slice(0, 3)])
  sheet.addRow(['I-001', 'Idee 1', firstMark, 10, 'enth.'])
  sheet.addRow(['I-002', 'Idee 2', '3-4', 0, 2])
  sheet.addRow(['I-003', 'Idee 3', 5, 6, 8])
  sheet.addRow(['I-999', 'Seilbahn über die Alster', 9, 9, 9])
  return { name: 'Tabelle.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) }
}

async function reviewTable(choices: ReviewChoices = noChoices, firstMark = 7) {
  const { uploadId, report } = await review(programme, await foreignTable(firstMark), choices)
  if (report.kind !== 'workbook') throw new Error(`not a table of scores: ${JSON.stringify(report)}`)
  return { uploadId, report }
}

async function values(raterId = programme.raterIds[0] ?? '') {
  const stageId = programme.stages.workingGroups.id
  const { rows } = await programme.client.scores.readSheet({ stageId, raterId })
  return rows
    .slice(0, 3)
    .map(({ cells }) => cells.slice(0, 3).map((cell) => cell?.value ?? cell?.state ?? null))
}

describe('a table of scores by somebody else', () => {
  it('is told with its scale, its names and what is not known', async () => {
    const { report } = await reviewTable()
    expect(report.mapping).toMatchObject({
      scale: { minimum: 0, maximum: 10, isReversed: false },
      raters: { Anna: programme.raterIds[0] },
      use: 'scores',
    })
    expect(report.raterReasons).toEqual({
      Anna: { key: 'score-file.from-label', values: { text: 'Anna' } },
    })
    expect(report.ideasToCheck).toMatchObject([
      { title: 'Seilbahn über die Alster', proposed: null, isDoubtful: true },
    ])
    expect(report.counts).toMatchObject({ new: 8, invalid: 1 })
    expect(report.lines[0]).toMatchObject({ status: 'invalid', proposals: [2] })
  })

  it('becomes scores of the stage by the shown formula, and is taken back as a whole', async () => {
    const before = await listAllRows(programme.context.database)
    const { uploadId, report } = await reviewTable()
    const { digest } = report
    const taken = await programme.client.scores.takeSheet({ uploadId, choices: noChoices, digest })
    expect(taken.written).toBe(8)
    expect(await values()).toEqual([
      [3.5, 5, 'abstained'],
      [null, 0, 1],
      [2.5, 3, 4],
    ])
    await programme.client.trail.undo({ sequence: taken.sequence })
    expect(await listAllRows(programme.context.database)).toEqual(before)
  })

  it('is read anew on the scale that a person says it has', async () => {
    const { mapping } = (await reviewTable()).report
    const scale = { minimum: 0, maximum: 8, isReversed: false }
    const { report } = await reviewTable({ ...noChoices, mapping: { ...mapping, scale } })
    expect(report.counts).toMatchObject({ new: 7, invalid: 2 })
    const evidence = { ...mapping, scale, use: 'evidence' as const }
    const kept = (await reviewTable({ ...noChoices, mapping: evidence })).report
    expect(kept).toMatchObject({ counts: { new: 6, invalid: 2 } })
    expect(kept.notes).toEqual([
      { code: 'no-marks', values: { count: 2, places: 'Anna!D4: 10; Anna!C5: 3-4' } },
    ])
  })

  it('that comes a second time is announced, and says what it said before', async () => {
    const { uploadId, report } = await reviewTable()
    const others = programme.stages.workingGroups.catalogue.criteria.slice(3).map(({ name }) => name)
    const leftOut = { code: 'left-out', values: { names: others.join(', ') } }
    expect(report.notes).toEqual([leftOut])
    await programme.client.scores.takeSheet({ uploadId, choices: noChoices, digest: report.digest })
    const { report: again } = await reviewTable()
    expect(again.notes).toEqual([{ code: 'known', values: { day: '2026-03-02' } }, leftOut])
    expect(again).toMatchObject({ counts: { new: 0, changed: 0, equal: 8 }, writes: 0 })
  })
})

describe('people whom a table names and the programme does not know', () => {
  /** The table speaks for Anna, who is known; here it is taken as if she were not. */
  async function choicesFor(workingGroupId: string | null) {
    const { mapping } = (await reviewTable()).report
    return {
      ...noChoices,
      mapping: { ...mapping, raters: { Anna: '' }, newRaters: { Anna: workingGroupId } },
    }
  }

  const group = (at: number): string => programme.groupIds[at] ?? ''

  it('are added with their marks to the chosen group, and both are taken back together', async () => {
    const before = await listAllRows(programme.context.database)
    const choices = await choicesFor(group(1))
    const { uploadId, report } = await reviewTable(choices)
    expect(report).toMatchObject({
      newRaters: [{ name: 'Anna', groupName: 'Arbeitskreis 2' }],
      counts: { new: 8 },
      writes: 8,
    })
    expect(new Set(report.lines.map(({ raterName }) => raterName))).toEqual(new Set(['Anna']))
    const taken = await programme.client.scores.takeSheet({ uploadId, choices, digest: report.digest })
    const added = (await programme.client.scores.listRaters()).at(-1)
    expect(added).toMatchObject({ name: 'Anna', workingGroupId: group(1) })
    expect(await values(added?.id)).toEqual([
      [3.5, 5, 'abstained'],
      [null, 0, 1],
      [2.5, 3, 4],
    ])
    expect(await programme.client.scores.listImports()).toMatchObject([{ raterName: 'Anna' }])
    await programme.client.trail.undo({ sequence: taken.sequence })
    expect(await listAllRows(programme.context.database)).toEqual(before)
  })

  it('may join the core team', async () => {
    const { report } = await reviewTable(await choicesFor(null))
    expect(report.newRaters).toEqual([{ name: 'Anna', groupName: 'Kernteam' }])
  })

  it('are nobody new where somebody of that name is in the group already', async () => {
    const { report } = await reviewTable(await choicesFor(group(0)))
    expect(report).toMatchObject({ newRaters: [], counts: { new: 8 } })
  })

  it('are not added when they have been added since the report, which is out of date then', async () => {
    const choices = await choicesFor(group(1))
    const { uploadId, report } = await reviewTable(choices)
    await programme.client.scores.addRater({ name: 'Anna', workingGroupId: group(1) })
    const taking = programme.client.scores.takeSheet({ uploadId, choices, digest: report.digest })
    await expect(taking).rejects.toMatchObject({ data: { code: 'changed-since' } })
    expect(await programme.client.scores.listRaters()).toHaveLength(5)
  })

  it('are left out with their marks where the group is gone', async () => {
    const { report } = await reviewTable(await choicesFor('gone'))
    expect(report).toMatchObject({ newRaters: [], writes: 0 })
  })

  it('are not added for marks that are only kept as evidence', async () => {
    const choices = await choicesFor(group(1))
    const { report } = await reviewTable({
      ...choices,
      mapping: { ...choices.mapping, use: 'evidence' as const },
    })
    expect(report).toMatchObject({ newRaters: [], writes: 7 })
  })
})

describe('a table that is kept as evidence', () => {
  async function choicesFor(isReversed: boolean) {
    const { mapping } = (await reviewTable()).report
    const scale = { ...mapping.scale, isReversed }
    return { ...noChoices, mapping: { ...mapping, use: 'evidence' as const, scale } }
  }

  async function takeAsEvidence(isReversed = false) {
    const choices = await choicesFor(isReversed)
    const { uploadId, report } = await reviewTable(choices)
    return await programme.client.scores.takeSheet({ uploadId, choices, digest: report.digest })
  }

  const marksOfIdea = async (at: number) =>
    (await programme.client.ideas.get({ id: programme.ideaIds[at] ?? '' })).evidence

  it('stands beside the ideas on its own scale, and no score comes of it', async () => {
    const { report } = await reviewTable(await choicesFor(false))
    expect(report).toMatchObject({ writes: 7, counts: { new: 7, invalid: 1 } })
    await takeAsEvidence()
    expect(await values()).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ])
    expect(await marksOfIdea(0)).toMatchObject([
      { value: 7, scaleMinimum: 0, scaleMaximum: 10 },
      { value: 10, scaleMinimum: 0, scaleMaximum: 10 },
    ])
    expect(await programme.client.scores.listImports()).toMatchObject([
      { fileName: 'Tabelle.xlsx', isEvidence: true, newCount: 7, invalidCount: 1 },
    ])
  })

  it('can be traced back to its cell, with its direction', async () => {
    await takeAsEvidence(true)
    const [first] = programme.stages.workingGroups.catalogue.criteria
    const origin = (await marksOfIdea(0))[0]?.origin
    expect(origin).toMatchObject({
      criterion: first?.name,
      rater: 'Anna',
      isReversed: true,
      fileName: 'Tabelle.xlsx',
      sheet: 'Anna',
      cell: 'C4',
      raw: '7',
      importedAt: expect.stringContaining('2026-03-02'),
      importedBy: programme.context.person,
    })
    const { path } = await programme.client.scores.saveOriginal({
      scoreImportId: origin?.scoreImportId ?? '',
    })
    const download = programme.context.downloads.take(path.split('/')[2] ?? '')
    expect(download?.name).toBe('Tabelle.xlsx')
    expect(Buffer.from(download?.bytes ?? []).equals((await foreignTable(7)).bytes)).toBe(true)
  })

  it('keeps every mark once, however often the file comes', async () => {
    await takeAsEvidence()
    const before = await marksOfIdea(0)
    const { report } = await reviewTable(await choicesFor(false))
    expect(report).toMatchObject({
      writes: 0,
      counts: { new: 0, equal: 7 },
      notes: [{ code: 'known' }, { code: 'no-marks' }],
    })
    await takeAsEvidence()
    expect(await marksOfIdea(0)).toEqual(before)
  })

  it('gives its cells to marks that were kept before cells were noted', async () => {
    await takeAsEvidence()
    const before = await marksOfIdea(0)
    await programme.context.database.deleteFrom('evidenceOrigin').execute()
    await takeAsEvidence()
    expect(await marksOfIdea(0)).toMatchObject(before.map(({ id }) => ({ id, origin: { sheet: 'Anna' } })))
  })

  it('of another version of the same file replaces what was said about the same thing', async () => {
    await takeAsEvidence()
    const before = await marksOfIdea(0)
    const choices = await choicesFor(false)
    const { uploadId, report } = await reviewTable(choices, 9)
    expect(report).toMatchObject({
      counts: { new: 0, changed: 1, equal: 6 },
      notes: [{ code: 'same-name' }, { code: 'no-marks' }],
    })
    await programme.client.scores.takeSheet({ uploadId, choices, digest: report.digest })
    const after = await marksOfIdea(0)
    expect(after.map(({ value }) => value)).toEqual([9, 10])
    expect(after[1]).toEqual(before[1])
  })

  it('is corrected by taking the same file with another direction, and taken back as a whole', async () => {
    const nothing = await listAllRows(programme.context.database)
    const { sequence } = await takeAsEvidence(false)
    const first = await marksOfIdea(2)
    const corrected = await takeAsEvidence(true)
    expect(corrected.written).toBe(7)
    const ids = (marks: typeof first) => marks.map(({ id }) => id)
    expect(ids(await marksOfIdea(2))).toEqual(ids(first))
    expect((await marksOfIdea(2)).map(({ origin }) => origin?.isReversed)).toEqual([true, true, true])
    await programme.client.trail.undo({ sequence: corrected.sequence })
    expect(await marksOfIdea(2)).toEqual(first)
    await programme.client.trail.undo({ sequence })
    expect(await listAllRows(programme.context.database)).toEqual(nothing)
  })
})
