import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addCounts, largestStandardError, type SmaaCounts } from '../../../shared/ranking/smaa-counts.ts'
import { smaaIndices, type SmaaIndices } from '../../../shared/ranking/smaa-indices.ts'
import { planSmaa, type SmaaProblem } from '../../../shared/ranking/smaa-plan.ts'
import { countBlocks } from '../../../shared/ranking/smaa-sampling.ts'
import type { WeightSpace } from '../../../shared/ranking/smaa-weight-space.ts'

/** Tables of a few ideas whose values lie on a coarse grid, so that ties and duplicates come up. */
const problems = fc
  .record({ ideas: fc.integer({ min: 1, max: 7 }), width: fc.integer({ min: 1, max: 5 }) })
  .chain(({ ideas, width }) =>
    fc.record({
      values: fc
        .array(fc.integer({ min: 0, max: 10 }), { minLength: ideas * width, maxLength: ideas * width })
        .map((entries) => Float64Array.from(entries, (entry) => entry / 10)),
      width: fc.constant(width),
      weightSpace: spacesOf(width),
      noise: fc.constant(null),
    }),
  )

function spacesOf(width: number): fc.Arbitrary<WeightSpace> {
  const places = Array.from({ length: width }, (_, place) => place)
  const upTo = (most: number) => fc.array(fc.integer({ min: 1, max: most }), size)
  const size = { minLength: width, maxLength: width }
  return fc.oneof(
    fc.constant<WeightSpace>({ kind: 'simplex' }),
    fc.shuffledSubarray(places, size).map((order): WeightSpace => ({ kind: 'ordinal', order })),
    upTo(4).map((alpha): WeightSpace => ({ kind: 'dirichlet', alpha })),
    upTo(4).map((alpha): WeightSpace => ({ kind: 'dirichlet', alpha: alpha.map((one) => one / 2) })),
    upTo(9).map((weights): WeightSpace => ({ kind: 'fixed', weights })),
    upTo(10).map((parts): WeightSpace => ({
      kind: 'bounds',
      lo: parts.map((part) => part / 20 / width),
      hi: parts.map((part) => Math.min(1, (part + 10) / 10 / width)),
    })),
  )
}

function analyse(problem: SmaaProblem, blocks = 4, seed = 11): SmaaIndices {
  const plan = planSmaa(problem)
  return smaaIndices(plan, countBlocks(plan, { seed, from: 0, to: blocks }))
}

