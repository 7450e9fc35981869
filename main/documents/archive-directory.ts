import { foreignFileLimits as limits } from './foreign-file-limits.ts'
import { refuse } from './foreign-file-refusal.ts'

/** A part of an archive as its directory describes it; nothing of it has been unpacked. */
export type ArchivePart = {
  name: string
  method: 'stored' | 'deflated'
  checksum: number
  packedBytes: number
  unpackedBytes: number
  /** Place of the packed bytes in the file. */
  start: number
}

/** Parts by name in small letters, because Excel does not tell capital letters apart either. */
export type Archive = { bytes: Uint8Array; parts: ReadonlyMap<string, ArchivePart> }

const endRecordBytes = 22
const directoryEntryBytes = 46
const localHeaderBytes = 30

/**
 * Reads the directory of a zip archive without unpacking anything, and refuses what no honest workbook does: too many or too
 * large parts, two parts of one name, overlapping parts, sizes beyond 32 bits, encryption. Costs below a millisecond.
 * Sizes may still lie; `readPart` checks them while unpacking. Source: APPNOTE.TXT 6.3.
 */
export function readArchiveDirectory(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = findDirectory(view)
  const parts = new Map<string, ArchivePart>()
  const spans: { from: number; to: number }[] = []
  let offset = directory.from
  for (let count = 0; count < directory.count; count++) {
    const entry = readEntry(view, offset, directory.from)
    offset = entry.nextOffset
    spans.push(entry.span)
    if (entry.part.name.endsWith('/')) continue
    const key = entry.part.name.toLowerCase()
    if (parts.has(key)) refuse('damaged-zip', { why: 'duplicate-part', part: entry.part.name })
    parts.set(key, entry.part)
  }
  if (offset !== directory.to) refuse('damaged-zip', { why: 'directory-size' })
  checkSpans(spans)
  checkSizes(parts)
  return { bytes, parts }
}

function findDirectory(view: DataView): { from: number; to: number; count: number } {
  const end = findEndRecord(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.parts) refuse('too-many-parts', { limit: limits.parts })
  const length = view.getUint32(end + 12, true)
  const from = view.getUint32(end + 16, true)
  const isSplit = view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count
  if (isSplit) refuse('damaged-zip', { why: 'split-archive' })
  if (from === 0xffffffff || length === 0xffffffff) refuse('damaged-zip', { why: 'zip64' })
  if (from + length > end) refuse('damaged-zip', { why: 'directory-size' })
  return { from, to: from + length, count }
}

/** The end record stands last, before a comment of at most 64 KB whose length it names. */
function findEndRecord(view: DataView): number {
  const last = view.byteLength - endRecordBytes
  for (let offset = last; offset >= Math.max(0, last - 0xffff); offset--) {
    if (
      view.getUint32(offset, true) === 0x06054b50 &&
      offset + endRecordBytes + view.getUint16(offset + 20, true) === view.byteLength
    ) {
      return offset
    }
  }
  return refuse('damaged-zip', { why: 'no-directory' })
}

type Entry = { part: ArchivePart; nextOffset: number; span: { from: number; to: number } }

function readEntry(view: DataView, offset: number, directoryFrom: number): Entry {
  if (offset + directoryEntryBytes > view.byteLength || view.getUint32(offset, true) !== 0x02014b50) {
    refuse('damaged-zip', { why: 'directory-entry' })
  }
  const nameBytes = view.getUint16(offset + 28, true)
  const nextOffset =
    offset +
    directoryEntryBytes +
    nameBytes +
    view.getUint16(offset + 30, true) +
    view.getUint16(offset + 32, true)
  if (nextOffset > view.byteLength) refuse('damaged-zip', { why: 'directory-entry' })
  const name = readName(view, offset + directoryEntryBytes, nameBytes)
  if ((view.getUint16(offset + 8, true) & 1) !== 0) refuse('password-protected', { part: name })
  const packedBytes = view.getUint32(offset + 20, true)
  const unpackedBytes = view.getUint32(offset + 24, true)
  const from = view.getUint32(offset + 42, true)
  if ([packedBytes, unpackedBytes, from].includes(0xffffffff))
    refuse('damaged-zip', { why: 'zip64', part: name })
  const start = findContent(view, { from, offset, nameBytes, name })
  const to = start + packedBytes
  if (to > directoryFrom) refuse('damaged-zip', { why: 'part-beyond-end', part: name })
  const method = readMethod(view.getUint16(offset + 10, true), name)
  const checksum = view.getUint32(offset + 16, true)
  return {
    part: { name, method, checksum, packedBytes, unpackedBytes, start },
    nextOffset,
    span: { from, to },
  }
}

/** Names are compared in both places: a reader that trusts the other one would see another file. */
function findContent(
  view: DataView,
  { from, offset, nameBytes, name }: { from: number; offset: number; nameBytes: number; name: string },
): number {
  if (from + localHeaderBytes > view.byteLength || view.getUint32(from, true) !== 0x04034b50) {
    refuse('damaged-zip', { why: 'part-header', part: name })
  }
  const start = from + localHeaderBytes + view.getUint16(from + 26, true) + view.getUint16(from + 28, true)
  if (start > view.byteLength || view.getUint16(from + 26, true) !== nameBytes) {
    refuse('damaged-zip', { why: 'part-header', part: name })
  }
  for (let index = 0; index < nameBytes; index++) {
    const inDirectory = view.getUint8(offset + directoryEntryBytes + index)
    if (inDirectory !== view.getUint8(from + localHeaderBytes + index)) {
      refuse('damaged-zip', { why: 'part-name', part: name })
    }
  }
  return start
}

/** Some .NET programs write backslashes, some others a leading slash. */
function readName(view: DataView, offset: number, length: number): string {
  const text = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + offset, length))
  return text.replaceAll('\\', '/').replace(/^\/+/, '')
}

function readMethod(method: number, part: string): ArchivePart['method'] {
  if (method === 0) return 'stored'
  if (method === 8) return 'deflated'
  return refuse('damaged-zip', { why: 'packing-method', part })
}

/** Bombs let many directory entries point to the same packed bytes. */
function checkSpans(spans: { from: number; to: number }[]): void {
  let end = 0
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (span.from < end) refuse('damaged-zip', { why: 'overlapping-parts' })
    end = span.to
  }
}

function checkSizes(parts: ReadonlyMap<string, ArchivePart>): void {
  let sum = 0
  for (const { name, packedBytes, unpackedBytes } of parts.values()) {
    sum += unpackedBytes
    if (unpackedBytes > limits.unpackedPartBytes || sum > limits.unpackedBytes) {
      refuse('too-large-unpacked', { part: name, bytes: unpackedBytes, limit: limits.unpackedBytes })
    }
    if (unpackedBytes > limits.packingRatioFromBytes && unpackedBytes > packedBytes * limits.packingRatio) {
      refuse('too-large-unpacked', { part: name, bytes: unpackedBytes, packedBytes })
    }
  }
}
