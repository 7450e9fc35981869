import { describe, expect, it } from 'vitest'
import { describeUnderstanding } from '../../../shared/import/expectation.ts'
import { headingFingerprint, mappingTemplate, templateOf } from '../../../shared/import/template.ts'
import { understandFile } from '../../../shared/import/understand.ts'
import type { TableCorrection } from '../../../shared/import/understanding.ts'
import { madeFile, madeSheet, shortly, understandRows, valuesOf, type Made } from './made-sheets.ts'

const rows: Made[][] = [
  ['Sammlung'],
  ['Kürzel', 'Wunsch', 'Warum', 'Ding'],
  ['a', 'Klönbank', 'Bank zum Reden', '12'],
  ['b', 'Nachtbus', 'Bus nach Mitternacht', '15'],
  ['c', 'Test', 'bitte löschen', '3'],
]

function corrected(correction: Omit<TableCorrection, 'table'>): ReturnType<typeof understandRows> {
  return understandRows(rows, {}, { corrections: { tables: [{ table: '0.0', ...correction }] } })
}

describe('corrections by a person', () => {
  it('change the meaning and the unit of a column', () => {
    const found = corrected({ fields: [{ place: 4, field: 'cost', unit: 'thousand euros' }] })
    expect(shortly(found).columns).toMatchObject({ number: 1, title: 2, description: 3, cost: 4 })
    expect(valuesOf(found, 'cost')[0]).toEqual({ lowCents: 1_200_000, highCents: 1_200_000 })
  })

  it('move a field from one column to another', () => {
    expect(shortly(corrected({ fields: [{ place: 3, field: 'title' }] })).columns).toEqual({
      number: 1,
      title: 3,
    })
  })

  it('take and skip lines', () => {
    const found = corrected({ take: [5], skip: [3] })
    expect(shortly(found)).toMatchObject({ ideas: [4, 5], skipped: ['3 by-hand'] })
    expect(found.tables[0]?.counts).toEqual({
      linesRead: 3,
      ideas: 2,
      skipped: 1,
      skippedBy: { 'by-hand': 1 },
    })
  })

  it('move the heading, narrow the range, take the heading away', () => {
    expect(shortly(corrected({ headerLines: { first: 3, last: 3 } })).header).toEqual({ first: 3, last: 3 })
    expect(shortly(corrected({ lines: { first: 4, last: 4 } })).ideas).toEqual([4])
    expect(shortly(corrected({ headerLines: null })).header).toBeNull()
  })

  it('turn the table', () => {
    const found = corrected({ orientation: 'ideas-in-columns', headerLines: { first: 2, last: 2 } })
    expect(found.tables[0]?.ideas.map(({ line }) => line)).toEqual([3, 4])
  })

  it('put a typed value in place of the cell and keep what stood there', () => {
    const found = corrected({
      values: [{ line: 4, place: 2, text: ' Nacht-Bus ' }],
      fields: [{ place: 4, field: 'points' }],
    })
    expect(found.tables[0]?.ideas[1]?.readings.title).toMatchObject({
      value: 'Nacht-Bus',
      origin: { raw: 'Nachtbus' },
    })
  })

  it('accept a proposal for one cell or for all of its kind in the column', () => {
    const sheet: Made[][] = [
      ['Nr.', 'Idee', 'Bewertung'],
      [1, 'A', '0.5000'],
      [2, 'B', '10000'],
      [3, 'C', '0.7500'],
      [4, 'D', 10_000],
    ]
    const accept = (line?: number): unknown[] =>
      valuesOf(
        understandRows(
          sheet,
          {},
          {
            corrections: {
              tables: [
                {
                  table: '0.0',
                  accepted: [{ kind: 'damaged-number', place: 3, ...(line !== undefined && { line }) }],
                },
              ],
            },
          },
        ),
        'rating',
      )
    expect(accept()).toEqual([0.5, 1, 0.75, 1])
    expect(accept(3)).toEqual([0.5, 1, 0.75, { proposed: 1 }])
  })

  it('make a table where none was found, and choose a hidden sheet', () => {
    const plain = [
      ['eins', 'zwei'],
      ['x', 'y'],
      ['z', 'w'],
    ]
    const file = madeFile([madeSheet(plain, { visibility: 'hidden' })])
    expect(understandFile(file).tables).toEqual([])
    const table: TableCorrection = {
      table: '0.0',
      headerLines: { first: 1, last: 1 },
      fields: [{ place: 1, field: 'title' }],
      chosen: true,
    }
    const found = understandFile(file, { corrections: { tables: [table] } })
    expect(valuesOf(found, 'title')).toEqual(['x', 'z'])
    expect(found.tables[0]?.chosen).toBe(true)
  })
})

