import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  binsOf,
  layoutAcceptability,
  rankColumns,
  shownRows,
} from '../../../shared/ranking/acceptability-layout.ts'

const size = { width: 900, rowHeight: 20, names: 200, margin: 100, top: 30 }

/** Everybody has each rank equally often. */
const evenCounts = (count: number): number[][] => Array.from({ length: count }, () => Array(count).fill(1))

describe('the bins of a heat map', () => {
  it('follow each other without gap, with an edge at the cut-off', () => {
    const places = fc.record({
      count: fc.integer({ min: 1, max: 400 }),
      most: fc.integer({ min: 1, max: 60 }),
      cut: fc.option(fc.integer({ min: 1, max: 400 })),
    })
    fc.assert(
      fc.property(places, ({ count, most, cut }) => {
        const bins = binsOf({ first: 1, last: count }, most, cut)
        const lasts = [0, ...bins.map(({ last }) => last)]
        expect(bins.map(({ first }) => first)).toEqual(lasts.slice(0, -1).map((last) => last + 1))
        expect(lasts.at(-1)).toBe(count)
        expect(cut === null || cut >= count || lasts.includes(cut)).toBe(true)
        expect(bins.length).toBeLessThanOrEqual(most + 1)
      }),
    )
  })
})

describe('the ranks of a heat map', () => {
  it('stand in columns without gap, finer near the ideas shown, with an edge at the cut-off', () => {
    const shown = fc.record({
      count: fc.integer({ min: 1, max: 400 }),
      most: fc.integer({ min: 4, max: 60 }),
      cut: fc.option(fc.integer({ min: 1, max: 400 })),
      from: fc.integer({ min: 1, max: 400 }),
    })
    fc.assert(
      fc.property(shown, ({ count, most, cut, from }) => {
        const first = Math.min(from, count)
        const near = { first, last: Math.min(count, first + 39) }
        const columns = rankColumns(count, { most, cut, near })
        const lasts = [0, ...columns.map(({ last }) => last)]
        expect(columns.map((column) => column.first)).toEqual(lasts.slice(0, -1).map((last) => last + 1))
        expect(lasts.at(-1)).toBe(count)
        expect(cut === null || cut >= count || lasts.includes(cut)).toBe(true)
        const inside = columns.filter((column) => column.first >= near.first && column.last <= near.last)
        const alike = binsOf({ first: 1, last: count }, most, cut)
        expect(inside.length).toBeGreaterThanOrEqual(
          alike.filter((bin) => bin.first >= near.first && bin.last <= near.last).length,
        )
      }),
    )
  })
})

describe('the heat map', () => {
  it('keeps all runs of a row, however many ranks and ideas are taken together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 120 }), (count, cut) => {
        const rows = shownRows(count, { from: null, most: 10, cut })
        const { cells } = layoutAcceptability(
          { rankCounts: evenCounts(count), samples: count, rows, cutRank: cut, cutPlace: cut },
          size,
        )
        for (const [row] of rows.entries()) {
          const shares = cells.filter((cell) => cell.row === row).map(({ share }) => share)
          expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('keeps its cells between names and margin and draws the line at the edge of the cut-off', () => {
    const rows = shownRows(100, { from: 20, most: 40, cut: 30 })
    const { cells, columns, cutX, cutY, cellWidth } = layoutAcceptability(
      { rankCounts: evenCounts(100), samples: 100, rows, cutRank: 30, cutPlace: 30 },
      size,
    )
    expect(Math.min(...cells.map(({ x }) => x))).toBe(size.names)
    expect(Math.max(...cells.map(({ x }) => x + cellWidth))).toBeCloseTo(size.width - size.margin, 6)
    expect(columns.find(({ x }) => x === cutX)?.first).toBe(31)
    expect(cutY).toBe(size.top + 11 * size.rowHeight)
  })

  it('has no line where the cut-off is not among the ideas shown', () => {
    const rows = shownRows(100, { from: 50, most: 40, cut: 30 })
    const shown = { rankCounts: evenCounts(100), samples: 100, rows, cutRank: null, cutPlace: 30 }
    expect(layoutAcceptability(shown, size)).toMatchObject({ cutX: null, cutY: null })
  })
})
