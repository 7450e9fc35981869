import { describe, expect, it } from 'vitest'
import { separatorsOf, splitFields } from '../../../shared/import/split-fields.ts'

function splitColumn(texts: string[], known?: string[]): string[][] {
  const names = new Set(known)
  const separators = separatorsOf(texts, names)
  return texts.map((text) => splitFields(text, separators, names))
}

describe('fields of action in one cell', () => {
  it('splits at every sign that the column uses, and never at "&" or "und"', () => {
    expect(
      splitColumn(['Mobilität, Klima & Energie', 'Bildung; Teilhabe', 'Kultur/Teilhabe', 'Sport und Spiel']),
    ).toEqual([
      ['Mobilität', 'Klima & Energie'],
      ['Bildung', 'Teilhabe'],
      ['Kultur', 'Teilhabe'],
      ['Sport und Spiel'],
    ])
  })

  it('splits lines and drops their dashes', () => {
    expect(splitColumn(['- Soziales\n- Kultur', 'Verkehr | Klima'])).toEqual([
      ['Soziales', 'Kultur'],
      ['Verkehr', 'Klima'],
    ])
  })

  it('keeps a name whole whose parts never stand apart', () => {
    const column = [
      'Bauen, Wohnen und Verkehr; Bildung',
      'Bauen, Wohnen und Verkehr',
      'Bildung; Kinder/Jugend',
      'Kinder/Jugend',
    ]
    expect(splitColumn(column)[0]).toEqual(['Bauen, Wohnen und Verkehr', 'Bildung'])
    expect(splitColumn(column)[2]).toEqual(['Bildung', 'Kinder/Jugend'])
  })

  it('keeps a name whole that a list of choices names', () => {
    expect(splitColumn(['Sport, Spiel', 'Sport, Spiel; Bildung'], ['Sport, Spiel', 'Bildung'])).toEqual([
      ['Sport, Spiel'],
      ['Sport, Spiel', 'Bildung'],
    ])
  })

  it('keeps such a name whole among others, split at the same sign, and only where it stands alone', () => {
    const known = ['Bauen, Wohnen und Verkehr', 'Klima']
    expect(
      splitColumn(
        [
          'Klima, Bauen, Wohnen und Verkehr',
          'Bauen, Wohnen und Verkehr, Klima',
          'Neubauen, Wohnen und Verkehr',
        ],
        known,
      ),
    ).toEqual([
      ['Klima', 'Bauen, Wohnen und Verkehr'],
      ['Bauen, Wohnen und Verkehr', 'Klima'],
      ['Neubauen', 'Wohnen und Verkehr'],
    ])
  })

  it('names nothing twice', () => {
    expect(splitColumn(['Bildung, Bildung,'])).toEqual([['Bildung']])
  })
})
