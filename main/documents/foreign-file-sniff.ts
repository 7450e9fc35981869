import type { RefusalReason } from '../../shared/import/sheet.ts'
import { isCompoundFile, listCompoundEntries } from './foreign-file-compound.ts'
import { foreignFileLimits } from './foreign-file-limits.ts'
import type { RefusalDetail } from './foreign-file-refusal.ts'
import { decodeText, findEncoding } from './text-table-encoding.ts'

/** What the bytes are: an archive that may hold a workbook, a text, or something that is refused at once. */
export type FileKind =
  | { kind: 'archive' }
  | { kind: 'text' }
  | { kind: 'refused'; reason: RefusalReason; detail?: RefusalDetail }

const sniffedBytes = 64 * 1024
const textEndings = new Set(['csv', 'txt', 'tsv', 'tab', 'asc'])
const workbookEndings = new Set(['xlsx', 'xltx'])
const otherEndings = new Set('xls xlsm xltm xlsb xlt ods ots doc docx pdf zip htm html'.split(' '))

/**
 * Tells by its content what a file is; the name only decides whether the ending fits. A text under a workbook's ending that
 * looks like a table is `ending-does-not-fit` (renaming helps), any other text there is `not-a-workbook`.
 */
export function sniffFile(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) return { kind: 'refused', reason: 'empty-file' }
  if (bytes.length > foreignFileLimits.fileBytes) {
    return {
      kind: 'refused',
      reason: 'too-large-file',
      detail: { bytes: bytes.length, limit: foreignFileLimits.fileBytes },
    }
  }
  if (isCompoundFile(bytes)) return { kind: 'refused', reason: findCompoundReason(bytes) }
  if (isArchive(bytes)) return { kind: 'archive' }
  return sniffText(bytes, findEnding(fileName))
}

/** Ending of a file name in small letters without the dot; empty when there is none. */
export function findEnding(fileName: string): string {
  return /\.([^./\\]+)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? ''
}

/** Tells whether a readable workbook stands under an ending that promises something else; unknown endings promise nothing. */
export function isEndingOfOtherThanWorkbook(fileName: string): boolean {
  const ending = findEnding(fileName)
  return textEndings.has(ending) || otherEndings.has(ending)
}

function isArchive(bytes: Uint8Array): boolean {
  const [p, k, third, fourth] = bytes
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6))
}

function findCompoundReason(bytes: Uint8Array): RefusalReason {
  const names = new Set(listCompoundEntries(bytes))
  if (names.has('EncryptedPackage')) return 'password-protected'
  if (names.has('Workbook') || names.has('Book')) return 'legacy-xls'
  return 'not-a-workbook'
}

function sniffText(bytes: Uint8Array, ending: string): FileKind {
  const start = bytes.subarray(0, sniffedBytes)
  const text = decodeText(start, findEncoding(start))
  if (isBinary(text)) return { kind: 'refused', reason: 'not-a-workbook' }
  const head = text.trimStart().slice(0, 4_096).toLowerCase()
  if (head === '' && bytes.length <= sniffedBytes) return { kind: 'refused', reason: 'empty-file' }
  if (isWebPage(head)) return { kind: 'refused', reason: 'html-not-workbook' }
  if (head.startsWith('<?xml') && head.includes('opendocument'))
    return { kind: 'refused', reason: 'open-document' }
  if (/^(?:%pdf-|\{\\rtf|<\?xml)/.test(head)) return { kind: 'refused', reason: 'not-a-workbook' }
  if (!workbookEndings.has(ending) && !otherEndings.has(ending)) return { kind: 'text' }
  if (looksLikeTable(text))
    return { kind: 'refused', reason: 'ending-does-not-fit', detail: { content: 'text', ending } }
  return { kind: 'refused', reason: 'not-a-workbook' }
}

/** NUL or many control characters never stand in a table that someone wrote. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const controls = text.match(/[\u0001-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return controls > 8 && controls > text.length * 0.02
}

/** Web pages, also without their head, and the saved mail form of one; a lone "<b>" in a table is none. */
function isWebPage(head: string): boolean {
  const start = head.replace(/^<\?xml[^>]*>/, '').replace(/^(?:\s|<!--[^]*?-->)+/, '')
  return /^(?:<!doctype html|<(?:html|head|body|table|meta|script|style|div)[\s>]|mime-version:)/.test(start)
}

function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const counts = lines.slice(0, 20).map((line) => line.split(/[;\t|,]/).length)
  return counts.length >= 2 && counts.filter((count) => count >= 2).length >= counts.length / 2
}
