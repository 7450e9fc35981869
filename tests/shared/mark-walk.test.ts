import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { walkMarks } from '../../shared/mark-walk.ts'

const coordinate = fc.integer({ min: 0, max: 5 })
const marks = fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 1, maxLength: 20 })

test.each([
  ['ArrowRight', 'ArrowLeft'],
  ['ArrowDown', 'ArrowUp'],
])(
  '%s reaches every mark from one end to the other, also those on each other, and %s leads back',
  (on, back) => {
    fc.assert(
      fc.property(marks, (all) => {
        const first = toEnd(all, 0, back)
        const way = [first]
        for (let step = 1; step < all.length; step += 1) way.push(walkMarks(all, way.at(-1) ?? 0, on) ?? -1)
        expect(new Set(way).size).toBe(all.length)
        expect(toEnd(all, way.at(-1) ?? 0, back)).toBe(first)
      }),
    )
  },
)

test('other keys are left to the browser', () => {
  expect(walkMarks([{ x: 1, y: 1 }], 0, 'Tab')).toBeNull()
  expect(walkMarks([], 0, 'Home')).toBeNull()
})

function toEnd(all: readonly { x: number; y: number }[], from: number, key: string): number {
  const next = walkMarks(all, from, key) ?? from
  return next === from ? from : toEnd(all, next, key)
}
