import { describe, expect, it } from 'vitest'
import type { TableCorrection } from '../../../shared/import/understanding.ts'
import { shortly, understandRows, valuesOf, type Made } from './made-sheets.ts'

const heading: Made[] = ['Nr', 'Titel', 'Beschreibung', 'Mobilität', 'Klima', 'Bildung']
const rows: Made[][] = [
  heading,
  [1, 'Lesebank', 'Bücher unter einem Dach', null, null, 'x'],
  [2, 'Radweg', 'Vorrang für Räder im Ort', 'X', 'x', null],
  [3, 'Brunnen', 'Wasser für alle im Sommer', null, null, null],
  [4, 'Rufbus', 'Ein Bus, wenn man ihn braucht', 'ja', 'nein', '-'],
]

function corrected(correction: Omit<TableCorrection, 'table'>): ReturnType<typeof understandRows> {
  return understandRows(rows, {}, { corrections: { tables: [{ table: '0.0', ...correction }] } })
}

const lists = [['Bildung'], ['Mobilität', 'Klima'], [], ['Mobilität']]

describe('fields of action as ticked columns', () => {
  it('are read together as one list, and every column says so', () => {
    const found = understandRows(rows)
    expect(shortly(found).columns).toEqual({ number: 1, title: 2, description: 3, fieldsOfAction: 4 })
    expect(valuesOf(found, 'fieldsOfAction').map((list) => list ?? [])).toEqual(lists)
    expect(found.tables[0]?.problems).toEqual([])
    expect(found.tables[0]?.columns.slice(3).map(({ evidence }) => evidence)).toEqual([
      { key: 'import.column.ticked', values: { names: 'Mobilität, Klima, Bildung' } },
      { key: 'import.column.ticked-with', values: { column: 'D' } },
      { key: 'import.column.ticked-with', values: { column: 'D' } },
    ])
  })

  it('name the cell of the first tick as their origin and leave no tick over', () => {
    const [first] = understandRows(rows).tables[0]?.ideas ?? []
    expect(first?.readings.fieldsOfAction?.origin).toMatchObject({ row: 2, column: 6, raw: 'x' })
    expect(first?.unmapped).toEqual([])
  })

  it('are found as ones and zeros, and are no sheet of scores', () => {
    const found = understandRows([
      ['Titel', 'Klima', 'Bildung', 'Kultur'],
      ['Lesebank am Markt', 0, 1, 1],
      ['Radweg am Moor', 1, 0, 0],
      ['Brunnen am Bahnhof', 1, 0, 1],
    ])
    expect(valuesOf(found, 'fieldsOfAction')).toEqual([['Bildung', 'Kultur'], ['Klima'], ['Klima', 'Kultur']])
    expect(found.tables[0]).toMatchObject({ chosen: true })
  })

  it('take any name below a group heading or before a bracket', () => {
    const group = understandRows(
      [
        ['Titel', 'Handlungsfeld', null],
        [null, 'Wasser', 'Luft'],
        ['Lesebank', 'x', null],
        ['Radweg', null, 'x'],
      ],
      { merges: [{ top: 1, bottom: 1, left: 2, right: 3 }] },
    )
    expect(valuesOf(group, 'fieldsOfAction')).toEqual([['Wasser'], ['Luft']])
    const survey = understandRows([
      ['Idee', 'Themenfelder [Wasser]', 'Themenfelder [Luft]'],
      ['Lesebank', 'Ja', 'Nein'],
      ['Radweg', 'Ja', 'Ja'],
    ])
    expect(valuesOf(survey, 'fieldsOfAction')).toEqual([['Wasser'], ['Wasser', 'Luft']])
  })

  it('are no numbers of people, whatever their names', () => {
    const found = understandRows([
      ['Projektidee', 'Smart Mobility', 'Smart People'],
      ['Lesebank', 'ja', 'nein'],
      ['Radweg', 'nein', 'ja'],
    ])
    expect(valuesOf(found, 'fieldsOfAction')).toEqual([['Smart Mobility'], ['Smart People']])
    expect(found.tables[0]?.problems).toEqual([])
  })

  it('are not made of ticks that say something else', () => {
    const found = understandRows([
      ['Titel', 'Beschreibung', 'geprüft', 'umgesetzt', 'barrierefrei'],
      ['Lesebank', 'Bücher unter einem Dach', 'x', null, 'x'],
      ['Radweg', 'Vorrang für Räder', null, 'x', 'x'],
    ])
    expect(shortly(found).columns).toEqual({ title: 1, description: 2 })
  })

  it('ask a person where something else than a tick stands', () => {
    const found = understandRows([
      ...rows,
      [5, 'Kiosk', 'Klein und offen', 'evtl.', 'x', null],
      ...['Turm', 'Steg', 'Beet'].map((title, at) => [
        6 + at,
        title,
        `Mehr über den ${title}`,
        'x',
        null,
        'x',
      ]),
    ])
    expect(valuesOf(found, 'fieldsOfAction')[4]).toEqual(['Klima'])
    expect(found.tables[0]?.problems).toMatchObject([
      { line: 6, field: 'fieldsOfAction', kind: 'unreadable-yes-no', raw: 'evtl.' },
    ])
  })

  it('can be taken out, narrowed, and typed over by a person', () => {
    expect(shortly(corrected({ fields: [{ place: 4, field: null }] })).columns).toEqual({
      number: 1,
      title: 2,
      description: 3,
    })
    const narrowed = corrected({ fields: [{ place: 6, field: null }] })
    expect(valuesOf(narrowed, 'fieldsOfAction')[1]).toEqual(['Mobilität', 'Klima'])
    expect(valuesOf(narrowed, 'fieldsOfAction')[0] ?? []).toEqual([])
    const typed = corrected({ values: [{ line: 2, place: 4, text: 'Kultur, Sport' }] })
    expect(valuesOf(typed, 'fieldsOfAction')[0]).toEqual(['Kultur', 'Sport'])
  })

  it('hold where a person says so, whatever they are called', () => {
    const found = understandRows(
      [
        ['Titel', 'Blau', 'Rot'],
        ['Lesebank', 'x', null],
        ['Radweg', 'x', 'x'],
      ],
      {},
      { corrections: { tables: [{ table: '0.0', fields: [{ place: 2, field: 'fieldsOfAction' }] }] } },
    )
    expect(valuesOf(found, 'fieldsOfAction')).toEqual([['Blau'], ['Blau', 'Rot']])
  })
})
