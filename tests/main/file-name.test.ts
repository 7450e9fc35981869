import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanFileName } from '../../main/file-name.ts'

describe('cleanFileName', () => {
  test.each([
    ['Rangfolge Ideencheck.xlsx', 'Rangfolge Ideencheck.xlsx'],
    ['Übersicht – Maßnahmen „GO!“.docx', 'Übersicht – Maßnahmen „GO!“.docx'],
    ['B 26/0123 Vorlage.docx', 'B 26-0123 Vorlage.docx'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Windows\\x.exe', 'C--Windows-x.exe'],
    ['con', '_con'],
    ['LPT1.docx', '_LPT1.docx'],
    ['consent.docx', 'consent.docx'],
    ['bild\u202Egpj.exe', 'bildgpj.exe'],
    ['a\u0000b\r\nc.csv', 'abc.csv'],
    ['  .versteckt. ', 'versteckt'],
    ['???', '---'],
    ['', 'Wegweiser'],
    ['...', 'Wegweiser'],
  ])('makes of %j the name %j', (name, clean) => {
    expect(cleanFileName(name)).toBe(clean)
  })

  test('keeps the ending of a long name', () => {
    const clean = cleanFileName(`${'Idee '.repeat(100)}.xlsx`)
    expect(clean).toMatch(/\.xlsx$/)
    expect(clean.length).toBeLessThanOrEqual(120)
  })

  test('always gives a name that every system takes, and leaves a clean one as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const clean = cleanFileName(name)
        expect(clean).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cf}]{1,242}$/u)
        expect(clean).not.toMatch(/^[. ]|[. ]$/)
        expect(clean).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i)
        expect(cleanFileName(clean)).toBe(clean)
      }),
      { numRuns: 500 },
    )
  })
})
