import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import loadHighs, { type Highs, type Model } from 'highs'
import { commonDivisor } from '../../shared/portfolio/selection-units.ts'
import {
  anyOtherThan,
  rowExcess,
  type Solve,
  type WholeProgramme,
  type WholeRow,
  type WholeSolution,
} from '../../shared/portfolio/whole-programme.ts'

/** Objectives are whole, so less than 1 between solution and bound is proof. */
const provedGap = 0.5
/** Solutions refused because rounded numbers hid that a row is broken; more than a few would be a defect. */
const mostRefusals = 100

/**
 * HiGHS, compiled to WebAssembly, as a solver of whole-number programmes. Gap 0: the default gap answers "optimal" for
 * worse selections. Every solution is checked again in whole numbers; one that breaks a row by a rounding is ruled out and the
 * search goes on.
 *
 * @param seconds time for one question; then the best so far is given with what no selection can beat.
 */
export async function createHighsSolver(seconds: number): Promise<Solve> {
  const highs = await loadHighs({ wasmBinary: readFileSync(findWasm()) })
  return (programme) => solveExactly(highs, programme, seconds)
}

/** In the sources it lies in its package; the build lays it beside the bundled files. */
function findWasm(): string | URL {
  return import.meta.url.endsWith('.ts')
    ? createRequire(import.meta.url).resolve('highs/runtime')
    : new URL('./highs.wasm', import.meta.url)
}

function solveExactly(highs: Highs, { objective, rows }: WholeProgramme, seconds: number): WholeSolution {
  const columns = objective.length
  const isOpen = rows.every(({ entries, least, most }) => entries.length > 0 || holdsEmpty({ least, most }))
  if (!isOpen) return { kind: 'infeasible' }
  if (columns === 0) return { kind: 'optimal', taken: [] }
  const refused: WholeRow[] = []
  for (let turn = 0; turn < mostRefusals; turn += 1) {
    const found = solveOnce(highs, { objective, rows: [...rows, ...refused] }, seconds)
    const taken = found.kind === 'infeasible' ? null : found.taken
    if (taken === null) return found
    const inside = new Set(taken)
    if (rows.every((row) => rowExcess(row, inside) === 0)) return found
    refused.push(anyOtherThan(taken, columns))
  }
  throw new Error('the solver keeps giving selections that break a rule')
}

function holdsEmpty({ least, most }: Pick<WholeRow, 'least' | 'most'>): boolean {
  return (least ?? 0) <= 0 && (most ?? 0) >= 0
}

function solveOnce(highs: Highs, { objective, rows }: WholeProgramme, seconds: number): WholeSolution {
  const unit = commonDivisor(objective)
  const programme = { objective: objective.map((one) => one / unit), rows }
  return highs.withModel(modelOf(highs, programme), (model) => {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: provedGap,
      mip_feasibility_tolerance: 1e-9,
      time_limit: seconds,
    })
    const { modelStatus } = model.run()
    const solution = solutionOf(highs, model, modelStatus)
    return solution.kind === 'stopped' ? { ...solution, bound: solution.bound * unit } : solution
  })
}

function solutionOf(highs: Highs, model: Model, status: number): WholeSolution {
  const known = highs.constants.modelStatus
  if (status === known.infeasible || status === known.unboundedOrInfeasible) return { kind: 'infeasible' }
  const isOptimal = status === known.optimal
  if (!isOptimal && status !== known.timeLimit) throw new Error(`the solver ended with status ${status}`)
  const hasSolution = isOptimal || Number.isFinite(Number(model.info.get('mip_gap')))
  const taken = hasSolution
    ? [...model.getSolution().colValue].flatMap((value, column) => (value > 0.5 ? [column] : []))
    : null
  if (isOptimal && taken !== null) return { kind: 'optimal', taken }
  return { kind: 'stopped', taken, bound: Math.floor(Number(model.info.get('mip_dual_bound')) + 1e-6) }
}

function modelOf(highs: Highs, { objective, rows }: WholeProgramme) {
  const used = rows.filter(({ entries }) => entries.length > 0).map(inSmallUnits)
  const starts = [0]
  for (const { entries } of used) starts.push((starts.at(-1) ?? 0) + entries.length)
  return {
    numCols: objective.length,
    numRows: used.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: [...objective],
    colLower: objective.map(() => 0),
    colUpper: objective.map(() => 1),
    rowLower: used.map(({ least }) => least ?? -highs.infinity),
    rowUpper: used.map(({ most }) => most ?? highs.infinity),
    matrix: {
      format: 'csr' as const,
      numRows: used.length,
      numCols: objective.length,
      starts,
      indices: used.flatMap(({ entries }) => entries.map(([column]) => column)),
      values: used.flatMap(({ entries }) => entries.map(([, coefficient]) => coefficient)),
    },
    integrality: objective.map(() => highs.constants.variableType.integer),
  }
}

/** The same row in multiples of what divides all its coefficients: small numbers keep the solver's arithmetic sharp. */
function inSmallUnits({ entries, least, most }: WholeRow): WholeRow {
  const divisor = commonDivisor(entries.map(([, coefficient]) => coefficient))
  return {
    entries: entries.map(([column, coefficient]) => [column, coefficient / divisor]),
    least: least === null ? null : Math.ceil(least / divisor),
    most: most === null ? null : Math.floor(most / divisor),
  }
}
