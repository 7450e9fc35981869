import { describe, expect, it } from 'vitest'
import {
  main,
  officeTypes,
  packParts,
  readCells,
  readFirstSheet,
  readHere,
  relationship,
  workbookBytes,
  workbookParts,
} from './workbook-bytes.ts'

const data = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`
const text = (value: string): unknown => ({ kind: 'text', text: value })
const number = (value: number): unknown => ({ kind: 'number', number: value })
const dateStyles =
  '<numFmts><numFmt numFmtId="170" formatCode="0\\ \\m"/><numFmt numFmtId="171" formatCode="0.00\\ \\D\\M"/><numFmt numFmtId="172" formatCode="dd.mm.yyyy hh:mm"/><numFmt numFmtId="173" formatCode="[h]:mm"/></numFmts>' +
  '<fonts><font/><font><b/></font><font><b val="0"/></font></fonts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="20"/><xf numFmtId="173"/><xf fontId="1"/><xf fontId="2"/></cellXfs>'

describe('cells of a workbook', () => {
  it('come with every kind of value', async () => {
    const cells = await readCells(
      data(
        '<c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c><c r="E1" t="str"><v>Wort</v></c><c r="F1" t="b"><v>0</v></c>',
      ),
      { sharedStrings: '<si><t xml:space="preserve"> Müll &amp; Co. </t></si>' },
    )
    expect(cells).toEqual({
      A1: number(1.5),
      B1: text(' Müll & Co. '),
      C1: { kind: 'truth', truth: true },
      D1: { kind: 'error', code: '#DIV/0!' },
      E1: text('Wort'),
      F1: { kind: 'truth', truth: false },
    })
  })

  it('keep the results 0, false and error of a formula, leave out empty text, and tell a missing result', async () => {
    const sheet = await readFirstSheet(
      workbookBytes({
        sheets: {
          T: data(
            '<c r="A1"><f>1-1</f><v>0</v></c><c r="B1" t="b"><f>FALSE()</f><v>0</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>A1*2</f></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" t="str"><f>"&amp;lt;"</f><v>&amp;lt;</v></c><c r="G1"><f>A1*3</f><v></v></c><c r="H1"><f>A1*4</f><v/></c>',
          ),
        },
      }),
    )
    expect(sheet.cells).toEqual([
      { row: 1, column: 1, value: number(0), formula: '1-1' },
      { row: 1, column: 2, value: { kind: 'truth', truth: false }, formula: 'FALSE()' },
      { row: 1, column: 4, value: { kind: 'uncalculated' }, formula: 'A1*2' },
      { row: 1, column: 5, value: { kind: 'error', code: '#DIV/0!' }, formula: '1/0' },
      { row: 1, column: 6, value: text('&lt;'), formula: '"&lt;"' },
      { row: 1, column: 7, value: { kind: 'uncalculated' }, formula: 'A1*3' },
      { row: 1, column: 8, value: { kind: 'uncalculated' }, formula: 'A1*4' },
    ])
  })

  it('follow a shared formula through thousands of rows', async () => {
    const rows = Array.from({ length: 6_000 }, (_, index) => {
      const row = index + 1
      const formula = (si: number, first: string): string =>
        row === 1 ? `<f t="shared" ref="B1:C6000" si="${si}">${first}</f>` : `<f t="shared" si="${si}"/>`
      return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="B${row}">${formula(0, 'A1*2')}<v>${row * 2}</v></c><c r="C${row}">${formula(1, 'A1+$A$1')}<v>${row + 1}</v></c></row>`
    })
    const sheet = await readFirstSheet(
      workbookBytes({ sheets: { T: `<sheetData>${rows.join('')}</sheetData>` } }),
    )
    expect(sheet.cells).toHaveLength(18_000)
    expect(sheet.cells.at(-2)).toEqual({ row: 6_000, column: 2, value: number(12_000), formula: 'A6000*2' })
    expect(sheet.cells.at(-1)).toEqual({ row: 6_000, column: 3, value: number(6_001), formula: 'A6000+$A$1' })
  })

  it('join rich text without phonetic guides, in the table of texts and inside the cell', async () => {
    const rich =
      '<r><rPr><b/></rPr><t>Bus</t></r><r><t xml:space="preserve"> und Bahn</t></r><rPh sb="0" eb="1"><t>x</t></rPh>'
    const cells = await readCells(
      data(`<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c>`),
      {
        sharedStrings: `<si>${rich}</si>`,
      },
    )
    expect(cells).toEqual({ A1: text('Bus und Bahn'), B1: text('Bus und Bahn') })
  })

  it('decode escapes once and only once', async () => {
    const cells = await readCells(
      data(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="str"><f>A1</f><v>a_x000A_b</v></c>',
      ),
      {
        sharedStrings:
          '<si><t>eins_x000D_\nzwei</t></si><si><t>_x005F_x000D_</t></si><si><t>&amp;lt;b&amp;gt; 😀 _x0001_</t></si>',
      },
    )
    expect(cells).toEqual({
      A1: text('eins\r\nzwei'),
      B1: text('_x000D_'),
      C1: text('&lt;b&gt; 😀 \u0001'),
      D1: text('a\nb'),
    })
  })

  it('become dates by their number format only, with real formats for amounts', async () => {
    const sheet = await readFirstSheet(
      workbookBytes({
        styles: dateStyles,
        sheets: {
          T: data(
            '<c r="A1" s="1"><v>45809</v></c><c r="B1" s="2"><v>12</v></c><c r="C1" s="3"><v>500</v></c><c r="D1" s="4"><v>45809.5625</v></c><c r="E1" s="5"><v>0.5625</v></c><c r="F1" s="6"><v>1.5</v></c><c r="G1" s="1"><f>TODAY()</f><v>45809</v></c><c r="H1" s="1"><v>-5</v></c><c r="I1" s="7"><v>1</v></c><c r="J1" s="8"><v>1</v></c><c r="K1" s="1"><v>60</v></c><c r="L1" s="99"><v>7</v></c>',
          ),
        },
      }),
    )
    expect(sheet.cells.map(({ value }) => value)).toEqual([
      { kind: 'date', iso: '2025-06-01', serial: 45809 },
      number(12),
      number(500),
      { kind: 'date', iso: '2025-06-01T13:30:00', serial: 45809.5625 },
      { kind: 'date', iso: '13:30:00', serial: 0.5625 },
      number(1.5),
      { kind: 'date', iso: '2025-06-01', serial: 45809 },
      number(-5),
      number(1),
      number(1),
      number(60),
      number(7),
    ])
    expect(sheet.cells.map(({ format }) => format).slice(0, 4)).toEqual([
      'mm-dd-yy',
      '0\\ \\m',
      '0.00\\ \\D\\M',
      'dd.mm.yyyy hh:mm',
    ])
    expect(sheet.cells.map(({ bold }) => bold === true).slice(8, 10)).toEqual([true, false])
  })

  it('count days from 1904 where the workbook says so', async () => {
    const cells = await readCells(
      data('<c r="A1" s="1"><v>44347</v></c><c r="B1" t="d"><v>2025-06-01</v></c>'),
      {
        styles: dateStyles,
        workbookProperties: 'date1904="1"',
      },
    )
    expect(cells).toEqual({
      A1: { kind: 'date', iso: '2025-06-01', serial: 44347 },
      B1: { kind: 'date', iso: '2025-06-01', serial: 44347 },
    })
  })

  it('take ISO dates of strict workbooks for what they are', async () => {
    const cells = await readCells(
      data(
        '<c r="A1" t="d"><v>2025-06-01</v></c><c r="B1" t="d"><v>2025-06-01T13:30:00Z</v></c><c r="C1" t="d"><v>13:30:00</v></c><c r="D1" t="d"><v>2025-02-30</v></c>',
      ),
    )
    expect(cells).toEqual({
      A1: { kind: 'date', iso: '2025-06-01', serial: 45809 },
      B1: { kind: 'date', iso: '2025-06-01T13:30:00', serial: 45809.5625 },
      C1: { kind: 'date', iso: '13:30:00', serial: 0.5625 },
      D1: text('2025-02-30'),
    })
  })

  it('find their place without a reference', async () => {
    const cells = await readCells(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row><row r="7"><c r="C7"><v>4</v></c><c><v>5</v></c></row></sheetData>',
    )
    expect(cells).toEqual({ A1: number(1), B1: number(2), B2: number(3), C7: number(4), D7: number(5) })
  })

  it('come in order when the rows do not, the later of two counting', async () => {
    const sheet = await readFirstSheet(
      workbookBytes({
        sheets: {
          T: '<sheetData><row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>4</v></c></row></sheetData>',
        },
      }),
    )
    expect(sheet.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, number(1)],
      [1, 2, number(2)],
      [3, 1, number(4)],
    ])
  })

  it('say #REF! when their text is missing, and stay text when their number is none', async () => {
    const cells = await readCells(
      data(
        '<c r="A1" t="s"><v>5</v></c><c r="B1" t="s"><v>__proto__</v></c><c r="C1"><v>12abc</v></c><c r="D1"><v>1E400</v></c>',
      ),
    )
    expect(cells).toEqual({
      A1: { kind: 'error', code: '#REF!' },
      B1: { kind: 'error', code: '#REF!' },
      C1: text('12abc'),
      D1: text('1E400'),
    })
  })

  it('are cut at what Excel can hold, with a warning, never inside a character', async () => {
    const file = await readHere(
      workbookBytes({
        sheets: { T: data('<c r="A1" t="s"><v>0</v></c>') },
        sharedStrings: `<si><t>x${'😀'.repeat(16_400)}</t></si>`,
      }),
    )
    if (file.outcome === 'refused') throw new Error(file.reason)
    const value = file.sheets[0]?.cells[0]?.value
    expect(value?.kind === 'text' && [value.text.length, value.text.isWellFormed()]).toEqual([32_767, true])
    expect(file.warnings).toEqual([{ kind: 'text-cut', sheet: 'T', count: 1 }])
  })
})

