import {
  type Box,
  boxOfSpot,
  isInside,
  type Leader,
  leaderMeets,
  leaderOf,
  leadersCross,
  sharedArea,
  type Spot,
} from './label-boxes.ts'

/** A mark with the size of its label in pixels. */
export type LabelWish = Spot & { width: number; height: number }

export type PlacedLabel = Box & { leader: Leader | null }

type Places = (PlacedLabel | null)[]

const turns = 20
/** Room between the rim of the mark and the label, in pixels. */
const distances = [3, 9, 17, 27, 40, 56, 76, 100, 130]
const passes = 6
/** Step of the search over the whole frame, in pixels. */
const searchStep = 8
/** What a pixel of distance costs is 1; these are weighed against it. */
const costs = { coveredPixel: 2, crossing: 60, throughMark: 25, throughLabel: 45 }

/**
 * Places for the labels of marks in a frame: as near to the mark as possible, not on other marks, leaders not crossing.
 * Two labels never overlap and none leaves the frame; a label without any room is left out (null), because a hole can be
 * looked up in the list beside the chart, an unreadable heap cannot.
 *
 * First the labels with the most neighbours, each at the cheapest of 180 candidates around its mark, then everything again
 * with the others in place, six times; what found no room is searched one over the whole frame. Greedy with repetition
 * instead of annealing: the same input gives the same picture, and 40 labels take some hundredths of a second.
 *
 * @param obstacles boxes that no label may touch, such as other texts in the frame.
 * @returns one place per wish, in the order of the wishes.
 * @example
 * import { placeLabels } from './label-places.ts'
 * const frame = { left: 0, top: 0, width: 200, height: 100 }
 * placeLabels(frame, [{ x: 50, y: 50, radius: 5, width: 40, height: 12 }]) // → [{ left: 58, top: 44, width: 40, height: 12, leader: null }]
 * placeLabels(frame, [{ x: 50, y: 50, radius: 5, width: 400, height: 12 }]) // → [null]
 */
export function placeLabels(
  frame: Box,
  wishes: readonly LabelWish[],
  obstacles: readonly Box[] = [],
): Places {
  const marks = wishes.map(boxOfSpot)
  const order = hardestFirst(wishes)
  let places: Places = wishes.map(() => null)
  for (let pass = 0; pass < passes; pass += 1) {
    const before = places
    places = [...before]
    for (const index of order)
      places[index] = bestPlace(index, { frame, wishes, obstacles, marks, places }) ?? places[index] ?? null
    if (places.every((place, index) => isSamePlace(place, before[index]))) break
  }
  return places
}

type Scene = {
  frame: Box
  wishes: readonly LabelWish[]
  obstacles: readonly Box[]
  marks: readonly Box[]
  places: Places
}

function bestPlace(index: number, scene: Scene): PlacedLabel | null {
  const wish = scene.wishes[index]
  if (wish === undefined) return null
  const near = cheapest(candidatesAround(wish), index, scene)
  if (near !== null || scene.places[index] !== null) return near
  return cheapest(candidatesInFrame(wish, scene.frame), index, scene)
}

function cheapest(candidates: Iterable<Box>, index: number, scene: Scene): PlacedLabel | null {
  const wish = scene.wishes[index]
  let best: PlacedLabel | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const box of candidates) {
    if (wish === undefined) break
    const gap = gapBetween(wish, box)
    if (gap >= bestCost || !isFree(box, index, scene)) continue
    const place = { ...box, leader: leaderOf(wish, box) }
    const cost = gap + disturbance(place, index, { ...scene, limit: bestCost - gap })
    if (cost >= bestCost) continue
    best = place
    bestCost = cost
  }
  return best
}

function isFree(box: Box, index: number, { frame, obstacles, places }: Scene): boolean {
  if (!isInside(box, frame) || obstacles.some((obstacle) => sharedArea(box, obstacle) > 0)) return false
  return places.every((other, at) => other === null || at === index || sharedArea(box, other) === 0)
}

/** What a place spoils: marks covered, leaders crossed. Counting ends at the limit, where the place has lost already. */
function disturbance(place: PlacedLabel, index: number, scene: Scene & { limit: number }): number {
  const { marks, places, limit } = scene
  let cost = 0
  for (const [at, mark] of marks.entries()) {
    cost += sharedArea(place, mark) * costs.coveredPixel
    if (place.leader !== null && at !== index && leaderMeets(place.leader, mark)) cost += costs.throughMark
    if (cost >= limit) return cost
  }
  for (const [at, other] of places.entries()) {
    if (other !== null && at !== index) cost += entanglement(place, other)
    if (cost >= limit) return cost
  }
  return cost
}

function entanglement(place: PlacedLabel, other: PlacedLabel): number {
  let cost = 0
  if (place.leader !== null && leaderMeets(place.leader, other)) cost += costs.throughLabel
  if (other.leader !== null && leaderMeets(other.leader, place)) cost += costs.throughLabel
  if (place.leader !== null && other.leader !== null && leadersCross(place.leader, other.leader))
    cost += costs.crossing
  return cost
}

/** Distance from the mark to the nearest point of the label; all that touches the mark costs the same, so the right wins. */
function gapBetween({ x, y, radius }: Spot, { left, top, width, height }: Box): number {
  const nearX = Math.min(Math.max(x, left), left + width)
  const nearY = Math.min(Math.max(y, top), top + height)
  return Math.max(Math.hypot(nearX - x, nearY - y), radius + (distances[0] ?? 0))
}

function* candidatesAround({ x, y, radius, width, height }: LabelWish): Generator<Box> {
  for (const distance of distances)
    for (let turn = 0; turn < turns; turn += 1) {
      const angle = (turn / turns) * 2 * Math.PI
      const reach = radius + distance
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      yield {
        left: x + cos * reach + ((cos - 1) / 2) * width,
        top: y + sin * reach + ((sin - 1) / 2) * height,
        width,
        height,
      }
    }
}

function* candidatesInFrame({ width, height }: LabelWish, frame: Box): Generator<Box> {
  for (let top = frame.top; top + height <= frame.top + frame.height; top += searchStep)
    for (let left = frame.left; left + width <= frame.left + frame.width; left += searchStep)
      yield { left, top, width, height }
}

/** Marks with the most others around them come first; equals keep their order. */
function hardestFirst(wishes: readonly LabelWish[]): number[] {
  const neighbours = wishes.map(
    (wish) =>
      wishes.filter(({ x, y }) => Math.abs(x - wish.x) < wish.width && Math.abs(y - wish.y) < 2 * wish.height)
        .length,
  )
  return wishes.map((_, index) => index).toSorted((a, b) => (neighbours[b] ?? 0) - (neighbours[a] ?? 0))
}

function isSamePlace(a: PlacedLabel | null | undefined, b: PlacedLabel | null | undefined): boolean {
  return a?.left === b?.left && a?.top === b?.top
}
