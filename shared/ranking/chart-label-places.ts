import { type Box, boxOfSpot, leaderMeets } from '../label-boxes.ts'
import { type LabelWish, placeLabels } from '../label-places.ts'
import { textWidth } from '../text-width.ts'
import type { ChartMark } from './value-complexity-layout.ts'

/** Of a disc, in pixels. */
export const markRadius = 7

/** No label may come closer to a mark: a pilot's diamond with its outline reaches beyond the disc. */
const occupiedRadius = markRadius + 3
/** Between two labels side by side, so that they do not read as one. */
const labelGap = 8

/** Lines follow each other at 1.2 times the font size. */
export const lineHeight = 1.2

/** The plot, what else stands in it, and the size of letters in pixels. */
type Room = { plot: Box; names: readonly { box: Box }[]; fontSize: number }

/**
 * Labels beside their marks. Titles that crowd each other out give way to the number alone; those that then find room
 * right beside their mark come back.
 *
 * @param numbers by id of the mark.
 * @example
 * import { placeTitles } from './chart-label-places.ts'
 * const mark = { id: 'a', x: 50, y: 50, lines: ['I-001 Leihräder'], label: null }
 * const room = { plot: { left: 0, top: 0, width: 300, height: 100 }, names: [], fontSize: 11 }
 * placeTitles([mark], new Map([['a', 'I-001']]), room)[0].label.leader // → null
 */
export function placeTitles(
  marks: readonly ChartMark[],
  numbers: ReadonlyMap<string, string>,
  room: Room,
): ChartMark[] {
  const titled = placeLabelsOf(marks, room)
  const crowded = new Set(titled.filter(isFarFromLabel).map(({ id }) => id))
  if (crowded.size === 0) return titled
  const shortened = marks.map((mark) =>
    crowded.has(mark.id) ? { ...mark, lines: [numbers.get(mark.id) ?? ''] } : mark,
  )
  const titles = new Map(marks.flatMap(({ id, lines }) => (crowded.has(id) ? [[id, lines] as const] : [])))
  return withTitlesAgain(placeLabelsOf(shortened, room), titles, room)
}

/**
 * The same for labels as they are.
 *
 * @example
 * import { placeLabelsOf } from './chart-label-places.ts'
 * const mark = { id: 'a', x: 50, y: 50, lines: ['I-001'], label: null }
 * const room = { plot: { left: 0, top: 0, width: 300, height: 100 }, names: [], fontSize: 11 }
 * placeLabelsOf([mark], room)[0].label.left // → 63
 */
export function placeLabelsOf(marks: readonly ChartMark[], { plot, names, fontSize }: Room): ChartMark[] {
  const places = placeLabels(
    plot,
    marks.map((mark) => wishOf(mark, fontSize)),
    names.map(({ box }) => box),
  )
  return marks.map((mark, index) => ({ ...mark, label: places[index] ?? null }))
}

/** Where numbers have made room, a title comes back: right beside its mark, and without moving anything else. */
function withTitlesAgain(
  marks: readonly ChartMark[],
  titles: ReadonlyMap<string, string[]>,
  { plot, names, fontSize }: Room,
): ChartMark[] {
  const settled = [...marks]
  for (const [index, mark] of marks.entries()) {
    const lines = titles.get(mark.id)
    if (lines === undefined) continue
    const others = settled.filter((_, at) => at !== index)
    const taken = [
      ...names.map(({ box }) => box),
      ...others.map(({ x, y }) => boxOfSpot({ x, y, radius: occupiedRadius })),
      ...others.flatMap(({ label }) => label ?? []),
    ]
    const [label = null] = placeLabels(plot, [wishOf({ ...mark, lines }, fontSize)], taken)
    const isUnderLeader = others.some(
      ({ label: other }) => label && other?.leader && leaderMeets(other.leader, label),
    )
    if (label !== null && label.leader === null && !isUnderLeader) settled[index] = { ...mark, lines, label }
  }
  return settled
}

function wishOf({ x, y, lines }: ChartMark, fontSize: number): LabelWish {
  const { width, height } = labelSize(lines, fontSize)
  return { x, y, radius: occupiedRadius, width: width + labelGap, height }
}

/** In pixels; an eye follows a short line without effort, a long one through a crowd it loses. */
const longLeader = 32

/** Where titles crowd each other out, the number alone beside the mark is worth more than a title far away. */
function isFarFromLabel({ label }: ChartMark): boolean {
  if (label === null) return true
  if (label.leader === null) return false
  const { x1, y1, x2, y2 } = label.leader
  return Math.hypot(x2 - x1, y2 - y1) > longLeader
}

/**
 * How much room the lines of a label take, in pixels.
 *
 * @example
 * import { labelSize } from './chart-label-places.ts'
 * Math.round(labelSize(['I-001', 'Rad'], 10).height) // → 24
 */
export function labelSize(lines: readonly string[], fontSize: number): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map((line) => textWidth(line, fontSize))),
    height: lines.length * fontSize * lineHeight,
  }
}
