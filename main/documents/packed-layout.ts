/**
 * How a few thousand cells lie in one run of bytes, so that they go from process to thread without being taken apart on the
 * way: a head of eight numbers, then columns, widest first. Texts are numbered through the whole file and stand in the block
 * that first needs them; those of Latin letters take one byte a character, all others two.
 */
export const packedKinds = ['text', 'number', 'date', 'truth', 'error', 'uncalculated'] as const

/** Beside the kind in the same byte. */
export const boldBit = 0x40
export const date1904Bit = 0x80
export const kindBits = 0x3f

/** Beside the length of a text in the same number. */
export const wideBit = 0x8000_0000

/** How many of each a block holds; the head holds them in this order. */
export type PackedCounts = {
  cells: number
  formulas: number
  texts: number
  wideUnits: number
  narrowBytes: number
}

const headNumbers = 8
const headBytes = headNumbers * 4

export type PackedColumns = {
  /** Number of the text, the number itself, the serial number of a date, or 1 for true. */
  values: Float64Array
  rows: Uint32Array
  /** 0 for none, else the number of the text and 1. */
  formats: Uint32Array
  /** Which cells have a formula, counted from 0, and the numbers of their texts. */
  formulaCells: Uint32Array
  formulaTexts: Uint32Array
  lengths: Uint32Array
  columns: Uint16Array
  wide: Uint16Array
  kinds: Uint8Array
  narrow: Uint8Array
}

/** Bytes of a block with so many of each. */
export function packedBytes({ cells, formulas, texts, wideUnits, narrowBytes }: PackedCounts): number {
  return headBytes + cells * 19 + formulas * 8 + texts * 4 + wideUnits * 2 + narrowBytes
}

/** The columns of a block, as views of its bytes. The bytes begin at the start of their buffer. */
export function viewColumns(buffer: ArrayBufferLike, counts: PackedCounts): PackedColumns {
  const { cells, formulas, texts, wideUnits, narrowBytes } = counts
  let at = headBytes
  const next = (bytes: number): number => (at += bytes) - bytes
  return {
    values: new Float64Array(buffer, next(cells * 8), cells),
    rows: new Uint32Array(buffer, next(cells * 4), cells),
    formats: new Uint32Array(buffer, next(cells * 4), cells),
    formulaCells: new Uint32Array(buffer, next(formulas * 4), formulas),
    formulaTexts: new Uint32Array(buffer, next(formulas * 4), formulas),
    lengths: new Uint32Array(buffer, next(texts * 4), texts),
    columns: new Uint16Array(buffer, next(cells * 2), cells),
    wide: new Uint16Array(buffer, next(wideUnits * 2), wideUnits),
    kinds: new Uint8Array(buffer, next(cells), cells),
    narrow: new Uint8Array(buffer, next(narrowBytes), narrowBytes),
  }
}

export function writeHead(buffer: ArrayBufferLike, counts: PackedCounts): void {
  const { cells, formulas, texts, wideUnits, narrowBytes } = counts
  new Uint32Array(buffer, 0, headNumbers).set([cells, formulas, texts, wideUnits, narrowBytes])
}

/** The counts of a block; `undefined` when its length does not fit them. */
export function readHead(buffer: ArrayBufferLike): PackedCounts | undefined {
  if (buffer.byteLength < headBytes) return undefined
  const [cells = 0, formulas = 0, texts = 0, wideUnits = 0, narrowBytes = 0] = new Uint32Array(
    buffer,
    0,
    headNumbers,
  )
  const counts = { cells, formulas, texts, wideUnits, narrowBytes }
  return packedBytes(counts) === buffer.byteLength ? counts : undefined
}
