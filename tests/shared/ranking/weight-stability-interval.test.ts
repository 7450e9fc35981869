import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { competitionRanks } from '../../../shared/ranking/competition-rank.ts'
import { weightLines } from '../../../shared/ranking/weight-line.ts'
import { weightShares } from '../../../shared/ranking/weight-shares.ts'
import { weightStability } from '../../../shared/ranking/weight-stability-interval.ts'
import { anyDecision, type Decision } from './random-decision.ts'

const beyond = 1e-6

/** Overall values at another weight of one criterion, by weighing anew. */
function valuesAt({ rows, weights }: Decision, criterion: number, weight: number): number[] {
  const rest = weights.filter((_, column) => column !== criterion)
  const restSum = rest.reduce((sum, each) => sum + each, 0)
  const moved = weights.map((each, column) => {
    if (column === criterion) return weight
    return (1 - weight) * (restSum > 0 ? each / restSum : 1 / rest.length)
  })
  return rows.map((row) => row.reduce((sum, value, column) => sum + value * (moved[column] ?? 0), 0))
}

const stabilityOf = ({ rows, weights }: Decision) =>
  weightStability(Float64Array.from(rows.flat()), weightShares(weights))

const leadsAt = (decision: Decision, idea: number, at: { criterion: number; weight: number }) => {
  const values = valuesAt(decision, at.criterion, at.weight)
  return (values[idea] ?? Number.NaN) >= Math.max(...values) - 1e-9
}

/** Does every pair stand as it stands now, or tied? */
const orderKept = (decision: Decision, at: { criterion: number; weight: number }, now: (number | null)[]) => {
  const values = valuesAt(decision, at.criterion, at.weight)
  return now.every((rankA, a) =>
    now.every((rankB, b) => {
      const lead = (values[a] ?? 0) - (values[b] ?? 0)
      if (rankA === rankB) return Math.abs(lead) <= 1e-9
      return (rankA ?? 0) < (rankB ?? 0) ? lead >= -1e-9 : lead <= 1e-9
    }),
  )
}

describe('weight stability intervals', () => {
  it('hold the winner up to both ends and not beyond', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        for (const { criterion, weight, winner } of stabilityOf(decision))
          for (const { alternative, lo, hi } of winner) {
            expect(lo <= weight && weight <= hi).toBe(true)
            for (const inside of [lo, (lo + weight) / 2, weight, (hi + weight) / 2, hi])
              expect(leadsAt(decision, alternative, { criterion, weight: inside })).toBe(true)
            for (const outside of [lo - beyond, hi + beyond].filter((each) => each >= 0 && each <= 1))
              expect(leadsAt(decision, alternative, { criterion, weight: outside })).toBe(false)
          }
      }),
      { numRuns: 300 },
    )
  })

  it('hold the whole ranking up to both ends and not beyond', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        for (const { criterion, weight, ranking } of stabilityOf(decision)) {
          const now = competitionRanks(valuesAt(decision, criterion, weight))
          const { lo, hi } = ranking
          for (const inside of [lo, (lo + weight) / 2, (hi + weight) / 2, hi])
            expect(orderKept(decision, { criterion, weight: inside }, now)).toBe(true)
          for (const outside of [lo - beyond, hi + beyond].filter((each) => each >= 0 && each <= 1))
            expect(orderKept(decision, { criterion, weight: outside }, now)).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('of the ranking lie inside those of a single winner', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        for (const { winner, ranking } of stabilityOf(decision))
          for (const { lo, hi } of winner)
            expect(ranking.lo >= lo - 1e-12 && ranking.hi <= hi + 1e-12).toBe(true)
      }),
    )
  })

  it('move with the ideas when these change places, and do not change with the size of the weights', () => {
    fc.assert(
      fc.property(anyDecision, (decision) => {
        const last = decision.rows.length - 1
        const scaled = { ...decision, weights: decision.weights.map((weight) => weight * 20) }
        const moved = stabilityOf({ ...scaled, rows: decision.rows.toReversed() })
        for (const [index, { winner, ranking }] of stabilityOf(decision).entries()) {
          const other = moved[index]
          expect(other?.winner.map(({ alternative }) => last - alternative).toReversed()).toEqual(
            winner.map(({ alternative }) => alternative),
          )
          expect(other?.ranking.lo).toBeCloseTo(ranking.lo, 9)
          expect(other?.ranking.hi).toBeCloseTo(ranking.hi, 9)
        }
      }),
    )
  })

  it('span everything for one idea and for one criterion, and leave out an idea with a gap', () => {
    const all = { lo: 0, hi: 1 }
    expect(weightStability(Float64Array.of(0.2, 0.7), [0.5, 0.5])[1]).toMatchObject({ ranking: all })
    expect(weightStability(Float64Array.of(0.2, 0.7), [1])[0]).toMatchObject({
      winner: [{ alternative: 1, ...all }],
      ranking: all,
    })
    const gap = Float64Array.of(1, Number.NaN, 0.5, 0.5)
    expect(weightStability(gap, [1, 0])[0]).toMatchObject({ winner: [{ alternative: 1, ...all }] })
    expect(weightStability(new Float64Array(0), [0.5, 0.5])[0]).toMatchObject({ winner: [], ranking: all })
  })
})

describe('the lines over one weight', () => {
  it('go through the overall values at every weight', () => {
    fc.assert(
      fc.property(anyDecision, fc.double({ min: 0, max: 1, noNaN: true }), (decision, weight) => {
        fc.pre(decision.weights.length > 1)
        const { atZero, atOne } = weightLines(
          Float64Array.from(decision.rows.flat()),
          weightShares(decision.weights),
          0,
        )
        const along = atZero.map((value, idea) => value + weight * ((atOne[idea] ?? 0) - value))
        const anew = valuesAt(decision, 0, weight)
        expect([...along]).toEqual(anew.map((value) => expect.closeTo(value, 9)))
      }),
    )
  })
})
