import { describe, expect, it } from 'vitest'
import { proposeMapping } from '../../../shared/scores/propose-mapping.ts'
import { workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import type { Made } from '../import/made-sheets.ts'
import { idea, scoreSheet, understandSheets } from './made-score-file.ts'

const known = [idea('1', 'Bücherschrank'), idea('2', 'Radspur am Bahnhof')]

function propose(name: string, rows: Made[][]) {
  const workbook = understandSheets([scoreSheet(name, rows)], { against: known })
  return proposeMapping(workbook, {
    catalogue: workingGroups.catalogue,
    raters: [{ id: 'r1', name: 'Aylin Karaca' }],
    groups: [{ id: 'g1', name: 'Arbeitskreis Mobilität', shortName: 'Mobil' }],
    ideaIds: new Set(known.map(({ key }) => key)),
  })
}

const asked = ['Idee', 'Nutzen für die Stadtgesellschaft', 'Komplexität']

describe('what a table of scores is taken for', () => {
  it('is scores, where it asks what the stage asks', () => {
    const mapping = propose('Bewertung', [
      ['Bewertet von: Karaca, A.'],
      asked,
      ['Bücherschrank', 3, 4],
      ['Radspur am Bahnhof', 2, 5],
    ])
    expect(mapping).toMatchObject({ use: 'scores', raters: { 'Karaca, A.': 'r1' }, newRaters: {} })
    expect(Object.values(mapping.ideas)).toEqual(['1', '2'])
  })

  it('is evidence, where it asks something else', () => {
    const mapping = propose('Stimmung', [
      ['Skala −2 bis +2'],
      ['Idee', 'Wichtigkeit', 'Machbarkeit'],
      ['Bücherschrank', -1, 2],
      ['Radspur am Bahnhof', 2, 0],
    ])
    expect(mapping).toMatchObject({ use: 'evidence', scale: { minimum: -2, maximum: 2 } })
  })

  it('is evidence, where it gives means of groups', () => {
    const mapping = propose('AK Mobilität', [
      asked,
      ['Bücherschrank', 3.27, 4.18],
      ['Radspur am Bahnhof', 2.64, 4.91],
    ])
    expect(mapping.use).toBe('evidence')
  })

  it('lets a working group that speaks with one voice join itself, and nobody else', () => {
    const rows = [asked, ['Bücherschrank', 3, 4], ['Radspur am Bahnhof', 2, 5]]
    const { raters, newRaters } = propose('AK Mobilität', rows)
    expect(Object.values(newRaters)).toEqual(['g1'])
    expect(Object.values(raters)).toEqual([''])
    expect(propose('Enno Rickmers', rows).newRaters).toEqual({})
  })
})
