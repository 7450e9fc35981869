import { assert, integer, property, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnderstandOptions } from '../../../shared/import/understand.ts'
import type { TableCorrection } from '../../../shared/import/understanding.ts'
import { shortly, understandRows } from './made-sheets.ts'

const rows = [
  ['Nr.', 'Titel', 'Beschreibung', 'Kosten'],
  [1, 'Trinkbrunnen am Markt', 'Frisches Wasser für alle Leute.', 800],
  [2, 'Lesebänke im Park', 'Bänke mit einem Kasten voller Bücher.', 1200],
  [3, 'Rufbus am Abend', 'Ein kleiner Bus, der auf Anruf kommt.', 5000],
  [null, 'Summe', null, 7000],
]
const hiding = { hiddenRows: [3, 5], hiddenColumns: [4] }

function understand(correction: Omit<TableCorrection, 'table'> = {}, options: UnderstandOptions = {}) {
  const corrections = { tables: [{ table: '0.0', ...correction }] }
  return understandRows(rows, hiding, { hiddenParts: 'waiting', corrections, ...options })
}

const columnD = (understood: ReturnType<typeof understand>) =>
  understood.tables[0]?.columns.find(({ place }) => place === 4)

describe('hidden rows and columns', () => {
  it('are read like all others when nothing else is said', () => {
    const read = shortly(understandRows(rows, hiding))
    expect(read.ideas).toEqual([2, 3, 4])
    expect(read.columns).toMatchObject({ cost: 4 })
  })

  it('are left out with their own reason when they wait, and a hidden sum stays a sum', () => {
    const waiting = shortly(understand())
    expect(waiting.ideas).toEqual([2, 4])
    expect(waiting.skipped).toEqual(['3 hidden', '5 total'])
    expect(waiting.columns).toEqual({ number: 1, title: 2, description: 3 })
    expect(understand().tables[0]?.skipped[0]).toMatchObject({ text: 'Lesebänke im Park' })
  })

  it('are taken row by row and column by column', () => {
    const taken = shortly(understand({ take: [3], fields: [{ place: 4, field: 'cost' }] }))
    expect(taken.ideas).toEqual([2, 3, 4])
    expect(taken.columns).toMatchObject({ cost: 4 })
  })

  it('name the field that a hidden column would have, unless another column has it', () => {
    expect(columnD(understand())).toMatchObject({ field: null, waiting: { field: 'cost' } })
    const elsewhere = understand({ fields: [{ place: 3, field: 'cost' }] })
    expect(columnD(elsewhere)).toMatchObject({ field: null, waiting: { field: null } })
    expect(columnD(understand({ fields: [{ place: 4, field: 'cost' }] }))).not.toHaveProperty('waiting')
  })

  it('keep nothing of a waiting column beside the ideas', () => {
    const cells = understand().tables.flatMap(({ ideas }) => ideas.flatMap(({ unmapped }) => unmapped))
    expect(cells).toEqual([])
  })

  it('leave the meaning of a visible column alone', () => {
    const twice = rows.map((row, at) => [...row, at === 0 ? 'Kosten in Euro' : 9000 + at])
    const understood = understandRows(twice, hiding, { hiddenParts: 'waiting' })
    expect(shortly(understood).columns).toMatchObject({ cost: 5 })
  })

  it('are hidden columns when ideas stand in columns', () => {
    const turned = (rows[0] ?? []).map((_, place) => rows.slice(0, 4).map((row) => row[place] ?? null))
    const understood = understandRows(
      turned,
      { hiddenColumns: [3], hiddenRows: [4] },
      {
        hiddenParts: 'waiting',
        corrections: {
          tables: [{ table: '0.0', orientation: 'ideas-in-columns', headerLines: { first: 1, last: 1 } }],
        },
      },
    )
    expect(shortly(understood)).toMatchObject({ ideas: [2, 4], skipped: ['3 hidden'] })
  })

  it('add up for any choice of hidden and taken rows: rows read = ideas + skipped, each with a reason', () => {
    const some = uniqueArray(integer({ min: 1, max: 6 }))
    assert(
      property(some, some, some, (hiddenRows, take, skip) => {
        const corrections = { tables: [{ table: '0.0', take, skip }] }
        const waiting = understandRows(rows, { hiddenRows }, { hiddenParts: 'waiting', corrections })
          .tables[0]
        const taken = understandRows(rows, { hiddenRows }, { corrections }).tables[0]
        if (waiting === undefined || taken === undefined) throw new Error('no table')
        const { linesRead, ideas, skipped, skippedBy } = waiting.counts
        expect(linesRead).toBe(ideas + skipped)
        expect(linesRead).toBe(taken.counts.linesRead)
        expect(Object.values(skippedBy).reduce((sum, count) => sum + count, 0)).toBe(skipped)
        expect(waiting.ideas.filter(({ line, hidden }) => hidden && !take.includes(line))).toEqual([])
      }),
    )
  })
})
