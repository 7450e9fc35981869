import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortly, understandRows, understandText } from './made-sheets.ts'

const words =
  'Idee Nummer Text Projekt Kosten Thema Ziel Titel Beschreibung Vorschlag Kategorie Datum Status Name Ort Nutzen Aufwand Punkte'
const word = fc.constantFrom(...words.split(' '))

/** "Idee Nummer 12", "Kosten Thema Ziel 3": nothing but words that also stand in headings. */
const cell = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.nat(999))
  .map(([parts, number]) => `${parts.join(' ')} ${number}`)

const pureCell = fc.array(word, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' '))

function linesUpTo(last: number): number[] {
  return Array.from({ length: last - 1 }, (_, index) => index + 2)
}

describe('ideas made of the words of headings', () => {
  it('are no headings where every row begins with the same words', () => {
    const rows = Array.from({ length: 40 }, (_, index) => `Idee Nummer ${index};Text dazu ${index}.`)
    const found = understandText(['Titel;Beschreibung', ...rows].join('\n'))
    expect(found.tables).toHaveLength(1)
    expect(shortly(found)).toMatchObject({
      header: { first: 1, last: 1 },
      columns: { title: 1, description: 2 },
      ideas: linesUpTo(41),
    })
  })

  it('never make a new table, whatever the words and figures are', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 25 }), (ideas) => {
        const found = understandRows([['Titel', 'Beschreibung', 'Handlungsfeld'], ...ideas])
        expect(found.tables).toHaveLength(1)
        expect(shortly(found)).toMatchObject({
          header: { first: 1, last: 1 },
          ideas: linesUpTo(ideas.length + 1),
        })
      }),
      { numRuns: 300 },
    )
  })

  it('never make a new table without figures either, with a number in front', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pureCell, pureCell), { minLength: 1, maxLength: 25 }), (ideas) => {
        const rows = ideas.map(([title, text], index) => [index + 1, title, text])
        const found = understandRows([['Nr.', 'Idee', 'Worum geht es?'], ...rows])
        expect(found.tables.map((table) => table.headerLines)).toEqual([{ first: 1, last: 1 }])
      }),
      { numRuns: 300 },
    )
  })

  it('leave the first heading of a text file with two columns alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 25 }), (ideas) => {
        const found = understandText(['Idee;Text', ...ideas.map((idea) => idea.join(';'))].join('\n'))
        expect(found.tables.map((table) => [table.headerLines, table.ideas.length])).toEqual([
          [{ first: 1, last: 1 }, ideas.length],
        ])
      }),
      { numRuns: 300 },
    )
  })

  it('do not hide a second table with a heading of its own below a blank line', () => {
    const found = understandRows([
      ['Titel', 'Beschreibung'],
      ['Idee Nummer 1', 'Text dazu 1.'],
      ['Idee Nummer 2', 'Text dazu 2.'],
      [],
      ['Projektidee', 'Worum geht es?', 'Kosten'],
      ['Projekt Thema 7', 'Ziel und Nutzen 7', 500],
    ])
    expect(found.tables.map((table) => [table.headerLines?.last, table.ideas.length])).toEqual([
      [1, 2],
      [5, 1],
    ])
  })
})
