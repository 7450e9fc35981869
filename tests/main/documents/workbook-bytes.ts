import { zipSync } from 'fflate'
import type { ReadFile, Sheet } from '../../../shared/import/sheet.ts'
import { ReadingCollector } from '../../../main/documents/foreign-file-messages.ts'
import { readForeignBytes } from '../../../main/documents/foreign-file-reading.ts'

type Content = string | Uint8Array

/** A workbook written by hand, so that tests can build what no spreadsheet program would write. */
export type WorkbookPlan = {
  /** Content between `<worksheet>` and `</worksheet>`, by sheet name. */
  sheets?: Record<string, string>
  /** Whole sheet part instead, for sheets that are not even that. */
  sheetPart?: Content
  sharedStrings?: string
  styles?: string
  workbookProperties?: string
  definedNames?: string
  sheetRelationships?: string
  /** More parts, or other content for the ones above. */
  parts?: Record<string, Content>
}

export const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
export const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageTypes = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const spreadsheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export function workbookParts(plan: WorkbookPlan): Record<string, Content> {
  const sheets = Object.entries(plan.sheets ?? { Tabelle1: '<sheetData/>' })
  const sheetList = sheets.map(
    ([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  )
  const targets = sheets.map((_, index) =>
    relationship(`r${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`),
  )
  const parts: Record<string, Content> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${spreadsheetType}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships ${packageTypes}>${relationship('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${officeTypes}"><workbookPr ${plan.workbookProperties ?? ''}/><sheets>${sheetList.join('')}</sheets>${plan.definedNames ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${packageTypes}>${targets.join('')}${relationship('s', 'sharedStrings', 'sharedStrings.xml')}${relationship('t', 'styles', '/xl/styles.xml')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}>${plan.sharedStrings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}>${plan.styles ?? ''}</styleSheet>`,
  }
  for (const [index, [, content]] of sheets.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet ${main} xmlns:r="${officeTypes}">${content}</worksheet>`
  }
  if (plan.sheetPart !== undefined) parts['xl/worksheets/sheet1.xml'] = plan.sheetPart
  if (plan.sheetRelationships !== undefined) {
    parts['xl/worksheets/_rels/sheet1.xml.rels'] =
      `<Relationships ${packageTypes}>${plan.sheetRelationships}</Relationships>`
  }
  return { ...parts, ...plan.parts }
}

export function relationship(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${officeTypes}/${type}" Target="${target}" ${mode}/>`
}

export function workbookBytes(plan: WorkbookPlan): Uint8Array {
  return packParts(workbookParts(plan))
}

export function packParts(parts: Record<string, Content>): Uint8Array {
  const encoder = new TextEncoder()
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? encoder.encode(content) : content,
      ]),
    ),
  )
}

/** Places at which the directory of an archive describes its parts, by part name. */
export function directoryEntries(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const entries = new Map<string, number>()
  for (let offset = 0; offset < bytes.length - 46; offset++) {
    if (view.getUint32(offset, true) !== 0x02014b50) continue
    const name = bytes.subarray(offset + 46, offset + 46 + view.getUint16(offset + 28, true))
    entries.set(new TextDecoder().decode(name), offset)
  }
  return entries
}

/** Changes a 32-bit field of a part's directory entry: 20 packed size, 24 unpacked size, 42 place. */
export function withDirectoryField(
  bytes: Uint8Array,
  part: string,
  field: { offset: number; value: number },
): Uint8Array {
  const changed = bytes.slice()
  const entry = directoryEntries(changed).get(part)
  if (entry === undefined) throw new Error(`No part ${part}`)
  new DataView(changed.buffer).setUint32(entry + field.offset, field.value, true)
  return changed
}

/** Reads in this process, which is enough for everything that neither hangs nor runs out of memory. */
export async function readHere(bytes: Uint8Array, fileName = 'datei.xlsx'): Promise<ReadFile> {
  const collector = new ReadingCollector()
  await readForeignBytes({ bytes, fileName }, async (message) => collector.take(message))
  if (collector.answer === undefined) throw new Error('The reading ended without an answer')
  return collector.answer
}

/** The first sheet of a file that must be readable. */
export async function readFirstSheet(bytes: Uint8Array, fileName?: string): Promise<Sheet> {
  const file = await readHere(bytes, fileName)
  if (file.outcome === 'refused') throw new Error(`Refused: ${file.reason} ${JSON.stringify(file.detail)}`)
  const [sheet] = file.sheets
  if (sheet === undefined) throw new Error('No sheet')
  return sheet
}

/** Cell contents by address, such as `{ A1: { kind: 'number', number: 1 } }`. */
export async function readCells(content: string, plan: WorkbookPlan = {}): Promise<Record<string, unknown>> {
  const sheet = await readFirstSheet(workbookBytes({ ...plan, sheets: { Tabelle1: content } }))
  return Object.fromEntries(
    sheet.cells.map(({ row, column, value }) => [`${String.fromCharCode(64 + column)}${row}`, value]),
  )
}
