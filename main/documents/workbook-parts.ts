import type { Sheet } from '../../shared/import/sheet.ts'
import type { Archive } from './archive-directory.ts'
import { findPart, readPart } from './archive-part.ts'
import { foreignFileLimits } from './foreign-file-limits.ts'
import { refuse } from './foreign-file-refusal.ts'
import { findAttribute, isOn, readXml } from './workbook-xml.ts'

/** A reference from one part to another part or to an outside address. */
export type Relationship = { type: string; target: string; isExternal: boolean }

export type SheetPart = { name: string; visibility: Sheet['visibility']; part: string }

/** Where everything stands in a workbook, in the order of its sheet tabs. */
export type WorkbookParts = {
  sheets: SheetPart[]
  sharedStrings: string | undefined
  styles: string | undefined
  isDate1904: boolean
  externalReferences: number
}

/** Reads the workbook part and what it refers to. Refuses macro, binary and other documents by their declared type. */
export function readWorkbookParts(archive: Archive): WorkbookParts {
  const main = [...readRelationships(archive, '').values()].find(({ type }) => type === 'officeDocument')
  if (main === undefined) refuse('not-a-workbook', { why: 'no-main-part' })
  checkContentTypes(archive, main.target)
  const relationships = readRelationships(archive, main.target)
  const listed: { name: string; visibility: Sheet['visibility']; id: string }[] = []
  let isDate1904 = false
  let isSpreadsheet = false
  let externalReferences = 0
  readXml(readPart(archive, main.target), main.target, {
    open(name, attributes, path) {
      if (path.length === 1) isSpreadsheet = name === 'workbook'
      if (name === 'workbookPr' && path.length === 2) isDate1904 = isOn(attributes['date1904'])
      if (name === 'externalReference') externalReferences++
      if (name !== 'sheet' || path[1] !== 'sheets' || path.length !== 3) return
      listed.push({
        name: attributes['name'] ?? '',
        visibility: parseVisibility(attributes['state']),
        id: findAttribute(attributes, 'id') ?? '',
      })
    },
  })
  if (!isSpreadsheet) refuse('not-a-workbook', { why: 'main-part' })
  const sheets = listed.flatMap((sheet) => findSheetPart(sheet, relationships))
  if (sheets.length > foreignFileLimits.sheets) {
    refuse('too-many-sheets', { sheets: sheets.length, limit: foreignFileLimits.sheets })
  }
  const sharedStrings = findTarget(relationships, 'sharedStrings')
  const styles = findTarget(relationships, 'styles')
  return { sheets, sharedStrings, styles, isDate1904, externalReferences }
}

/** Reads the relationships of a part ('' for the whole package); targets become names in the archive. */
export function readRelationships(archive: Archive, part: string): Map<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
  const relationships = new Map<string, Relationship>()
  const content = findPart(archive, name)
  if (content === undefined) return relationships
  readXml(content, name, {
    open(element, attributes) {
      if (element !== 'Relationship') return
      const isExternal = attributes['TargetMode']?.toLowerCase() === 'external'
      const target = attributes['Target'] ?? ''
      relationships.set(attributes['Id'] ?? '', {
        type: attributes['Type']?.split('/').at(-1) ?? '',
        target: isExternal ? target : resolveTarget(part.slice(0, slash), target),
        isExternal,
      })
    },
  })
  return relationships
}

/**
 * Name in the archive that a target means, seen from a folder.
 *
 * resolveTarget('xl/worksheets/', '../tables/table1.xml') gives 'xl/tables/table1.xml', '/xl/a.xml' gives 'xl/a.xml'.
 */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/')
  const steps = (path.startsWith('/') ? path : folder + path).split('/')
  const kept: string[] = []
  for (const step of steps) {
    if (step === '..') kept.pop()
    else if (step !== '' && step !== '.') kept.push(step)
  }
  return kept.join('/')
}

function findTarget(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  return [...relationships.values()].find((one) => one.type === type && !one.isExternal)?.target
}

/** Chart and dialog sheets hold no cells and are left out; sheets of old macros are refused. */
function findSheetPart(
  { name, visibility, id }: { name: string; visibility: Sheet['visibility']; id: string },
  relationships: ReadonlyMap<string, Relationship>,
): SheetPart[] {
  const relationship = relationships.get(id)
  if (relationship === undefined || relationship.isExternal) {
    return refuse('damaged-content', { why: 'sheet-without-part', sheet: name })
  }
  if (/macrosheet/i.test(relationship.type)) return refuse('macros', { sheet: name })
  return relationship.type === 'worksheet' ? [{ name, visibility, part: relationship.target }] : []
}

function parseVisibility(state: string | undefined): Sheet['visibility'] {
  if (state === 'hidden') return 'hidden'
  return state === 'veryHidden' ? 'very-hidden' : 'visible'
}

function checkContentTypes(archive: Archive, mainPart: string): void {
  let mainType = ''
  readXml(readPart(archive, '[Content_Types].xml'), '[Content_Types].xml', {
    open(name, attributes) {
      const type = attributes['ContentType'] ?? ''
      if (/macroEnabled|vbaProject/i.test(type)) refuse('macros')
      const isMain = name === 'Override' && resolveTarget('', attributes['PartName'] ?? '') === mainPart
      if (isMain) mainType = type
    },
  })
  if (/sheet\.binary/i.test(mainType)) refuse('binary-workbook')
  if (mainType !== '' && !/spreadsheetml/i.test(mainType)) refuse('not-a-workbook', { why: 'main-part' })
}
