import { describe, expect, it } from 'vitest'
import { shortly, understandRows, understandText, type Made } from './made-sheets.ts'

/** Says what becomes of a line between two plain ideas. */
function fate(line: Made[]): string {
  const found = understandRows([
    ['Nr.', 'Idee', 'Beschreibung', 'Punkte', 'Eingereicht von'],
    [1, 'Klönbank', 'Bank zum Reden im Park', 3, 'Eva Lind'],
    line,
    [2, 'Nachtbus', 'Bus nach Mitternacht', 4, 'Uwe Blau'],
  ])
  return found.tables[0]?.skipped[0]?.why ?? 'idea'
}

describe('lines that are no ideas', () => {
  it.each<[string, Made[]]>([
    ['example', ['Beispiel', 'Trinkbrunnen', 'Am Markt', 0]],
    ['example', ['Bsp.', 'Trinkbrunnen', 'Am Markt', 0]],
    ['example', [null, 'z. B. Bürgerbus', 'fährt stündlich']],
    ['example', [0, 'Muster: Brunnen', 'Text']],
    ['example', [0, 'Brunnen', 'Diese Zeile bitte nicht löschen', 0, 'Max Mustermann']],
    ['example', [3, 'Brunnen (Beispiel)', 'Am Markt']],
    ['test', [99, 'test test', 'bitte löschen']],
    ['test', [99, 'Test', null]],
    ['test', [99, 'asdf', 'asdf']],
    ['test', [99, 'Testidee 3', 'bitte ignorieren']],
    ['test', [99, 'Hier könnte Ihre Idee stehen!', 'Das ist ein Testbeitrag der Redaktion.']],
    ['moderated', [99, '[gelöscht]', null]],
    ['moderated', [99, 'Kritik', 'Dieser Beitrag wurde von der Moderation entfernt.']],
    ['subtotal', ['Summe', null, null, 3]],
    ['subtotal', [null, 'Zwischensumme Tisch 1', null, 3]],
    ['header-repeat', ['Nr.', 'Idee', 'Beschreibung', 'Punkte', 'Eingereicht von']],
    ['section', ['Handlungsfeld Mobilität']],
    ['blank', [7]],
    ['blank', [null, '  ', '\u00a0']],
  ])('%s: %j', (why, line) => {
    expect(fate(line)).toBe(why)
  })

  it.each<[Made[]]>([
    [[3, 'Teststrecke für autonome Busse', 'Zwischen Bahnhof und Rathaus']],
    [[3, 'Musterhaus für Sanierung', 'Zum Anfassen']],
    [[3, 'Beispielhafte Schulhöfe', 'Begrünt und offen']],
    [[3, 'Gesamtkonzept Radverkehr', 'Alle Wege zusammen denken', 4]],
    [[3, 'Summende Gärten', 'Blüten für Bienen', 4]],
    [[3, 'Ergebnis-Tafel am Rathaus', 'Zeigt, was aus Ideen wurde', 2]],
    [[3, 'Hinweisschilder', 'Wege finden', 2]],
    [[3, 'Stand-up-Paddling am Abend', 'Auf dem See', 2]],
    [[3, 'Workshop für Eltern', 'Medien verstehen', 2]],
    [[3, null, 'Luft an Schulen messen']],
    [[null, 'Bücherzelle', null]],
    [[3, 'Gelöschte Straßenlampen', 'Nachts sparen', 1]],
  ])('idea: %j', (line) => {
    expect(fate(line)).toBe('idea')
  })

  it('knows sums of parts from the sum of all, under any name', () => {
    for (const total of [
      'Summe',
      'Gesamt',
      'Insgesamt',
      'Total',
      'Ergebnis',
      'Anzahl',
      'Gesamtsumme:',
      'Summe Punkte',
      'Ø',
    ]) {
      const found = understandRows([
        ['Nr.', 'Idee', 'Beschreibung', 'Punkte'],
        [1, 'Klönbank', 'Bank zum Reden im Park', 3],
        [total, null, null, 3],
      ])
      expect({ total, skipped: shortly(found).skipped }).toEqual({ total, skipped: ['3 total'] })
    }
  })

  it('keeps notes below a table apart, blank lines between them counted', () => {
    const found = understandRows([
      ['Nr.', 'Idee', 'Beschreibung', 'Punkte'],
      [1, 'Klönbank', 'Bank zum Reden im Park', 3],
      [2, 'Nachtbus', 'Bus nach Mitternacht', 4],
      [3],
      [4],
      ['Summe', null, null, 7],
      [],
      ['Legende:', '1 = schwach, 5 = stark'],
      ['Protokoll: A. Klein'],
    ])
    expect(shortly(found)).toMatchObject({
      ideas: [2, 3],
      skipped: ['4 blank', '5 blank', '6 total', '7 blank', '8 note', '9 note'],
    })
  })

  it.each(['Stand 12.05.2022', 'Stand Mai 2022', 'Seite 1 von 2', 'Weitere Ideen bis Freitag'])(
    'takes %j right below the sum for a note',
    (note) => {
      const found = understandRows([
        ['Idee', 'Beschreibung', 'Punkte'],
        ['Klönbank', 'Bank zum Reden im Park', 3],
        ['Nachtbus', 'Bus nach Mitternacht', 4],
        ['Summe', null, 7],
        [note],
      ])
      expect(shortly(found)).toMatchObject({ ideas: [2, 3], skipped: ['4 total', '5 note'] })
    },
  )

  it('reads a platform export with its moderation status', () => {
    const found = understandText(
      'ID;Titel;Text;Kategorie;Likes;Status\n100;Mehr Bäume;Am Markt fehlt Schatten.;Umwelt;12;veröffentlicht\n101;Ärger;Alles schlecht hier;Umwelt;0;gesperrt\n102;Bänke;Am Bahnhof;Soziales;8;veröffentlicht\nGesamt;;;;20;',
    )
    expect(shortly(found)).toMatchObject({ ideas: [2, 4], skipped: ['3 moderated', '5 total'] })
  })
})

