import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { preferenceOf, type PreferenceFunction } from '../../../shared/ranking/preference-function.ts'
import { promethee } from '../../../shared/ranking/promethee.ts'
import { weightShares } from '../../../shared/ranking/weight-shares.ts'
import { anyDecision, type Decision } from './random-decision.ts'

const limit = fc.constantFrom(0, 0.1, 0.2, 0.5, 1, 2, 3.5)
const anyPreference: fc.Arbitrary<PreferenceFunction> = fc.oneof(
  fc.constant({ kind: 'usual' as const }),
  limit.map((q) => ({ kind: 'ushape' as const, q })),
  limit.map((p) => ({ kind: 'vshape' as const, p })),
  fc.tuple(limit, limit).map(([q, more]) => ({ kind: 'level' as const, q, p: q + more })),
  fc.tuple(limit, limit).map(([q, more]) => ({ kind: 'linear' as const, q, p: q + more })),
  limit.map((s) => ({ kind: 'gaussian' as const, s })),
)
const mark = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 8 }) },
  { weight: 3, arbitrary: fc.integer({ min: -9, max: 23 }).map((tenths) => tenths / 10) },
  { weight: 2, arbitrary: fc.double({ min: -5, max: 5, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
)

type Outranking = Decision & { preferences: PreferenceFunction[] }

const anyOutranking: fc.Arbitrary<Outranking> = anyDecision.chain((decision) => {
  const width = { minLength: decision.weights.length, maxLength: decision.weights.length }
  return fc.record({
    rows: fc.tuple(...decision.rows.map(() => fc.array(mark, width))),
    directions: fc.constant(decision.directions),
    weights: fc.constant(decision.weights),
    preferences: fc.array(anyPreference, width),
  })
})

const flowsOf = ({ rows, directions, weights, preferences }: Outranking) =>
  promethee(
    Float64Array.from(rows.flat()),
    preferences.map((preference, index) => ({ preference, direction: directions[index] ?? 'benefit' })),
    weightShares(weights),
  )

/** Every idea against every other, as the definition has it. */
function leavingByPairs({ rows, directions, weights, preferences }: Outranking): number[] {
  const shares = weightShares(weights)
  return rows.map((own) => {
    let sum = 0
    for (const other of rows)
      for (const [index, share] of shares.entries()) {
        const sign = directions[index] === 'effort' ? -1 : 1
        const [gain, otherGain] = [own, other].map((row) => sign * (row[index] ?? Number.NaN))
        const preference = preferences[index] ?? { kind: 'usual' }
        sum += share * preferenceOf(preference, gain ?? Number.NaN, otherGain ?? Number.NaN)
      }
    return rows.length > 1 ? sum / (rows.length - 1) : 0
  })
}

const turned = (direction: 'benefit' | 'effort') => (direction === 'benefit' ? 'effort' : 'benefit')
const largestGap = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Math.max(0, ...Array.from(a, (value, index) => Math.abs(value - (b[index] ?? Number.NaN))))

describe('the six preference functions', () => {
  it.each<[PreferenceFunction, number[]]>([
    [{ kind: 'usual' }, [0, 0, 1, 1, 1, 1]],
    [{ kind: 'ushape', q: 1 }, [0, 0, 0, 1, 1, 1]],
    [{ kind: 'vshape', p: 4 }, [0, 0, 0.25, 0.5, 1, 1]],
    [{ kind: 'level', q: 1, p: 4 }, [0, 0, 0, 0.5, 0.5, 1]],
    [{ kind: 'linear', q: 1, p: 4 }, [0, 0, 0, 1 / 3, 1, 1]],
    [{ kind: 'gaussian', s: 2 }, [0, 0, 0.1175030974, 0.3934693403, 0.8646647168, 0.9996645374]],
  ])('are known for leads of -1, 0, 1, 2, 4 and 8: %j', (preference, wanted) => {
    const found = [-1, 0, 1, 2, 4, 8].map((lead) => preferenceOf(preference, 3 + lead, 3))
    expect(found).toEqual(wanted.map((value) => expect.closeTo(value, 9)))
  })
})

describe('PROMETHEE by counting', () => {
  it('equals the comparison of all pairs within 1e-12', () => {
    fc.assert(
      fc.property(anyOutranking, (problem) => {
        const { leaving, entering } = flowsOf(problem)
        const mirrored = { ...problem, directions: problem.directions.map(turned) }
        expect(largestGap(leaving, leavingByPairs(problem))).toBeLessThan(1e-12)
        expect(largestGap(entering, leavingByPairs(mirrored))).toBeLessThan(1e-12)
      }),
      { numRuns: 500 },
    )
  })

  it('has net flows that sum to 0 and flows between 0 and 1', () => {
    fc.assert(
      fc.property(anyOutranking, (problem) => {
        const { leaving, entering, net } = flowsOf(problem)
        expect(Math.abs(net.reduce((sum, flow) => sum + flow, 0))).toBeLessThan(1e-12)
        for (const flow of [...leaving, ...entering]) expect(flow >= 0 && flow <= 1 + 1e-12).toBe(true)
      }),
    )
  })

  it('gives equal ideas equal flows and does not see their order', () => {
    fc.assert(
      fc.property(anyOutranking, (problem) => {
        const [first = []] = problem.rows
        const { net } = flowsOf({ ...problem, rows: [...problem.rows, first] })
        expect(net.at(-1)).toBe(net[0])
        const other = flowsOf({ ...problem, rows: [...problem.rows, first].toReversed() })
        expect([...other.net].toReversed()).toEqual([...net])
      }),
    )
  })

  it('takes a limit that is hit in decimals as hit, whatever their binary digits', () => {
    const column = (preference: PreferenceFunction) => ({ preference, direction: 'effort' as const })
    for (const tenths of Array.from({ length: 40 }, (_, step) => (step - 20) * (step % 2 === 0 ? 1 : 1001))) {
      const marks = Float64Array.of(tenths / 10, (tenths + 2) / 10, (tenths + 4) / 10)
      const upTo = promethee(marks, [column({ kind: 'ushape', q: 0.2 })], [1])
      expect([...upTo.leaving]).toEqual([0.5, 0, 0])
      const half = promethee(marks, [column({ kind: 'level', q: 0.1, p: 0.2 })], [1])
      expect([...half.entering]).toEqual([0, 0.25, 0.75])
    }
  })

  it('stays exact with thousands of ideas and amounts in cents', () => {
    const rows = Array.from({ length: 1500 }, (_, row) => [(row * 7_919 * 104_729) % 1_200_000_000])
    const problem: Outranking = {
      rows,
      directions: ['effort'],
      weights: [1],
      preferences: [{ kind: 'linear', q: 5_000_000, p: 90_000_000 }],
    }
    expect(largestGap(flowsOf(problem).leaving, leavingByPairs(problem))).toBeLessThan(1e-10)
  })

  it('has flows 0 for a single idea, for none and for a row of gaps', () => {
    const single = {
      directions: ['benefit' as const],
      weights: [1],
      preferences: [{ kind: 'usual' as const }],
    }
    expect([...flowsOf({ ...single, rows: [[3]] }).net]).toEqual([0])
    expect([...flowsOf({ ...single, rows: [] }).net]).toEqual([])
    expect([...flowsOf({ ...single, rows: [[3], [Number.NaN]] }).net]).toEqual([0, 0])
  })

  it('refuses limits without meaning', () => {
    const wrong: PreferenceFunction[] = [
      { kind: 'ushape', q: -1 },
      { kind: 'vshape', p: -1 },
      { kind: 'level', q: 3, p: 2 },
      { kind: 'linear', q: 0, p: Infinity },
      { kind: 'gaussian', s: -2 },
    ]
    for (const preference of wrong)
      expect(() => promethee(Float64Array.of(1, 2), [{ direction: 'benefit', preference }], [1])).toThrow(
        RangeError,
      )
  })
})
