import { describe, expect, it } from 'vitest'
import { describeUnderstanding } from '../../../shared/import/expectation.ts'
import { understandFile } from '../../../shared/import/understand.ts'
import { madeFile, madeSheet } from './made-sheets.ts'

const unknown = madeFile([
  madeSheet([['Hinweise zum Ausfüllen'], ['Bitte alles ausfüllen und zurückschicken.']], {
    name: 'Hinweise',
  }),
  madeSheet(
    [
      ['Stadtteilkonferenz'],
      ['Xa', 'Yb', 'Zc'],
      ['Gieß-App', 'Bäume gießen', 5],
      ['Lesebank', 'Bank mit Büchern', 3],
    ],
    { name: 'Liste' },
  ),
])

describe('a sheet in which no table was found', () => {
  it('is named with its reason and the id under which it can be read', () => {
    const found = understandFile(unknown)
    expect(found.tables).toEqual([])
    expect(found.notTables).toEqual([
      { sheet: 'Hinweise', why: 'text only', table: '0.0' },
      { sheet: 'Liste', why: expect.any(String), table: '1.0' },
    ])
  })

  it('is read when the person says so, with its fullest line as heading', () => {
    const found = understandFile(unknown, {
      corrections: { tables: [{ table: '1.0', orientation: 'ideas-in-rows' }] },
    })
    expect(found.notTables.map(({ sheet }) => sheet)).toEqual(['Hinweise'])
    expect(found.tables).toMatchObject([
      { id: '1.0', sheet: 'Liste', headerLines: { first: 2, last: 2 }, counts: { linesRead: 2, ideas: 2 } },
    ])
    expect(found.tables[0]?.columns.map(({ heading }) => heading)).toEqual(['Xa', 'Yb', 'Zc'])
  })

  it('takes the meanings that the person gives its columns', () => {
    const fields = [
      { place: 1, field: 'title' as const },
      { place: 2, field: 'description' as const },
    ]
    const found = understandFile(unknown, {
      corrections: { tables: [{ table: '1.0', orientation: 'ideas-in-rows', fields }] },
    })
    expect(found.tables[0]?.ideas.map(({ readings }) => readings.title?.value)).toEqual([
      'Gieß-App',
      'Lesebank',
    ])
  })

  it('is told to the outside by sheet and reason alone', () => {
    expect(describeUnderstanding(understandFile(unknown))).toMatchObject({
      notTables: [
        { sheet: 'Hinweise', why: 'text only' },
        { sheet: 'Liste', why: expect.any(String) },
      ],
    })
  })
})
