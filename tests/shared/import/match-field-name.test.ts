import { describe, expect, test } from 'vitest'
import { matchFieldName } from '../../../shared/import/match-field-name.ts'

const fields = [
  { id: 'quartier', name: 'Leben im Quartier' },
  { id: 'klima', name: 'Klima, Energie und Stadtgrün' },
  { id: 'bildung', name: 'Bildung, Kultur und Teilhabe' },
]

describe('matchFieldName', () => {
  test.each([
    ['leben im quartier', 'quartier'],
    ['Klima & Energie', 'klima'],
    ['Teilhabe', 'bildung'],
    ['Wohnen & Quartier', 'quartier'],
    ['Mobilität', null],
    ['', null],
    ['und', null],
  ])('%s means %s', (written, expected) => {
    expect(matchFieldName(written, fields)).toBe(expected)
  })

  test('two fields that fit equally well are left to the person', () => {
    expect(matchFieldName('Klima und Kultur', fields)).toBeNull()
  })

  test('without fields nothing is meant', () => {
    expect(matchFieldName('Klima', [])).toBeNull()
  })
})
