import { describe, expect, it } from 'vitest'
import { understandFile } from '../../../shared/import/understand.ts'
import {
  madeDay,
  madeFile,
  madeRange,
  madeSheet,
  shortly,
  understandRows,
  understandText,
  valuesOf,
} from './made-sheets.ts'

function rubricRows(first: string, second: string): string[][] {
  return [
    ['Titel', 'Text', 'Rubrik'],
    ['Grüne Fassaden', 'Pflanzen an Ämtern', first],
    ['Fundbüro im Netz', 'Fotos statt Formular', second],
  ]
}

describe('headings of other towns', () => {
  it('reads groups over single and merged cells, with names below and machine names at the end', () => {
    const found = understandRows(
      [
        ['Wirkstadt – Sammelbogen'],
        ['Vorschlag', null, null, 'Punkte (1 bis 10)', null, 'Einordnung', 'Finanzbedarf in T€', null],
        ['Kennung', 'Titel', 'Erläuterung', 'Wirkung', 'Aufwand', 'Kategorie', 'einmalig', 'laufend'],
        ['q_01', 'q_02', 'q_03', 'q_04a', 'q_04b', 'q_05', 'q_06a', 'q_06b'],
        ['W-1', 'Sensor-Mülleimer', 'Melden, wenn sie voll sind.', 7, 3, 'Umwelt', 18, 2],
        [
          'W-2',
          'Ehrenamtskarte',
          'Karte im Telefon.',
          madeDay('2024-05-08', 'D. MMM'),
          2,
          'Teilhabe',
          '7,5',
          'k. A.',
        ],
        ['W-3', 'Solarlicht', 'Sicher warten.', 6, 12, 'Verkehr', '120 - 150', null],
      ],
      { merges: ['A2:C2', 'D2:E2', 'G2:H2'].map(madeRange) },
    )
    expect(shortly(found)).toEqual({
      header: { first: 2, last: 4 },
      columns: {
        number: 1,
        title: 2,
        description: 3,
        benefitPoints: 4,
        effortPoints: 5,
        fieldsOfAction: 6,
        cost: 7,
        runningCost: 8,
      },
      ideas: [5, 6, 7],
      skipped: [],
      problems: ['6 benefitPoints damaged-number', '7 effortPoints out-of-range'],
    })
    expect(valuesOf(found, 'benefitPoints')[1]).toEqual({ proposed: 8.5 })
    expect(valuesOf(found, 'cost')[2]).toEqual({ lowCents: 12_000_000, highCents: 15_000_000 })
  })

  it('reads the questions of a form', () => {
    const found = understandRows([
      [
        'Zeitstempel',
        'Wie heißt Ihre Idee?',
        'Worum geht es bei Ihrer Idee? Bitte beschreiben Sie sie kurz.',
        'Zu welchem Handlungsfeld passt die Idee?',
        'Was könnte das ungefähr kosten?',
        'Ihr Name (freiwillig)',
        'Ihre E-Mail-Adresse (freiwillig)',
      ],
      [
        '12.04.2024 18:33:02',
        'Garten auf Zeit',
        'Beete auf der Brache.',
        'Klima, Soziales',
        '2000',
        'Nora Tiede',
        'n@t.example',
      ],
      ['13.04.2024 07:10:55', 'Stadtteil-Taxi', 'Fahrten zum Arzt.', 'Mobilität', 'weiß nicht', null, null],
    ])
    expect(shortly(found)).toMatchObject({
      columns: { date: 1, title: 2, description: 3, fieldsOfAction: 4, cost: 5, submittedBy: 6, contact: 7 },
      problems: ['3 cost unreadable-amount'],
    })
  })

  it.each([
    ['Aufwand €', 'cost'],
    ['Aufwand in T€', 'cost'],
    ['Aufwand (1–5)', 'effortPoints'],
    ['Anzahl Klebepunkte', 'points'],
    ['Anzahl Likes', 'upvotes'],
    ['Grobe Kostenschätzung in €', 'cost'],
    ['Kosten/Jahr', 'runningCost'],
    ["Worum geht's?", 'description'],
    ['Von wem', 'submittedBy'],
    ['Cluster', 'fieldsOfAction'],
    ['Kontakt', 'contact'],
  ] as const)('takes "%s" for %s', (heading, field) => {
    const values: Record<string, string[]> = {
      description: ['Für alle, die abends lesen.', 'Mit Licht und Dach.'],
      submittedBy: ['Ina Holm', 'Udo Kern'],
      fieldsOfAction: ['Umwelt', 'Verkehr'],
      contact: ['a@b.example', 'c@d.example'],
    }
    const [one = '3', two = '5'] = values[field] ?? []
    const found = understandRows([
      ['Nr.', 'Maßnahme', heading],
      [1, 'Lesegarten', one],
      [2, 'Radhaus', two],
    ])
    expect(found.tables[0]?.columns[2]?.field).toBe(field)
  })

  it('takes "Rubrik" for the category where there is no other, and for the kind of post where posts are named', () => {
    expect(shortly(understandRows(rubricRows('Klima', 'Service'))).columns).toMatchObject({
      fieldsOfAction: 3,
    })
    expect(shortly(understandRows(rubricRows('Idee', 'Kritik'))).columns).toMatchObject({ kindOfPost: 3 })
  })
})

