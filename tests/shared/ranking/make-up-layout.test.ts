import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutMakeUp } from '../../../shared/ranking/make-up-layout.ts'

const size = { width: 720, barHeight: 28, rowHeight: 20 }

describe('the make-up of a value', () => {
  it('fills the bar with its parts in order, and what is lost is what remains', () => {
    const parts = fc.array(fc.double({ min: 0, max: 0.1, noNaN: true }), { maxLength: 10 })
    fc.assert(
      fc.property(parts, fc.integer({ min: 200, max: 2000 }), (contributions, width) => {
        const { pieces, rest } = layoutMakeUp(contributions, { ...size, width })
        const ends = [0, ...pieces.map((piece) => piece.x + piece.width)]
        for (const [place, { x }] of pieces.entries()) expect(x).toBeCloseTo(ends[place] ?? 0, 6)
        const value = contributions.reduce((sum, one) => sum + one, 0)
        expect(rest.x).toBeCloseTo(value * width, 6)
        expect(rest.x + rest.width).toBeCloseTo(width, 6)
      }),
    )
  })

  it('names every part in a key that neither overlaps nor leaves the picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 25 }), fc.integer({ min: 250, max: 1200 }), (count, width) => {
        const contributions = Array.from({ length: count }, () => 1 / count)
        const { keys, keyWidth, height } = layoutMakeUp(contributions, { ...size, width })
        expect(new Set(keys.map(({ x, y }) => `${x} ${y}`)).size).toBe(count)
        for (const { x, y } of keys) {
          expect(x + keyWidth).toBeLessThanOrEqual(width + 1e-9)
          expect(y + size.rowHeight / 2).toBeLessThanOrEqual(height)
          expect(y - size.rowHeight / 2).toBeGreaterThan(size.barHeight)
        }
      }),
    )
  })

  it('leaves the sign out of a piece that is too narrow for it', () => {
    const { pieces } = layoutMakeUp([0.5, 0.01], size)
    expect(pieces.map(({ hasSign }) => hasSign)).toEqual([true, false])
  })
})
