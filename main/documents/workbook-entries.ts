import type { DataValidation, Worksheet } from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { address, type SheetPlan } from '../../shared/workbook-plan.ts'
import { escapedText } from './workbook-cell.ts'

/** Excel shows no more of a title and of a text beside a cell, and repairs files that hold more. */
const longestTitle = 32
const longestHint = 255

type Validations = { add: (range: string, validation: DataValidation) => unknown }

/**
 * Limits what may be entered, with a drop-down and words beside the cell. Given to the library by range: from cells it
 * makes ranges of its own that overlap, which Excel repairs. Its types leave the member out.
 */
export function limitEntries(sheet: Worksheet, { entries = [] }: SheetPlan): void {
  if (entries.length === 0) return
  if (!hasValidations(sheet)) throw new TypeError('The library keeps its validations elsewhere')
  for (const { from, to, list, hint, refusal } of entries)
    sheet.dataValidations.add(`${address(from[1], from[0])}:${address(to[1], to[0])}`, {
      type: 'list',
      allowBlank: true,
      formulae: [list],
      showInputMessage: true,
      promptTitle: cut(hint.title, longestTitle),
      prompt: cut(hint.text, longestHint),
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: cut(refusal.title, longestTitle),
      error: cut(refusal.text, longestHint),
    })
}

function hasValidations(sheet: object): sheet is { dataValidations: Validations } {
  return 'dataValidations' in sheet && typeof sheet.dataValidations === 'object'
}

export function writeNotes(sheet: Worksheet, { notes = [] }: SheetPlan): void {
  for (const { row, column, text } of notes)
    sheet.getCell(address(column, row)).note = {
      texts: [{ text: escapedText(text) }],
      margins: { insetmode: 'auto' },
    }
}

/** Locks all cells but those for input; rows and columns may still be made wider. No password: it keeps from slips only. */
export async function protectSheet(sheet: Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
  })
}

/** The library cannot write this element. It stands before the views and the list of sheets; another order is a broken file. */
export function lockStructure(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const name = 'xl/workbook.xml'
  const workbook = strFromU8(parts[name] ?? new Uint8Array())
  const locked = workbook.replace(/<(?=bookViews|sheets)/, '<workbookProtection lockStructure="1"/><')
  if (locked === workbook) throw new TypeError('The workbook has no sheets to put its protection before')
  // A fixed time (earliest that the format knows), so that the same plan gives the same file.
  return zipSync({ ...parts, [name]: strToU8(locked) }, { mtime: '1980-01-02T00:00:00Z' })
}

function cut(text: string, length: number): string {
  const whole = escapedText(text)
  return whole.length <= length ? whole : `${whole.slice(0, length - 1).toWellFormed()}…`
}
