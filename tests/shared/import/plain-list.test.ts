import { describe, expect, it } from 'vitest'
import { madeFile, madeSheet, shortly, understandRows, valuesOf, type Made } from './made-sheets.ts'
import { understandFile } from '../../../shared/import/understand.ts'

const titles = ['Lesebank vor der Bücherei', 'Radweg am Moor', 'Brunnen auf dem Markt', 'Rufbus am Abend']

describe('a list of titles without heading', () => {
  it('is offered as a table, and the file says that this is a guess', () => {
    const found = understandRows(titles.map((title) => [title]))
    expect(shortly(found)).toMatchObject({
      header: null,
      columns: { title: 1 },
      ideas: [1, 2, 3, 4],
      problems: [],
    })
    expect(found.warnings).toEqual([{ kind: 'plain-list', count: 4 }])
  })

  it('may have numbers in front and a caption above a blank line', () => {
    const found = understandRows([['Ideen vom 3. Mai'], [], ...titles.map((title, at) => [at + 1, title])])
    expect(shortly(found)).toMatchObject({ columns: { number: 1, title: 2 }, ideas: [3, 4, 5, 6] })
    expect(found.tables[0]?.caption.texts).toEqual(['Ideen vom 3. Mai'])
  })

  it('is not looked for where the file has a table', () => {
    const table = [['Titel', 'Beschreibung'], ...titles.map((title) => [title, `Mehr über ${title}`])]
    const found = understandFile(
      madeFile([
        madeSheet(
          titles.map((title) => [title]),
          { name: 'Liste' },
        ),
        madeSheet(table),
      ]),
    )
    expect(found.tables.map(({ sheet }) => sheet)).toEqual(['Blatt'])
    expect(found.warnings).toEqual([])
  })

  it.each<[string, Made[][]]>([
    ['instructions', [['Bitte je Zeile eine Idee.'], ['Das Blatt nicht umbenennen.'], ['Vielen Dank!']]],
    ['choices of a drop-down list', [['Mobilität'], ['Klima'], ['Bildung'], ['Teilhabe']]],
    ['two texts', [['Lesebank am Markt'], ['Radweg am Moor']]],
    ['one text again and again', titles.map(() => ['Radweg am Moor'])],
    ['amounts', [['120 € im Jahr'], ['3.500'], ['17'], ['4']]],
  ])('is not made of %s', (_, rows) => {
    expect(understandRows(rows).tables).toEqual([])
  })

  it('stays when a person corrects one of its cells', () => {
    const found = understandRows(
      titles.map((title) => [title]),
      {},
      { corrections: { tables: [{ table: '0.0', values: [{ line: 2, place: 1, text: 'Radweg' }] }] } },
    )
    expect(valuesOf(found, 'title')[1]).toBe('Radweg')
  })
})