/** Counts of ideas that are all worth nothing. */
function countsOf(ideas: number): SmaaCounts {
  const values = new Float64Array(ideas)
  const plan = planSmaa({ values, width: 1, weightSpace: { kind: 'simplex' }, noise: null })
  return countBlocks(plan, { seed: 1, from: 0, to: 1 })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
const column = (table: readonly (readonly number[])[], place: number): number[] =>
  table.map((row) => row[place] ?? 0)

describe('rank acceptabilities', () => {
  it('sum to 1 for every idea, and to 1 for every rank where no two ideas are tied', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { rankAcceptability, pairwise } = analyse(problem, 2)
        for (const row of rankAcceptability) expect(sum(row)).toBeCloseTo(1, 12)
        const rows = rankAcceptability.map((_, idea) =>
          problem.values.slice(idea * problem.width, (idea + 1) * problem.width).join(),
        )
        const mayTie = problem.weightSpace.kind === 'fixed' || new Set(rows).size < rows.length
        if (mayTie) return
        for (const [rank] of pairwise.entries())
          expect(sum(column(rankAcceptability, rank))).toBeCloseTo(1, 12)
      }),
      { numRuns: 60 },
    )
  })

  it('come with central weights that sum to 1, and with exact winning for all weights that form a simplex', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { centralWeights, isPairwiseExact, rankAcceptability } = analyse(problem, 1)
        for (const [idea, weights] of centralWeights.entries())
          expect(weights === null ? 0 : sum(weights)).toBeCloseTo(
            rankAcceptability[idea]?.[0] === 0 ? 0 : 1,
            6,
          )
        const isSimplex = ['simplex', 'ordinal', 'fixed'].includes(problem.weightSpace.kind)
        expect(isPairwiseExact || !isSimplex).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('give exact duplicates the same row, sharing the better rank', () => {
    const values = Float64Array.of(0.7, 0.2, 0.7, 0.2, 0.3, 0.8)
    const { rankAcceptability, pairwise } = analyse({
      values,
      width: 2,
      weightSpace: { kind: 'simplex' },
      noise: null,
    })
    expect(rankAcceptability[0]).toEqual(rankAcceptability[1])
    expect(rankAcceptability[0]?.[2]).toBe(0)
    expect(pairwise[0]?.[1]).toBe(0.5)
  })

  it('never put a dominated idea ahead', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { width, values } = problem
        const better = Float64Array.from(values.slice(0, width), (value) => value + 0.05)
        const all = Float64Array.from([...values, ...better])
        const { pairwise } = analyse({ ...problem, values: all }, 1)
        expect(pairwise[0]?.at(-1)).toBeLessThan(1e-9)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the counts of blocks', () => {
  const split = fc.tuple(problems, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), fc.boolean())

  it('are the same together as apart, whatever the order, certain values or not', () => {
    fc.assert(
      fc.property(split, ([problem, order, isUncertain]) => {
        const sd = problem.values.map(() => 0.1)
        const plan = planSmaa({ ...problem, noise: isUncertain ? { kind: 'normal', sd } : null })
        const together = countBlocks(plan, { seed: 5, from: 0, to: 5 })
        const apart = order
          .map((block): SmaaCounts => countBlocks(plan, { seed: 5, from: block, to: block + 1 }))
          .reduce(addCounts)
        expect(apart).toEqual(together)
      }),
      { numRuns: 25 },
    )
  })

  it('repeat with the seed and change with it', () => {
    const problem: SmaaProblem = {
      values: Float64Array.of(0.9, 0.2, 0.4, 0.3, 0.8, 0.5, 0.5, 0.5, 0.6),
      width: 3,
      weightSpace: { kind: 'simplex' },
      noise: null,
    }
    expect(analyse(problem, 2, 3)).toEqual(analyse(problem, 2, 3))
    expect(analyse(problem, 2, 3)).not.toEqual(analyse(problem, 2, 4))
  })

  it('of different problems are not added', () => {
    expect(() => addCounts(countsOf(2), countsOf(3))).toThrow(RangeError)
  })
})

describe('exact pairwise winning', () => {
  it('agrees with drawing within its error, for all kinds of weights', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const exact = analyse(problem, 1)
        // Noise of no size makes the program draw what it knows.
        const noise = { kind: 'normal', sd: problem.values.map(() => 0) } as const
        const drawn = analyse({ ...problem, noise }, 8)
        for (const [idea, row] of drawn.pairwise.entries())
          for (const [other, chance] of row.entries())
            expect(Math.abs(chance - (exact.pairwise[idea]?.[other] ?? 0))).toBeLessThan(
              exact.isPairwiseExact ? 0.035 : 0.09,
            )
      }),
      { numRuns: 40 },
    )
  })

  it('adds up to 1 with its opposite, and expected ranks to those of a ranking', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { pairwise, expectedRank } = analyse(problem, 1)
        const count = expectedRank.length
        for (const [idea, row] of pairwise.entries())
          for (const [other, chance] of row.entries())
            expect(chance + (pairwise[other]?.[idea] ?? 0)).toBeCloseTo(idea === other ? 0 : 1, 12)
        expect(sum(expectedRank)).toBeCloseTo((count * (count + 1)) / 2, 9)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the error of a run', () => {
  it('shrinks with the root of the samples', () => {
    const plan = planSmaa({
      values: Float64Array.of(1, 0, 0, 1),
      width: 2,
      weightSpace: { kind: 'simplex' },
      noise: null,
    })
    const error = (to: number): number => largestStandardError(countBlocks(plan, { seed: 1, from: 0, to }))
    expect(error(1)).toBeCloseTo(0.5 / 32, 3)
    expect(error(16) / error(1)).toBeCloseTo(0.25, 2)
  })
})
