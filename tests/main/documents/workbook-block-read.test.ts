import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CellUnpacker } from '../../../main/documents/cell-unpacker.ts'
import { CellChecks } from '../../../main/documents/foreign-file-cell-checks.ts'
import { BlockPacker } from '../../../main/documents/workbook-block-pack.ts'
import { CellBlock, type ScannedCell } from '../../../main/documents/workbook-cell-block.ts'
import type { Cell } from '../../../shared/import/sheet.ts'

const styles = [
  { isDate: false, isBold: false },
  { format: 'dd.mm.yyyy', isDate: true, isBold: false },
  { format: '0.00', isDate: false, isBold: true },
]

const text = fc
  .oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom('_x000D_', '_x0041_', ' außen ', 'a\r\nb\tc', '<b>&amp;</b>', '\ud83d', '=1+1', '\u0001'),
  )
  .filter((value) => value !== '')
const number = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map(String)
  .filter((digits) => /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(digits))
const content = fc.oneof(
  fc.record({ type: fc.constant('text'), value: text }),
  fc.record({
    type: fc.constant('number'),
    value: fc.oneof(number, fc.constantFrom('007', '+5', '.5', '5.')),
  }),
  fc.record({ type: fc.constant('truth'), value: fc.constantFrom('0', '1') }),
  fc.record({ type: fc.constant('error'), value: fc.constantFrom('#REF!', '#N/A', '#DIV/0!', '<&"') }),
)
const cell = fc.tuple(content, fc.nat(2), fc.boolean()).map(([{ type, value }, style, isMarked]) => ({
  type,
  value,
  style,
  isIsoDate: isMarked && type === 'number',
}))

/** The cells in rows of three, and a formula below when exceljs is to read them. */
function blockOf(cells: readonly Omit<ScannedCell, 'row' | 'column'>[], withFormula: boolean): CellBlock {
  const block = new CellBlock(1)
  for (const [at, one] of cells.entries())
    block.add({ ...one, row: 1 + Math.floor(at / 3), column: 1 + (at % 3) })
  if (withFormula)
    block.add({
      row: 1_000,
      column: 1,
      type: 'number',
      value: '2',
      style: 0,
      isIsoDate: false,
      formula: { text: '1+1' },
    })
  return block
}

async function readBlock(block: CellBlock): Promise<Cell[]> {
  const packer = new BlockPacker({ styles, isDate1904: false, sharedTexts: [] })
  return new CellUnpacker().unpack(await packer.pack(block, new CellChecks()))
}

describe('a block of plain cells', () => {
  test('is read as exceljs reads it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell as fc.Arbitrary<Omit<ScannedCell, 'row' | 'column'>>), async (cells) => {
        const [plain, mixed] = [blockOf(cells, false), blockOf(cells, true)]
        expect([plain.isPlain, mixed.isPlain]).toEqual([true, false])
        const ofLibrary = await readBlock(mixed)
        expect(ofLibrary.at(-1)).toMatchObject({ row: 1_000, formula: '1+1' })
        expect(await readBlock(plain)).toEqual(ofLibrary.slice(0, -1))
      }),
      { numRuns: 150 },
    )
  })

  test('is none when its cells do not follow each other: then the later one counts', async () => {
    const block = new CellBlock(1)
    const plain = { type: 'text', style: 0, isIsoDate: false } as const
    block.add({ ...plain, row: 1, column: 2, value: 'zuerst' })
    block.add({ ...plain, row: 1, column: 1, value: 'davor' })
    block.add({ ...plain, row: 1, column: 2, value: 'später' })
    expect(block.isPlain).toBe(false)
    const cells = await readBlock(block)
    expect(cells.map(({ column, value }) => [column, value])).toEqual([
      [1, { kind: 'text', text: 'davor' }],
      [2, { kind: 'text', text: 'später' }],
    ])
  })
})
