import type { CriteriaCatalogue, Criterion } from '../stages/stage.ts'
import { stageValues } from './stage-values.ts'

/** From the working group that sees least to the one that sees most, 0 to 1; null with fewer than two groups. */
export type AxisSpread = { least: number; most: number } | null

/** How far the working groups are apart on the two axes of the value–complexity chart. */
export type GroupSpread = { benefit: AxisSpread; complexity: AxisSpread }

/**
 * How far the working groups place one idea apart. On each axis only groups count that have marked all its weighty
 * criteria: two groups that looked at different criteria do not disagree.
 *
 * @param criteria in the order of `groupMeans`
 * @param groupMeans criteria × groups, in points; null where a group has no mark
 * @throws WeightsProblem for a negative weight
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { groupSpread } from './group-spread.ts'
 * const catalogue = { ...workingGroups.catalogue, criteria: workingGroups.catalogue.criteria.slice(0, 2) }
 * const [benefit, complexity] = catalogue.criteria
 * groupSpread(catalogue, [benefit, complexity], [[4, 2, 5], [5, 5, null]]) // → {"benefit": {"least": 0.4, "most": 1}, "complexity": {"least": 1, "most": 1}}
 * groupSpread(catalogue, [benefit, complexity], [[4], [1]]) // → {"benefit": null, "complexity": null}
 */
export function groupSpread(
  catalogue: CriteriaCatalogue,
  criteria: readonly Criterion[],
  groupMeans: readonly (readonly (number | null)[])[],
): GroupSpread {
  const groups = groupMeans[0]?.map((_, group) => groupMeans.map((means) => means[group] ?? null)) ?? []
  const placed = groups.map((means) => {
    const marks = Float64Array.from(means, (mean) => mean ?? Number.NaN)
    const { benefit, complexity } = stageValues(catalogue, criteria, marks)
    const hasAll = (direction: Criterion['direction']): boolean =>
      criteria.every((criterion, column) => means[column] !== null || !weighsOn(criterion, direction))
    return {
      benefit: hasAll('benefit') ? benefit[0] : undefined,
      complexity: hasAll('effort') ? complexity[0] : undefined,
    }
  })
  return {
    benefit: spreadOf(placed.map((group) => group.benefit)),
    complexity: spreadOf(placed.map((group) => group.complexity)),
  }
}

function weighsOn({ kind, weight, direction }: Criterion, axis: Criterion['direction']): boolean {
  return kind === 'scored' && weight > 0 && direction === axis
}

function spreadOf(values: readonly (number | undefined)[]): AxisSpread {
  const known = values.flatMap((value) => (value === undefined || Number.isNaN(value) ? [] : [value]))
  return known.length < 2 ? null : { least: Math.min(...known), most: Math.max(...known) }
}
