const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const endOfChain = 0xfffffffe
const entryBytes = 128

/** Tells whether the bytes begin like a compound file (OLE), the shell of old Office files and of encrypted new ones. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/**
 * Lists the names of the streams and storages in a compound file, as far as its directory can be followed.
 * Damaged chains end the list early, they never throw. Source: [MS-CFB].
 */
export function listCompoundEntries(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 512) return []
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return []
  const sectorBytes = 2 ** shift
  const names: string[] = []
  let sector = view.getUint32(48, true)
  for (let step = 0; step < 1_000 && sector < endOfChain; step++) {
    const start = (sector + 1) * sectorBytes
    if (start + sectorBytes > bytes.length) break
    for (let entry = start; entry < start + sectorBytes; entry += entryBytes) {
      const name = readEntryName(view, entry)
      if (name !== '') names.push(name)
    }
    sector = findNextSector(view, sector, sectorBytes)
  }
  return names
}

function readEntryName(view: DataView, entry: number): string {
  const nameBytes = view.getUint16(entry + 64, true)
  const isUsed = view.getUint8(entry + 66) !== 0
  if (!isUsed || nameBytes < 4 || nameBytes > 64) return ''
  const units = Array.from({ length: nameBytes / 2 - 1 }, (_, index) =>
    view.getUint16(entry + index * 2, true),
  )
  return String.fromCharCode(...units)
}

/** Follows the sector table through the 109 places that the header has; later places belong to files beyond our limit. */
function findNextSector(view: DataView, sector: number, sectorBytes: number): number {
  const perTableSector = sectorBytes / 4
  const place = Math.floor(sector / perTableSector)
  if (place >= 109) return endOfChain
  const tableSector = view.getUint32(76 + place * 4, true)
  const offset = (tableSector + 1) * sectorBytes + (sector % perTableSector) * 4
  return offset + 4 <= view.byteLength ? view.getUint32(offset, true) : endOfChain
}
