import { weightShares } from './weight-shares.ts'

/** Shares per group and for all together; each list sums to 1. */
export type JoinedShares = { byGroup: number[][]; joined: number[] }

/**
 * The weights of several groups joined into one list: each group's weights become shares first, then the plain mean over
 * the groups is taken. So a group that hands out 1000 points speaks no louder than one that hands out 10.
 *
 * @param groups per group one raw weight per criterion, 0 or more.
 * @throws RangeError for no group at all and for lists of different length; WeightsProblem for weights without shares.
 * @example
 * import { joinGroupWeights } from './weights-group-mean.ts'
 * joinGroupWeights([[3, 1], [100, 300]]) // → {"byGroup": [[0.75, 0.25], [0.25, 0.75]], "joined": [0.5, 0.5]}
 */
export function joinGroupWeights(groups: readonly (readonly number[])[]): JoinedShares {
  const width = groups[0]?.length
  if (width === undefined) throw new RangeError('There is no group whose weights could be joined')
  if (groups.some(({ length }) => length !== width))
    throw new RangeError('The groups weigh different numbers of criteria')
  const byGroup = groups.map(weightShares)
  const joined = Array.from(
    { length: width },
    (_, criterion) => byGroup.reduce((sum, shares) => sum + (shares[criterion] ?? 0), 0) / groups.length,
  )
  return { byGroup, joined }
}
