import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSampleTable } from '../../../shared/overview/sample-table.ts'

const cell = fc.string({ unit: fc.constantFrom('a', 'ö', ';', '"', '\n', ' ', '„') })
const headings = ['number', 'title', 'text']
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`

test('a table reads back what was written, whatever the cells hold', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell)), (lines) => {
      const text = [headings, ...lines].map((line) => `${line.map(quote).join(';')}\n`).join('')
      const expected = lines.map(([number, title, rest]) => ({ number, title, text: rest }))
      expect(parseSampleTable(text)).toEqual(expected)
    }),
  )
})

test('cells without quotation marks, a byte order mark and Windows line ends are read', () => {
  expect(parseSampleTable('\uFEFFkey;name\r\nHA;Hauptausschuss\r\nSV;\r\n')).toEqual([
    { key: 'HA', name: 'Hauptausschuss' },
    { key: 'SV', name: '' },
  ])
})

test('the last line needs no line end', () => {
  expect(parseSampleTable('key;name\nHA;')).toEqual([{ key: 'HA', name: '' }])
})

test('a line with a cell too many is refused with its number', () => {
  expect(() => parseSampleTable('key;name\nHA;Haupt;ausschuss\n')).toThrow('line 2: 3 cells instead of 2')
})

test('a quotation mark that is not closed is refused', () => {
  expect(() => parseSampleTable('key;name\nHA;"Haupt\n')).toThrow('not closed')
})
