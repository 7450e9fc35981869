import { z } from 'zod'
import { groupMeans } from '../scores/group-means.ts'
import { tableShape } from './case-shapes.ts'
import { flatten, unflatten, type NullableTable } from './matrix.ts'

const groupsShape = z.object({
  groups: z.array(
    z.object({
      name: z.string().optional(),
      weight: z.number().nonnegative().default(1),
      raters: z.array(tableShape),
    }),
  ),
})

export type GroupsAnswer = { groupMeans: NullableTable[]; overall: NullableTable; pooled: NullableTable }

/**
 * Answers one reference case of the family "groups".
 *
 * @throws ZodError, RangeError when the case is malformed or its raters have tables of different size.
 * @example
 * import { evaluateGroups } from './evaluate-groups.ts'
 * evaluateGroups({ groups: [{ raters: [[[1]], [[3]]] }, { raters: [[[5]]] }] }) // → {"groupMeans": [[[2]], [[5]]], "overall": [[3.5]], "pooled": [[3]]}
 */
export function evaluateGroups(input: unknown): GroupsAnswer {
  const { groups } = groupsShape.parse(input)
  const tables = groups.flatMap(({ raters }) => raters)
  const rows = tables[0]?.length ?? 0
  const width = tables[0]?.[0]?.length ?? 0
  if (tables.some((table) => table.length !== rows || table.some((row) => row.length !== width)))
    throw new RangeError('the raters have tables of different size')
  const { byGroup, overall, pooled } = groupMeans(
    groups.map(({ weight, raters }) => ({ weight, raters: raters.map(flatten) })),
    rows * width,
  )
  return {
    groupMeans: byGroup.map((means) => unflatten(means, width)),
    overall: unflatten(overall, width),
    pooled: unflatten(pooled, width),
  }
}
