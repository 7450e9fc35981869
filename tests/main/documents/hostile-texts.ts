import * as fc from 'fast-check'

/** What has made spreadsheets do things: formula beginnings, DDE, links, escapes, markup, marks of direction, controls. */
const seeds = [
  '=1+1',
  '=HYPERLINK("http://example.invalid","klick")',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '{=1+1}',
  "'=1",
  '"=1"',
  '_x0041_',
  '_x005F_x0041_',
  '_xfoo_',
  '</v></c><c><f>1+1</f>',
  '&lt;f&gt;1&lt;/f&gt;',
  ']]>',
  '__proto__',
  'constructor',
  '\u202E=1',
  '\u200B=1',
  '\u0000\u0001\u001F',
  'a\r\nb',
  '\uFFFE',
  '&L&P&D',
  '   ',
  '$A$1',
  '1.000,5',
  'TRUE',
  '#REF!',
]

const anyText = fc.oneof(
  fc.constantFrom(...seeds),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.constantFrom(...seeds), fc.string({ maxLength: 12 })).map((parts) => parts.join('')),
)

/** The same thousand texts on every run. */
export const hostileTexts: string[] = fc.sample(anyText, { numRuns: 1000, seed: 42 })
