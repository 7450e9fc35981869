import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scoreSources } from '../../../shared/ranking/open-marks.ts'
import {
  robustnessProblem,
  type RobustnessModel,
  type RobustnessProblem,
  weightSources,
} from '../../../shared/ranking/robustness-problem.ts'
import { robustFigures, type RobustFigures, withinRank } from '../../../shared/ranking/robustness-result.ts'
import { addConfidence, countConfident } from '../../../shared/ranking/smaa-confidence.ts'
import { addCounts } from '../../../shared/ranking/smaa-counts.ts'
import { smaaIndices } from '../../../shared/ranking/smaa-indices.ts'
import { planSmaa } from '../../../shared/ranking/smaa-plan.ts'
import { countBlocks } from '../../../shared/ranking/smaa-sampling.ts'
import type { RankStageInput } from '../../../shared/ranking/stage-ranking.ts'
import type { ExitRule } from '../../../shared/stages/stage.ts'
import { gathered } from './gathered-stage.ts'
import { anyStage, fullStage } from './random-stages.ts'

const models = fc.record<RobustnessModel>({
  weights: fc.constantFrom(...weightSources),
  scores: fc.constantFrom(...scoreSources),
})

const runs = 1500

function tried(problem: RobustnessProblem, seed = 7): RobustFigures[] {
  const plan = planSmaa(problem.smaa)
  const range = { seed, from: 0, to: 2, most: runs }
  const ranks = countBlocks(plan, range)
  const { centralWeights } = smaaIndices(plan, ranks)
  return robustFigures(problem, plan, { ranks, confidence: countConfident(plan, centralWeights, range) })
}

