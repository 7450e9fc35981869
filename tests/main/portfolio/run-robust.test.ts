import { describe, expect, test } from 'vitest'
import { runRobust } from '../../../main/portfolio/run-robust.ts'
import type { RobustScenario } from '../../../shared/portfolio/robust-scenario.ts'

const ids = ['a', 'b', 'c', 'd', 'e']

/** One criterion, values anywhere, money for two of five ideas. */
const scenario: RobustScenario = {
  problem: {
    candidates: ids.map((ideaId) => ({
      ideaId,
      number: ideaId,
      points: 0,
      costs: [{ year: 2027, payerId: null, cents: 1000 }],
      labels: [],
    })),
    rules: [
      {
        id: 'budget',
        terms: { kind: 'budget', year: null, payerId: null, amountCents: 2000, overshootPercent: 0 },
      },
    ],
  },
  smaa: {
    values: Float64Array.from(ids, () => 0.5),
    width: 1,
    weightSpace: { kind: 'fixed', weights: [1] },
    noise: { kind: 'uniform', lo: Float64Array.from(ids, () => 0), hi: Float64Array.from(ids, () => 1) },
  },
  ideaIds: ids,
  criteria: [{ id: 'benefit', share: 1 }],
  costSpans: [],
}

describe('the runs of a selection', () => {
  test('come out the same in any number of threads, and progress ends with all of them', async () => {
    const told: number[] = []
    const order = { seed: 4, blocks: 3, signal: new AbortController().signal }
    const alone = await runRobust(scenario, { ...order, threads: 1, tell: (done) => told.push(done) })
    const shared = await runRobust(scenario, { ...order, threads: 3, tell: (done) => told.push(done) })
    expect(shared).toEqual(alone)
    expect(alone.ideas.reduce((sum, { funded }) => sum + funded, 0)).toBe(2 * 60)
    expect(told.at(-1)).toBe(60)
    const other = await runRobust(scenario, { ...order, seed: 5, threads: 2, tell: () => undefined })
    expect(other).not.toEqual(alone)
  }, 120_000)
})
