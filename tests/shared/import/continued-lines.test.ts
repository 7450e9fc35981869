import { describe, expect, it } from 'vitest'
import { madeFile, madeRange, madeSheet, understandRows, valuesOf, shortly } from './made-sheets.ts'
import { understandFile } from '../../../shared/import/understand.ts'

const rows = [
  ['Nr.', 'Titel', 'Beschreibung', 'Punkte', 'Bemerkung'],
  [1, 'Wasserspielplatz', 'Pumpen am Bach.', 3, 'prüfen'],
  [null, null, 'Auch mit Rinnen.', null, null],
  [null, null, null, null, 'bald'],
  [2, 'Bücherbus', 'Fährt die Kitas an.', 4, null],
  [null, null, 'Zweimal im Monat.', 7, null],
]
const merges = ['A2:A4', 'B2:B4', 'D2:D4', 'B5:B6'].map(madeRange)

describe('an idea over several rows', () => {
  it('is one idea with all its texts where the title is merged over them and they hold nothing but text', () => {
    const found = understandRows(rows, { merges })
    expect(shortly(found)).toMatchObject({ ideas: [2, 5, 6], skipped: ['3 continued', '4 continued'] })
    expect(valuesOf(found, 'description').slice(0, 2)).toEqual([
      'Pumpen am Bach.\nAuch mit Rinnen.',
      'Fährt die Kitas an.',
    ])
    expect(valuesOf(found, 'remark')[0]).toBe('prüfen\nbald')
    expect(valuesOf(found, 'points')).toEqual([3, 4, 7])
  })

  it('is taken apart again by a person', () => {
    const file = madeFile([madeSheet(rows, { merges })])
    const found = understandFile(file, { corrections: { tables: [{ table: '0.0', take: [3] }] } })
    expect(valuesOf(found, 'description').slice(0, 2)).toEqual(['Pumpen am Bach.', 'Auch mit Rinnen.'])
  })
})
