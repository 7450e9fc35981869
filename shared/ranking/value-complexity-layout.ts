import type { PlacedLabel } from '../label-places.ts'
import type { Box } from '../label-boxes.ts'
import { wrapText } from '../text-width.ts'
import { bundleMarks, type ChartBundle } from './chart-bundles.ts'
import { labelSize, placeLabelsOf, placeTitles } from './chart-label-places.ts'
import { reaches } from './tolerance.ts'

/** An idea with its place between benefit and complexity, 0 to 1 each, 1 the most beneficial and the most complex. */
export type ChartIdea = { id: string; number: string; title: string; benefit: number; complexity: number }

/** Where the chart is divided, 0 to 1. */
export type Thresholds = { benefit: number; complexity: number }

/** Much for little, much for much, little for little, little for much. */
export const quadrants = ['quick-win', 'strategic', 'filler', 'set-aside'] as const

export type Quadrant = (typeof quadrants)[number]

export type AxisRange = readonly [number, number]

/** A mark at its place in pixels; `lines` are the lines of its label, `label` where they stand (null: no room). */
export type ChartMark = { id: string; x: number; y: number; lines: string[]; label: PlacedLabel | null }

export type ChartLayout = {
  plot: Box
  xRange: AxisRange
  yRange: AxisRange
  marks: ChartMark[]
  /** Above 150 ideas: what is drawn instead of the single marks. Null below. */
  bundles: ChartBundle[] | null
  names: QuadrantName[]
}

/** `quadrantNames` are written in the corners of the plot, and labels keep clear of them. */
export type ChartSize = {
  width: number
  height: number
  fontSize: number
  quadrantNames: Record<Quadrant, string>
}

/** A quadrant's name at its corner of the plot; `box` is the room it takes. */
export type QuadrantName = { quadrant: Quadrant; box: Box }

/** Room for axis numbers and names around the plot, in pixels. */
const margins = { left: 56, top: 12, right: 16, bottom: 44 }
/** Up to here labels carry the title; above only the number, because two lines would find no room. */
export const mostTitledMarks = 40
/** Above this nobody reads numbers in a cloud, and placing them would take seconds. */
export const mostNumberedMarks = 150

/**
 * The quarter of the chart an idea lies in. On the line it counts to the better side, as a threshold is reached by equality.
 *
 * @example
 * import { quadrantOf } from './value-complexity-layout.ts'
 * const thresholds = { benefit: 0.6, complexity: 0.5 }
 * quadrantOf({ benefit: 0.6, complexity: 0.5 }, thresholds) // → "quick-win"
 * quadrantOf({ benefit: 0.8, complexity: 0.7 }, thresholds) // → "strategic"
 * quadrantOf({ benefit: 0.2, complexity: 0.3 }, thresholds) // → "filler"
 * quadrantOf({ benefit: 0.2, complexity: 0.9 }, thresholds) // → "set-aside"
 */
export function quadrantOf(
  place: Pick<ChartIdea, 'benefit' | 'complexity'>,
  thresholds: Thresholds,
): Quadrant {
  const isSimple = reaches(thresholds.complexity, place.complexity)
  if (reaches(place.benefit, thresholds.benefit)) return isSimple ? 'quick-win' : 'strategic'
  return isSimple ? 'filler' : 'set-aside'
}

/**
 * Thresholds in the middle of the ideas: the median of each axis, rounded to hundredths. Half of the ideas then lie on
 * either side, wherever the raters' marks gather; the middle of the scale would often leave three quarters empty.
 *
 * @example
 * import { middleOfIdeas } from './value-complexity-layout.ts'
 * middleOfIdeas([{ benefit: 0.2, complexity: 0.9 }, { benefit: 0.8, complexity: 0.5 }, { benefit: 0.7, complexity: 0.1 }]) // → { benefit: 0.7, complexity: 0.5 }
 * middleOfIdeas([]) // → { benefit: 0.5, complexity: 0.5 }
 */
export function middleOfIdeas(ideas: readonly Pick<ChartIdea, 'benefit' | 'complexity'>[]): Thresholds {
  return {
    benefit: medianOf(ideas.map(({ benefit }) => benefit)),
    complexity: medianOf(ideas.map(({ complexity }) => complexity)),
  }
}

function medianOf(values: readonly number[]): number {
  if (values.length === 0) return 0.5
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  const median = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2
  return Math.round(median * 100) / 100
}

