import { findArchiveRefusal } from './archive-kind.ts'
import { readArchiveDirectory } from './archive-directory.ts'
import type { SendReading } from './foreign-file-messages.ts'
import { ForeignFileRefusal, refuse } from './foreign-file-refusal.ts'
import { isEndingOfOtherThanWorkbook, sniffFile, findEnding } from './foreign-file-sniff.ts'
import { readTextTable } from './text-table-reader.ts'
import { readWorkbook } from './workbook-reader.ts'

export type ForeignFile = { bytes: Uint8Array; fileName: string }

/**
 * The cheap checks that need no separate process: what the bytes are, whether the ending fits, what the directory of an
 * archive says. Nothing larger than a type mark is unpacked. Throws `ForeignFileRefusal`.
 */
export function checkForeignFile({ bytes, fileName }: ForeignFile): 'archive' | 'text' {
  const sniffed = sniffFile(bytes, fileName)
  if (sniffed.kind === 'refused') return refuse(sniffed.reason, sniffed.detail)
  if (sniffed.kind === 'text') return 'text'
  const reason = findArchiveRefusal(readArchiveDirectory(bytes))
  if (reason !== undefined) refuse(reason)
  if (isEndingOfOtherThanWorkbook(fileName)) {
    refuse('ending-does-not-fit', { content: 'workbook', ending: findEnding(fileName) })
  }
  return 'archive'
}

/** Reads a foreign file completely; the last message is the file or its refusal. For the separate process only. */
export async function readForeignBytes(file: ForeignFile, send: SendReading): Promise<void> {
  try {
    if (checkForeignFile(file) === 'text') await readTextTable(file.bytes, send)
    else await readWorkbook(file.bytes, send)
  } catch (error) {
    if (!(error instanceof ForeignFileRefusal)) throw error
    await send({
      part: 'refused',
      refusal: { outcome: 'refused', reason: error.reason, detail: error.detail },
    })
  }
}
