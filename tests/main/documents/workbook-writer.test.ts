import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cellContent, CellRefused, escapedText, longestText } from '../../../main/documents/workbook-cell.ts'
import { writeWorkbook } from '../../../main/documents/workbook-writer.ts'
import { Formula, type PlanCell, type SheetPlan, type WorkbookPlan } from '../../../shared/workbook-plan.ts'
import { hostileTexts } from './hostile-texts.ts'
import { recalculate, soffice } from './recalculate.ts'

const sheetOf = (rows: PlanCell[][], change: Partial<SheetPlan> = {}): SheetPlan => ({
  name: 'Blatt',
  widths: [10],
  lines: [],
  tables: [
    {
      name: 'Table',
      top: 1,
      left: 1,
      columns: (rows[0] ?? [null]).map((_, index) => ({ header: `Spalte ${index + 1}`, look: 'plain' })),
      rows,
      filter: true,
    },
  ],
  frozen: { rows: 1, columns: 1 },
  repeatedRows: [1, 1],
  ...change,
})

const planOf = (...sheets: SheetPlan[]): WorkbookPlan => ({
  title: 'Titel',
  footer: 'Müller & Söhne',
  writtenOn: '2026-03-01',
  sheets,
})

const load = async (bytes: Uint8Array) => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return workbook
}

const parts = async (plan: WorkbookPlan) => {
  const files = unzipSync(await writeWorkbook(plan))
  return (name: string) => strFromU8(files[name] ?? new Uint8Array())
}

const hostileRows = hostileTexts.map((text) => [text])

describe('a thousand hostile texts', () => {
  it('stand in cells for texts alone when they begin like a formula, so that editing makes them none', async () => {
    const texts = ['=1+1', '+49 40 1', '-5 Grad', '@alle', '\tTab', '＝1', 'Klima = Wandel']
    const workbook = await load(await writeWorkbook(planOf(sheetOf(texts.map((text) => [text])))))
    const sheet = workbook.getWorksheet('Blatt')
    expect(texts.map((_, index) => sheet?.getCell(index + 2, 1).numFmt)).toEqual([
      ...Array.from({ length: 6 }, () => '@'),
      undefined,
    ])
  })

  it('become no formula and come back unchanged', async () => {
    const workbook = await load(await writeWorkbook(planOf(sheetOf(hostileRows))))
    const sheet = workbook.getWorksheet('Blatt')
    const found = hostileTexts.map((_, index) => sheet?.getCell(index + 2, 1))
    expect(
      found.filter((cell) => cell?.formula !== undefined || cell?.type === ExcelJS.ValueType.Formula),
    ).toEqual([])
    const changed = hostileTexts.filter((text, index) => (found[index]?.value ?? '') !== text.toWellFormed())
    expect(changed).toEqual([])
  })

  it('leave no formula element in the file', async () => {
    const part = await parts(planOf(sheetOf(hostileRows)))
    expect(part('xl/worksheets/sheet1.xml')).toContain('<sheetData>')
    expect(part('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/)
  })

  it.skipIf(!soffice)('stay texts in LibreOffice', async () => {
    const workbook = await load(recalculate(await writeWorkbook(planOf(sheetOf(hostileRows)))))
    const sheet = workbook.getWorksheet('Blatt')
    const live = hostileTexts.filter((_, index) => {
      const cell = sheet?.getCell(index + 2, 1)
      return (
        cell?.formula !== undefined || typeof cell?.value === 'number' || typeof cell?.value === 'boolean'
      )
    })
    expect(live).toEqual([])
  })
})

describe('a cell', () => {
  const where = 'Blatt!A1'

  it.each([
    [{ formula: '1+1' }],
    [{ formula: '1+1', result: 2 }],
    [{ text: '=1', hyperlink: 'http://example.invalid' }],
    [{ richText: [{ text: 'a' }] }],
    [{ error: '#REF!' }],
    [JSON.parse('{"text":"1+1","result":2}')],
    [structuredClone(new Formula('1+1', 2))],
    [[1]],
    [undefined],
    [Symbol('a')],
    [10n],
    [() => 1],
    [Number.NaN],
    [Infinity],
    [new Date(Number.NaN)],
  ])('refuses %o', (value) => {
    expect(() => cellContent(value, { where })).toThrow(CellRefused)
  })

  it('names the place when it refuses', () => {
    const plan = planOf(sheetOf([['a', Number.NaN]]))
    return expect(writeWorkbook(plan)).rejects.toThrow('Blatt!B2')
  })

  it('takes texts, numbers, truth, days and formulas', async () => {
    const rows = [['Text', -1.5, true, new Date(Date.UTC(2026, 2, 1)), new Formula('B2*2', -3), null]]
    const sheet = (await load(await writeWorkbook(planOf(sheetOf(rows))))).getWorksheet('Blatt')
    const values = [1, 2, 3, 4, 5, 6].map((column) => sheet?.getCell(2, column).value)
    expect(values).toEqual([
      'Text',
      -1.5,
      true,
      new Date(Date.UTC(2026, 2, 1)),
      { formula: 'B2*2', result: -3 },
      null,
    ])
  })

  it('cuts a text at the length that Excel holds, never inside a character', () => {
    expect(escapedText('a'.repeat(longestText))).toHaveLength(longestText)
    const cut = escapedText('a'.repeat(longestText + 1))
    expect(cut).toHaveLength(longestText)
    expect(cut.endsWith('a…')).toBe(true)
    const emoji = escapedText(`${'a'.repeat(longestText - 2)}😀a`)
    expect(emoji.endsWith('a…')).toBe(true)
    expect(emoji.isWellFormed()).toBe(true)
  })

  it('escapes only what would be read as an escape or break the file', () => {
    expect(escapedText('_x0041_ _xfoo_ x_x000D_')).toBe('_x005F_x0041_ _xfoo_ x_x005F_x000D_')
    expect(escapedText('a\tb\nc\rd\u0000')).toBe('a\tb\nc_x000D_d_x0000_')
  })
})

describe('the file', () => {
  const plan = planOf(sheetOf([['a', 1]]))

  it('prints on A4 landscape, one page wide, with its header and page numbers on each page', async () => {
    const sheet = (await load(await writeWorkbook(plan))).getWorksheet('Blatt')
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    })
    expect(sheet?.headerFooter.oddFooter).toBe('&LMüller && Söhne&R&A · &P / &N')
  })

  it('keeps header and first column in sight and filters by a table', async () => {
    const workbook = await load(await writeWorkbook(plan))
    expect(workbook.getWorksheet('Blatt')?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 })
    const part = await parts(plan)
    expect(part('xl/tables/table1.xml')).toMatch(/<autoFilter ref="A1:B2"/)
  })

  it('asks Excel to compute on opening, and names the program, no person', async () => {
    const part = await parts(plan)
    expect(part('xl/workbook.xml')).toMatch(/<calcPr[^>]*fullCalcOnLoad="1"/)
    expect(part('docProps/core.xml')).toContain('2026-03-01T00:00:00Z')
    expect(part('docProps/core.xml')).toContain('<dc:creator>Wegweiser</dc:creator>')
  })

  it('names a font in every style', async () => {
    const part = await parts(plan)
    const fonts = part('xl/styles.xml').match(/<font>.*?<\/font>/g) ?? []
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((font) => !font.includes('<name '))).toEqual([])
  })

  it.each([
    ['two sheets of one name', planOf(sheetOf([['a']]), sheetOf([['b']]))],
    ['a sheet name with a slash', planOf(sheetOf([['a']], { name: 'a/b' }))],
    ['a sheet name of 32 characters', planOf(sheetOf([['a']], { name: 'a'.repeat(32) }))],
    ['two tables of one name', planOf(sheetOf([['a']]), sheetOf([['a']], { name: 'Zwei' }))],
  ])('is refused for %s', async (_, wrong) => {
    await expect(writeWorkbook(wrong)).rejects.toThrow(CellRefused)
  })
})

