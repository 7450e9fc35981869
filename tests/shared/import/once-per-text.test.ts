import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { oncePerText } from '../../../shared/import/once-per-text.ts'
import { readAmountColumn } from '../../../shared/import/read-amounts.ts'
import type { CellToRead } from '../../../shared/import/read-cell.ts'
import type { CellValue } from '../../../shared/import/sheet.ts'
import { understandRows, valuesOf, type Made } from './made-sheets.ts'

function cellOf(value: CellValue, text: string, format?: string): CellToRead {
  const cell = { row: 2, column: 1, value, ...(format !== undefined && { format }) }
  const origin = { sheet: null, row: 2, column: 1, raw: text }
  return { line: 2, cell, typed: undefined, text, origin, fromMerge: false }
}

it('reads a text that recurs once, and each text as if it stood alone', () => {
  const seen: string[] = []
  const lengthOf = oncePerText((text) => {
    seen.push(text)
    return text.length
  })
  expect(['Klima', 'Bildung', 'Klima', ''].map(lengthOf)).toEqual([5, 7, 5, 0])
  expect(seen).toEqual(['Klima', 'Bildung', ''])
})

it('answers rightly for more texts than it remembers', () => {
  const lengthOf = oncePerText((text) => Number(text) * 2)
  const numbers = Array.from({ length: 5_000 }, (_, index) => index)
  for (const number of [...numbers, ...numbers]) expect(lengthOf(`${number}`)).toBe(number * 2)
})

it('reads the same text by the field of its column', () => {
  const rows: Made[][] = [
    ['Titel', 'Handlungsfeld', 'Kosten in T€', 'Kosten der Pflege pro Jahr', 'Ort'],
    ['Nachtbus in alle Ortsteile', '12, 5', '12', '12', '12'],
    ['12, 5 Klönbänke am Markt', '12, 5', '12, 5', '12', '12, 5'],
  ]
  const understanding = understandRows(rows)
  expect(valuesOf(understanding, 'cost')[0]).toEqual({ lowCents: 1_200_000, highCents: 1_200_000 })
  expect(valuesOf(understanding, 'fieldsOfAction')).toEqual([
    ['12', '5'],
    ['12', '5'],
  ])
  expect(valuesOf(understanding, 'place')).toEqual(['12', '12, 5'])
})

it('counts the same figure by the number format of each cell', () => {
  const figure: CellValue = { kind: 'number', number: 12 }
  const read = readAmountColumn([
    cellOf(figure, '12', '0 "T€"'),
    cellOf(figure, '12'),
    cellOf(figure, '12', '0 "T€"'),
    cellOf(figure, '12', '0.00'),
  ])
  expect(read.map(({ value }) => value?.lowCents)).toEqual([1_200_000, 1_200, 1_200_000, 1_200])
})

it('takes an error text in a column of amounts for no amount, however often it recurs', () => {
  const broken = cellOf({ kind: 'text', text: '#NV' }, '#NV')
  const read = readAmountColumn([broken, cellOf({ kind: 'text', text: '5 €' }, '5 €'), broken])
  expect(read.map(({ problems }) => problems.map(({ kind }) => kind))).toEqual([
    ['error-cell'],
    [],
    ['error-cell'],
  ])
})

it('reads ideas that follow twice the same way twice', () => {
  const words = fc.constantFrom(
    'Nachtbus',
    'Klima, Energie',
    'ca. 4.800 €',
    '1.000',
    'k. A.',
    '3. Mai',
    '9.11.21',
    'Rückfragen an Eva Lind, 040 1234567',
    'siehe Idee 3',
    '12.5',
    '#NV',
    '★★★☆☆',
    '7',
  )
  const ideas = fc.array(fc.tuple(words, words, words, words, words), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(ideas, (made) => {
      const titled = made.map((cells, at) => [`Idee für das Quartier ${at}`, ...cells])
      const heading = ['Titel', 'Beschreibung', 'Handlungsfeld', 'Kosten', 'Datum', 'Punkte']
      const { tables } = understandRows([heading, ...titled, ...titled])
      const [table] = tables
      if (tables.length !== 1 || !table || table.ideas.length !== made.length * 2) return
      const said = table.ideas.map(({ readings }) =>
        Object.entries(readings).map(([field, { value, proposed }]) => ({ field, value, proposed })),
      )
      expect(said.slice(made.length)).toEqual(said.slice(0, made.length))
    }),
  )
})
