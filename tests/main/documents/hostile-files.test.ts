import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foreignFileLimits } from '../../../main/documents/foreign-file-limits.ts'
import { readForeignFile } from '../../../main/documents/foreign-file.ts'
import { runIsolated } from '../../../main/run-isolated.ts'
import type { ReadFile } from '../../../shared/import/sheet.ts'
import {
  main,
  packParts,
  workbookBytes,
  workbookParts,
  withDirectoryField,
  type WorkbookPlan,
} from './workbook-bytes.ts'

/** Every file that killed or hung a bare exceljs, or could be taken for something it is not: what must come of it. */
type Case = { file: Uint8Array | WorkbookPlan; name?: string; expected: string }

const ideas =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row></sheetData>'
const withSheet = (content: string): WorkbookPlan => ({ sheets: { Ideen: content } })
const honest = workbookBytes(withSheet(ideas))
const megabyte = 1024 * 1024
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/foreign-files/${name}`, import.meta.url))

const cases: Record<string, Case> = {
  'an honest workbook': { file: honest, expected: 'read 2' },
  'a merge over the whole sheet': {
    file: withSheet(`${ideas}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
    expected: 'read 2',
  },
  'a merge over 100,000 filled rows': {
    file: withSheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="99999"><c r="Z99999"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:Z99999"/></mergeCells>',
    ),
    expected: 'read 2 formatting-ignored huge-declared-range',
  },
  'two thousand million columns': {
    file: withSheet(`<cols><col min="1" max="2000000000" width="9" hidden="1"/></cols>${ideas}`),
    expected: 'read 2',
  },
  'a name over the whole sheet': {
    file: {
      ...withSheet(ideas),
      definedNames:
        '<definedNames><definedName name="n">Ideen!$A$1:$XFD$1048576</definedName></definedNames>',
    },
    expected: 'read 2',
  },
  'a list of choices over the whole sheet': {
    file: withSheet(
      `${ideas}<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>`,
    ),
    expected: 'read 2',
  },
  'a rule over the whole sheet': {
    file: withSheet(
      `${ideas}<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>`,
    ),
    expected: 'read 2',
  },
  'one cell in the last corner': {
    file: withSheet('<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    expected: 'too-many-rows',
  },
  'one cell far to the right': {
    file: withSheet('<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>'),
    expected: 'too-many-columns',
  },
  'one formatted cell in the last corner': {
    file: withSheet(
      '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
    ),
    expected: 'read 1 huge-declared-range',
  },
  'a million formatted rows': {
    file: withSheet(
      `<sheetData>${Array.from({ length: 1_000_000 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"${row < 2 ? '><v>1</v></c>' : ' s="1"/>'}</row>`).join('')}</sheetData>`,
    ),
    expected: 'read 2 huge-declared-range',
  },
  'more than 2,000 parts': {
    file: {
      parts: Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`xl/media/${index}.png`, ''])),
    },
    expected: 'too-many-parts',
  },
  '70,000 parts': { file: manyParts(70_000), expected: 'too-many-parts' },
  '500 MB of blanks': { file: bomb(500), expected: 'too-large-unpacked' },
  '90 MB of blanks': { file: bomb(90), expected: 'too-large-unpacked' },
  'sizes that lie downwards': {
    file: withDirectoryField(bomb(90), 'xl/worksheets/sheet1.xml', { offset: 24, value: 900 }),
    expected: 'damaged-zip',
  },
  'sizes that lie upwards': {
    file: withDirectoryField(honest, 'xl/worksheets/sheet1.xml', { offset: 24, value: 90_000 }),
    expected: 'damaged-zip',
  },
  'two entries that share their bytes': {
    file: withDirectoryField(honest, 'xl/worksheets/sheet1.xml', { offset: 42, value: 0 }),
    expected: 'damaged-zip',
  },
  'sizes beyond 32 bits': {
    file: withDirectoryField(honest, 'xl/worksheets/sheet1.xml', { offset: 24, value: 0xffffffff }),
    expected: 'damaged-zip',
  },
  'an encrypted part': {
    file: withDirectoryField(honest, 'xl/worksheets/sheet1.xml', { offset: 8, value: 0x0008_0001 }),
    expected: 'password-protected',
  },
  'two parts of one name': {
    file: packParts({ ...workbookParts(withSheet(ideas)), 'XL/Workbook.xml': 'x' }),
    expected: 'damaged-zip',
  },
  'a document type': {
    file: { sheetPart: `<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet ${main}>&a;</worksheet>` },
    expected: 'xml-doctype',
  },
  'an outside entity': {
    file: {
      sharedStrings: '',
      parts: { 'xl/sharedStrings.xml': '<!DOCTYPE sst SYSTEM "file:///etc/passwd"><sst/>' },
    },
    expected: 'xml-doctype',
  },
  'an unknown entity': {
    file: withSheet('<sheetData><row><c t="str"><v>&boese;</v></c></row></sheetData>'),
    expected: 'damaged-content',
  },
  'a sheet called __proto__ with a cell called so': {
    file: {
      sheets: {
        ['__proto__' as string]: '<sheetData><row r="1"><c r="__proto__"><v>1</v></c></row></sheetData>',
        constructor: ideas,
      },
    },
    expected: 'damaged-content',
  },
  'a formula shared under the name __proto__': {
    file: withSheet(
      '<sheetData><row r="1"><c r="A1"><f t="shared" si="__proto__" ref="A1:A2">1+1</f><v>2</v></c></row></sheetData>',
    ),
    expected: 'read 1',
  },
  'a missing close tag': {
    file: { sheetPart: `<worksheet ${main}><sheetData><row>` },
    expected: 'damaged-content',
  },
  'a thousand open tags': { file: withSheet('<a>'.repeat(1_000)), expected: 'damaged-content' },
  'bytes that are no UTF-8': {
    file: { sheetPart: new Uint8Array([0x3c, 0x61, 0x3e, 0xff, 0x3c, 0x2f, 0x61, 0x3e]) },
    expected: 'damaged-content',
  },
  'zero bytes as sheet': { file: { sheetPart: new Uint8Array(9_000) }, expected: 'damaged-content' },
  'a row beyond Excel': {
    file: withSheet('<sheetData><row r="99999999999"/></sheetData>'),
    expected: 'damaged-content',
  },
  'rows in wild order': {
    file: withSheet(
      `<sheetData>${'<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'.repeat(200)}</sheetData>`,
    ),
    expected: 'damaged-content',
  },
  'a missing sheet part': {
    file: packParts({ ...workbookParts({}), 'xl/_rels/workbook.xml.rels': '<Relationships/>' }),
    expected: 'damaged-content',
  },
  '201 sheets': {
    file: {
      sheets: Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`B${index}`, '<sheetData/>'])),
    },
    expected: 'too-many-sheets',
  },
  'macros in a part': { file: { parts: { 'xl/vbaProject.bin': 'x' } }, name: 'a.xlsm', expected: 'macros' },
  'macros by declared type': {
    file: {
      parts: {
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      },
    },
    expected: 'macros',
  },
  'a binary workbook': {
    file: { parts: { 'xl/workbook.bin': 'x' } },
    name: 'a.xlsb',
    expected: 'binary-workbook',
  },
  'a Word document': { file: { parts: { 'word/document.xml': '<w/>' } }, expected: 'not-a-workbook' },
  'a presentation': {
    file: {
      parts: {
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/></Types>',
      },
    },
    expected: 'not-a-workbook',
  },
  'an OpenDocument table': {
    file: packParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    name: 'a.ods',
    expected: 'open-document',
  },
  'an archive of pictures': { file: packParts({ 'a.png': 'x' }), expected: 'not-a-workbook' },
  'a workbook called .csv': { file: honest, name: 'ideen.csv', expected: 'ending-does-not-fit' },
  'a workbook called .XLSX': { file: honest, name: 'IDEEN.XLSX', expected: 'read 2' },
  'half a workbook': { file: honest.subarray(0, honest.length / 2), expected: 'damaged-zip' },
  'a workbook with flipped bytes': {
    file: honest.map((byte, index) => (index > 400 && index < 480 ? byte ^ 0x55 : byte)),
    expected: 'damaged-zip',
  },
  nothing: { file: new Uint8Array(0), expected: 'empty-file' },
  'a file of 31 MB': { file: new Uint8Array(31 * megabyte), expected: 'too-large-file' },
  h01: { file: fixture('h01-abgeschnitten.xlsx'), expected: 'damaged-zip' },
  h02: { file: fixture('h02-passwort.xlsx'), expected: 'password-protected' },
  'h03 under another name': {
    file: fixture('h03-altes-excel.xls'),
    name: 'neu.xlsx',
    expected: 'legacy-xls',
  },
  h04: { file: fixture('h04-html-als-excel.xls'), expected: 'html-not-workbook' },
  h05: { file: fixture('h05-zip-bombe.xlsx'), expected: 'too-large-unpacked' },
  h06: { file: fixture('h06-xml-entitaeten.xlsx'), expected: 'xml-doctype' },
  h07: { file: fixture('h07-riesige-ausdehnung.xlsx'), expected: 'read 16 huge-declared-range' },
  h08: {
    file: fixture('h08-formeltexte-und-namen.xlsx'),
    expected: 'read 57 formula-like-text formula-like-text',
  },
}

describe('a hostile or odd file', () => {
  it.each(Object.entries(cases))('is answered rightly and soon: %s', async (_, { file, name, expected }) => {
    const bytes = file instanceof Uint8Array ? file : workbookBytes(file)
    // Ten seconds for the answer itself; packing the file belongs to the test.
    const limits = { ...foreignFileLimits, milliseconds: 10_000 }
    const answer = await readForeignFile({ bytes, fileName: name ?? 'ideen.xlsx', runIsolated, limits })
    expect(describeAnswer(answer)).toBe(expected)
    expect(Object.keys({}.constructor.prototype as object)).toEqual([])
  })
})

function describeAnswer(answer: ReadFile): string {
  if (answer.outcome === 'refused') return answer.reason
  const cells = answer.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0)
  return ['read', cells, ...answer.warnings.map(({ kind }) => kind)].join(' ')
}

function bomb(megabytes: number): Uint8Array {
  return workbookBytes({ sheetPart: new Uint8Array(megabytes * megabyte).fill(0x20) })
}

/** Only an end record that says so: writing 70,000 parts would cost more than refusing them. */
function manyParts(count: number): Uint8Array {
  const changed = honest.slice()
  new DataView(changed.buffer).setUint16(changed.length - 12, Math.min(count, 0xffff), true)
  new DataView(changed.buffer).setUint16(changed.length - 14, Math.min(count, 0xffff), true)
  return changed
}