describe('a sheet that is to be filled in', () => {
  const entry = {
    from: [2, 1],
    to: [12, 1],
    list: 'Listen!$A$1:$A$3',
    hint: { title: 'Nutzen für die ganze Stadtgesellschaft, sehr lang', text: '0 = kein\n5 = sehr hoch' },
    refusal: { title: 'Nicht auf der Skala', text: 'Erlaubt sind 0 bis 5.' },
  } as const
  const form = sheetOf([], {
    tables: [],
    lines: [
      { row: 1, column: 1, cells: ['Nutzen'], look: 'heading' },
      { row: 2, column: 1, cells: [null], look: 'input' },
      { row: 2, column: 2, cells: ['Ein langer Titel, der umbricht'], look: 'plain' },
    ],
    isProtected: true,
    entries: [entry],
    notes: [{ row: 1, column: 1, text: 'Wie viele haben etwas davon?' }],
    repeatedColumns: [1, 2],
    pagesAcross: 2,
  })
  const lists = sheetOf([], { name: 'Listen', tables: [], visibility: 'hidden' })
  const key = sheetOf([], { name: 'Schlüssel', tables: [], visibility: 'very-hidden' })
  const plan = { ...planOf(form, lists, key), isStructureLocked: true }

  it('unlocks the cells for input alone and offers their list', async () => {
    const workbook = await load(await writeWorkbook(plan))
    const sheet = workbook.getWorksheet('Blatt')
    expect(sheet?.getCell('A2').protection).toMatchObject({ locked: false })
    expect(sheet?.getCell('B2').protection).toBeUndefined()
    expect(sheet?.getCell('A12').dataValidation).toMatchObject({ formulae: ['Listen!$A$1:$A$3'] })
  })

  it('hides its other sheets, locks the structure without a password, and gives each range one rule', async () => {
    const part = await parts(plan)
    const sheet = part('xl/worksheets/sheet1.xml')
    expect(sheet).toMatch(/<sheetProtection sheet="1"[^>]*\/>/)
    expect(sheet).not.toMatch(/hashValue|password=/)
    expect(sheet.match(/sqref="[^"]*"/g)).toContain('sqref="A2:A12"')
    expect(sheet.match(/<dataValidation /g)).toHaveLength(1)
    expect(sheet).toContain('promptTitle="Nutzen für die ganze Stadtgesel…"')
    expect(part('xl/comments1.xml')).toContain('Wie viele haben etwas davon?')
    const workbook = part('xl/workbook.xml')
    expect(workbook).toMatch(/<workbookPr[^>]*\/><workbookProtection lockStructure="1"\/><(bookViews|sheets)/)
    expect(workbook).toMatch(/name="Listen" state="hidden"/)
    expect(workbook).toMatch(/name="Schlüssel" state="veryHidden"/)
    expect(workbook).toContain('&apos;Blatt&apos;!$A:$B,&apos;Blatt&apos;!$1:$1')
  })

  it('is the same file for the same plan', async () => {
    expect(await writeWorkbook(plan)).toEqual(await writeWorkbook(plan))
  })
})
