import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likenessOf, prepareIdea, type Vocabulary } from '../../../shared/import/idea-likeness.ts'
import type { KnownIdea } from '../../../shared/import/understanding.ts'
import { understandRows, type Made } from './made-sheets.ts'

type Idea = [title: string, description: string]

function pairsOf(ideas: Idea[], against: KnownIdea[] = []): string[] {
  const rows: Made[][] = [
    ['Nr.', 'Idee', 'Beschreibung'],
    ...ideas.map(([title, text], at): Made[] => [at + 1, title, text]),
  ]
  return understandRows(rows, {}, { against }).duplicates.map(
    ({ kind, idea, of, known }) => `${kind} ${of ? of.line - 2 : known?.key} ${idea.line - 2}`,
  )
}

const same: [Idea, Idea][] = [
  [
    ['Lastenrad-Station am Herold-Center', 'Fünf Lastenräder zum Ausleihen.'],
    ['Lastenradstation am Herold Center', 'Lastenräder leihen und über die App buchen.'],
  ],
  [
    ['Bücherschrank am Rathausmarkt', 'Offener Schrank zum Tauschen von Büchern.'],
    ['Offener Bücherschrank Rathausmarkt', 'Bücher tauschen, rund um die Uhr.'],
  ],
  [
    ['Fussgaengerzone mit Baeumen', 'Schatten schaffen'],
    ['Fußgängerzone mit Bäumen', 'Mehr Schatten'],
  ],
  [
    ['Mitfahrbänke', 'Bank mit Schild'],
    ['Mitfahrbank', 'Bank mit Richtungsschild'],
  ],
  [
    ['Digitale Sprechstunde im Rathaus', 'Termine per Video'],
    ['Digitale Bürgersprechstunde (Rathaus)', 'Video-Termine am Abend'],
  ],
  [
    ['Bodenfeuchte-Sensoren für Straßenbäume', 'Sensoren melden Durst'],
    ['Bodenfeuchte-Sensoren für Stadtbäume', 'Wann brauchen Bäume Wasser?'],
  ],
  [
    ['Nachbarschafts-Werkstatt mit 3D-Drucker', 'Reparieren statt wegwerfen'],
    ['Nachbarschaftswerkstatt 3D-Druck', 'Drucken und reparieren'],
  ],
  [
    ['Ampel-Countdown für Fußgänger', 'Restzeit anzeigen'],
    ['Fußgänger-Ampel mit Countdown', 'Anzeige der Restzeit'],
  ],
  [
    ['Hitzeschutz-Karte', 'Karte der kühlen Orte'],
    ['Hitzschutzkarte', 'Kühle Orte im Netz'],
  ],
  [
    ['Schulhöfe nachmittags öffnen', 'Kinder brauchen Platz'],
    ['Schulhof öffnen', 'Nachmittags spielen'],
  ],
  [
    [
      'Offene Zahlen an einem Ort',
      'Haushalt, Zählstellen, Brücken, Sitzungen: Was das Amt ohnehin weiß, soll man an einer Stelle finden, herunterladen und nutzen dürfen.',
    ],
    [
      'Wissensportal',
      'Was das Amt ohnehin weiß (Zählstellen, Brücken, Haushalt), an einer Stelle finden, herunterladen und nutzen dürfen.',
    ],
  ],
]

const different: [Idea, Idea][] = [
  [
    ['Bücherschrank am Rathausmarkt', 'Offener Schrank zum Tauschen von Büchern.'],
    ['Bücherschrank am Schmuggelstieg', 'Offener Schrank zum Tauschen von Büchern.'],
  ],
  [
    ['Sitzbank am Stadtpark, mit Sensor', 'Sitzbank am Stadtpark (mit Sensor). Viele fragen danach.'],
    ['Sitzbank am Stadtpark, barrierefrei', 'Sitzbank am Stadtpark (barrierefrei). Viele fragen danach.'],
  ],
  [
    ['Mitmach-Garten, Teil 1', 'Beete für alle'],
    ['Mitmach-Garten, Teil 2', 'Beete für alle'],
  ],
  [
    ['Wetterstation am Rathaus', 'Daten für alle'],
    ['Mülltrennstation am Rathaus', 'Sauberer Platz'],
  ],
  [
    ['Mehr Radwege', 'Breit und sicher'],
    ['Mehr Grünflächen', 'Bunt und kühl'],
  ],
  [
    ['WLAN im Stadtpark', 'Kostenlos surfen'],
    ['Sitzbänke im Stadtpark', 'Zum Ausruhen'],
  ],
  [
    ['Linie A öfter fahren lassen', 'Alle zehn Minuten'],
    ['Linie B öfter fahren lassen', 'Alle zehn Minuten'],
  ],
  [
    ['Bänke im Nordpark', 'Mit Lehne, im Schatten, aus Holz von hier, gestiftet von Betrieben.'],
    ['Bänke im Südpark', 'Mit Lehne, im Schatten, aus Holz von hier, gestiftet von Betrieben.'],
  ],
  [
    ['Kiosk an der Burg zum Leihen', 'Fehlt lange.'],
    ['Kiosk am Klinikum zum Leihen', 'Fehlt lange.'],
  ],
]

