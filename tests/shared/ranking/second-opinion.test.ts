import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import { secondOpinions } from '../../../shared/ranking/second-opinion.ts'
import { standingOf } from '../../../shared/ranking/stage-standing.ts'
import { gathered } from './gathered-stage.ts'
import { anyStage, fullStage } from './random-stages.ts'

const best = (count: number) => ({ kind: 'best-with-ties', count }) as const

describe('second opinions', () => {
  it('compare the ranked ideas without a gap and name the others', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const standing = standingOf(gathered(input))
        fc.pre(standing !== null)
        const { compared, leftOut } = secondOpinions(standing, best(2))
        const { ideas } = rankStage(input)
        const ranked = ideas.flatMap(({ rank, complete }, row) => (rank === null ? [] : [{ row, complete }]))
        const rowsThat = (complete: boolean) =>
          ranked.filter((one) => one.complete === complete).map(({ row }) => row)
        expect(compared.toSorted((a, b) => a - b)).toEqual(rowsThat(true))
        expect(leftOut.toSorted((a, b) => a - b)).toEqual(rowsThat(false))
      }),
    )
  })

  it('agree with the ranking where every idea is better or worse than the next on all criteria', () => {
    fc.assert(
      fc.property(fullStage, (input) => {
        const places = new Map(input.ideaIds.map((id, place) => [id, place]))
        const directions = new Map(input.catalogue.criteria.map(({ id, direction }) => [id, direction]))
        const stairs = input.scores.map((score) => {
          const place = places.get(score.ideaId) ?? 0
          const value = directions.get(score.criterionId) === 'benefit' ? 5 - 0.8 * place : 0.8 * place
          const { ideaId, criterionId, raterId, revision } = score
          return { ideaId, criterionId, raterId, revision, state: 'value' as const, value }
        })
        const standing = standingOf(gathered({ ...input, scores: stairs }))
        fc.pre(standing !== null && input.ideaIds.length > 1)
        const { ranks, opinions } = secondOpinions(standing, best(2))
        for (const opinion of opinions) {
          expect(opinion.ranks).toEqual(ranks)
          expect(opinion).toMatchObject({ joining: [], leaving: [], kendallTau: 1 })
        }
      }),
      { numRuns: 50 },
    )
  })

  it('say exactly whose place inside the line another method would change', () => {
    fc.assert(
      fc.property(fullStage, fc.integer({ min: 1, max: 4 }), (input, count) => {
        const standing = standingOf(gathered(input))
        fc.pre(standing !== null)
        const { compared, ranks, opinions } = secondOpinions(standing, best(count))
        for (const opinion of opinions)
          for (const [place, row] of compared.entries()) {
            const [now, then] = [(ranks[place] ?? 0) <= count, (opinion.ranks[place] ?? 0) <= count]
            expect(opinion.joining.includes(row)).toBe(then && !now)
            expect(opinion.leaving.includes(row)).toBe(now && !then)
          }
      }),
    )
  })

  it('take as many as a least value selects', () => {
    fc.assert(
      fc.property(fullStage, (input) => {
        const rule = { kind: 'value-at-least', value: 0.5 } as const
        const stage = { ...input, stage: { ...input.stage, exitRule: rule } }
        const standing = standingOf(gathered(stage))
        fc.pre(standing !== null)
        const selected = rankStage(stage).ideas.filter(({ exit }) => exit === 'goes-on').length
        expect(secondOpinions(standing, rule).count).toBe(selected)
      }),
    )
  })
})
