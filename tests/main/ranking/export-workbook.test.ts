import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../../main/documents/workbook-writer.ts'
import { exportRankingWorkbook } from '../../../main/ranking/export-workbook.ts'
import { describeRankingWorkbook } from '../../../shared/ranking/ranking-workbook.ts'
import { ideaCheck, suitability, workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import { Formula, type PlanCell, type WorkbookPlan } from '../../../shared/workbook-plan.ts'
import { recalculate, soffice } from '../documents/recalculate.ts'
import { workbookInput } from './random-workbook.ts'

const size = { ideas: 30, groups: 3, ratersPerGroup: 2 }

async function open(bytes: Uint8Array | Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.from(bytes).buffer.slice(0))
  return workbook
}

/** Every formula of a plan with the place where it stands. */
function formulasOf(plan: WorkbookPlan): { sheet: string; row: number; column: number; formula: Formula }[] {
  return plan.sheets.flatMap(({ name, tables, lines }) => {
    const blocks: { top: number; left: number; rows: PlanCell[][] }[] = [
      ...tables.map(({ top, left, rows }) => ({ top: top + 1, left, rows })),
      ...lines.map(({ row, column, cells }) => ({ top: row, left: column, rows: [cells] })),
    ]
    return blocks.flatMap(({ top, left, rows }) =>
      rows.flatMap((row, index) =>
        row.flatMap((cell, column) =>
          cell instanceof Formula
            ? [{ sheet: name, row: top + index, column: left + column, formula: cell }]
            : [],
        ),
      ),
    )
  })
}

/** A computed cell; an empty text and nothing at all are the same to a reader. */
const shown = (value: unknown) => (value === undefined || value === null ? '' : value)

const agrees = (found: unknown, wanted: unknown) =>
  typeof wanted === 'number'
    ? typeof found === 'number' && Math.abs(found - wanted) <= 1e-9
    : shown(found) === shown(wanted)

describe.skipIf(!soffice)('a workbook computed anew by LibreOffice', () => {
  it.each([
    ['Arbeitskreise', workingGroups],
    ['Ideencheck', ideaCheck],
    ['Eignung', suitability],
  ])('shows in stage %s the numbers of the program', async (_, stage) => {
    const plan = describeRankingWorkbook(workbookInput(stage, size))
    const bare = await writeWorkbook(plan, { storeResults: false })
    const workbook = await open(recalculate(bare))
    const formulas = formulasOf(plan)
    const wrong = formulas.flatMap(({ sheet, row, column, formula }) => {
      const found = workbook.getWorksheet(sheet)?.getCell(row, column).result
      return agrees(found, formula.result)
        ? []
        : [{ sheet, row, column, text: formula.text, wanted: formula.result, found }]
    })
    expect(wrong).toEqual([])
    expect(formulas.length).toBeGreaterThan(200)
  })
})

describe('the exported workbook', () => {
  it('stores the results of the program beside its formulas and asks Excel to compute anew', async () => {
    const input = workbookInput(workingGroups, size)
    const workbook = await open(await exportRankingWorkbook(input))
    const formulas = formulasOf(describeRankingWorkbook(input))
    const wrong = formulas.filter(
      ({ sheet, row, column, formula }) =>
        !agrees(workbook.getWorksheet(sheet)?.getCell(row, column).result, formula.result),
    )
    expect(wrong).toEqual([])
    expect(workbook.calcProperties.fullCalcOnLoad).toBe(true)
  })
})