describe('where tables stand', () => {
  it('tells tables side by side whose columns differ', () => {
    const found = understandRows([
      ['Tisch A', null, null, null, null, 'Tisch B'],
      [],
      ['Nr.', 'Idee', 'Beschreibung', null, null, 'Vorschlag', 'Erläuterung', 'Kosten'],
      [1, 'Mietgarten', 'Beete für ein Jahr', null, null, 'Fassadenkunst', 'Wände zum Bemalen', '2.000 €'],
      [2, 'Wandertheater', 'Spielt auf Plätzen', null, null, 'Klimabaum', 'Baum für jedes Kind', '50 €'],
      [null, null, null, null, null, 'Jugendrat', 'Mit eigenem Etat', '5 T€'],
    ])
    expect(found.tables.map((table) => table.ideas.map(({ line }) => line))).toEqual([
      [4, 5],
      [4, 5, 6],
    ])
    expect(shortly(found, 1).columns).toEqual({ title: 6, description: 7, cost: 8 })
  })

  it('tells tables below each other without a blank line between', () => {
    const found = understandRows([
      [null, null, 'Vorschlag', "Worum geht's?", 'Likes'],
      [null, null, 'Leihlastenrad', 'Für den Einkauf am Samstag.', 12],
      [null, null, 'Kinderflohmarkt', 'Jeden ersten Sonntag.', 4],
      [null, null, 'Projekt', 'Von wem', 'Beschreibung', 'Kosten'],
      [null, null, 'Bürger-Energie', 'AG Energie', 'Genossenschaft für Dächer.', '1 Mio. €'],
    ])
    expect(found.tables.map((table) => [table.headerLines?.last, table.ideas.length])).toEqual([
      [1, 2],
      [4, 1],
    ])
  })

  it('does not take a list of groups with a number of ideas for ideas', () => {
    const found = understandRows([
      ['Ideenwettbewerb 2024'],
      [],
      ['Gruppe', 'Ideen', 'Sprecher/in'],
      ['Bildung', 4, 'Ines Falk'],
      ['Verkehr', 3, 'Paul Reuter'],
      ['Summe', 7, null],
    ])
    expect(found.tables).toEqual([])
    expect(found.notTables).toMatchObject([{ sheet: 'Blatt', why: 'overview with counts' }])
  })

  it('sorts units, sections, repeated headings, sums and notes out', () => {
    const found = understandRows(
      [
        ['Nr.', 'Titel der Maßnahme', 'Kurze Beschreibung', 'vorgeschlagen von', 'Kosten p. a.', 'Punkte'],
        [null, null, null, null, 'in €', 'max. 5'],
        ['Handlungsfeld Mobilität'],
        ['1.1', 'Carsharing am Rathaus', 'Vier Autos für alle.', 'Ina Holm', '12.000', 4],
        [null, 'Zwischensumme', null, null, null, 4],
        ['Handlungsfeld Bildung'],
        ['Nr.', 'Titel der Maßnahme', 'Kurze Beschreibung', 'vorgeschlagen von', 'Kosten p. a.', 'Punkte'],
        ['2.1', 'Makerspace', 'Werkbank, Drucker', null, '40 TEUR', 3],
        [null, 'Zwischensumme', null, null, null, 3],
        ['Σ', null, null, null, null, 7],
        [],
        ['Alle Angaben ohne Gewähr.'],
      ],
      { merges: [madeRange('A3:F3'), madeRange('A6:F6')] },
    )
    expect(shortly(found)).toMatchObject({
      ideas: [4, 8],
      skipped: [
        '2 units',
        '3 section',
        '5 subtotal',
        '6 section',
        '7 header-repeat',
        '9 subtotal',
        '10 total',
        '11 blank',
        '12 note',
      ],
    })
  })

  it('reads a rating whose comma was lost on another scale in a text file', () => {
    const found = understandText(
      [
        'Beitrag-ID;Titel des Beitrags;Beitrag;Ø Bewertung',
        '0003;Grüne Fassaden;Pflanzen an Ämtern;4,50',
        '0004;Fundbüro im Netz;Fotos statt Formular;3,25',
        '0005;Sitzplätze am Fluss;Stufen aus Holz;475',
      ].join('\n'),
    )
    expect(valuesOf(found, 'number')).toEqual(['0003', '0004', '0005'])
    expect(valuesOf(found, 'rating')).toEqual([4.5, 3.25, { proposed: 4.75 }])
  })
})

