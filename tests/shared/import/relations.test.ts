import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeUnderstanding } from '../../../shared/import/expectation.ts'
import { understandFile } from '../../../shared/import/understand.ts'
import type { Understanding } from '../../../shared/import/understanding.ts'
import { madeFile, madeSheet, type Made } from './made-sheets.ts'

const headings = [
  'Nr.',
  'Idee',
  'Beschreibung',
  'Handlungsfeld',
  'Kosten (ca.)',
  'Punkte',
  'Datum',
  'weiter?',
  'Eingereicht von',
]
const ideas: Made[][] = [
  [
    1,
    'Klönbank im Park',
    'Bank zum Reden, mit Lehne.',
    'Soziales, Kultur',
    'ca. 500 €',
    3,
    '12.10.2021',
    'ja',
    'Eva Lind',
  ],
  [
    2,
    'Nachtbus am Wochenende',
    'Bus nach Mitternacht in alle Ortsteile.',
    'Verkehr',
    '10–20 T€',
    4,
    '13.10.2021',
    'nein',
    'Uwe Blau',
  ],
  [
    3,
    'Hofladen-Automat',
    'Frische Waren rund um die Uhr.',
    'Wirtschaft / Soziales',
    'k. A.',
    7,
    'Herbst 2021',
    'x',
    null,
  ],
  [4, null, 'Luft messen.', 'Klima', 'überschaubar', '4,5', '14.10.2021', '?', 'Eva Lind'],
  [5, 'Klönbank im Park', 'Bank zum Reden, mit Lehne.', 'Soziales', 800, 2, '15.10.2021', 'ja', 'Tisch 4'],
]

function understandGrid(rows: readonly (readonly Made[])[], name = 'Blatt'): Understanding {
  return understandFile(madeFile([madeSheet(rows, { name })]))
}

/** Values of all ideas without their place; problems and duplicates by the order of the ideas. */
function essence(understanding: Understanding): unknown {
  return understanding.tables.map(({ ideas: found, problems, columns }) => ({
    fields: columns.flatMap(({ field }) => field ?? []).toSorted(byText),
    ideas: found.map(({ readings }) =>
      Object.entries(readings)
        .map(([field, reading]) => [field, reading?.value, reading?.proposed])
        .toSorted(byText),
    ),
    problems: problems
      .map(({ kind, field, line, raw }) => [found.findIndex((idea) => idea.line === line), field, kind, raw])
      .toSorted(byText),
    duplicates: understanding.duplicates.map(({ kind, idea, of }) => [
      kind,
      ...[of?.line, idea.line].map((line) => found.findIndex((one) => one.line === line)).toSorted(byText),
    ]),
  }))
}

/** One order for lists of anything. */
function byText(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1
}

const plain = essence(understandGrid([headings, ...ideas]))

describe('what must not matter', () => {
  it('the order of the columns', () => {
    const order = fc.shuffledSubarray(
      headings.map((_, at) => at),
      { minLength: headings.length },
    )
    fc.assert(
      fc.property(order, (places) => {
        const moved = [headings, ...ideas].map((row) => places.map((place) => row[place] ?? null))
        expect(essence(understandGrid(moved))).toEqual(plain)
      }),
      { numRuns: 40 },
    )
  })

  it('blank rows between and above', () => {
    const blanks = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(blanks, (counts) => {
        const rows = [headings, ...ideas].flatMap((row, at) => [
          ...Array.from({ length: counts[at] ?? 0 }, (): Made[] => []),
          row,
        ])
        expect(essence(understandGrid(rows))).toEqual(plain)
      }),
      { numRuns: 40 },
    )
  })

  it('where on the sheet the table begins, and a caption above it', () => {
    const shifted = [['Ideenwerkstatt Nord'], [], ...[headings, ...ideas].map((row) => [null, null, ...row])]
    expect(essence(understandGrid(shifted))).toEqual(plain)
  })

  it('the name of the sheet', () => {
    const { tables } = describeUnderstanding(understandGrid([headings, ...ideas], 'x'))
    const { tables: others } = describeUnderstanding(understandGrid([headings, ...ideas], '__proto__'))
    expect(JSON.stringify(tables).replaceAll('"x"', '"__proto__"')).toBe(JSON.stringify(others))
  })

  it('whether ideas stand in rows or in columns', () => {
    const all = [headings, ...ideas]
    const turned = headings.map((_, place) => all.map((row) => row[place] ?? null))
    expect(essence(understandGrid(turned))).toEqual(plain)
  })

  it('how often it is asked', () => {
    const rows = [headings, ...ideas]
    expect(understandGrid(rows)).toEqual(understandGrid(rows))
  })
})

describe('what always holds', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.constantFrom<Made>(
      'Idee',
      'Nr.',
      'Beschreibung',
      'Summe',
      'Kosten',
      'x',
      '',
      ' ',
      'z. B.',
      '12 T€',
      'Datum:',
      '__proto__',
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.integer({ min: -5, max: 20_000 }),
    fc.boolean(),
  )
  const sheets = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 })

  it('lines read are ideas and skipped lines, none of them twice, whatever the sheet', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        for (const { counts, ideas: found, skipped } of understandGrid(rows).tables) {
          const lines = [...found.map(({ line }) => line), ...skipped.map(({ line }) => line)]
          expect(counts.linesRead).toBe(counts.ideas + counts.skipped)
          expect(lines).toHaveLength(counts.linesRead)
          expect(new Set(lines).size).toBe(lines.length)
        }
      }),
    )
  })

  it('every problem stands at its cell, and the answer is plain JSON', () => {
    fc.assert(
      fc.property(sheets, (rows) => {
        const found = understandGrid([headings, ...rows])
        for (const table of found.tables) {
          for (const { row, column, line } of table.problems) {
            expect(row === line || column === line).toBe(true)
            expect(row).toBeGreaterThan(0)
          }
        }
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
        expect(JSON.stringify(describeUnderstanding(found))).toContain('"tables"')
      }),
    )
  })
})
