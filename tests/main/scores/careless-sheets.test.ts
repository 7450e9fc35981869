import type ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillSheet, issueSheet, review } from './filled-sheet.ts'
import { openSmallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme
let anna: Uint8Array

beforeAll(async () => {
  programme = await openSmallProgramme()
  const stageId = programme.stages.workingGroups.id
  await programme.client.stages.decide({
    stageId: programme.stages.suitability.id,
    decisions: programme.ideaIds.map((ideaId) => ({
      ideaId,
      outcome: 'passed',
      byHand: true,
      reason: 'Test',
    })),
  })
  const [first = ''] = programme.raterIds
  anna = (await issueSheet(programme, { stageId, raterIds: [first] })).bytes
})

afterAll(async () => {
  await programme.close()
})

type Change = (workbook: ExcelJS.Workbook, form: ExcelJS.Worksheet) => void

/** The sheet of Anna with three marks, then treated without care, and what its report says. */
async function handIn(change: Change) {
  const marks = { C6: 4, D6: 'beliebt', C7: 2.5, E7: 'enth.' }
  const bytes = await fillSheet(anna, marks, (workbook) => {
    const form = workbook.getWorksheet('Bewertung')
    if (form) change(workbook, form)
  })
  return (await review(programme, { name: 'Bogen.xlsx', bytes })).report
}

/** Habits, each with the remarks that follow; all four entries must come through. */
const habits: Record<string, [Change, string[]]> = {
  'headings shortened or cut down to their code': [
    (_, form) => {
      form.getCell('C5').value = 'Nutzen'
      form.getCell('E5').value = 'K2'
    },
    [],
  ],
  'numbers overwritten or with an apostrophe': [
    (_, form) => {
      form.getCell('A6').value = 1
      form.getCell('A7').value = "'I-002"
    },
    ['by-title'],
  ],
  'a title touched up': [(_, form) => (form.getCell('B6').value = 'Idee 1 (super!)'), ['edited-title']],
  'the column of numbers deleted': [(_, form) => form.spliceColumns(1, 1), ['missing-numbers']],
  'sums below': [
    (_, form) => {
      form.getCell('B11').value = 'Summe'
      form.getCell('C11').value = 6.5
    },
    ['unknown-row'],
  ],
}

describe('a sheet that was treated without care', () => {
  it.each(Object.entries(habits))('still says what was meant: %s', async (_, [change, remarks]) => {
    const report = await handIn(change)
    expect(report).toMatchObject({
      kind: 'sheet',
      isBroken: false,
      counts: { new: 3, invalid: 0 },
      remarks: remarks.map((code) => ({ code })),
    })
  })

  it('whose titles alone were sorted is not taken, and says so row by row', async () => {
    const report = await handIn((_, form) => {
      form.getCell('B6').value = 'Idee 2'
      form.getCell('B7').value = 'Idee 1'
    })
    const remarks = ['other-title', 'other-title', 'missing-rows'].map((code) => ({ code }))
    expect(report).toMatchObject({ kind: 'sheet', writes: 0, remarks })
  })

  it('with a mark in the column of reasons asks whether it is one', async () => {
    const report = await handIn((_, form) => (form.getCell('F6').value = 3))
    expect(report).toMatchObject({
      counts: { new: 3, invalid: 1 },
      lines: expect.arrayContaining([
        expect.objectContaining({ address: 'E6', status: 'invalid', proposals: [3] }),
      ]) as unknown,
    })
  })

  it('that lost its key is recognised by its headings and its head line, reasons included', async () => {
    const report = await handIn((workbook) => workbook.removeWorksheet('Kennung'))
    expect(report).toMatchObject({
      kind: 'workbook',
      counts: { new: 3 },
      mapping: { use: 'scores', raters: { Anna: programme.raterIds[0] } },
      notes: [{ code: 'keyless', values: { count: 1, name: 'Anna' } }],
      lines: expect.arrayContaining([
        expect.objectContaining({ address: 'C6', reason: 'beliebt' }),
      ]) as unknown,
    })
    const meant = report.kind === 'workbook' ? Object.values(report.mapping.criteria) : []
    expect(meant).toHaveLength(5)
    expect(meant).not.toContain('')
  })

  it("beside another's key is not taken without a person saying so", async () => {
    const report = await handIn((_, form) => {
      form.getCell('A2').value = form.getCell('A2').text.replace('Anna', 'Bert')
    })
    expect(report).toMatchObject({
      kind: 'sheet',
      isBroken: true,
      remarks: [{ code: 'other-rater', values: { name: 'Bert' } }],
    })
  })

  it('with the sheet of somebody else in the same workbook is read for both', async () => {
    const report = await handIn((workbook, form) => {
      const other = workbook.addWorksheet('Zweiter')
      form.eachRow((row, at) =>
        row.eachCell((cell, column) => (other.getCell(at, column).value = cell.value)),
      )
      form.getCell('A2').value = form.getCell('A2').text.replace('Anna', 'Bert')
      form.getCell('C6').value = 1
    })
    expect(report).toMatchObject({
      isBroken: false,
      remarks: [{ code: 'further-keyless', values: { sheet: 'Bewertung', name: 'Bert' } }],
      lines: expect.arrayContaining([
        expect.objectContaining({ address: 'C6', sheet: 'Zweiter', raw: '4', raterName: 'Anna' }),
        expect.objectContaining({ address: 'C6', sheet: 'Bewertung', raw: '1', raterName: 'Bert' }),
      ]) as unknown,
    })
  })
})
