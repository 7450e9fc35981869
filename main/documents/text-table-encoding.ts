import type { TextEncodingName } from '../../shared/import/sheet.ts'

/** How the bytes of a text are understood; `doubtful` counts the places that the encoding cannot explain. */
export type TextEncoding = {
  encoding: TextEncodingName
  markBytes: number
  doubtful: number
}

const inspectedBytes = 4_096

/**
 * Finds the encoding of a text: by its mark, by the zero bytes of unmarked UTF-16, by whether the whole text is UTF-8, and
 * else Windows-1252, in which every German office program before UTF-8 wrote, unless the umlauts of an old Mac stand there.
 *
 * A text that is mostly good UTF-8 stays UTF-8, its broken places being counted: reading all umlauts wrongly because of one
 * cut-off letter would be the greater damage.
 */
export function findEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return inspectUtf8(bytes.subarray(3), 3)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', markBytes: 2, doubtful: 0 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', markBytes: 2, doubtful: 0 }
  return findUnmarkedUtf16(bytes) ?? inspectUtf8(bytes, 0)
}

/** Decodes the text without its mark; places that the encoding cannot explain become U+FFFD. */
export function decodeText(bytes: Uint8Array, { encoding, markBytes }: TextEncoding): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(markBytes))
}

function findUnmarkedUtf16(bytes: Uint8Array): TextEncoding | undefined {
  const start = bytes.subarray(0, inspectedBytes)
  const pairs = Math.floor(start.length / 2)
  if (pairs < 2) return undefined
  let evenZeros = 0
  let oddZeros = 0
  for (const [index, byte] of start.entries()) {
    if (byte !== 0) continue
    if (index % 2 === 0) evenZeros++
    else oddZeros++
  }
  if (oddZeros > pairs * 0.7 && evenZeros === 0) return { encoding: 'utf-16le', markBytes: 0, doubtful: 0 }
  if (evenZeros > pairs * 0.7 && oddZeros === 0) return { encoding: 'utf-16be', markBytes: 0, doubtful: 0 }
  return undefined
}

function inspectUtf8(bytes: Uint8Array, markBytes: number): TextEncoding {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let broken = 0
  let beyondAscii = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 0xfffd) broken++
    else if (unit > 0x7f) beyondAscii++
  }
  if (broken === 0 || markBytes > 0 || beyondAscii >= broken * 5) {
    return { encoding: 'utf-8', markBytes, doubtful: broken }
  }
  if (looksLikeMac(bytes)) return { encoding: 'macintosh', markBytes, doubtful: 0 }
  return { encoding: 'windows-1252', markBytes, doubtful: countUnusedBytes(bytes) }
}

/** Umlauts within words as old Macs wrote them, and none as Windows does: there these bytes are Š, š, Ÿ and §. */
function looksLikeMac(bytes: Uint8Array): boolean {
  let mac = 0
  for (const [index, byte] of bytes.entries()) {
    if (windowsUmlauts.has(byte)) return false
    const isBetween = isSmallLetter(bytes[index - 1]) || isSmallLetter(bytes[index + 1])
    if (isBetween && macUmlauts.has(byte)) mac++
  }
  return mac >= 2
}

/** ä ö ü ß Ä Ö Ü */
const windowsUmlauts: ReadonlySet<number> = new Set([0xe4, 0xf6, 0xfc, 0xdf, 0xc4, 0xd6, 0xdc])
/** ä ö ü */
const macUmlauts: ReadonlySet<number> = new Set([0x8a, 0x9a, 0x9f])

function isSmallLetter(byte = 0): boolean {
  return byte >= 0x61 && byte <= 0x7a
}

/** Windows-1252 leaves five places free; a text that uses them was written in something else. */
function countUnusedBytes(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) {
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d) count++
  }
  return count
}
