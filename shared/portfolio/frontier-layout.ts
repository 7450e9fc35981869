import { scaleLinear } from 'd3-scale'
import type { FrontierStep } from './frontier.ts'

export type FrontierLayout = {
  plot: { left: number; top: number; width: number; height: number }
  marks: { x: number; y: number }[]
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

/**
 * Where the steps of the value–budget curve stand in a picture; both axes begin at 0.
 *
 * @param steps ascending.
 * @example
 * import { layoutFrontier } from './frontier-layout.ts'
 * const steps = [{ budgetCents: 50, points: 50, cents: 50, chosen: [] }, { budgetCents: 100, points: 100, cents: 100, chosen: [] }]
 * layoutFrontier(steps, null, { width: 200, height: 164 }).marks // → [{"x": 126, "y": 66}, {"x": 176, "y": 16}]
 */
export function layoutFrontier(
  steps: readonly FrontierStep[],
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
  const marks = steps.map(({ cents, points }) => ({ x: x(cents), y: y(points) }))
  const stairs = marks.map((mark) => `H${mark.x}V${mark.y}`).join('')
  return {
    plot,
    marks,
    path: `M${plot.left} ${plot.top + plot.height}${stairs}H${plot.left + plot.width}`,
    costTicks: x.ticks(6).map((cents) => ({ cents, x: x(cents) })),
    pointTicks: y.ticks(6).map((points) => ({ points, y: y(points) })),
    presentX: present === null ? null : x(present),
  }
}
