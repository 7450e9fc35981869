import { competitionRanks } from './competition-rank.ts'
import { equals } from './tolerance.ts'
import { completeSums, weightLines, type WeightLines } from './weight-line.ts'

/** A closed range of a weight, 0 to 1. */
export type WeightInterval = { lo: number; hi: number }

/** How far the weight of one criterion may move. */
export type WeightStability = {
  /** 0-based column. */
  criterion: number
  /** Its present share. */
  weight: number
  /** For every idea on rank 1: where nobody is strictly better. */
  winner: (WeightInterval & { alternative: number })[]
  /** Where no two ideas change their order and ties stay ties. */
  ranking: WeightInterval
}

/**
 * Weight stability intervals in closed form: how far may one weight move, the others keeping their proportions, before
 * the winner or anything in the ranking changes? Values move along straight lines (see `weight-line.ts`), so each
 * interval is an intersection of half-lines; and the first two ideas to change places stand next to each other now, so
 * only neighbours need looking at. A tie between lines that cross holds only at the present weight.
 *
 * Ideas with a missing value are left out, because theirs are not straight lines.
 *
 * Source: the one-way sensitivity analysis of additive values, e.g. Belton & Stewart (2002), Multiple Criteria Decision
 * Analysis, chapter 5.
 *
 * @param values partial values, ideas × criteria, row by row, NaN for a missing one.
 * @param shares weight shares of the criteria, sum 1.
 * @returns one entry per criterion.
 * @example
 * import { weightStability } from './weight-stability-interval.ts'
 * const values = Float64Array.of(1, 0, 0, 0.5)
 * weightStability(values, [0.5, 0.5])[1] // → {"criterion": 1, "weight": 0.5, "winner": [{"alternative": 0, "lo": 0, "hi": 0.6666666666666666}], "ranking": {"lo": 0, "hi": 0.6666666666666666}}
 */
export function weightStability(values: Float64Array, shares: readonly number[]): WeightStability[] {
  const overall = completeSums(values, shares)
  const ranks = competitionRanks(overall)
  const order = Array.from(ranks, (rank, alternative) => ({ alternative, rank }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (overall[b.alternative] ?? 0) - (overall[a.alternative] ?? 0))
  return shares.map((weight, criterion) => {
    const lines = weightLines(values, shares, criterion)
    return {
      criterion,
      weight,
      winner: winnersOf(lines, ranks, weight),
      ranking: rankingOf(lines, order, weight),
    }
  })
}

function winnersOf(
  lines: WeightLines,
  ranks: readonly (number | null)[],
  weight: number,
): WeightStability['winner'] {
  return [...ranks.keys()]
    .filter((alternative) => ranks[alternative] === 1)
    .map((alternative) => {
      const interval = { lo: 0, hi: 1 }
      for (const [other, rank] of ranks.entries())
        if (rank !== null && other !== alternative)
          narrow(interval, leadOf(lines, alternative, other), { weight, tied: rank === 1 })
      return { alternative, ...around(interval, weight) }
    })
}

function rankingOf(
  lines: WeightLines,
  order: readonly { alternative: number; rank: number | null }[],
  weight: number,
): WeightInterval {
  const interval = { lo: 0, hi: 1 }
  for (const [place, { alternative, rank }] of order.entries()) {
    const next = order[place + 1]
    if (!next) break
    const lead = leadOf(lines, alternative, next.alternative)
    const tied = rank === next.rank
    if (tied && (lead.atZero !== 0 || lead.atOne !== 0)) return { lo: weight, hi: weight }
    if (!tied) narrow(interval, lead, { weight, tied })
  }
  return around(interval, weight)
}

/** By how much one idea leads another at both ends of the weight; within the tolerance of ties it is 0. */
type Lead = { atZero: number; atOne: number }

function leadOf({ atZero, atOne }: WeightLines, alternative: number, other: number): Lead {
  const lead = (line: Float64Array) => {
    const [own, theirs] = [line[alternative] ?? Number.NaN, line[other] ?? Number.NaN]
    return equals(own, theirs) ? 0 : own - theirs
  }
  return { atZero: lead(atZero), atOne: lead(atOne) }
}

/** Cuts off the side on which the lead is lost; a pair tied now crosses at the present weight itself. */
function narrow(
  interval: WeightInterval,
  { atZero, atOne }: Lead,
  { weight, tied }: { weight: number; tied: boolean },
): void {
  const crossing = tied ? weight : atZero / (atZero - atOne)
  if (atZero < 0) interval.lo = Math.max(interval.lo, crossing)
  if (atOne < 0) interval.hi = Math.min(interval.hi, crossing)
}

/** The present weight lies inside, up to the last binary digits. */
function around({ lo, hi }: WeightInterval, weight: number): WeightInterval {
  return { lo: Math.min(lo, weight), hi: Math.max(hi, weight) }
}
