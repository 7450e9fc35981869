import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutMultiples } from '../../../shared/ranking/spread-multiples-layout.ts'

describe('small pictures side by side', () => {
  it('lie within the picture and never on each other', () => {
    const numbers = fc.record({
      count: fc.integer({ min: 1, max: 15 }),
      strips: fc.integer({ min: 1, max: 12 }),
      width: fc.integer({ min: 200, max: 2000 }),
    })
    fc.assert(
      fc.property(numbers, ({ count, strips, width }) => {
        const size = { width, rowHeight: 28, head: 30, gap: 24, leastWidth: 250 }
        const { tiles, tileWidth, height } = layoutMultiples(count, strips, size)
        const tileHeight = size.head + strips * size.rowHeight
        expect(tiles).toHaveLength(count)
        for (const [place, one] of tiles.entries()) {
          expect(one.x + tileWidth).toBeLessThanOrEqual(width + 1e-9)
          expect(one.y + tileHeight).toBeLessThanOrEqual(height)
          for (const other of tiles.slice(place + 1)) {
            const isBeside = Math.abs(one.x - other.x) >= tileWidth
            const isBelow = Math.abs(one.y - other.y) >= tileHeight
            expect(isBeside || isBelow).toBe(true)
          }
        }
      }),
    )
  })

  it('stand two in a row on a page of a paper and three in a wide window', () => {
    const size = { rowHeight: 28, head: 30, gap: 24, leastWidth: 250 }
    const firstLine = (width: number): number =>
      layoutMultiples(10, 5, { ...size, width }).tiles.filter(({ y }) => y === 0).length
    expect([firstLine(400), firstLine(720), firstLine(1100), firstLine(1800)]).toEqual([1, 2, 3, 3])
  })
})
