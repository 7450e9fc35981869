import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { bundleMarks, bundleReach } from '../../../shared/ranking/chart-bundles.ts'

const marks = fc
  .array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) }), {
    maxLength: 120,
  })
  .map((places) => places.map((place, index) => ({ ...place, id: `idea-${index}` })))

test('every idea is in exactly one sign', () => {
  fc.assert(
    fc.property(marks, (all) => {
      const ids = bundleMarks(all).flatMap((bundle) => bundle.ids)
      expect(ids.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
    }),
  )
})

test('no two signs come closer than their reach, and no idea is further from its sign', () => {
  fc.assert(
    fc.property(marks, (all) => {
      const bundles = bundleMarks(all)
      const near = bundles.flatMap((a, i) =>
        bundles.slice(i + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < bundleReach),
      )
      expect(near).toEqual([])
      const places = new Map(all.map((mark) => [mark.id, mark]))
      for (const { ids, x, y } of bundles)
        for (const id of ids) {
          const place = places.get(id)
          expect(Math.hypot((place?.x ?? 0) - x, (place?.y ?? 0) - y)).toBeLessThan(bundleReach)
        }
    }),
  )
})

test('a sign stands where its first idea stands', () => {
  fc.assert(
    fc.property(marks, (all) => {
      for (const { ids, x, y } of bundleMarks(all)) {
        const first = all.find(({ id }) => id === ids[0])
        expect([first?.x, first?.y]).toEqual([x, y])
      }
    }),
  )
})
