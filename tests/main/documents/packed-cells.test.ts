import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CellPacker } from '../../../main/documents/cell-packer.ts'
import { CellUnpacker, DamagedReading } from '../../../main/documents/cell-unpacker.ts'
import { foreignFileLimits } from '../../../main/documents/foreign-file-limits.ts'
import {
  type PackedColumns,
  packedKinds,
  readHead,
  viewColumns,
} from '../../../main/documents/packed-layout.ts'
import { findIsoDate } from '../../../main/documents/workbook-date.ts'
import type { Cell, CellValue } from '../../../shared/import/sheet.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('', 'Titel', 'Ausgaben €', 'ä\u00ff', '\ud83d', '😀', '\u0000'),
)
const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const value = (isDate1904: boolean): fc.Arbitrary<CellValue> =>
  fc.oneof(
    text.map((written) => ({ kind: 'text' as const, text: written })),
    number.map((written) => ({ kind: 'number' as const, number: written })),
    fc.double({ min: 0, max: 60_000, noNaN: true }).map((serial) => {
      const iso = findIsoDate(serial, isDate1904)
      return iso === undefined
        ? { kind: 'number' as const, number: serial }
        : { kind: 'date' as const, iso, serial }
    }),
    fc.boolean().map((truth) => ({ kind: 'truth' as const, truth })),
    fc.constantFrom('#REF!', '#N/A').map((code) => ({ kind: 'error' as const, code })),
    fc.constant({ kind: 'uncalculated' as const }),
  )
const cell = (isDate1904: boolean): fc.Arbitrary<Cell> =>
  fc.record(
    {
      row: fc.integer({ min: 1, max: foreignFileLimits.rows }),
      column: fc.integer({ min: 1, max: foreignFileLimits.columns }),
      value: value(isDate1904),
      formula: text,
      format: fc.constantFrom('0.00', '#,##0.00 "€"'),
      bold: fc.constant(true as const),
    },
    { requiredKeys: ['row', 'column', 'value'] },
  )
const book = fc
  .boolean()
  .chain((isDate1904) =>
    fc.record({ isDate1904: fc.constant(isDate1904), blocks: fc.array(fc.array(cell(isDate1904))) }),
  )

const own = (block: Uint8Array): Uint8Array => new Uint8Array(block)
const unpackAlone = (block: Uint8Array): Cell[] => new CellUnpacker().unpack(block)

describe('packed cells', () => {
  test('are the same cells again when they are unpacked, block after block', () => {
    fc.assert(
      fc.property(book, ({ isDate1904, blocks }) => {
        const packer = new CellPacker(isDate1904)
        const unpacker = new CellUnpacker()
        for (const cells of blocks) expect(unpacker.unpack(packer.pack(cells))).toEqual(cells)
      }),
    )
  })

  test('hold a text once, however often it stands in the file', () => {
    const packer = new CellPacker()
    const cells = Array.from({ length: 100 }, (_, at) => ({
      row: at + 1,
      column: 1,
      value: { kind: 'text' as const, text: 'x'.repeat(1_000) },
    }))
    expect(packer.pack(cells).byteLength).toBeLessThan(4_000)
    expect(packer.pack(cells).byteLength).toBeLessThan(2_500)
  })
})

describe('a damaged block', () => {
  const cells: Cell[] = [
    { row: 1, column: 1, value: { kind: 'text', text: 'Titel' }, bold: true },
    { row: 2, column: 1, value: { kind: 'date', iso: '2025-06-01', serial: 45_809 }, format: 'dd.mm.yyyy' },
    { row: 2, column: 2, value: { kind: 'number', number: 7 }, formula: 'A1+€' },
  ]
  const sound = own(new CellPacker().pack(cells))

  test('of another length than it says is refused', () => {
    fc.assert(
      fc.property(fc.nat(sound.length + 40), (length) => {
        fc.pre(length !== sound.length)
        const block = new Uint8Array(length)
        block.set(sound.subarray(0, length))
        expect(() => unpackAlone(block)).toThrow(DamagedReading)
      }),
    )
  })

  test('is refused or gives cells within the limits, whatever its bytes are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const block = own(sound)
          for (const [at, byte] of changes) block[at] = byte
          const read = readOrNothing(block)
          for (const {
            row,
            column,
            value: { kind },
          } of read) {
            expect(packedKinds).toContain(kind)
            expect([row > 0, row <= foreignFileLimits.rows]).toEqual([true, true])
            expect([column > 0, column <= foreignFileLimits.columns]).toEqual([true, true])
          }
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test.each([
    ['a row that is none', (columns: PackedColumns) => void (columns.rows[0] = 0)],
    ['a column too far', (columns: PackedColumns) => void (columns.columns[0] = 501)],
    ['a kind that is none', (columns: PackedColumns) => void (columns.kinds[0] = 9)],
    ['a text that is missing', (columns: PackedColumns) => void (columns.values[0] = 99)],
    ['half a text', (columns: PackedColumns) => void (columns.values[0] = 0.5)],
    ['a number that is none', (columns: PackedColumns) => void (columns.values[2] = Number.NaN)],
    ['a day that is none', (columns: PackedColumns) => void (columns.values[1] = -1)],
    ['a format that is missing', (columns: PackedColumns) => void (columns.formats[0] = 99)],
    ['a formula of no cell', (columns: PackedColumns) => void (columns.formulaCells[0] = 3)],
    ['a text longer than all', (columns: PackedColumns) => void (columns.lengths[0] = 2 ** 31 - 1)],
  ])('with %s is refused', (_, damage) => {
    const block = own(sound)
    const counts = readHead(block.buffer)
    if (counts === undefined) throw new Error('The block has no head')
    damage(viewColumns(block.buffer, counts))
    expect(() => unpackAlone(block)).toThrow(DamagedReading)
  })

  test('is refused when its text is longer than a cell', () => {
    const long = 'x'.repeat(foreignFileLimits.cellCharacters + 1)
    const block = new CellPacker().pack([{ row: 1, column: 1, value: { kind: 'text', text: long } }])
    expect(() => unpackAlone(block)).toThrow(DamagedReading)
  })
})

function readOrNothing(block: Uint8Array): Cell[] {
  try {
    return unpackAlone(block)
  } catch (error) {
    if (!(error instanceof DamagedReading)) throw error
    return []
  }
}