describe('ideas that sound like other lines', () => {
  const titles = [
    'Test-Center für E-Bikes',
    'Musterhaus Energie',
    'Gesamtkonzept Radverkehr',
    'Beispiel-Straße umbauen',
    'Anzahl der Mülleimer erhöhen',
    'Total digital',
    'Hinweis-App',
    'Block-Haus',
    'Summe der kleinen Dinge',
    'Insgesamt weniger Lärm',
    'Probewohnen im Dorf',
  ]

  it.each(titles)('%s is an idea, with and without a text', (title) => {
    const found = understandRows([
      ['Nr.', 'Idee', 'Beschreibung', 'Handlungsfeld', 'Kosten'],
      [1, 'Hofladen', 'Automat mit Waren', 'Markt', '10 T€'],
      [2, title, 'Ein Satz dazu, der etwas sagt.', 'Umwelt', null],
      [3, title],
      [4, 'Nachtbus', 'Bus nach zwölf', 'Verkehr', '20 T€'],
    ])
    expect(shortly(found).ideas).toEqual([2, 3, 4, 5])
  })

  it.each([
    ['Σ', null, null, null, '30 T€'],
    [null, 'Anzahl: 12'],
    [null, 'Anzahl Ideen: 12'],
    [null, '2 Ideen', null, null, '30 T€'],
    ['Ges.', null, null, null, 30],
    [null, null, null, 'Summe:', '30 T€'],
    [null, 'Gesamtsumme aller Ideen', null, null, 30],
  ])('%s %s sums up', (...row) => {
    const found = understandRows([
      ['Nr.', 'Idee', 'Beschreibung', 'Handlungsfeld', 'Kosten'],
      [1, 'Hofladen', 'Automat mit Waren', 'Markt', '10 T€'],
      [2, 'Nachtbus', 'Bus nach zwölf', 'Verkehr', '20 T€'],
      row,
    ])
    expect(shortly(found).skipped).toEqual(['4 total'])
  })
})