describe('findDuplicates', () => {
  it.each(same)('sees the same idea in %j and %j', (one, two) => {
    expect(pairsOf([one, two])).toEqual(['near 0 1'])
  })

  it.each(different)('sees two ideas in %j and %j', (one, two) => {
    expect(pairsOf([one, two])).toEqual([])
  })

  it('finds all of these pairs and no other one in a single list', () => {
    const ideas = same.flat()
    expect(pairsOf(ideas)).toEqual(same.map((_, at) => `near ${2 * at} ${2 * at + 1}`))
  })

  it('pairs every exact repeat with the first', () => {
    const idea: Idea = ['Klönbank', 'Bank zum Reden im Park']
    expect(pairsOf([idea, ['Nachtbus', 'Bus nach Mitternacht'], idea, idea])).toEqual([
      'exact 0 2',
      'exact 0 3',
    ])
  })

  it('names the likest of the known ideas, once', () => {
    const known: KnownIdea[] = [
      { key: 'far', title: 'Lastenradstation am Herold Center', description: 'Buchen' },
      {
        key: 'close',
        title: 'Lastenrad-Station am Herold-Center',
        description: 'Ausleihstation an der U-Bahn',
      },
      { key: 'other', title: 'Nachtbus', description: 'Nach Mitternacht' },
    ]
    expect(
      pairsOf([['Lastenrad-Station Herold-Center', 'Ausleihstation für Lastenräder an der U-Bahn.']], known),
    ).toEqual(['near close 0'])
    expect(pairsOf([['Nachtbus', 'Nach Mitternacht']], known)).toEqual(['exact other 0'])
  })

  it('says why', () => {
    const [pair] = understandRows([
      ['Nr.', 'Idee', 'Beschreibung'],
      [1, 'Mitfahrbank Glashütter Damm', 'Bank mit Klappschild'],
      [2, 'Mitfahrbänke am Glashütter Damm', 'Bank mit Schild'],
    ]).duplicates
    expect(pair?.reason).toMatchObject({ key: 'import.duplicate.same-title', values: { title: 100 } })
    expect(pair?.score).toBeGreaterThan(0.9)
  })

  it('is symmetric', () => {
    const word = fc.constantFrom(
      'Bank',
      'Park',
      'Radweg',
      'Straßenbäume',
      'Stadtbaum',
      'Sprechstunde',
      'Rathaus',
      'für',
      'Teil',
      '2',
      'App',
    )
    const idea = fc.tuple(fc.array(word, { maxLength: 5 }), fc.array(word, { maxLength: 8 }))
    const vocabulary: Vocabulary = {
      weight: (stem) => 1 + stem.length / 20,
      isEstablished: (stem) => stem === 'park',
    }
    fc.assert(
      fc.property(idea, idea, (one, two) => {
        const [a, b] = [one, two].map(([title, text]) => prepareIdea(title.join(' '), text.join(' ')))
        if (!a || !b) return
        const [there, back] = [likenessOf(a, b, vocabulary), likenessOf(b, a, vocabulary)]
        expect(there.score).toBeCloseTo(back.score, 10)
        expect(there.opposed).toBe(back.opposed)
        expect(there.score).toBeLessThanOrEqual(1.0000001)
      }),
    )
  })

  it('stays fast where thousands of ideas use the same words', () => {
    const words = ['Bank', 'Baum', 'Brunnen', 'Bus', 'Bühne', 'Beet', 'Lampe', 'Regal', 'Tafel', 'Weg']
    const ideas = Array.from({ length: 3_000 }, (_, at): Idea => [
      `${words[at % 10]} am ${words[Math.floor(at / 10) % 10]}platz ${Math.floor(at / 100)}`,
      `Davon haben alle etwas, ${at % 7} Tage lang.`,
    ])
    const start = performance.now()
    expect(pairsOf(ideas)).toEqual([])
    expect(performance.now() - start).toBeLessThan(12_000)
  })
})
