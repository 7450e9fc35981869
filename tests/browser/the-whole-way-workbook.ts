import type { Page } from '@playwright/test'
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { recalculate, soffice } from '../main/documents/recalculate.ts'
import { expect } from './browser-host.ts'
import type { SeenIdea } from './the-whole-way-portfolio.ts'
import { download, goTo } from './the-whole-way-screen.ts'

const headerRow = 4

/** Step 8: the workbook computes by itself what stands on the screen. */
export async function exportWorkbook(page: Page, ranking: readonly SeenIdea[]): Promise<void> {
  await goTo(page, 'Rangfolge')
  const file = await download(page, page.getByRole('button', { name: 'Als Excel-Datei ausgeben' }))
  expect(file.name).toMatch(/\.xlsx$/)
  const written = await openRanking(file.bytes)
  expect(readIdeas(written).slice(0, ranking.length)).toEqual(ranking)
  const formulas = formulasOf(written)
  expect(formulas.length).toBeGreaterThan(103 * 10)
  expect(formulas.some((formula) => formula.includes('SUMPRODUCT'))).toBe(true)
  if (soffice === undefined) return
  const bare = withoutResults(file.bytes)
  expect(readIdeas(await openRanking(bare))[0]?.value).toBe('')
  const computed = await openRanking(recalculate(bare))
  expect(readIdeas(computed).slice(0, ranking.length)).toEqual(ranking)
}

async function openRanking(bytes: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  const sheet = workbook.getWorksheet('Rangfolge')
  if (sheet === undefined) throw new Error('the workbook has no sheet „Rangfolge“')
  return sheet
}

/** The ranking in the words of the screen. */
function readIdeas(sheet: ExcelJS.Worksheet): SeenIdea[] {
  const heads = sheet.getRow(headerRow)
  const column = (head: string): number => {
    for (let at = 1; at <= sheet.columnCount; at += 1) if (heads.getCell(at).text === head) return at
    throw new Error(`no column ${head}`)
  }
  const firstMean = column('Mittel: Nutzen für die Stadtgesellschaft')
  const rows = sheet.getRows(headerRow + 1, sheet.rowCount - headerRow) ?? []
  const ranks = rows.map((row) => row.getCell(column('Rang')).result)
  return rows.map((row, index) => {
    const rank = ranks[index]
    const isTied = ranks.filter((other) => other === rank).length > 1
    return {
      rank: isTied ? `gleichauf = ${String(rank)}` : String(rank),
      number: row.getCell(column('Nummer')).text,
      value: tell(row.getCell(column('Gesamtwert')).result, 100, 1),
      means: [0, 1, 2, 3, 4].map((offset) => tell(row.getCell(firstMean + offset).result, 1, 2)),
    }
  })
}

function tell(result: unknown, factor: number, digits: number): string {
  const form = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return typeof result === 'number' ? new Intl.NumberFormat('de', form).format(result * factor) : ''
}

function formulasOf(sheet: ExcelJS.Worksheet): string[] {
  const formulas: string[] = []
  sheet.eachRow((row) => row.eachCell((cell) => cell.formula && formulas.push(cell.formula)))
  return formulas
}

/** LibreOffice keeps the results that a file brings along; without them it has to compute. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [
    path,
    path.startsWith('xl/worksheets/sheet')
      ? strToU8(strFromU8(part).replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1'))
      : part,
  ])
  return zipSync(Object.fromEntries(parts))
}
