import { describe, expect, it } from 'vitest'
import { understandFile } from '../../../shared/import/understand.ts'
import {
  madeFile,
  madeRange,
  madeSheet,
  madeSum,
  shortly,
  understandRows,
  understandText,
  valuesOf,
} from './made-sheets.ts'

describe('tables of other facilitators', () => {
  it('reads English headings', () => {
    const found = understandRows([
      ['No.', 'Title', 'Description', 'Topic', 'Submitted by', 'Estimated cost (€)', 'Votes', 'Date'],
      [1, 'Night bus', 'A bus that runs after midnight.', 'Mobility', 'Ann Lee', 12_000, 4, '12 Oct 2021'],
      [2, 'Repair café', 'Fix things together.', 'Culture', 'Bob Ray', '3,000 €', 9, '2021-10-13'],
      [
        3,
        'Open data day',
        'Show what the city measures.',
        'Services',
        null,
        'up to 5,500 €',
        2,
        '13/10/2021',
      ],
      ['Total', null, null, null, null, null, madeSum(15, 'SUM(G2:G4)'), null],
    ])
    expect(shortly(found)).toEqual({
      header: { first: 1, last: 1 },
      columns: {
        number: 1,
        title: 2,
        description: 3,
        fieldsOfAction: 4,
        submittedBy: 5,
        cost: 6,
        votes: 7,
        date: 8,
      },
      ideas: [2, 3, 4],
      skipped: ['5 total'],
      problems: [],
    })
    expect(valuesOf(found, 'date')).toEqual(['2021-10-12', '2021-10-13', '2021-10-13'])
    expect(valuesOf(found, 'cost')[1]).toEqual({ lowCents: 300_000, highCents: 300_000 })
  })

  it('reads a table without numbers, with sections, partial sums and repeated headings', () => {
    const found = understandRows([
      ['Ideen aus dem Stadtteilgespräch'],
      [],
      ['Idee', 'Erläuterung', 'Themenfeld', 'Klebepunkte'],
      ['Workshop 1: Harksheide'],
      ['Leihgarten', 'Beete zum Mitmachen auf dem alten Friedhof.', 'Umwelt', 5],
      ['Spielstraße', 'Jeden Sonntag ist die Straße frei.', 'Verkehr | Familie', 3],
      ['Zwischensumme', null, null, 8],
      ['Workshop 2: Garstedt'],
      ['Idee', 'Erläuterung', 'Themenfeld', 'Klebepunkte'],
      ['Lesebus', 'Die Bücherei kommt in die Quartiere.', 'Bildung', 7],
      ['Bachpaten', null, 'Umwelt', 2],
      ['Zwischensumme', null, null, 9],
      ['Insgesamt', null, null, 17],
      ['Stand: 12.11.2021'],
    ])
    expect(shortly(found)).toMatchObject({
      header: { first: 3, last: 3 },
      ideas: [5, 6, 10, 11],
      skipped: [
        '4 section',
        '7 subtotal',
        '8 section',
        '9 header-repeat',
        '12 subtotal',
        '13 total',
        '14 note',
      ],
    })
  })

  it('takes units and bounds from a line below the heading', () => {
    const found = understandRows([
      ['Nr', 'Projekttitel', 'Kurzbeschreibung', 'Investitionskosten', 'Folgekosten', 'Bewertung'],
      [null, null, 'max. 200 Zeichen', 'in T€', '€/Jahr', '1-5'],
      ['P1', 'Mobilitätsstation', 'Rad, Bus und Auto an einem Ort.', 250, '12.000', 4],
      ['P2', 'Solarzaun', 'Zaun der Kläranlage mit Modulen.', '1.500', '500 €', 9],
    ])
    expect(shortly(found)).toMatchObject({ skipped: ['2 units'], problems: ['4 rating out-of-range'] })
    expect(valuesOf(found, 'cost')[1]).toEqual({ lowCents: 150_000_000, highCents: 150_000_000 })
    expect(valuesOf(found, 'runningCost')[0]).toEqual({ lowCents: 1_200_000, highCents: 1_200_000 })
  })

  it('joins a heading of two rows over merged cells', () => {
    const found = understandRows(
      [
        ['Ideenliste Friedrichsgabe'],
        [null, 'Idee', null, 'Kosten in T€', null, 'Stimmen', null],
        ['lfd. Nr.', 'Titel', 'Beschreibung', 'einmalig', 'laufend', 'dafür', 'dagegen'],
        [1, 'Wasserspielplatz', 'Pumpen und Rinnen am Bach', 120, 5, 12, 1],
        [2, 'Bücherbus', 'Fährt die Kitas an', '80', 'k. A.', 7, 0],
      ],
      { merges: ['B2:C2', 'D2:E2', 'F2:G2', 'A1:G1'].map(madeRange) },
    )
    expect(shortly(found)).toMatchObject({
      header: { first: 2, last: 3 },
      columns: { number: 1, title: 2, description: 3, cost: 4, runningCost: 5, upvotes: 6, downvotes: 7 },
      ideas: [4, 5],
    })
    expect(valuesOf(found, 'runningCost')[0]).toEqual({ lowCents: 500_000, highCents: 500_000 })
  })

  it('understands questions as headings, below a form', () => {
    const found = understandRows([
      ['Workshop:', 'Norderstedt-Mitte', null, 'Datum:', '14.10.2021'],
      ['Moderation:', 'B. Klein', null, 'Teilnehmende:', 17],
      [],
      [
        'Was ist Ihre Idee? (kurz)',
        'Worum geht es genau?',
        'Wer hat die Idee?',
        'Welches Handlungsfeld?',
        'Was würde es ungefähr kosten?',
        'Wie viele Punkte?',
      ],
      ['Sonnensegel', 'Schatten auf dem Schulhof', 'Ute Kern', 'Klima', 'rund 8.000 Euro', 4],
      ['Trinkbrunnen', 'Am Bahnhof', 'Max Blau', 'Gesundheit', 'zwischen 5.000 und 7.000 Euro', 6],
    ])
    expect(shortly(found)).toMatchObject({
      header: { first: 4, last: 4 },
      columns: { title: 1, description: 2, submittedBy: 3, fieldsOfAction: 4, cost: 5, points: 6 },
      problems: [],
    })
    expect(found.tables[0]?.caption.date).toBe('2021-10-14')
  })

  it('finds the meaning of columns without a heading in what they hold', () => {
    const found = understandRows([
      [null, 'Idee', null, 'Handlungsfeld'],
      [1, 'Hofladen-Automat', 'Frische Waren rund um die Uhr, auch ohne Auto erreichbar.', 'Wirtschaft'],
      [2, 'Radkarte', 'Sichere Wege für Kinder zur Schule auf Papier und im Netz.', 'Verkehr'],
      [3, 'Trinkbecher', 'Ein Pfandbecher für alle Cafés der Stadt und die Feste.', 'Umwelt'],
    ])
    expect(shortly(found).columns).toEqual({ number: 1, title: 2, description: 3, fieldsOfAction: 4 })
  })

  it('lets the value of a merged cell count for all its rows', () => {
    const rows = [
      ['Workshop', 'Nr.', 'Idee', 'Beschreibung'],
      ['WS 1', 1, 'Bücherzelle', 'Alte Telefonzelle mit Büchern.'],
      [null, 2, 'Nachtmarkt', 'Einmal im Monat bis Mitternacht.'],
      ['WS 2', 3, 'Leseomas', 'Ältere lesen in Kitas vor.'],
    ]
    const found = understandRows(rows, { merges: [madeRange('A2:A3')] })
    expect(valuesOf(found, 'workshop')).toEqual(['WS 1', 'WS 1', 'WS 2'])
    expect(found.tables[0]?.mergedDown).toEqual([{ line: 3, fields: ['workshop'] }])
    expect(found.tables[0]?.ideas[1]?.readings.workshop?.origin).toMatchObject({
      row: 2,
      column: 1,
      raw: 'WS 1',
    })
  })

  it('tells two tables side by side', () => {
    const found = understandRows([
      ['Nr.', 'Idee', 'Beschreibung', null, 'Nr.', 'Idee', 'Beschreibung'],
      [1, 'Klönbank', 'Bank zum Reden im Park', null, 4, 'Nachtbus', 'Bus nach Mitternacht'],
      [2, 'Radbügel', 'Mehr davon am Bahnhof', null, 5, 'Hofladen', 'Automat mit frischen Waren'],
      [3, 'Lesebus', 'Bücherei auf Rädern'],
    ])
    expect(found.tables.map((table) => table.ideas.length)).toEqual([3, 2])
    expect(shortly(found, 1).columns).toEqual({ number: 5, title: 6, description: 7 })
  })

  it('tells two tables with the same heading below each other', () => {
    const found = understandRows([
      ['Vormittag'],
      ['Nr.', 'Idee', 'Beschreibung'],
      [1, 'Klönbank', 'Bank zum Reden im Park'],
      [],
      ['Nachmittag'],
      ['Nr.', 'Idee', 'Beschreibung'],
      [1, 'Hofladen', 'Automat mit frischen Waren'],
    ])
    expect(
      found.tables.map((table) => [table.headerLines?.last, table.ideas.map(({ line }) => line)]),
    ).toEqual([
      [2, [3]],
      [6, [7]],
    ])
    expect(found.tables[1]?.caption.texts).toEqual(['Nachmittag'])
  })

  it('takes a heading of cells that are merged down for one heading, and no line of it for a blank one', () => {
    const found = understandRows(
      [
        ['lfd.Nr', 'Idee', 'Idee in zwei Sätzen', 'Punkte'],
        [null, null, null, null],
        [1, 'Lesebank', 'Bücher unter Bäumen.', 3],
        ['lfd.Nr', 'Idee', 'Idee in zwei Sätzen', 'Punkte'],
        [2, 'Radhaus', 'Ein Dach für hundert Räder.', 5],
      ],
      { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2'].map(madeRange) },
    )
    expect(shortly(found)).toEqual({
      header: { first: 1, last: 2 },
      columns: { number: 1, title: 2, description: 3, points: 4 },
      ideas: [3, 5],
      skipped: ['4 header-repeat'],
      problems: [],
    })
    expect(found.tables[0]?.columns.map(({ heading }) => heading)[0]).toBe('lfd.Nr')
  })

  it('offers tables of hidden sheets and takes none of them unasked', () => {
    const rows = [
      ['Nr.', 'Idee', 'Beschreibung'],
      [1, 'Neue Bänke', 'Am Markt fehlen Bänke'],
    ]
    const found = understandFile(
      madeFile([
        madeSheet(rows, { name: 'alt', visibility: 'hidden' }),
        madeSheet(rows, { name: 'neu' }),
        madeSheet([], { name: 'leer' }),
        madeSheet([['Bitte alle Felder ausfüllen und bis zum 3. Mai zurückschicken.']], { name: 'Hinweise' }),
        madeSheet(
          [
            ['Gruppe', 'Anzahl'],
            ['Nord', 4],
            ['Süd', 7],
          ],
          { name: 'Übersicht' },
        ),
        madeSheet([['Felder'], ['Klima'], ['Bildung']], { name: 'Listen', visibility: 'very-hidden' }),
      ]),
    )
    expect(found.tables.map(({ sheet, sheetHidden, chosen }) => [sheet, sheetHidden, chosen])).toEqual([
      ['alt', true, false],
      ['neu', false, true],
    ])
    expect(found.notTables.map(({ sheet, why }) => `${sheet}: ${why}`)).toEqual([
      'leer: empty sheet',
      'Hinweise: text only',
      'Übersicht: overview with counts',
      'Listen: hidden list of choices',
    ])
  })

  it('reads a text file without a heading and a bare list of titles', () => {
    const bare = understandText(
      '1;Klönbank;Bank zum Reden im Park;Soziales\n2;Nachtbus;Ein Bus, der nach Mitternacht fährt;Verkehr\n3;Hofladen;Automat mit frischen Waren;Markt',
    )
    expect(shortly(bare)).toMatchObject({
      header: null,
      columns: { number: 1, title: 2, description: 3 },
      ideas: [1, 2, 3],
    })
    const titles = understandText('Idee\nMehr Bänke\nMehr Bäume\nWeniger Autos')
    expect(valuesOf(titles, 'title')).toEqual(['Mehr Bänke', 'Mehr Bäume', 'Weniger Autos'])
  })

  it('takes "Name" for the title where nothing else is one', () => {
    const found = understandRows([
      ['Name', 'Beschreibung', 'Kategorie', 'Eingereicht von'],
      ['Klönbank', 'Bank zum Reden im Park', 'Soziales', 'Uwe Blau'],
      ['Nachtbus', 'Bus nach Mitternacht', 'Verkehr', 'Eva Grün'],
    ])
    expect(shortly(found).columns).toEqual({ title: 1, description: 2, fieldsOfAction: 3, submittedBy: 4 })
  })

  it('ends at a cell that somebody left far away', () => {
    const rows: (string | number)[][] = [
      ['Nr.', 'Idee', 'Beschreibung'],
      [1, 'Klönbank', 'Bank zum Reden'],
    ]
    const sheet = madeSheet(rows)
    sheet.cells.push({ row: 900_000, column: 1, value: { kind: 'text', text: '.' } })
    const found = understandFile(madeFile([sheet]))
    expect(found.tables[0]?.counts).toMatchObject({ linesRead: 1, ideas: 1 })
  })
})
