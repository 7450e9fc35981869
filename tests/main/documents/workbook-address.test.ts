import { describe, expect, it } from 'vitest'
import { clipRange, columnLetters, findAddress, findRange } from '../../../main/documents/workbook-address.ts'

describe('a cell address', () => {
  it('is read with and without dollar signs', () => {
    expect([findAddress('B12'), findAddress('$XFD$1048576'), findAddress('aa1')]).toEqual([
      { row: 12, column: 2 },
      { row: 1_048_576, column: 16_384 },
      { row: 1, column: 27 },
    ])
  })

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1B', '__proto__', 'A-1', 'Ä1'])('is not %j', (text) => {
    expect(findAddress(text)).toBeUndefined()
  })

  it('has the letters that it is read from', () => {
    expect([1, 26, 27, 702, 703, 16_384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD'])
  })
})

describe('a range', () => {
  it('is read from corners, single cells, columns and rows', () => {
    expect(['B2:A1', 'C3', 'A:B', '2:3'].map(findRange)).toEqual([
      { top: 1, left: 1, bottom: 2, right: 2 },
      { top: 3, left: 3, bottom: 3, right: 3 },
      { top: 1, left: 1, bottom: 1_048_576, right: 2 },
      { top: 2, left: 1, bottom: 3, right: 16_384 },
    ])
    expect(findRange('Ideen!')).toBeUndefined()
  })

  it('is cut to what is filled', () => {
    const range = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 }
    expect(clipRange(range, { bottom: 9, right: 4 })).toEqual({ top: 1, left: 1, bottom: 9, right: 4 })
    expect(clipRange({ ...range, top: 10 }, { bottom: 9, right: 4 })).toBeUndefined()
  })
})
