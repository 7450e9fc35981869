import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, isInside, sharedArea } from '../../shared/label-boxes.ts'
import { type LabelWish, placeLabels } from '../../shared/label-places.ts'

const frame: Box = { left: 50, top: 20, width: 800, height: 460 }

/** Marks anywhere in the frame, also in heaps: half of them lie in a corner of a fifth of the width. */
const anyWishes = fc.array(
  fc.record({
    isHeaped: fc.boolean(),
    across: fc.double({ min: 0, max: 1, noNaN: true }),
    down: fc.double({ min: 0, max: 1, noNaN: true }),
    width: fc.integer({ min: 30, max: 120 }),
    height: fc.constantFrom(13, 26),
  }),
  { minLength: 40, maxLength: 40 },
)

type Draft = { isHeaped: boolean; across: number; down: number; width: number; height: number }

const wishOf = ({ isHeaped, across, down, width, height }: Draft): LabelWish => ({
  x: frame.left + across * frame.width * (isHeaped ? 0.2 : 1),
  y: frame.top + down * frame.height * (isHeaped ? 0.2 : 1),
  radius: 7,
  width,
  height,
})

describe('the places of 40 labels', () => {
  test('never overlap, never leave the frame, and are the same each time', () => {
    fc.assert(
      fc.property(anyWishes, (drafts) => {
        const wishes = drafts.map(wishOf)
        const places = placeLabels(frame, wishes)
        expect(overlaps(places)).toEqual([])
        expect(places.every((place) => place === null || isInside(place, frame))).toBe(true)
        expect(placeLabels(frame, wishes)).toEqual(places)
      }),
      { numRuns: 25 },
    )
  })

  test('leave nobody out, even where all marks lie on each other', () => {
    const wishes = Array.from({ length: 40 }, () => ({ x: 400, y: 200, radius: 7, width: 110, height: 26 }))
    const places = placeLabels(frame, wishes)
    expect(places.filter((place) => place === null)).toEqual([])
    expect(overlaps(places)).toEqual([])
  })

  test('lie beside their marks where there is room', () => {
    const wishes = Array.from({ length: 40 }, (_, index) => ({
      x: 60 + (index % 5) * 150,
      y: 40 + Math.floor(index / 5) * 55,
      radius: 7,
      width: 100,
      height: 26,
    }))
    expect(placeLabels(frame, wishes).filter((place) => place === null || place.leader !== null)).toEqual([])
  })
})

test('a label that is larger than the frame is left out', () => {
  expect(placeLabels(frame, [{ x: 100, y: 100, radius: 7, width: 900, height: 12 }])).toEqual([null])
})

test('labels hardly cover marks of others', () => {
  const wishes = Array.from({ length: 40 }, (_, index) => ({
    x: 120 + ((index * 197) % 620),
    y: 60 + ((index * 131) % 380),
    radius: 7,
    width: 100,
    height: 26,
  }))
  const places = placeLabels(frame, wishes)
  const covered = places.flatMap((place) =>
    place === null
      ? []
      : wishes.filter(
          ({ x, y, radius }) =>
            sharedArea(place, { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }) >
            20,
        ),
  )
  expect(covered.length).toBeLessThanOrEqual(2)
})

function overlaps(places: readonly (Box | null)[]): [number, number][] {
  return places.flatMap((a, i) =>
    places.flatMap((b, j): [number, number][] =>
      a !== null && b !== null && i < j && sharedArea(a, b) > 0 ? [[i, j]] : [],
    ),
  )
}
