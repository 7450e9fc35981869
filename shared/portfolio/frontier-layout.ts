import { scaleLinear } from 'd3-scale'
import type { Box } from '../label-boxes.ts'
import { placeTitles } from '../ranking/chart-label-places.ts'
import type { ChartMark } from '../ranking/value-complexity-layout.ts'
import type { FrontierStep } from './frontier.ts'

export type FrontierLayout = {
  plot: { left: number; top: number; width: number; height: number }
  /** Each with its name beside it, or its number alone where the names crowd each other out. */
  marks: ChartMark[]
  /** Benefit stays as it is until the money for the next step is there. */
  path: string
  /** In cents and pixels. */
  costTicks: { cents: number; x: number }[]
  /** In hundredths of points and pixels. */
  pointTicks: { points: number; y: number }[]
  /** Where today's budget stands; null without one. */
  presentX: number | null
}

/** Room for the numbers and names of the axes, in pixels. */
const margins = { left: 76, top: 16, right: 24, bottom: 48 }

/** Of the names, in pixels. */
const fontSize = 11

/**
 * Where the steps of the value–budget curve stand in a picture; both axes begin at 0.
 *
 * @param steps ascending.
 * @param names one per step, see `frontierNames`.
 * @example
 * import { layoutFrontier } from './frontier-layout.ts'
 * const steps = [{ budgetCents: 50, points: 50, cents: 50, chosen: [] }, { budgetCents: 100, points: 100, cents: 100, chosen: [] }]
 * layoutFrontier(steps, ['', ''], null, { width: 200, height: 164 }).marks.map(({ x, y }) => [x, y]) // → [[126, 66], [176, 16]]
 */
export function layoutFrontier(
  steps: readonly FrontierStep[],
  names: readonly string[],
  present: number | null,
  { width, height }: { width: number; height: number },
): FrontierLayout {
  const plot = {
    left: margins.left,
    top: margins.top,
    width: Math.max(1, width - margins.left - margins.right),
    height: Math.max(1, height - margins.top - margins.bottom),
  }
  const most = (numbers: readonly number[]): number => Math.max(1, ...numbers)
  const x = scaleLinear(
    [0, most([...steps.map(({ cents }) => cents), present ?? 0])],
    [plot.left, plot.left + plot.width],
  )
  const y = scaleLinear([0, most(steps.map(({ points }) => points))], [plot.top + plot.height, plot.top])
  const spots = steps.map(({ cents, points }) => ({ x: x(cents), y: y(points) }))
  const stairs = spots.map((spot) => `H${spot.x}V${spot.y}`).join('')
  return {
    plot,
    marks: placeNames(spots, names, plot),
    path: `M${plot.left} ${plot.top + plot.height}${stairs}H${plot.left + plot.width}`,
    costTicks: x.ticks(6).map((cents) => ({ cents, x: x(cents) })),
    pointTicks: y.ticks(6).map((points) => ({ points, y: y(points) })),
    presentX: present === null ? null : x(present),
  }
}

/** Names keep clear of the stairs, so that letters and lines stay apart. */
function placeNames(
  spots: readonly { x: number; y: number }[],
  names: readonly string[],
  plot: Box,
): ChartMark[] {
  const numbers = new Map(spots.map((_, place) => [String(place), String(place + 1)]))
  const marks = spots.map(({ x, y }, place) => {
    const name = names[place] ?? ''
    const line = name === '' ? String(place + 1) : `${place + 1}: ${name}`
    return { id: String(place), x, y, lines: [line], label: null }
  })
  return placeTitles(marks, numbers, { plot, names: stairBoxes(spots, plot), fontSize })
}

/** The treads and risers of the stairs as thin boxes. */
function stairBoxes(spots: readonly { x: number; y: number }[], plot: Box): { box: Box }[] {
  const right = plot.left + plot.width
  return spots.flatMap(({ x, y }, place) => {
    const below = spots[place - 1]?.y ?? plot.top + plot.height
    const until = spots[place + 1]?.x ?? right
    return [
      { box: { left: x, top: y, width: Math.max(1, until - x), height: 1 } },
      { box: { left: x, top: y, width: 1, height: Math.max(1, below - y) } },
    ]
  })
}
