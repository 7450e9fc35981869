import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CutRule, keptWeights } from '../../../shared/ranking/kept-weights.ts'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import type { RankStageInput, StageRanking } from '../../../shared/ranking/stage-ranking.ts'
import { standingOf } from '../../../shared/ranking/stage-standing.ts'
import type { WeightInterval } from '../../../shared/ranking/weight-stability-interval.ts'
import { gathered } from './gathered-stage.ts'
import { anyStage, fullStage } from './random-stages.ts'

/** The stage with one criterion at a weight, the others in their proportions. */
function reweighed(input: RankStageInput, criterionId: string, weight: number): StageRanking {
  const { criteria } = input.catalogue
  const rest = criteria.reduce((sum, one) => (one.id === criterionId ? sum : sum + one.weight), 0)
  return rankStage({
    ...input,
    catalogue: {
      ...input.catalogue,
      criteria: criteria.map((one) => ({
        ...one,
        weight: one.id === criterionId ? weight : ((1 - weight) * one.weight) / rest,
      })),
    },
  })
}

const chosen = ({ ideas }: StageRanking) =>
  ideas.filter(({ exit }) => exit === 'goes-on').map(({ ideaId }) => ideaId)
const firsts = ({ ideas }: StageRanking) => ideas.filter(({ rank }) => rank === 1).map(({ ideaId }) => ideaId)
const ranks = ({ ideas }: StageRanking) => ideas.map(({ rank }) => rank)

const rules = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((count): CutRule => ({ kind: 'best-with-ties', count })),
  fc.integer({ min: 1, max: 9 }).map((tenths): CutRule => ({ kind: 'value-at-least', value: tenths / 10 })),
)

/** Far enough from an end for the tolerance of ties, near enough to meet no other change. */
const besides = 1e-5

/** Near 0 and 1 values with gaps draw together by the square of what is left, and count as tied before they meet. */
const edge = 1e-2

/** Weights just inside and just outside the ends of an interval that lie strictly between 0 and 1. */
function besideEnds({ lo, hi }: WeightInterval, weight: number): { inside: number[]; outside: number[] } {
  const isRoom = (one: number): boolean => one > edge && one < 1 - edge
  return {
    inside: [lo + besides, (lo + hi) / 2, hi - besides].filter((one) => isRoom(one) && one > lo && one < hi),
    outside: [
      ...(lo > edge && lo < weight ? [lo - besides] : []),
      ...(hi < 1 - edge && hi > weight ? [hi + besides] : []),
    ],
  }
}

type Told = { input: RankStageInput; cut: CutRule }

/** What does not hold: a change inside an interval, or none just outside. */
function wrongEnds({ input, cut }: Told): string[] {
  const ruled = { ...input, stage: { ...input.stage, exitRule: cut } }
  const standing = standingOf(gathered(ruled))
  fc.pre(standing !== null)
  const now = rankStage(ruled)
  const found: string[] = []
  for (const { column, first, selection, order } of keptWeights(standing, cut)) {
    const questions = [
      { name: 'rank 1', interval: first, told: firsts },
      { name: 'selection', interval: selection ?? first, told: selection === null ? firsts : chosen },
      { name: 'order', interval: order, told: ranks },
    ]
    for (const { name, interval, told } of questions) {
      const { inside, outside } = besideEnds(interval, column.share)
      const isSame = (weight: number): boolean =>
        told(reweighed(ruled, column.criterion.id, weight)).join() === told(now).join()
      const wrong = [...inside.filter((weight) => !isSame(weight)), ...outside.filter(isSame)]
      found.push(...wrong.map((weight) => `${name} of ${column.criterion.id} at ${weight}`))
    }
  }
  return found
}

describe('the weights that keep the ranking', () => {
  it('keep rank 1, the selection and the order up to their ends, and not beyond', () => {
    fc.assert(
      fc.property(fullStage, rules, (input, cut) => {
        expect(wrongEnds({ input, cut })).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('do so for ideas with gaps too', () => {
    fc.assert(
      fc.property(anyStage, rules, (input, cut) => {
        expect(wrongEnds({ input, cut })).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('are nested: what keeps the order keeps the selection and rank 1', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const standing = standingOf(gathered(input))
        fc.pre(standing !== null)
        for (const { first, selection, order } of keptWeights(standing, { kind: 'best-with-ties', count: 2 }))
          for (const wider of [first, selection ?? first]) {
            expect(wider.lo).toBeLessThanOrEqual(order.lo + 1e-6)
            expect(wider.hi).toBeGreaterThanOrEqual(order.hi - 1e-6)
          }
      }),
    )
  })

  it('have nothing to say with a single criterion', () => {
    const [input] = fc.sample(
      fullStage.filter(({ catalogue }) => catalogue.criteria.length === 1),
      1,
    )
    const standing = input && standingOf(gathered(input))
    expect(standing && keptWeights(standing, null)).toEqual([])
  })
})
