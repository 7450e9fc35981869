import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findContacts, findPersonalData, looksLikePerson } from '../../../shared/import/personal-data.ts'

describe('findPersonalData', () => {
  it.each([
    [
      'Rückfragen gern an Jörg Tietjen, Tel. (040) 66969 117 oder j.tietjen@beispiel.example.',
      ['Jörg Tietjen', '(040) 66969 117', 'j.tietjen@beispiel.example'],
    ],
    ['Kontakt: Frau Sommer, 0176 55512345', ['Frau Sommer', '0176 55512345']],
    ['Bitte an Herrn Dr. Klaus Winter wenden', ['Herrn Dr. Klaus Winter']],
    ['Idee von Karl-Heinz Moor', ['Karl-Heinz Moor']],
    ['Tel.: 040/123456', ['040/123456']],
    ['Mobil +49 176 555 1234', ['+49 176 555 1234']],
  ])('finds in %j', (text, pieces) => {
    expect(findPersonalData(text)).toEqual(pieces)
  })

  it.each([
    'Platz für 120 Räder, 15.000 € im Jahr 2021, PLZ 22846',
    'Der Willy-Brandt-Platz braucht Schatten.',
    'Workshop am 06.10.2021, 18:30 Uhr im Gemeindesaal',
    'Kontakt zur Feuerwehr aufnehmen',
    'Aktenzeichen 2021-0456-7890 liegt vor.',
    'Herr Bürgermeister und Frau Stadtpräsidentin sollen kommen.',
    'Am Fr. Markt, am Sa. Konzert.',
    'Herr der Ringe als Freilichtkino',
    'Idee von Tisch 4',
    'Warnung per SMS, wenn das Wasser steigt.',
  ])('finds nobody in %j', (text) => {
    expect(findPersonalData(text)).toEqual([])
  })

  it('finds people whom the file names elsewhere', () => {
    expect(findPersonalData('Eva Lind macht mit.', ['Eva Lind'])).toEqual(['Eva Lind'])
    expect(findPersonalData('Der Eva-Lind-Weg, Eva Lindner', ['Eva Lind'])).toEqual([])
  })

  it.each([
    ['Ansprechpartner: Frau Dr. Müller-Hahn (Bauamt)', ['Frau Dr. Müller-Hahn']],
    ['Ansprechpartnerin ist Ina Holm', ['Ina Holm']],
    ['Petra Blumenthal, Tel.: 040-1234567', ['Petra Blumenthal', '040-1234567']],
    ['Agnes Tietjen (Tel. 040/66969117)', ['Agnes Tietjen', '040/66969117']],
    ['M. Schröder, 0431-998877', ['M. Schröder', '0431-998877']],
    ['Dr. med. Anna Weber macht mit', ['Dr. med. Anna Weber']],
    ['mobil 0151-23456789 oder +49 (0)151 23456789', ['0151-23456789', '+49 (0)151 23456789']],
    ['Tel 0 40 / 123 456', ['0 40 / 123 456']],
    ['ina.holm (at) stadt.example', ['ina.holm (at) stadt.example']],
    ['Wenden Sie sich an Maria Lopez-Graf.', ['Maria Lopez-Graf']],
    ['+49 (0) 40 / 52 53 54', ['+49 (0) 40 / 52 53 54']],
    ['m.meier [at] x [dot] example', ['m.meier [at] x [dot] example']],
    ['Frau A. Schulz kommt', ['Frau A. Schulz']],
    ['gez. Ina Wulf', ['Ina Wulf']],
    ['Mein Name ist Sabine Kruse', ['Sabine Kruse']],
    ['Ich, Sabine Kruse, wohne nebenan.', ['Sabine Kruse']],
    ['Tel 52 34 56 (abends)', ['52 34 56']],
    ['Spenden an DE02 1203 0000 0000 2020 51', ['DE02 1203 0000 0000 2020 51']],
    ['Fr. Kowalski weiß Bescheid', ['Fr. Kowalski']],
    ['Haus der Jugend, Tel. 040 1234567', ['040 1234567']],
    ['08:00-16:00 Uhr, 02.03.2021 bis 04.05.2021, 2021-2025, PLZ 22846', []],
  ])('reads %s', (text, pieces) => {
    expect(findPersonalData(text)).toEqual(pieces)
  })

  it('names only pieces of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const piece of findPersonalData(text)) expect(text).toContain(piece)
      }),
    )
  })
})

describe('looksLikePerson', () => {
  it('tells people from groups', () => {
    expect(
      ['Hanne Petersen-Wulf', 'Dr. Ahlke Grünefeld', 'Özlem Aydin', 'Anna von Stein'].filter(
        (name) => !looksLikePerson(name),
      ),
    ).toEqual([])
    expect(
      ['Tisch 4', 'Gruppe Nord', 'Klasse 9b', 'Feuerwehr-Stammtisch', 'alle', 'Nele'].filter((name) =>
        looksLikePerson(name),
      ),
    ).toEqual([])
  })
})

describe('findContacts', () => {
  it('finds addresses and numbers next to a name, and no name', () => {
    expect(findContacts('Herr Dr. Yılmaz (0176 55512345)')).toEqual(['0176 55512345'])
    expect(findContacts('Fr. Vogt, vogt@beispiel.example')).toEqual(['vogt@beispiel.example'])
    expect(['Frau Petersen', 'Gruppe 12', 'Klasse 9b', 'Tisch 4'].flatMap(findContacts)).toEqual([])
  })
})
