import type { Highs, Model } from 'highs'
import type { WholeProgramme, WholeSolution } from '../../shared/portfolio/whole-programme.ts'
import { modelOf } from './highs-model.ts'

/** How far a search has come: the best found (null: none yet), and what no selection can beat. */
export type SearchState = { found: number | null; bound: number }

export type Solver = { highs: Highs; seconds: number; tell: (state: SearchState) => void }

/** Objectives are whole, so less than 1 between solution and bound is proof. */
const provedGap = 0.5

/** @param start columns of a solution to begin with; empty: none is known. */
export function solveByHighs(
  { highs, seconds, tell }: Solver,
  programme: WholeProgramme,
  start: readonly number[],
): WholeSolution {
  const integrality = programme.objective.map(() => highs.constants.variableType.integer)
  return highs.withModel({ ...modelOf(highs, programme), integrality }, (model) => {
    model.options.set({
      output_flag: false,
      mip_rel_gap: 0,
      mip_abs_gap: provedGap,
      mip_feasibility_tolerance: 1e-9,
      time_limit: seconds,
    })
    if (start.length > 0)
      model.setSolution({
        colValue: Float64Array.from(programme.objective, (_, column) => (start.includes(column) ? 1 : 0)),
      })
    const { modelStatus } = model.run({
      [highs.constants.callbackType.mipLogging]: ({ data }) => {
        const state = stateOf(data.mip_primal_bound, data.mip_dual_bound)
        if (state !== null) tell(state)
        return undefined
      },
    })
    return solutionOf(highs, model, modelStatus)
  })
}

function stateOf(found = Infinity, bound = Infinity): SearchState | null {
  const isKnown = (one: number): boolean => Math.abs(one) < 1e15
  if (!isKnown(bound)) return null
  return { found: isKnown(found) ? Math.round(found) : null, bound: Math.floor(bound + 1e-6) }
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
