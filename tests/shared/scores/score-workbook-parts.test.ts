import { describe, expect, test } from 'vitest'
import type { Cell, CellValue } from '../../../shared/import/sheet.ts'
import { chooseCatalogue } from '../../../shared/scores/score-workbook-catalogue.ts'
import { compareCatalogue, matchCriteria } from '../../../shared/scores/score-workbook-criteria.ts'
import { ideaFinder } from '../../../shared/scores/score-workbook-ideas.ts'
import { readLegend } from '../../../shared/scores/score-workbook-legend.ts'
import { readMark, markWords } from '../../../shared/scores/score-workbook-mark.ts'
import { chooseScale, scaleInText } from '../../../shared/scores/score-workbook-scale.ts'
import { ideaCheck, workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import { text } from '../../../shared/language/text.ts'
import { madeFile } from '../import/made-sheets.ts'
import { idea, scoreSheet } from './made-score-file.ts'

const zeroToFive = { minimum: 0, maximum: 5 }

function cellOf(value: CellValue): Cell {
  return { row: 1, column: 1, value }
}

function markOf(written: string, scale = zeroToFive) {
  return readMark(cellOf({ kind: 'text', text: written }), markWords(null), scale)
}

describe('one cell', () => {
  test.each([
    ['', { state: 'open' }],
    ['–', { state: 'open' }],
    ['-', { state: 'open' }],
    ['Enthaltung', { state: 'abstained', raw: 'Enthaltung' }],
    ['K.A.', { state: 'cannot-judge', raw: 'K.A.' }],
    ['n. b.', { state: 'cannot-judge', raw: 'n. b.' }],
    ['0', { state: 'value', value: 0 }],
    ['4', { state: 'value', value: 4 }],
    ['4\u00a0', { state: 'value', value: 4, raw: '4\u00a0' }],
    ['3,5', { state: 'value', value: 3.5, raw: '3,5' }],
    ['+2', { state: 'value', value: 2, raw: '+2' }],
    ['±0', { state: 'value', value: 0, raw: '±0' }],
    ['4 Punkte', { state: 'value', value: 4, raw: '4 Punkte' }],
    ['3 von 5', { state: 'value', value: 3, raw: '3 von 5' }],
    ["'4", { state: 'value', value: 4, raw: "'4" }],
    ['3 von 10', { state: 'invalid', raw: '3 von 10', invalid: 'word' }],
    ['6', { state: 'invalid', raw: '6', invalid: 'off-scale' }],
    ['−1', { state: 'invalid', raw: '−1', invalid: 'off-scale' }],
    ['3-4', { state: 'invalid', raw: '3-4', invalid: 'range', proposal: 3.5 }],
    ['3 bis 5', { state: 'invalid', raw: '3 bis 5', invalid: 'range', proposal: 4 }],
    ['4-9', { state: 'invalid', raw: '4-9', invalid: 'range' }],
    ['vier', { state: 'invalid', raw: 'vier', invalid: 'word' }],
    ['4 (mit Vorbehalt)', { state: 'invalid', raw: '4 (mit Vorbehalt)', invalid: 'word' }],
  ])('%j is read as it stands', (written, expected) => {
    expect(markOf(written)).toEqual(expected)
  })

  test('that holds an error, yes or no, or a formula without a result is no score', () => {
    const words = markWords(null)
    expect(readMark(cellOf({ kind: 'error', code: '#DIV/0!' }), words, zeroToFive).invalid).toBe('error')
    expect(readMark(cellOf({ kind: 'truth', truth: true }), words, zeroToFive).state).toBe('invalid')
    expect(readMark(cellOf({ kind: 'uncalculated' }), words, zeroToFive).invalid).toBe('error')
  })

  test('minus signs of every kind are minus where the scale goes below zero', () => {
    const scale = { minimum: -2, maximum: 2 }
    expect(['-2', '−2', '–2', '‑2'].map((written) => markOf(written, scale).value)).toEqual([-2, -2, -2, -2])
  })
})

describe('a legend', () => {
  test.each([
    [
      'E = Enthaltung, ? = weiß nicht, leer = noch nicht bewertet',
      { E: 'abstained', '?': 'cannot-judge', '': 'open' },
    ],
    ['Strich = Enthaltung', { '–': 'abstained' }],
    ['n/a means cannot judge; blank = not yet rated', { 'n/a': 'cannot-judge', '': 'open' }],
    ['Zeichen: „x“ = nicht beurteilbar', { x: 'cannot-judge' }],
    ['k. A. bedeutet keine Angabe', { 'k. A.': 'cannot-judge' }],
    ['Leere Felder gelten als offen', { '': 'open' }],
    ['freies Feld = noch offen', { '': 'open' }],
    ['nb – nicht beurteilbar', { nb: 'cannot-judge' }],
    ['k. A. (keine Angabe), enth. (Enthaltung)', { 'k. A.': 'cannot-judge', 'enth.': 'abstained' }],
    ['Enthaltungen bitte mit „E“ kennzeichnen', { E: 'abstained' }],
  ])('%j tells its signs', (written, expected) => {
    expect(readLegend(written)).toEqual(expected)
  })

  test.each([
    'Idee „Parkbank“ bitte nicht bewerten',
    '0 = gar nicht, 5 = sehr',
    'Stand: 3. Mai',
    'Ideencheck – Einzelbewertung',
    'Skala 0–5',
  ])('%j tells none', (written) => {
    expect(readLegend(written)).toBeNull()
  })
})

describe('a scale', () => {
  test.each([
    ['Punkte (0-5)', 0, 5],
    ['von 1 (schwach) bis 10 (stark)', 1, 10],
    ['−3 … +3', -3, 3],
    ['±2', -2, 2],
    ['0 = gar nicht, 4 = sehr', 0, 4],
    ['max. 20 Punkte', 0, 20],
    ['Skala 5 bis 1', 1, 5],
    ['Skala: -2/-1/0/+1/+2', -2, 2],
    ['Punkte: 0, 1, 2, 3', 0, 3],
    ['Wichtigkeit (1 niedrig, 5 hoch)', 1, 5],
    ['Bitte zwischen 1 und 10 bewerten', 1, 10],
  ])('is stated by %j', (written, minimum, maximum) => {
    expect(scaleInText(written)).toMatchObject({ minimum, maximum })
  })

  test.each([
    '14–16 Uhr',
    'Workshop am 3.–5. Mai',
    'Ideen 1–8',
    '6–8 Personen',
    '2020-2021',
    'Tel. 040-123',
    'Ideen 1, 2, 3',
    'zwischen 3 und 5 Personen',
  ])('is not stated by %j', (written) => {
    expect(scaleInText(written)).toBeUndefined()
  })

  test.each(['1–6 (Schulnoten)', '1 bis 4, 1 = beste Bewertung', '1 = sehr gut, 5 = mangelhaft'])(
    'has its good end below, says %j',
    (written) => {
      expect(scaleInText(written)).toMatchObject({ minimum: 1, isReversed: true })
    },
  )

  test('is the nearest statement that the scores do not contradict, else the smallest usual one', () => {
    const near = { minimum: 1, maximum: 3, isReversed: false, weight: 4, source: 'Seite 1–3' }
    const far = { minimum: 0, maximum: 10, isReversed: false, weight: 2, source: 'Skala 0–10' }
    const marks = [7, 8, 9, 2, 10, 6]
    expect(chooseScale([near, far], marks)).toMatchObject({ minimum: 0, maximum: 10 })
    expect(chooseScale([], [1, 2, 0, 5])).toMatchObject({ minimum: 0, maximum: 5 })
    expect(chooseScale([], [-1, 2, 0, 1])).toMatchObject({ minimum: -2, maximum: 2 })
    expect(chooseScale([], [40, 75, 100])).toMatchObject({ minimum: 0, maximum: 100 })
  })
})

function namesOf(written: string[]): (string | null)[] {
  return matchCriteria(written, workingGroups.catalogue).map(
    ({ match }) => match && `${match.how} ${match.criterionId}`,
  )
}

function fileWith(heading: string[]) {
  return madeFile([scoreSheet('Blatt', [['Idee', ...heading]])])
}

describe('criteria', () => {
  test('meet the catalogue by shorter, English and other words, one to one', () => {
    expect(namesOf(['Nutzen', 'Komplexität', 'Ökol. Nachh.', 'Ökonomisch (30 %)', 'Sozial'])).toEqual([
      'shortened benefit',
      'same complexity',
      'shortened ecological',
      'shortened economic',
      'shortened social',
    ])
    expect(namesOf(['Benefit', 'Complexity', 'Social sustainability'])).toEqual([
      'translated benefit',
      'translated complexity',
      'translated social',
    ])
    expect(namesOf(['Umsetzungsaufwand', 'Nutzen', 'Ökologische Nachhaltigkeit', 'Klimaschutz'])).toEqual([
      'renamed complexity',
      'shortened benefit',
      'same ecological',
      null,
    ])
  })

  test('meet the catalogue by other words beside one that is named in full', () => {
    expect(namesOf(['Nutzen für die Stadtgesellschaft', 'Schwierigkeit'])).toEqual([
      'same benefit',
      'renamed complexity',
    ])
  })

  test('of another catalogue meet none, and an unclear name meets none', () => {
    expect(namesOf(['Wichtigkeit', 'Machbarkeit'])).toEqual([null, null])
    expect(namesOf(['Nutzen', 'Spaß'])).toEqual([null, null])
    expect(namesOf(['Nutzen', 'Schwierigkeit'])).toEqual([null, null])
    expect(namesOf(['Komplexität', 'Spaß'])).toEqual([null, null])
    expect(namesOf(['Nachhaltigkeit', 'Nutzen', 'Komplexität'])[0]).toBeNull()
  })

  test('that differ from the stage are told, each renaming in words', () => {
    const criteria = matchCriteria(
      ['Bürgernutzen', 'Komplexität', 'Ökologische Nachhaltigkeit', 'Soziale Nachhaltigkeit', 'Akzeptanz'],
      workingGroups.catalogue,
    )
    const comparison = compareCatalogue(criteria, workingGroups.catalogue, true)
    expect(comparison).toMatchObject({ missing: ['Ökonomische Nachhaltigkeit'], extra: ['Akzeptanz'] })
    expect(comparison?.renamed).toMatchObject([
      { from: 'Bürgernutzen', to: 'Nutzen für die Stadtgesellschaft' },
    ])
    expect(text('de', 'score-file.criterion.renamed', comparison?.renamed[0]?.evidence.values)).toBe(
      '„Bürgernutzen“ meint wohl „Nutzen für die Stadtgesellschaft“',
    )
  })

  test('choose the stage that the file speaks of', () => {
    const catalogues = [workingGroups.catalogue, ideaCheck.catalogue]
    expect(chooseCatalogue(fileWith(['Passt zur Vision', 'Deutlicher Mehrwert']), catalogues)).toBe(
      ideaCheck.catalogue,
    )
    expect(chooseCatalogue(fileWith(['Ökologische Nachhaltigkeit', 'Nutzen']), catalogues)).toBe(
      workingGroups.catalogue,
    )
    expect(chooseCatalogue(fileWith(['Spaß']), catalogues)).toBe(workingGroups.catalogue)
  })
})

describe('ideas', () => {
  const { find } = ideaFinder([
    idea('7', 'Ampel-Countdown für Fußgänger'),
    idea('008', 'Hitzeschutz-Karte'),
    idea('9', 'Jugend hackt die Stadtbücherei'),
    idea('I-042', 'Mitfahrbank Glashütter Damm'),
  ])

  test('are found by number, however it is written', () => {
    const numbers = ['7', '#7', 'Nr. 7', '8', 'I-042', 'i42', '42'].map(
      (ref) => find(ref, undefined)?.idea.number,
    )
    expect(numbers).toEqual(['7', '7', '7', '008', 'I-042', 'I-042', 'I-042'])
    expect(find('99', undefined)).toBeNull()
  })

  test('are found by title, to the letter or nearly', () => {
    expect(find('hitzeschutz karte', undefined)).toMatchObject({ how: 'title', isDoubtful: false })
    expect(find('Fußgänger-Ampel mit Countdown', undefined)).toMatchObject({ how: 'similar-title' })
    expect(find('7. Ampel-Countdown für Fußgänger', undefined)).toMatchObject({
      how: 'title',
      idea: { number: '7' },
    })
    expect(find('Solarfähre zum Badesee', undefined)).toBeNull()
  })

  test('whose number several lists share are told apart by the title beside it', () => {
    const both = ideaFinder([idea('1', 'Radspur am Bahnhof'), idea('1', 'Offener Bücherschrank')])
    expect(both.find('1', 'Bücherschrank, offen')).toMatchObject({ idea: { title: 'Offener Bücherschrank' } })
    expect(both.find('1', undefined)).toMatchObject({ isDoubtful: true })
  })

  test('whose number and title contradict each other are taken by title and doubted', () => {
    const match = find('7', 'Hitzeschutz-Karte')
    expect(match).toMatchObject({ how: 'title', isDoubtful: true, idea: { number: '008' } })
    expect(match?.evidence).toMatchObject({
      key: 'score-file.idea.title-not-number',
      values: { number: '7' },
    })
    expect(find('7', 'Etwas ganz anderes')).toMatchObject({ how: 'number', isDoubtful: true })
  })
})
