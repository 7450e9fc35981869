import { describe, expect, it } from 'vitest'
import {
  holdsInvisible,
  looksLikeFormula,
  refersOutside,
} from '../../../main/documents/foreign-file-cell-checks.ts'

describe('a text that looks like a formula', () => {
  it.each(['=1+1', '+cmd|x', '@SUM(1)', '-2+3 Bäume je Straße', '=Gleich am Anfang', '\t=1', '-A1', '+49+1'])(
    'is %j',
    (text) => {
      expect(looksLikeFormula(text)).toBe(true)
    },
  )

  it.each([
    '-5',
    '+2',
    '-1.234,50 €',
    '-3 %',
    '-',
    '--',
    '---',
    '+/-',
    '- Punkt einer Liste',
    '-  viele Blanks',
    '+49 40 5550123',
    '+49 (0)40/5550-123',
    'a=1',
    '',
    '−2',
  ])('is not %j', (text) => {
    expect(looksLikeFormula(text)).toBe(false)
  })
})

describe('invisible characters', () => {
  it.each(['Rad\u200bweg', 'Rad\u00adweg', '\u202eabc', 'a\u0001', '\ufeffa', 'a\u200db', '\ud800'])(
    'are found in %j',
    (text) => {
      expect(holdsInvisible(text)).toBe(true)
    },
  )

  it.each(['Radweg', 'zwei\r\nZeilen\tTab', 'Familie 👨‍👩‍👧 und 🧑🏽‍🚒', '❤️‍🔥', 'geschützt\u00a0fest'])(
    'are not found in %j',
    (text) => {
      expect(holdsInvisible(text)).toBe(false)
    },
  )
})

describe('a formula', () => {
  it('looks outside when it names another file or the network', () => {
    expect(
      ['[1]Tab!A1', "SUM('[12]Ein Blatt'!A1:B2)", 'WEBSERVICE("x")', 'HYPERLINK("https://x.example")'].map(
        refersOutside,
      ),
    ).toEqual([true, true, true, true])
  })

  it('does not look outside when it names a column of its own table', () => {
    expect(
      ['SUM(Tabelle1[[#This Row],[2020]])', 'Tabelle1[2020]', 'A1+B1', '"!"&A1'].map(refersOutside),
    ).toEqual([false, false, false, false])
  })
})