function withRule(input: RankStageInput, exitRule: ExitRule): RankStageInput {
  return { ...input, stage: { ...input.stage, exitRule } }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

describe('a ranking tried in many runs', () => {
  it('gives each idea one rank in each run, and each rank to one idea unless some are level', () => {
    fc.assert(
      fc.property(anyStage, models, (input, model) => {
        const problem = robustnessProblem(gathered(input), model, [])
        fc.pre(problem !== null)
        const figures = tried(problem)
        for (const { rankCounts } of figures) expect(sum(rankCounts)).toBe(runs)
        const places = figures.map((_, rank) => sum(figures.map(({ rankCounts }) => rankCounts[rank] ?? 0)))
        expect(sum(places)).toBe(runs * figures.length)
        // Ties share the better rank, so no rank is ever taken by fewer ideas from above than there are runs.
        for (const [rank] of places.entries())
          expect(sum(places.slice(0, rank + 1))).toBeGreaterThanOrEqual(runs * (rank + 1))
      }),
      { numRuns: 40 },
    )
  })

  it('leaves the present ranking as it is when nothing is open', () => {
    fc.assert(
      fc.property(fullStage, (input) => {
        const problem = robustnessProblem(gathered(input), { weights: 'statements', scores: 'fixed' }, [])
        fc.pre(problem !== null)
        for (const { rank, rankCounts, isSelected, selectedCount } of tried(problem)) {
          expect(rankCounts[rank - 1]).toBe(runs)
          expect(selectedCount).toBe(isSelected ? runs : 0)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('counts for an exit rule with a least value how often it is reached', () => {
    fc.assert(
      fc.property(fullStage, (input) => {
        const stage = gathered(withRule(input, { kind: 'value-at-least', value: 0.5 }))
        const fixed = robustnessProblem(stage, { weights: 'statements', scores: 'fixed' }, [])
        fc.pre(fixed !== null)
        for (const { isSelected, selectedCount } of tried(fixed))
          expect(selectedCount).toBe(isSelected ? runs : 0)
      }),
      { numRuns: 30 },
    )
  })

  it('has no share of selection where a person decides', () => {
    fc.assert(
      fc.property(fullStage, (input) => {
        const stage = gathered(withRule(input, { kind: 'by-hand' }))
        const problem = robustnessProblem(stage, { weights: 'around', scores: 'raters' }, [])
        fc.pre(problem !== null)
        for (const { selectedCount } of tried(problem)) expect(selectedCount).toBeNull()
      }),
      { numRuns: 5 },
    )
  })

  it('gives the same result in any parts, and another one with another seed', () => {
    fc.assert(
      fc.property(anyStage, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (input, order) => {
        const problem = robustnessProblem(gathered(input), { weights: 'any', scores: 'raters' }, [])
        fc.pre(problem !== null)
        const plan = planSmaa(problem.smaa)
        const most = 2500
        const whole = countBlocks(plan, { seed: 5, from: 0, to: 3, most })
        const central = smaaIndices(plan, whole).centralWeights
        const ranges = order.map((block) => ({ seed: 5, from: block, to: block + 1, most }))
        expect(ranges.map((range) => countBlocks(plan, range)).reduce(addCounts)).toEqual(whole)
        const confidence = ranges.map((range) => countConfident(plan, central, range))
        expect(confidence.reduce((all, one) => addConfidence(all, one))).toEqual(
          countConfident(plan, central, { seed: 5, from: 0, to: 3, most }),
        )
        expect(whole.samples).toBe(most)
      }),
      { numRuns: 25 },
    )
  })

  it('draws weights between what the groups said and the present ones', () => {
    const input = fc
      .sample(fullStage, { seed: 11, numRuns: 20 })
      .find(({ catalogue }) => catalogue.criteria.length === 2)
    if (input === undefined) throw new Error('no stage with two criteria was drawn')
    const problem = robustnessProblem(gathered(input), { weights: 'statements', scores: 'fixed' }, [
      [0.9, 0.1],
      [0.05, 0.95],
    ])
    expect(problem?.weights.lo.map((low) => low <= 0.1)).toEqual([true, true])
    expect(problem?.weights.hi).toEqual([0.9, 0.95])
    for (const { centralWeights } of problem ? tried(problem) : [])
      for (const [column, weight] of (centralWeights ?? []).entries()) {
        expect(weight).toBeGreaterThanOrEqual((problem?.weights.lo[column] ?? 0) - 1e-9)
        expect(weight).toBeLessThanOrEqual((problem?.weights.hi[column] ?? 1) + 1e-9)
      }
  })

  it('mixes whole statements, so that what one gives to a criterion is taken from the others', () => {
    const input = fc
      .sample(fullStage, { seed: 11, numRuns: 60 })
      .find(({ catalogue }) => catalogue.criteria.length === 3)
    if (input === undefined) throw new Error('no stage with three criteria was drawn')
    const model = { weights: 'statements', scores: 'fixed' } as const
    // The first two criteria weigh alike in every statement, so they do in every run.
    const problem = robustnessProblem(gathered(input), model, [
      [0.4, 0.4, 0.2],
      [0.1, 0.1, 0.8],
    ])
    if (problem === null) throw new Error('the stage has a ranking')
    const shares = problem.standing.columns.map(({ share }) => share)
    expect(problem.smaa.weightSpace).toEqual({
      kind: 'mixture',
      sets: [shares, [0.4, 0.4, 0.2], [0.1, 0.1, 0.8]],
    })
    const plan = planSmaa({
      ...problem.smaa,
      weightSpace: {
        kind: 'mixture',
        sets: [
          [0.4, 0.4, 0.2],
          [0.1, 0.1, 0.8],
        ],
      },
    })
    const means = smaaIndices(plan, countBlocks(plan, { seed: 1, from: 0, to: 2 })).centralWeights
    for (const [first = 0, second = 0] of means.flatMap((central) => (central === null ? [] : [central])))
      expect(first).toBeCloseTo(second, 12)
  })

  it('counts among the first so many all that tie with the last of them', () => {
    expect(withinRank([1, 2, 3, 4], 3)).toBe(6)
  })
})

describe('the confidence of an idea', () => {
  it('is the share of its best marks that beat the other idea under its own weights', () => {
    const noise = {
      kind: 'uniform',
      lo: Float64Array.of(0.5, 0.5, 0, 0),
      hi: Float64Array.of(0.5, 0.5, 1, 1),
    }
    const plan = planSmaa({
      values: Float64Array.of(0.5, 0.5, 0.5, 0.5),
      width: 2,
      weightSpace: { kind: 'simplex' },
      noise: { ...noise, kind: 'uniform' },
    })
    const found = countConfident(
      plan,
      [
        [0.5, 0.5],
        [1, 0],
      ],
      { seed: 1, from: 0, to: 20 },
    )
    expect((found.firsts[0] ?? 0) / found.samples).toBeCloseTo(0.5, 1)
    expect((found.firsts[1] ?? 0) / found.samples).toBeCloseTo(0.5, 1)
    const none = countConfident(plan, [null, null], { seed: 1, from: 0, to: 1 })
    expect([...none.firsts]).toEqual([0, 0])
  })
})