/**
 * The part of an axis to show, in steps of 5 of 100 points and inside 0 to 1: all values with a little air and at least 30
 * points long, so that close ideas come apart but a hair's breadth is not blown up to a gulf.
 *
 * @example
 * import { axisRange } from './value-complexity-layout.ts'
 * axisRange([0.42, 0.77]) // → [0.4, 0.8]
 * axisRange([0.55]) // → [0.4, 0.7]
 * axisRange([0, 0.95]) // → [0, 1]
 * axisRange([]) // → [0, 1]
 */
export function axisRange(values: readonly number[]): AxisRange {
  if (values.length === 0) return [0, 1]
  const [least, most] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [1, 0])
  let from = Math.max(0, Math.floor((least - air) * steps + 1e-9))
  let to = Math.min(steps, Math.ceil((most + air) * steps - 1e-9))
  while (to - from < fewestSteps) {
    if (from > 0) from -= 1
    if (to < steps && to - from < fewestSteps) to += 1
  }
  return [from / steps, to / steps]
}

const steps = 20
const fewestSteps = 6
const air = 0.02

/**
 * Where everything stands in the value–complexity chart: complexity to the right, benefit upwards, one mark per idea in the
 * order given, labels without overlap.
 *
 * @param ideas all that are to be shown; earlier ones are drawn later and so lie on top.
 * @param size of the whole picture in pixels.
 * @example
 * import { layoutValueComplexity } from './value-complexity-layout.ts'
 * const idea = { id: 'a', number: 'I-001', title: 'Leihräder', benefit: 0.5, complexity: 0.5 }
 * const quadrantNames = { 'quick-win': 'Win', strategic: 'Plan', filler: 'Fill', 'set-aside': 'Wait' }
 * const { xRange, marks } = layoutValueComplexity([idea], { width: 372, height: 256, fontSize: 11, quadrantNames })
 * xRange // → [0.35, 0.65]
 * marks[0].lines // → ["I-001 Leihräder"]
 * [Math.round(marks[0].x), Math.round(marks[0].y)] // → [206, 112]
 */
export function layoutValueComplexity(ideas: readonly ChartIdea[], size: ChartSize): ChartLayout {
  const plot = {
    left: margins.left,
    top: margins.top,
    width: Math.max(1, size.width - margins.left - margins.right),
    height: Math.max(1, size.height - margins.top - margins.bottom),
  }
  const xRange = axisRange(ideas.map(({ complexity }) => complexity))
  const yRange = axisRange(ideas.map(({ benefit }) => benefit))
  const marks = ideas.map((idea): ChartMark => ({
    id: idea.id,
    x: plot.left + partOf(idea.complexity, xRange) * plot.width,
    y: plot.top + (1 - partOf(idea.benefit, yRange)) * plot.height,
    lines: linesOf(idea, ideas.length, size.fontSize),
    label: null,
  }))
  const names = quadrants.map((quadrant) => ({ quadrant, box: cornerBox(quadrant, plot, size) }))
  const axes = { plot, xRange, yRange, names }
  if (marks.length > mostNumberedMarks) return { ...axes, marks, bundles: bundleMarks(marks) }
  if (marks.length > mostTitledMarks)
    return { ...axes, marks: placeLabelsOf(marks, { ...axes, ...size }), bundles: null }
  const numbers = new Map(ideas.map(({ id, number }) => [id, number]))
  return { ...axes, marks: placeTitles(marks, numbers, { ...axes, ...size }), bundles: null }
}

/** Room between the corner of the plot and the name in it, in pixels. */
const cornerGap = 6

function cornerBox(quadrant: Quadrant, plot: Box, { quadrantNames, fontSize }: ChartSize): Box {
  const { width, height } = labelSize([quadrantNames[quadrant]], fontSize + 1)
  const isRight = quadrant === 'strategic' || quadrant === 'set-aside'
  const isLow = quadrant === 'filler' || quadrant === 'set-aside'
  return {
    left: isRight ? plot.left + plot.width - width - cornerGap : plot.left + cornerGap,
    top: isLow ? plot.top + plot.height - height - cornerGap : plot.top + cornerGap,
    width,
    height,
  }
}

/** Where a value lies in a range: 0 at its start, 1 at its end. */
export function partOf(value: number, [from, to]: AxisRange): number {
  return (value - from) / (to - from)
}

function linesOf({ number, title }: ChartIdea, count: number, fontSize: number): string[] {
  if (count > mostTitledMarks) return [number]
  return wrapText(`${number} ${title}`, { fontSize, maximumWidth: 118, maximumLines: 2 })
}