describe('a sheet', () => {
  it('keeps merges, hidden rows and columns, filter, links and tables within what is filled', async () => {
    const table = `<table ${main} name="Ideen" displayName="Ideen" ref="A1:B2" totalsRowCount="1"><autoFilter ref="A1:B1"/></table>`
    const sheet = await readFirstSheet(
      workbookBytes({
        sheets: {
          T: '<cols><col min="2" max="2000000000" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2" hidden="1"><c r="B2"><v>3</v></c></row><row r="900" hidden="1"/></sheetData><autoFilter ref="A1:XFD1048576"/><mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="A1:XFD1"/><mergeCell ref="D4:E5"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="h1"/><hyperlink ref="B1" r:id="h2"/><hyperlink ref="B2" location="T!A1"/></hyperlinks><tableParts><tablePart r:id="t1"/></tableParts>',
        },
        sheetRelationships: `${relationship('h1', 'hyperlink', 'https://norderstedt.example/?a=1&amp;b=2', 'TargetMode="External"')}${relationship('h2', 'hyperlink', 'file:///c:/windows/system32/calc.exe', 'TargetMode="External"')}${relationship('t1', 'table', '/xl/tables/table1.xml')}`,
        parts: { 'xl/tables/table1.xml': table },
      }),
    )
    expect({ ...sheet, cells: sheet.cells.map(({ link }) => link) }).toEqual({
      name: 'T',
      visibility: 'visible',
      cells: ['https://norderstedt.example/?a=1&b=2', undefined, undefined],
      merges: [
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 1, left: 1, bottom: 1, right: 2 },
      ],
      hiddenRows: [2],
      hiddenColumns: [2],
      filter: { top: 1, left: 1, bottom: 2, right: 2 },
      declaredTables: [{ name: 'Ideen', range: { top: 1, left: 1, bottom: 2, right: 2 }, totalsRow: true }],
    })
  })

  it('is found under prefixed XML, odd part names, strict types and in UTF-16', async () => {
    const parts = workbookParts({})
    delete parts['xl/worksheets/sheet1.xml']
    const sheetXml = `<?xml version="1.0" encoding="utf-16"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Öffi</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`
    parts['xl/workbook.xml'] =
      `<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${officeTypes}"><x:sheets><x:sheet name="Blatt" sheetId="7" state="veryHidden" q:id="r1"/></x:sheets></x:workbook>`
    parts['xl/_rels/workbook.xml.rels'] =
      '<Relationships><Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/Blätter/Öffi.XML"/></Relationships>'
    parts['xl/blätter/öffi.xml'] = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Buffer.from(sheetXml, 'utf16le')),
    ])
    const sheet = await readFirstSheet(packParts(parts))
    expect(sheet).toMatchObject({
      name: 'Blatt',
      visibility: 'very-hidden',
      cells: [{ row: 1, column: 1, value: text('Öffi') }],
    })
  })

  it('warns of formulas without result, links to other files, invisible characters and many neighbours', async () => {
    const sheets = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`B${index}`, '<sheetData/>']))
    const cells = data(
      '<c r="A1"><f>[1]Tab!A1</f><v>3</v></c><c r="B1"><f>A1</f></c><c r="C1" t="str"><v>Rad\u200bweg</v></c><c r="D1"><f>SUM(T[[#This Row],[2020]])</f><v>1</v></c>',
    )
    const file = await readHere(workbookBytes({ sheets: { ...sheets, B0: cells } }))
    expect(file.outcome === 'read' && file.warnings).toEqual([
      { kind: 'many-sheets', count: 25 },
      { kind: 'invisible-characters', sheet: 'B0', count: 1 },
      { kind: 'uncalculated-formulas', sheet: 'B0', count: 1 },
      { kind: 'external-link', sheet: 'B0', count: 1 },
    ])
  })
})