describe('sheets of scores', () => {
  const criteria = ['Nutzen', 'Komplexität', 'Ökologisch', 'Ökonomisch', 'Sozial']
  const sheet = (name: string) =>
    madeSheet(
      [
        ['Bewertende Person:', 'Ina Holm'],
        [],
        ['Nr.', 'Idee', ...criteria],
        [1, 'Lesegarten', 4, 2, 'k. A.', 3, 5],
        [2, 'Radhaus', 5, 'enth.', 4, 4, 2],
        [3, 'Nachtbus', 1, 3, 4, null, '–'],
      ],
      { name },
    )

  it('are told and not taken unasked', () => {
    const found = understandFile(madeFile([sheet('Holm'), sheet('Kern')]))
    expect(found.tables.map(({ looksLikeScores, chosen }) => [looksLikeScores, chosen])).toEqual([
      [true, false],
      [true, false],
    ])
    expect(found.warnings).toContainEqual({ kind: 'score-workbook', count: 2 })
    const asked = understandFile(madeFile([sheet('Holm')]), {
      corrections: { tables: [{ table: '0.0', chosen: true }] },
    })
    expect(asked.tables[0]?.chosen).toBe(true)
  })

  it('are told in the long form', () => {
    const long = understandRows([
      ['Idee Nr.', 'Kriterium', 'Bewertet von', 'Punkte (0-5)', 'Begründung'],
      [1, 'Nutzen', 'Ina Holm', 4, 'Viele haben etwas davon.'],
      [1, 'Sozial', 'Ina Holm', 3, 'Auch Ältere machen mit.'],
      [2, 'Nutzen', 'Udo Kern', 5, null],
    ])
    expect(long.tables[0]).toMatchObject({ looksLikeScores: true, chosen: false })
  })

  it('are told where a criterion is called "Kosten", and real costs beside points are no marks', () => {
    const rows = (cost: string) => [
      ['Idee', 'Nutzen', 'Aufwand', cost],
      ['Lesegarten', 4, 2, 1],
      ['Radhaus', 5, 1, 3],
      ['Nachtbus', 1, 3, 2],
    ]
    const scores = understandFile(madeFile([madeSheet(rows('Kosten'), { name: 'Bewertung' })]))
    expect(scores.tables[0]).toMatchObject({ looksLikeScores: true, chosen: false })
    const ideas = understandFile(madeFile([madeSheet(rows('Kosten in T€'), { name: 'Bewertung' })]))
    expect(ideas.tables[0]?.chosen).toBe(true)
  })

  it('are no lists of ideas with points, votes and costs', () => {
    const found = understandRows([
      ['Nr.', 'Idee', 'Worum geht es?', 'Nutzen (1-5)', 'Aufwand (1-5)', 'Punkte', 'Personen', 'Kosten'],
      [1, 'Lesegarten', 'Bücher unter Bäumen lesen.', 4, 2, 7, 12, '500 €'],
      [2, 'Radhaus', 'Räder trocken abstellen am Bahnhof.', 5, 4, 3, 12, '80 T€'],
    ])
    expect(found.tables[0]).toMatchObject({ chosen: true })
    expect(found.tables[0]?.looksLikeScores).toBeUndefined()
    expect(found.warnings).toEqual([])
  })
})
