import type { Highs } from 'highs'
import { commonDivisor } from '../../shared/portfolio/selection-units.ts'
import type { WholeProgramme, WholeRow } from '../../shared/portfolio/whole-programme.ts'

/** A programme in the form that HiGHS takes. */
export function modelOf(highs: Highs, { objective, rows }: WholeProgramme) {
  const starts = [0]
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length)
  return {
    numCols: objective.length,
    numRows: rows.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: [...objective],
    colLower: objective.map(() => 0),
    colUpper: objective.map(() => 1),
    rowLower: rows.map(({ least }) => least ?? -highs.infinity),
    rowUpper: rows.map(({ most }) => most ?? highs.infinity),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: objective.length,
      starts,
      indices: rows.flatMap(({ entries }) => entries.map(([column]) => column)),
      values: rows.flatMap(({ entries }) => entries.map(([, coefficient]) => coefficient)),
    },
  }
}

/**
 * The multipliers of the rows when columns may be taken in part; null: not even then can all rows be kept, or the solver
 * cannot say.
 */
export function multipliersOf(highs: Highs, programme: WholeProgramme): number[] | null {
  return highs.withModel(modelOf(highs, programme), (model) => {
    model.options.set({ output_flag: false })
    const { modelStatus } = model.run()
    return modelStatus === highs.constants.modelStatus.optimal ? [...model.getSolution().rowDual] : null
  })
}

/** The same row in multiples of what divides all its coefficients: small numbers keep the solver's arithmetic sharp. */
export function inSmallUnits({ entries, least, most }: WholeRow): WholeRow {
  const divisor = commonDivisor(entries.map(([, coefficient]) => coefficient))
  return {
    entries: entries.map(([column, coefficient]) => [column, coefficient / divisor]),
    least: least === null ? null : Math.ceil(least / divisor),
    most: most === null ? null : Math.floor(most / divisor),
  }
}
