import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import loadHighs, { type Highs } from 'highs'
import { commonDivisor } from '../../shared/portfolio/selection-units.ts'
import { relaxationOf, settledColumns } from '../../shared/portfolio/whole-bound.ts'
import { narrow } from '../../shared/portfolio/whole-narrow.ts'
import {
  anyOtherThan,
  rowExcess,
  type Solve,
  type WholeProgramme,
  type WholeRow,
  type WholeSolution,
} from '../../shared/portfolio/whole-programme.ts'
import { searchWhole, type SearchResult } from '../../shared/portfolio/whole-search.ts'
import { inSmallUnits, multipliersOf } from './highs-model.ts'
import { type SearchState, solveByHighs, type Solver } from './highs-run.ts'

export type SolverLimits = {
  /** For one question; then the best so far is given with what no selection can beat. */
  seconds: number
  onState?: ((state: SearchState) => void) | undefined
}

/** Solutions refused because rounded numbers hid that a row is broken; more than a few would be a defect. */
const mostRefusals = 100
/** So many branches take a tenth of a second; most scenarios need far fewer. */
const quickNodes = 100_000

/**
 * A solver of whole-number programmes: what cannot be part of a best selection is settled by bounds, the rest is looked at
 * in depth first, and what is too much for that goes to HiGHS, compiled to WebAssembly. Gap 0: the default gap answers
 * "optimal" for worse selections. Every solution is checked again in whole numbers; one that breaks a row by a rounding is
 * ruled out and the search goes on.
 */
export async function createHighsSolver(limits: SolverLimits): Promise<Solve> {
  const highs = await loadHighs({ wasmBinary: readFileSync(findWasm()) })
  return (programme) => solveExactly(highs, limits, programme)
}

/** In the sources it lies in its package; the build lays it beside the bundled files. */
function findWasm(): string | URL {
  return import.meta.url.endsWith('.ts')
    ? createRequire(import.meta.url).resolve('highs/runtime')
    : new URL('./highs.wasm', import.meta.url)
}

function solveExactly(
  highs: Highs,
  { seconds, onState }: SolverLimits,
  { objective, rows }: WholeProgramme,
): WholeSolution {
  const isOpen = rows.every(({ entries, least, most }) => entries.length > 0 || holdsEmpty({ least, most }))
  if (!isOpen) return { kind: 'infeasible' }
  const unit = commonDivisor(objective)
  const units = objective.map((one) => one / unit)
  const used = rows.filter(({ entries }) => entries.length > 0).map(inSmallUnits)
  const tell = ({ found, bound }: SearchState): void =>
    onState?.({ found: found && found * unit, bound: bound * unit })
  const refused: WholeRow[] = []
  for (let turn = 0; turn < mostRefusals; turn += 1) {
    const programme = { objective: units, rows: [...used, ...refused] }
    const found = settleByRow({ highs, seconds, tell }, programme)
    const taken = found.kind === 'infeasible' ? null : found.taken
    if (taken !== null && !keepsAll(rows, taken)) refused.push(anyOtherThan(taken, objective.length))
    else return found.kind === 'stopped' ? { ...found, bound: found.bound * unit } : found
  }
  throw new Error('the solver keeps giving selections that break a rule')
}

function holdsEmpty({ least, most }: Pick<WholeRow, 'least' | 'most'>): boolean {
  return (least ?? 0) <= 0 && (most ?? 0) >= 0
}

function keepsAll(rows: readonly WholeRow[], taken: readonly number[]): boolean {
  const inside = new Set(taken)
  return rows.every((row) => rowExcess(row, inside) === 0)
}

/**
 * Where a row asks for a sum over most columns, such as a value that must be reached, all that would keep the sum below it
 * is settled first.
 */
function settleByRow(solver: Solver, programme: WholeProgramme): WholeSolution {
  const { objective, rows } = programme
  const place = rows.findIndex(
    ({ entries, least }) => least !== null && entries.length * 2 > objective.length,
  )
  const least = rows[place]?.least ?? null
  if (least === null) return solveQuickly(solver, programme)
  const sum = objective.map(() => 0)
  for (const [column, coefficient] of rows[place]?.entries ?? []) sum[column] = coefficient
  const asked = { objective: sum, rows: rows.toSpliced(place, 1) }
  const multipliers = multipliersOf(solver.highs, asked)
  if (multipliers === null) return solveQuickly(solver, programme)
  const settled = settledColumns(relaxationOf(asked, multipliers), least)
  if (settled === null) return { kind: 'infeasible' }
  return solveWithout(solver, settled, programme, solveQuickly)
}

/** The solution over what is left open, told in the columns of the whole. */
function solveWithout(
  solver: Solver,
  settled: { left: number[]; taken: number[] },
  programme: WholeProgramme,
  solve: (solver: Solver, less: WholeProgramme) => WholeSolution,
): WholeSolution {
  const less = narrow(programme, settled)
  if (less === null) return { kind: 'infeasible' }
  const inside = less.taken.reduce((sum, column) => sum + (programme.objective[column] ?? 0), 0)
  const tell = ({ found, bound }: SearchState): void =>
    solver.tell({ found: found === null ? null : found + inside, bound: bound + inside })
  const found = solve({ ...solver, tell }, less.programme)
  if (found.kind === 'infeasible') return found
  const open = found.taken?.map((column) => less.columns[column] ?? 0)
  const taken = open === undefined ? null : [...less.taken, ...open].toSorted((a, b) => a - b)
  if (found.kind === 'optimal') return { kind: 'optimal', taken: taken ?? [] }
  return { kind: 'stopped', taken, bound: found.bound + inside }
}

function solveQuickly(solver: Solver, programme: WholeProgramme): WholeSolution {
  if (programme.objective.length === 0) return { kind: 'optimal', taken: [] }
  const multipliers = multipliersOf(solver.highs, programme)
  if (multipliers === null) return solveByHighs(solver, programme, [])
  const relaxation = relaxationOf(programme, multipliers)
  const { best, isComplete } = searchWhole(programme, relaxation, quickNodes)
  if (isComplete) return best === null ? { kind: 'infeasible' } : { kind: 'optimal', taken: best.taken }
  if (best === null) return solveByHighs(solver, programme, [])
  return improve(solver, programme, { best, settled: settledColumns(relaxation, best.worth) })
}

/** Looks among what could still be better than the best so far. */
function improve(
  solver: Solver,
  programme: WholeProgramme,
  { best, settled }: { best: NonNullable<SearchResult['best']>; settled: ReturnType<typeof settledColumns> },
): WholeSolution {
  if (settled === null) return { kind: 'optimal', taken: best.taken }
  return solveWithout(solver, settled, programme, (inner, less) => {
    const gone = new Set([...settled.left, ...settled.taken])
    const columns = [...programme.objective.keys()].filter((column) => !gone.has(column))
    const start = columns.flatMap((column, place) => (best.taken.includes(column) ? [place] : []))
    return solveByHighs(inner, less, start)
  })
}
