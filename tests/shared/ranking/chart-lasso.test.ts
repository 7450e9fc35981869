import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { marksWithin } from '../../../shared/ranking/chart-lasso.ts'

const coordinate = fc.integer({ min: 0, max: 100 })
const point = fc.record({ x: coordinate, y: coordinate })

test('a rectangle holds exactly what lies between its sides', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), point, point, (places, a, b) => {
      const [left, right] = [Math.min(a.x, b.x) - 0.5, Math.max(a.x, b.x) + 0.5]
      const [top, bottom] = [Math.min(a.y, b.y) - 0.5, Math.max(a.y, b.y) + 0.5]
      const line = [
        { x: left, y: top },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
      ]
      const marks = places.map((place, index) => ({ ...place, id: String(index) }))
      const between = marks.filter(({ x, y }) => x > left && x < right && y > top && y < bottom)
      expect(marksWithin(marks, line)).toEqual(between.map(({ id }) => id))
    }),
  )
})

test('neither the direction of the line nor where it begins changes what it holds', () => {
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 8 }), point, (line, place) => {
      const marks = [{ x: place.x + 0.25, y: place.y + 0.25, id: 'idea' }]
      const held = marksWithin(marks, line)
      expect(marksWithin(marks, line.toReversed())).toEqual(held)
      expect(marksWithin(marks, [...line.slice(1), ...line.slice(0, 1)])).toEqual(held)
    }),
  )
})

test('a line of two points holds nothing', () => {
  const line = [
    { x: 0, y: 0 },
    { x: 10, y: 10 },
  ]
  expect(marksWithin([{ id: 'idea', x: 5, y: 5 }], line)).toEqual([])
})
