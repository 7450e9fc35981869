import { crc32, inflateRawSync } from 'node:zlib'
import type { Archive } from './archive-directory.ts'
import { refuse } from './foreign-file-refusal.ts'

/**
 * Unpacks one part and checks length and checksum against the directory. A part that holds more than it says is stopped at
 * the declared size, so that a lie costs no memory. `undefined` when there is no such part.
 */
export function findPart(archive: Archive, name: string): Uint8Array | undefined {
  const part = archive.parts.get(name.toLowerCase())
  if (part === undefined) return undefined
  const packed = archive.bytes.subarray(part.start, part.start + part.packedBytes)
  const content = part.method === 'stored' ? packed : inflate(packed, part.unpackedBytes, part.name)
  if (content.length !== part.unpackedBytes) refuse('damaged-zip', { why: 'part-size', part: part.name })
  if (crc32(content) !== part.checksum) refuse('damaged-zip', { why: 'checksum', part: part.name })
  return content
}

/** Like `findPart`, for a part that the workbook itself refers to: without it the workbook is damaged. */
export function readPart(archive: Archive, name: string): Uint8Array {
  return findPart(archive, name) ?? refuse('damaged-content', { why: 'missing-part', part: name })
}

function inflate(packed: Uint8Array, unpackedBytes: number, part: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) })
  } catch {
    return refuse('damaged-zip', { why: 'part-size', part })
  }
}
