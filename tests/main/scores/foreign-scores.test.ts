import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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

/** A table as a group may have made it: one sheet for Anna, marks of 0 to 10, one doubtful cell, one unknown idea. */
async function foreignTable(): Promise<{ name: string; bytes: Uint8Array }> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Anna')
  const names = programme.stages.workingGroups.catalogue.criteria.map(({ name }) => name)
  sheet.addRow(['Bewertung auf einer Skala von 0 bis 10'])
  sheet.addRow(['Bewertet von:', 'Anna'])
  sheet.addRow(['Nr.', 'Idee', ...names.slice(0, 3)])
  sheet.addRow(['I-001', 'Idee 1', 7, 10, 'enth.'])
  sheet.addRow(['I-002', 'Idee 2', '3-4', 0, 2])
  sheet.addRow(['I-003', 'Idee 3', 5, 6, 8])
  sheet.addRow(['I-999', 'Seilbahn über die Alster', 9, 9, 9])
  return { name: 'Tabelle.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) }
}

async function reviewTable(choices = noChoices) {
  const { uploadId, report } = await review(programme, await foreignTable(), choices)
  if (report.kind !== 'workbook') throw new Error(`not a table of scores: ${JSON.stringify(report)}`)
  return { uploadId, report }
}

async function values() {
  const raterId = programme.raterIds[0] ?? ''
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
    expect(report.doubtfulIdeas).toMatchObject([{ proposed: null }])
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

  it('stays evidence on its own scale when a person says so', async () => {
    const { report } = await reviewTable()
    const choices = { ...noChoices, mapping: { ...report.mapping, use: 'evidence' as const } }
    const { uploadId, report: agreed } = await reviewTable(choices)
    expect(agreed.writes).toBe(7)
    await programme.client.scores.takeSheet({ uploadId, choices, digest: agreed.digest })
    expect(await values()).toEqual([
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ])
    const kept = await programme.context.database.selectFrom('evidence').selectAll().execute()
    expect(kept[0]).toMatchObject({ value: 7, scaleMinimum: 0, scaleMaximum: 10 })
  })
})
