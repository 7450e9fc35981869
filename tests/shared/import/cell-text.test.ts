import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanLine, cleanText, isOnlyBlanks } from '../../../shared/import/cell-text.ts'

describe('cleanText', () => {
  it.each([
    ['Weg_x000D_\n_x000D_\nBitte', 'Weg\n\nBitte'],
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['  Rad\u00a0\u202fweg \t breit ', 'Rad weg breit'],
    ['Zähl\u00adstellen', 'Zählstellen'],
    ['Daten\u200bportal\ufeff', 'Datenportal'],
    ['\u202eabc\u202c', 'abc'],
    ['a\u0308', 'ä'],
    ['=1+1', '=1+1'],
    ['\t=1+1', '=1+1'],
    ['NUL\u0000l', 'NULl'],
  ])('reads %j as %j', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean)
  })

  it('keeps emoji whole, joiners and flags included', () => {
    const emoji = '👩‍👩‍👧 🏳️‍🌈 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️‍🔥'
    expect(cleanText(emoji)).toBe(emoji)
  })

  it('drops joiners outside emoji', () => {
    expect(cleanText('Rad\u200dweg')).toBe('Radweg')
  })

  it('changes nothing more when it cleans twice', () => {
    const nasty = fc.constantFrom(
      '_x000D_',
      '\u200b',
      '\u200d',
      '\u00a0',
      '\r',
      '\n',
      '\u0308',
      'a',
      '_x00',
      '0D_',
      '👩',
      ' ',
      '\ufe0f',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(nasty).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (raw) => {
        expect(cleanText(cleanText(raw))).toBe(cleanText(raw))
      }),
    )
  })

  it('leaves no blank at an end and no two blanks together', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        expect(cleanText(raw)).not.toMatch(/^\s|\s$| {2}|\n | \n/)
      }),
    )
  })
})

describe('cleanLine', () => {
  it('never holds a line break', () => {
    expect(cleanLine('Digitale\n\nSprechstunde')).toBe('Digitale Sprechstunde')
  })
})

describe('isOnlyBlanks', () => {
  it('sees through marks that nobody sees', () => {
    expect(isOnlyBlanks(' \u00a0\u200b\n')).toBe(true)
    expect(isOnlyBlanks('.')).toBe(false)
  })
})
