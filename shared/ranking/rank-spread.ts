/** Where an idea ended up in many runs: the rank it had most often, and between which ranks it lay in 90 of 100 runs. */
export type RankSpread = { best: number; low: number; high: number }

/**
 * Sums up how often an idea had each rank. The span leaves out the five per cent of runs with the best ranks and the five
 * with the worst; of several ranks that came equally often the best one counts.
 *
 * @param rankCounts from rank 1 on.
 * @example
 * import { rankSpread } from './rank-spread.ts'
 * rankSpread([0, 4, 50, 40, 6]) // → {"best": 3, "low": 3, "high": 5}
 * rankSpread([100]) // → {"best": 1, "low": 1, "high": 1}
 */
export function rankSpread(rankCounts: readonly number[]): RankSpread {
  const runs = rankCounts.reduce((sum, count) => sum + count, 0)
  const most = Math.max(...rankCounts)
  return {
    best: rankCounts.indexOf(most) + 1,
    low: rankReachedBy(rankCounts, 0.05 * runs),
    high: rankReachedBy(rankCounts, 0.95 * runs),
  }
}

/** The first rank up to which more runs lie than asked for. */
function rankReachedBy(rankCounts: readonly number[], runs: number): number {
  let sum = 0
  for (const [place, count] of rankCounts.entries()) {
    sum += count
    if (sum > runs) return place + 1
  }
  return rankCounts.length
}