describe('templates', () => {
  it('recognise the next file of the same hand, whatever the order of its columns', () => {
    const first = corrected({
      fields: [
        { place: 4, field: 'cost', unit: 'thousand euros' },
        { place: 1, field: 'remark' },
      ],
    })
    const template = mappingTemplate.parse(
      JSON.parse(JSON.stringify(templateOf('Werkstatt Nord', first.tables[0]?.columns ?? []))),
    )
    const next = understandRows(
      [
        ['Ding', 'Wunsch', 'Warum', 'Kürzel'],
        ['7', 'Lesebus', 'Bücherei auf Rädern', 'z'],
      ],
      {},
      { templates: [template] },
    )
    expect(shortly(next).columns).toEqual({ cost: 1, title: 2, description: 3, remark: 4 })
    expect(valuesOf(next, 'cost')).toEqual([{ lowCents: 700_000, highCents: 700_000 }])
    expect(next.tables[0]?.template).toBe('Werkstatt Nord')
  })

  it('find a table whose headings say nothing to the program', () => {
    const strange: Made[][] = [['Liste'], ['Qx', 'Qy'], ['Klönbank', 'rot'], ['Nachtbus', 'blau']]
    expect(understandRows(strange).tables).toEqual([])
    const columns = [
      { heading: 'qx', field: 'title' as const },
      { heading: 'QY', field: 'workshop' as const },
    ]
    const found = understandRows(strange, {}, { mapping: { version: 1, name: 'Q', columns } })
    expect(valuesOf(found, 'title')).toEqual(['Klönbank', 'Nachtbus'])
    expect(valuesOf(found, 'workshop')).toEqual(['rot', 'blau'])
  })

  it('find the heading in the row where a person had put it right', () => {
    const sheet = (title: string): Made[][] => [
      ['Nr.', 'Titel', 'Beschreibung'],
      ['', 'Ort des Workshops', 'Rathaus'],
      ['Kz', 'Wunschname', 'Wozu'],
      ['a', title, 'Wasser für alle, die vorbeikommen'],
      ['b', 'Lesebus', 'Bücherei auf Rädern in jedem Stadtteil'],
    ]
    const headerLines = { first: 3, last: 3 }
    const fields = [
      { place: 1, field: 'remark' as const },
      { place: 2, field: 'title' as const },
      { place: 3, field: 'description' as const },
    ]
    const first = understandRows(
      sheet('Trinkbrunnen'),
      {},
      { corrections: { tables: [{ table: '0.0', headerLines, fields }] } },
    )
    const template = templateOf('Nord', first.tables[0]?.columns ?? [])
    expect(understandRows(sheet('Klönbank')).tables[0]?.headerLines).not.toEqual(headerLines)
    const next = understandRows(sheet('Klönbank'), {}, { templates: [template] })
    expect(next.tables[0]).toMatchObject({ headerLines, template: 'Nord' })
    expect(valuesOf(next, 'title')).toEqual(['Klönbank', 'Lesebus'])
  })

  it('find ideas in columns where a person had turned the table', () => {
    const sheet = (title: string): Made[][] => [
      ['Aq', title, 'Nachtbus'],
      ['Bq', 'blau', 'rot'],
      ['Cq', 'Bank zum Reden im Park', 'Ein Bus, der nach Mitternacht fährt'],
    ]
    const fields = [{ place: 1, field: 'title' as const }]
    const turned = {
      table: '0.0',
      orientation: 'ideas-in-columns' as const,
      headerLines: { first: 1, last: 1 },
    }
    const first = understandRows(sheet('Klönbank'), {}, { corrections: { tables: [{ ...turned, fields }] } })
    const template = templateOf('Nord', first.tables[0]?.columns ?? [])
    const next = understandRows(sheet('Lesebus'), {}, { templates: [template] })
    expect(next.tables[0]).toMatchObject({ orientation: 'ideas-in-columns', template: 'Nord' })
    expect(valuesOf(next, 'title')).toEqual(['Lesebus', 'Nachtbus'])
  })

  it('named outright hold for every heading that they know', () => {
    const columns = [{ heading: 'Ding', field: 'points' as const }]
    const found = understandRows(rows, {}, { mapping: { version: 1, name: 'M', columns } })
    expect(shortly(found).columns).toMatchObject({ title: 2, points: 4 })
  })

  it('leave other headings alone', () => {
    const template = {
      version: 1 as const,
      name: 'X',
      columns: [{ heading: 'Idee', field: 'remark' as const }],
    }
    expect(understandRows(rows, {}, { templates: [template] }).tables[0]?.template).toBeUndefined()
  })

  it('have a fingerprint of their headings', () => {
    expect(headingFingerprint(['Titel:', 'NR'])).toBe(headingFingerprint(['nr.', 'TITEL']))
    expect(headingFingerprint(['Titel'])).not.toBe(headingFingerprint(['Titel', 'Nr.']))
  })
})

