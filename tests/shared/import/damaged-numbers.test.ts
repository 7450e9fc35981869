import { describe, expect, it } from 'vitest'
import { madeDay, understandRows, understandText, valuesOf, type Made } from './made-sheets.ts'
import type { Understanding } from '../../../shared/import/understanding.ts'

function ratings(heading: string, values: Made[]): Understanding {
  return understandRows([
    ['Nr.', 'Idee', 'Text', heading],
    ...values.map((value, at): Made[] => [at + 1, `Idee ${at}`, `Text ${at}`, value]),
  ])
}

function kinds(understanding: Understanding): string[] {
  return (understanding.tables[0]?.problems ?? []).map(({ line, kind }) => `${line} ${kind}`)
}

describe('damaged numbers', () => {
  it('proposes the rating that lost its point among texts with four decimals', () => {
    const found = ratings('Bewertung', ['0.7500', '10000', 10_000, '0.5000', '0.0000'])
    expect(valuesOf(found, 'rating')).toEqual([0.75, { proposed: 1 }, { proposed: 1 }, 0.5, 0])
    expect(kinds(found)).toEqual(['3 damaged-number', '4 damaged-number'])
  })

  it('proposes it among numbers with three decimals', () => {
    expect(valuesOf(ratings('Bewertung', [0.875, 1000, 0.5, 0.667, 0.25]), 'rating')).toEqual([
      0.875,
      { proposed: 1 },
      0.5,
      0.667,
      0.25,
    ])
  })

  it('proposes it on other scales, in the German way of writing', () => {
    const found = understandText(
      'Nr.;Titel;Text;Bewertung\n1;A;a;4,5000\n2;B;b;45.000\n3;C;c;3,2500\n4;D;d;50000\n5;E;e;1,0000',
    )
    expect(valuesOf(found, 'rating')).toEqual([4.5, { proposed: 4.5 }, 3.25, { proposed: 5 }, 1])
  })

  it('takes votes for and against as proof', () => {
    const found = understandText(
      'Nr.;Titel;Text;Bewertung;Dafür;Dagegen\n1;A;a;10.000;4;0\n2;B;b;0,8000;8;2\n3;C;c;6.667;2;1',
    )
    expect(valuesOf(found, 'rating')).toEqual([{ proposed: 1 }, 0.8, { proposed: 0.6667 }])
    expect(found.tables[0]?.problems.map(({ evidence }) => evidence.key)).toContain(
      'import.evidence.damaged-number.proven',
    )
  })

  it('leaves large numbers alone where they belong', () => {
    const found = understandRows([
      ['Nr.', 'Idee', 'Text', 'Stimmen', 'Punkte'],
      [1, 'A', 'a', 12_000, 120],
      [2, 'B', 'b', 3, 80],
      [3, 'C', 'c', 450, 100],
    ])
    expect(kinds(found)).toEqual([])
  })

  it('reads a date in a column of points as the number it was', () => {
    const found = ratings('Nutzen (1–5)', [
      4,
      madeDay('2021-05-03', 'DD. MMM'),
      madeDay('1975-03-01', 'MMM YY'),
      madeDay('2021-05-08'),
    ])
    expect(valuesOf(found, 'benefitPoints')).toEqual([4, { proposed: 3.5 }, { proposed: 3.75 }, null])
    expect(kinds(found)).toEqual(['3 damaged-number', '4 damaged-number', '5 damaged-number'])
  })

  it('reads such a date in a text file as well', () => {
    const found = understandText(
      'Nr.;Titel;Text;Punkte (1-5)\n1;A;a;03. Mai\n2;B;b;4,5\n3;C;c;01.05.2021\n4;D;d;3.5\n5;E;e;2,5',
    )
    expect(valuesOf(found, 'points')).toEqual([
      { proposed: 3.5 },
      4.5,
      { proposed: 1.5 },
      { proposed: 3.5 },
      2.5,
    ])
    expect(kinds(found)).toEqual(['2 damaged-number', '4 damaged-number', '5 decimal-point-in-german-sheet'])
  })

  it('proposes a number that stands a little above all others', () => {
    const found = understandText(
      'Nr.;Titel;Text;Bewertung\n1;A;a;3,5\n2;B;b;05. Jan\n3;C;c;4,2\n4;D;d;31. Dez\n5;E;e;Mrz 50',
    )
    expect(valuesOf(found, 'rating')).toEqual([3.5, { proposed: 5.1 }, 4.2, null, { proposed: 3.5 }])
  })

  it('reads three decimals of texts, and proposes them where a whole column lies beyond its heading', () => {
    expect(valuesOf(ratings('Bewertung', ['0.176', '1000', '0.050', '0.440']), 'rating')).toEqual([
      0.176,
      { proposed: 1 },
      0.05,
      0.44,
    ])
    expect(valuesOf(ratings('Bewertung (1–5)', ['4.250', '3.500', '5.000']), 'rating')).toEqual([
      { proposed: 4.25 },
      { proposed: 3.5 },
      { proposed: 5 },
    ])
  })

  it('takes a number as text for its number, and mentions it among numbers only', () => {
    expect(kinds(ratings('Punkte', [3, '4,5', 2]))).toEqual(['3 number-as-text'])
    expect(kinds(ratings('Punkte', ['3', '4,5', '2']))).toEqual([])
  })

  it('doubts what lies outside the heading, or far outside all other values', () => {
    expect(kinds(ratings('Punkte (0-5)', [3, 7, -1, 5]))).toEqual(['3 out-of-range', '4 out-of-range'])
    const many = Array.from({ length: 60 }, (_, at) => (at === 30 ? 99 : at % 16))
    const found = ratings('Punkte', many)
    expect(kinds(found)).toEqual(['32 out-of-range'])
    expect(found.tables[0]?.columns.find(({ field }) => field === 'points')?.range).toEqual({
      min: 0,
      max: 15,
      from: 'values',
      count: 59,
    })
  })

  it('reads labels as labels', () => {
    const found = understandRows([
      ['Nr.', 'Idee', 'Text'],
      ['3.1', 'A', 'a'],
      [madeDay('2021-02-03'), 'B', 'b'],
      [{ value: { kind: 'number', number: 7 }, format: '000' }, 'C', 'c'],
      [{ value: { kind: 'number', number: 3.1 }, format: '0.00' }, 'D', 'd'],
    ])
    expect(valuesOf(found, 'number')).toEqual(['3.1', { proposed: '3.2' }, '007', '3.10'])
  })

  it('takes figures below an unknown heading with bounds for a rating', () => {
    const found = ratings('Stimmung im Saal (−2 bis +2)', [-2, '+1', '−1', '±0', 3])
    expect(valuesOf(found, 'rating')).toEqual([-2, 1, -1, 0, null])
    expect(kinds(found)).toEqual(['6 out-of-range'])
  })

  it('counts stars and dots', () => {
    const marks = ['★★★☆☆', '★★★★★', '★', '☆☆☆☆☆', '●●', '***', 'IIII', '4 von 5', '3 Sterne']
    expect(valuesOf(ratings('Sterne', marks), 'rating')).toEqual([3, 5, 1, 0, 2, 3, 4, 4, 3])
    const scaleOf = (values: Made[]) => ratings('Sterne', values).tables[0]?.columns[3]?.range
    expect(scaleOf(['★★★☆☆', '4 von 5', '★★★★★'])).toMatchObject({ min: 0, max: 5, from: 'marks' })
    expect(scaleOf(['★★★', '★★'])).toBeUndefined()
  })
})
