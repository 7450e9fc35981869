import { describe, expect, test } from 'vitest'
import { decidePersonalData } from '../../../shared/import/personal-decisions.ts'
import type { ReadFile } from '../../../shared/import/sheet.ts'
import { understandFile } from '../../../shared/import/understand.ts'
import type { Corrections } from '../../../shared/import/understanding.ts'

const lines = [
  ['Titel', 'Beschreibung'],
  ['Trinkbrunnen', 'Rückfragen an Eva Lind, eva.lind@example.org, wegen der Leitung am Markt.'],
  ['Lesebänke', 'Bänke mit Bücherkasten im Park am See.'],
]

const file: ReadFile & { outcome: 'read' } = {
  outcome: 'read',
  format: 'text',
  delimiter: ';',
  warnings: [],
  sheets: [
    {
      name: null,
      visibility: 'visible',
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      declaredTables: [],
      cells: lines.flatMap((texts, row) =>
        texts.map((text, column) => ({
          row: row + 1,
          column: column + 1,
          value: { kind: 'text' as const, text },
        })),
      ),
    },
  ],
}

function decide(decision: 'keep' | 'remove') {
  const corrections: Corrections = {
    tables: [{ table: '0.0', personalData: [{ line: 2, place: 2, decision }] }],
  }
  const [table] = decidePersonalData(understandFile(file, { corrections }), corrections).tables
  const idea = table?.ideas.find(({ line }) => line === 2)
  const problem = table?.problems.find(({ kind }) => kind === 'personal-data')
  return { description: idea?.readings.description, problem }
}

describe('personal data in a free text', () => {
  test('is flagged until a person decides', () => {
    const [table] = understandFile(file).tables
    expect(table?.problems.filter(({ kind }) => kind === 'personal-data')).toMatchObject([
      { line: 2, column: 2, raw: 'Eva Lind, eva.lind@example.org', accepted: false },
    ])
  })

  test('is taken out of the value and of the raw value that is stored as origin', () => {
    const { description, problem } = decide('remove')
    const rest = 'Rückfragen an […], […], wegen der Leitung am Markt.'
    expect(description?.value).toBe(rest)
    expect(description?.origin.raw).toBe(rest)
    expect(problem?.accepted).toBe(true)
  })

  test('stays word by word when it may stay', () => {
    const { description, problem } = decide('keep')
    expect(description?.value).toBe(lines[1]?.[1])
    expect(description?.origin.raw).toBe(lines[1]?.[1])
    expect(problem?.accepted).toBe(true)
  })
})
