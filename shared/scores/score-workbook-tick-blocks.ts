import { cellAt, filledPlaces, textAt, type Grid } from '../import/grid.ts'
import type { Cell } from '../import/sheet.ts'
import { markWords } from './score-workbook-mark.ts'
import { parseMarkNumber } from './score-workbook-number.ts'
import { foldSign } from './score-workbook-sign.ts'
import { findSigns } from './score-workbook-signs.ts'

/**
 * Columns for the steps of a scale, of which each row crosses one. `steps` by column: the mark it stands for, or the word
 * for an answer that is none ("k. A.").
 */
export type TickBlock = {
  line: number
  from: number
  to: number
  steps: ReadonlyMap<number, number | string>
  /** The row of the steps names other columns too, left of all steps. */
  isBeside: boolean
  /** Rows that belong to it. */
  lines: ReadonlySet<number>
}

const tick = /^[x×✓✔✗✘☒☑●•■⬤]$/iu
const fewestSteps = 3
const fewestCrossed = 2
const states = markWords(null)

/** True for a cell with a cross, a check mark or a filled box. */
export function isTick(cell: Cell | undefined): boolean {
  return cell?.value.kind === 'text' && tick.test(cell.value.text.trim())
}

/** All columns of crosses on a sheet, from the first row of steps to the last. */
export function findTickBlocks(grid: Grid): TickBlock[] {
  if (!grid.sheet.cells.some(isTick)) return []
  const headings = grid.filledLines
    .flatMap((line) => stepsIn(grid, line))
    .filter((heading) => hasCrossesBelow(grid, heading))
  return headings.flatMap(({ line, steps }) => {
    const [from, to] = [Math.min(...steps.keys()), Math.max(...steps.keys())]
    const next = headings.find((other) => other.line > line && other.steps.has(from))?.line
    const lines = grid.filledLines.filter((one) => one > line && one < (next ?? Number.POSITIVE_INFINITY))
    const first = Math.min(
      ...headings.filter((other) => other.line === line).flatMap((other) => [...other.steps.keys()]),
    )
    const isBeside = filledPlaces(grid, line).some((place) => place < first)
    const block = { line, from, to, steps, isBeside, lines: new Set(lines) }
    return isCrossed(grid, block) ? [block] : []
  })
}

/** False for a row of figures that happen to count up, such as a sum below the crosses. */
function hasCrossesBelow(grid: Grid, { line, steps }: Steps): boolean {
  return grid.sheet.cells.some((cell) => cell.row > line && steps.has(cell.column) && isTick(cell))
}

/** Mostly crosses, and mostly one in a row: crosses for several things in a row are no marks. */
function isCrossed(grid: Grid, { from, to, lines }: TickBlock): boolean {
  let [crossedLines, otherLines, several] = [0, 0, 0]
  for (const line of lines) {
    const filled = filledPlaces(grid, line).filter((place) => place >= from && place <= to)
    const crossed = filled.filter((place) => isTick(cellAt(grid, line, place))).length
    if (crossed > 0) crossedLines += 1
    else if (filled.length > 0) otherLines += 1
    if (crossed > 1) several += 1
  }
  return crossedLines >= fewestCrossed && crossedLines > otherLines && several * 2 <= crossedLines
}

type Steps = { line: number; steps: Map<number, number | string> }

/** Neighbouring headings that count up or down, or that are the words or signs of a scale. */
function stepsIn(grid: Grid, line: number): Steps[] {
  const runs: number[][] = []
  for (const place of filledPlaces(grid, line)) {
    const run = runs.at(-1)
    if (run && run.at(-1) === place - 1 && continues(grid, line, [...run, place])) run.push(place)
    else runs.push([place])
  }
  return runs.flatMap((run) => {
    if (run.length < fewestSteps) return []
    const marks = marksOf(run.map((place) => textAt(grid, line, place)))
    if (marks.length < fewestSteps) return []
    const marked = run.slice(-marks.length)
    const steps = new Map<number, number | string>(marked.map((place, at) => [place, marks[at] ?? '']))
    for (let place = (run.at(-1) ?? 0) + 1; isState(textAt(grid, line, place)); place += 1)
      steps.set(place, textAt(grid, line, place))
    return [{ line, steps }]
  })
}

/** True while numbers go on by one in the same direction, or while words do not repeat. */
function continues(grid: Grid, line: number, places: readonly number[]): boolean {
  const texts = places.map((place) => textAt(grid, line, place))
  if (isState(texts.at(-1) ?? '')) return false
  const numbers = texts.map(parseMarkNumber)
  if (numbers.every((one) => one === null)) return new Set(texts).size === texts.length
  const by = (numbers[1] ?? 0) - (numbers[0] ?? 0)
  return Math.abs(by) === 1 && numbers.every((one, at) => one !== null && one === (numbers[0] ?? 0) + at * by)
}

function isState(text: string): boolean {
  return text !== '' && typeof states.get(foldSign(text)) === 'string'
}

/** The marks of the last headings of a run, as many as are steps: "Idee", "gering", "mittel", "hoch" has three. */
function marksOf(texts: readonly string[]): number[] {
  const numbers = texts.flatMap((text) => parseMarkNumber(text) ?? [])
  if (numbers.length === texts.length) return numbers
  const signs = findSigns({ cells: [...texts, ...texts, ...texts], numbers: 0, explanations: [] })
  const marks = texts.map((text) => signs?.values.get(foldSign(text)))
  return marks.slice(marks.lastIndexOf(undefined) + 1).filter((mark) => mark !== undefined)
}