describe('describeUnderstanding', () => {
  it('names both rows of a duplicate in another table of the sheet, and the sheet otherwise', () => {
    const table = [
      ['Nr.', 'Idee', 'Beschreibung'],
      [1, 'Klönbank', 'Bank zum Reden im Park'],
    ]
    const file = madeFile([
      madeSheet([...table, [], ['Nachmittag'], ...table], { name: 'A' }),
      madeSheet(table, { name: 'B' }),
    ])
    const { tables } = describeUnderstanding(understandFile(file), 'a.xlsx') as {
      tables: { duplicates: unknown[] }[]
    }
    expect(tables.map(({ duplicates }) => duplicates)).toEqual([
      [],
      [{ rows: [2, 6], kind: 'exact', otherTable: true }],
      [{ rows: [2], kind: 'exact', other: { file: 'a.xlsx', sheet: 'A', row: 2 } }],
    ])
  })

  it('says when a file was taken with a warning', () => {
    const file = madeFile(
      [
        madeSheet([
          ['Nr.', 'Idee'],
          [1, 'A'],
        ]),
      ],
      { warnings: [{ kind: 'huge-declared-range', sheet: 'Blatt' }] },
    )
    expect(describeUnderstanding(understandFile(file))).toMatchObject({
      kind: 'accepted-with-warning',
      reason: 'huge-declared-range',
    })
  })
})

it('asks about an address or telephone number beside the name of who sent an idea, not about the name', () => {
  const understanding = understandRows([
    ['Nr.', 'Titel', 'Eingereicht von'],
    [1, 'Solarbank am Bahnhof', 'Frau Petersen'],
    [2, 'Leihregal im Rathaus', 'Herr Yılmaz (0176 55512345)'],
    [3, 'Hitzekarte der Stadt', 'Gruppe 12'],
  ])
  const asked = understanding.tables[0]?.problems.filter(({ kind }) => kind === 'personal-data')
  expect(asked?.map(({ line, field, raw }) => [line, field, raw])).toEqual([
    [3, 'submittedBy', '0176 55512345'],
  ])
})
