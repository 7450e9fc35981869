import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOfSerial, parseGermanDate } from '../../../shared/import/german-dates.ts'
import { parseGermanNumber } from '../../../shared/import/german-numbers.ts'
import { isNothingStated } from '../../../shared/import/nothing-stated.ts'
import { refersToOtherIdea } from '../../../shared/import/other-idea.ts'
import { parseYesNo } from '../../../shared/import/yes-no.ts'

describe('parseGermanNumber', () => {
  it.each([
    ['3,5', 3.5],
    ['1.250,50', 1250.5],
    ['15.000', 15_000],
    ['1.234.567', 1_234_567],
    ['0.75', 0.75],
    ['0.750', 0.75],
    ['10.750', 10_750],
    ['10000', 10_000],
    ['1,234.5', 1234.5],
    ['−2', -2],
    ['–1,5', -1.5],
    ['+2', 2],
    ['- 2', -2],
    ['±0', 0],
    ["12'500", 12_500],
    ['75 %', 0.75],
    ['4 ', 4],
  ])('reads %j as %d', (raw, number) => {
    expect(parseGermanNumber(raw)?.number).toBeCloseTo(number, 10)
  })

  it.each(['', '3-4', 'fünf', '1.2.3', '12.10.2021', '5 Punkte', '1e5', '--2', '.', ','])(
    'finds no number in %j',
    (raw) => {
      expect(parseGermanNumber(raw)).toBeNull()
    },
  )

  it('gives back what the German way writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (whole, digits) => {
        const number = whole / 10 ** digits
        const written = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 3 }).format(number)
        expect(parseGermanNumber(written)?.number).toBeCloseTo(number, 9)
      }),
    )
  })
})

describe('parseGermanDate', () => {
  it.each([
    ['12.10.2021', '2021-10-12'],
    ['9.11.21', '2021-11-09'],
    ['2021-10-12', '2021-10-12'],
    ['12. Oktober 2021', '2021-10-12'],
    ['6. Okt. 2021', '2021-10-06'],
    ['1. März 22', '2022-03-01'],
    ['1. Maerz 2022', '2022-03-01'],
    ['20220301', '2022-03-01'],
    ['Di, 12.10.2021, 18:30 Uhr', '2021-10-12'],
    ['Mittwoch, den 6. Oktober 2021', '2021-10-06'],
    ['12.10.2021 18:30', '2021-10-12'],
    ['October 12, 2021', '2021-10-12'],
    ['13/04/2021', '2021-04-13'],
    ['04/13/2021', '2021-04-13'],
  ])('reads %j as %s', (raw, day) => {
    expect(parseGermanDate(raw)).toEqual({ kind: 'day', day })
  })

  it.each([
    ['31.11.2021', 'impossible'],
    ['29.02.2021', 'impossible'],
    ['03/04/2021', 'ambiguous'],
    ['Herbst 2021', 'unreadable'],
    ['Oktober 2021', 'unreadable'],
    ['12.10.', 'unreadable'],
    ['KW 41', 'unreadable'],
    ['20221341', 'impossible'],
    ['k. A.', 'nothing'],
  ])('says of %j: %s', (raw, kind) => {
    expect(parseGermanDate(raw).kind).toBe(kind)
  })

  it('keeps a moment as it is written', () => {
    expect(parseGermanDate('2021-10-04T16:21:09Z')).toEqual({
      kind: 'moment',
      moment: '2021-10-04T16:21:09Z',
    })
  })

  it('gives back every day in the German and in the ISO form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 29_221, max: 65_745 }), (serial) => {
        const day = dayOfSerial(serial)
        const [year, month, date] = day.split('-')
        expect(parseGermanDate(day)).toEqual({ kind: 'day', day })
        expect(parseGermanDate(`${date}.${month}.${year}`)).toEqual({ kind: 'day', day })
      }),
    )
  })
})

describe('parseYesNo', () => {
  it('reads the ways to say yes, no and nothing', () => {
    expect(
      ['ja', 'Ja', 'J', 'x', 'X', '✓', '✔️', 'wahr', 'yes', '1', 'ok', '(x)'].filter(
        (raw) => parseYesNo(raw) !== true,
      ),
    ).toEqual([])
    expect(
      ['nein', 'N', '-', '–', 'falsch', 'no', '0', '✗'].filter((raw) => parseYesNo(raw) !== false),
    ).toEqual([])
    expect(['', ' ', 'k. A.', '?', 'offen'].filter((raw) => parseYesNo(raw) !== null)).toEqual([])
    expect(
      ['vielleicht', 'ja, aber später', 'teilweise', '2'].filter((raw) => parseYesNo(raw) !== undefined),
    ).toEqual([])
  })
})

describe('isNothingStated', () => {
  it('does not mistake a zero or a word for nothing', () => {
    expect(['0', 'nein', 'kein Bedarf', 'Kai', 'x'].filter((raw) => isNothingStated(raw))).toEqual([])
  })
})

describe('refersToOtherIdea', () => {
  it('knows pointers from plain sentences', () => {
    expect(
      [
        'siehe Idee 3',
        's. Nr. 12',
        'wie oben',
        'dito',
        '"',
        'Ähnlich wie Idee 7, nur größer.',
        'vgl. Vorschlag A-04',
      ].filter((raw) => !refersToOtherIdea(raw)),
    ).toEqual([])
    expect(
      [
        'Wie geht es weiter?',
        'Eine Idee für 3 Jahre',
        'Siehe da, ein Park',
        'Nr. 1 in der Stadt',
        'So wie früher',
      ].filter((raw) => refersToOtherIdea(raw)),
    ).toEqual([])
  })
})
