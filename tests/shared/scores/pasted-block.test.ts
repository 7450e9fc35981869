import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatBlock, parsePastedBlock } from '../../../shared/scores/pasted-block.ts'

const cellText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', 'a', ',', '3', ' ') }),
)

const block = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cellText, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

describe('a block from the clipboard', () => {
  it('comes back exactly as it was copied, whatever its cells hold', () => {
    fc.assert(
      fc.property(block, (cells) => {
        expect(parsePastedBlock(formatBlock(cells))).toEqual(cells)
      }),
    )
  })

  it('is read from any text without failing and without losing a character of plain cells', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const clipboard = text.replaceAll('"', '')
        const cells = parsePastedBlock(clipboard)
        expect(parsePastedBlock(text).every((row) => row.length > 0)).toBe(true)
        expect(cells.flat().join('')).toBe(clipboard.replaceAll(/[\t\r\n]/g, ''))
      }),
    )
  })

  it('is the same with the line breaks of Windows, Unix and old Macs, with or without a last one', () => {
    const wanted = [
      ['1', '2'],
      ['3', '4'],
    ]
    for (const lineBreak of ['\r\n', '\n', '\r']) {
      expect(parsePastedBlock(`1\t2${lineBreak}3\t4`)).toEqual(wanted)
      expect(parsePastedBlock(`1\t2${lineBreak}3\t4${lineBreak}`)).toEqual(wanted)
    }
  })

  it('keeps an empty last row that was selected', () => {
    expect(parsePastedBlock('1\r\n\r\n')).toEqual([['1'], ['']])
  })

  it('takes a quotation mark that is never closed as an ordinary character', () => {
    expect(parsePastedBlock('"3\t4')).toEqual([['"3', '4']])
    expect(parsePastedBlock('"3" x\t4')).toEqual([['"3" x', '4']])
  })
})
