import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeTwice } from '../../../shared/import/double-encoding.ts'
import { understandRows, valuesOf } from './made-sheets.ts'

/** What Windows-1252 makes of the bytes of UTF-8. */
function garbled(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}

describe('texts that were encoded twice', () => {
  it('become what they were, letters, dashes, quotes, currency and emoji', () => {
    const letters = constantFrom(...Array.from('äöüÄÖÜßéèáñçø€–—„“”’…°²§ aBz,.🌳👍'))
    assert(
      property(array(letters), (given) => {
        const text = given.join('')
        expect(decodeTwice(garbled(text))).toBe(text)
      }),
    )
  })

  it('are not found in good German, nor in French and Portuguese', () => {
    for (const text of ['Straße „Ä“ – 5 € · Größe', 'château, gâteau, Âge', 'NÃO, AÇÃO', 'Â, Ã', 'Mâ…']) {
      expect(decodeTwice(text)).toBe(text)
    }
  })

  it('are put right in a file with a warning that counts the cells', () => {
    const found = understandRows([
      ['Titel', 'Beschreibung'],
      [garbled('Grüne Straße'), 'Bäume am Weg'],
      ['Brunnen', garbled('Kühles Wasser für 5 €')],
    ])
    expect(valuesOf(found, 'title')).toEqual(['Grüne Straße', 'Brunnen'])
    expect(valuesOf(found, 'description')).toEqual(['Bäume am Weg', 'Kühles Wasser für 5 €'])
    expect(found.warnings).toEqual([{ kind: 'double-encoding', sheet: 'Blatt', count: 2 }])
  })
})
