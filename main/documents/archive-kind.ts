import type { RefusalReason } from '../../shared/import/sheet.ts'
import type { Archive } from './archive-directory.ts'
import { findPart } from './archive-part.ts'

/**
 * Tells from the names of its parts why an archive is no readable workbook; `undefined` when it may be one. The declared
 * types inside are asked later, in the reading process.
 */
export function findArchiveRefusal(archive: Archive): RefusalReason | undefined {
  const names = [...archive.parts.keys()]
  if (archive.parts.has('mimetype') && archive.parts.has('content.xml')) {
    const type = new TextDecoder().decode(findPart(archive, 'mimetype')?.subarray(0, 200))
    return type.includes('opendocument.spreadsheet') ? 'open-document' : 'not-a-workbook'
  }
  if (names.some((name) => name.endsWith('vbaproject.bin'))) return 'macros'
  if (archive.parts.has('xl/workbook.bin')) return 'binary-workbook'
  const isPackage = archive.parts.has('[content_types].xml') && archive.parts.has('_rels/.rels')
  return isPackage && !archive.parts.has('word/document.xml') ? undefined : 'not-a-workbook'
}
