import { describe, expect, test } from 'vitest'
import { readLines } from '../../../shared/import/line-runs.ts'
import { previewTable } from '../../../shared/import/preview-table.ts'
import type { TableCorrection, UnderstoodTable } from '../../../shared/import/understanding.ts'
import { type Made, understandRows } from './made-sheets.ts'

const rows: Made[][] = [
  ['Titel', 'Beschreibung', 'Kosten', 'Merkwort'],
  ...Array.from({ length: 40 }, (_, at): Made[] => [
    at % 9 === 4 ? null : `Vorhaben ${at} am Weg`,
    at % 5 === 0 ? `Rückfragen an eva.lind${at}@example.org.` : `Dort fehlt seit ${at} Jahren etwas.`,
    at % 4 === 0 ? 'sechsstellig?' : 1_000 + at,
    at === 7 ? 'blau' : null,
  ]),
  ['Summe', null, 12_345, null],
]

function understood(correction: Omit<TableCorrection, 'table'> = {}): UnderstoodTable {
  const corrections = { tables: [{ table: '0.0', ...correction }] }
  const [table] = understandRows(rows, {}, { corrections }).tables
  if (table === undefined) throw new Error('no table')
  return table
}

describe('a table as the preview shows it', () => {
  const table = understood()
  const shown = previewTable(table)

  test('counts every remark in exactly one group', () => {
    expect(shown.problemCount).toBeGreaterThan(15)
    expect(shown.groups.length).toBeGreaterThan(2)
    expect(shown.groups.reduce((sum, { count }) => sum + count, 0)).toBe(shown.problemCount)
    for (const { kind, place, count } of shown.groups) {
      const own = table.problems.filter((one) => one.kind === kind && one.column === place)
      expect(own).toHaveLength(count)
    }
  })

  test('names the lines that each filter shows', () => {
    const lines = readLines(shown.lines)
    expect(lines).toEqual(table.ideas.map(({ line }) => line))
    expect(lines).toHaveLength(shown.counts.ideas)
    const open = new Set(table.problems.map(({ line }) => line))
    expect(readLines(shown.openLines)).toEqual(lines.filter((line) => open.has(line)))
    for (const { openLines } of shown.groups)
      expect(new Set(readLines(shown.openLines)).isSupersetOf(new Set(readLines(openLines)))).toBe(true)
  })

  test('gives an example of each column, also of one that is not mapped', () => {
    expect(shown.examples).toEqual({
      1: 'Vorhaben 0 am Weg',
      2: 'Rückfragen an eva.lind0@example.org.',
      3: 'sechsstellig?',
      4: 'blau',
    })
  })

  test('moves a group out of the open lines once it is decided, and counts it as before', () => {
    const group = shown.groups.find(({ field }) => field === 'cost')
    const { kind, place } = group ?? { kind: 'out-of-range', place: 0 }
    const after = previewTable(understood({ accepted: [{ kind, place }] }))
    const decided = after.groups.find(({ key }) => key === group?.key)
    expect(decided).toMatchObject({ count: group?.count, openCount: 0, openLines: '', lines: group?.lines })
    expect(after.openLines).not.toBe(shown.openLines)
  })

  test('leaves a skipped line out of the lines and counts it', () => {
    const after = previewTable(understood({ skip: [5] }))
    expect(readLines(after.lines)).not.toContain(5)
    expect(after.skippedCount).toBe(shown.skippedCount + 1)
    expect(after.counts.linesRead).toBe(after.counts.ideas + after.skippedCount)
  })
})
