import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareOut, spareThreads } from '../../../main/workers/share-out.ts'

describe('work shared out among threads', () => {
  it('comes to every block once and in order, and no thread has more than one block more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 8 }), (blocks, threads) => {
        const parts = shareOut(blocks, threads)
        const ends = [0, ...parts.map(({ to }) => to)]
        expect(parts.map(({ from }) => from)).toEqual(ends.slice(0, -1))
        expect(ends.at(-1)).toBe(blocks)
        const sizes = parts.map(({ from, to }) => to - from)
        expect(Math.min(...sizes)).toBeGreaterThan(0)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('never asks for more threads than four, nor for none', () => {
    expect(spareThreads()).toBeGreaterThanOrEqual(1)
    expect(spareThreads()).toBeLessThanOrEqual(4)
  })
})
