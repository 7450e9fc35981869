import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import type { IdeaResult, RankStageInput, StageRanking } from '../../../shared/ranking/stage-ranking.ts'
import { anyStage, catalogueOf, criterionOf, fullStage, stage } from './random-stages.ts'

const close = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9

const byId = (ranking: StageRanking) => new Map(ranking.ideas.map((idea) => [idea.ideaId, idea]))

const withWeights = (input: RankStageInput, weightOf: (weight: number, index: number) => number) => ({
  ...input,
  catalogue: {
    ...input.catalogue,
    criteria: input.catalogue.criteria.map((criterion, index) => {
      const weight = weightOf(criterion.weight, index)
      return { ...criterion, weight, position: criterion.position }
    }),
  },
})

const outcome = ({ value, lower, upper, rank, tied, benefit, complexity, exit }: IdeaResult) => ({
  value,
  lower,
  upper,
  rank,
  tied,
  benefit,
  complexity,
  exit,
})

const isAbove = (a: IdeaResult, b: IdeaResult) => (a.rank ?? Infinity) < (b.rank ?? Infinity)

/** At least as good on every criterion. */
const dominates = (a: IdeaResult, b: IdeaResult) =>
  a.criteria.every(({ partialValue }, index) => (partialValue ?? 0) >= (b.criteria[index]?.partialValue ?? 0))

describe('the ranking of a stage', () => {
  it('does not change when ideas are renamed', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const renamed = rankStage({
          ...input,
          ideaIds: input.ideaIds.map((id) => `other ${id}`),
          scores: input.scores.map((score) => Object.assign({}, score, { ideaId: `other ${score.ideaId}` })),
        })
        expect(renamed.ideas.map(outcome)).toEqual(rankStage(input).ideas.map(outcome))
      }),
    )
  })

  it('does not change when ideas, raters and scores come in another order', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const turned = byId(
          rankStage({
            ...input,
            ideaIds: input.ideaIds.toReversed(),
            raters: input.raters.toReversed(),
            scores: input.scores.toReversed(),
          }),
        )
        for (const idea of rankStage(input).ideas) {
          const other = turned.get(idea.ideaId)
          expect(other?.rank).toBe(idea.rank)
          expect(other?.tied).toBe(idea.tied)
          expect(close(other?.value ?? null, idea.value)).toBe(true)
        }
      }),
    )
  })

  it('does not change when criteria, raters and groups have other names and come in another order', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const { catalogue, groups, raters, scores } = input
        const other = (id: string) => `z${id.length} ${id}`
        const renamed = rankStage({
          ...input,
          catalogue: {
            ...catalogue,
            criteria: catalogue.criteria
              .map((criterion) => Object.assign({}, criterion, { id: other(criterion.id), name: '' }))
              .toReversed(),
          },
          groups: groups.map((group) => Object.assign({}, group, { id: other(group.id) })).toReversed(),
          raters: raters
            .map(({ id, workingGroupId }) => ({
              id: other(id),
              name: '',
              workingGroupId: other(workingGroupId),
            }))
            .toReversed(),
          scores: scores.map((score) =>
            Object.assign({}, score, {
              criterionId: other(score.criterionId),
              raterId: other(score.raterId),
            }),
          ),
        })
        for (const [index, idea] of rankStage(input).ideas.entries()) {
          const found = renamed.ideas[index]
          expect(found?.ideaId).toBe(idea.ideaId)
          expect(found?.rank).toBe(idea.rank)
          expect(found?.exit).toBe(idea.exit)
          for (const part of ['value', 'lower', 'upper', 'benefit', 'complexity'] as const)
            expect(close(found?.[part] ?? null, idea[part])).toBe(true)
        }
      }),
    )
  })

  it('does not change when all weights are scaled', () => {
    fc.assert(
      fc.property(anyStage, fc.double({ min: 0.001, max: 1000, noNaN: true }), (input, factor) => {
        const scaled = rankStage(withWeights(input, (weight) => weight * factor))
        for (const [index, idea] of rankStage(input).ideas.entries()) {
          expect(scaled.ideas[index]?.rank).toBe(idea.rank)
          expect(close(scaled.ideas[index]?.value ?? null, idea.value)).toBe(true)
        }
      }),
    )
  })

  it('is the mean of the partial values when all weights are equal', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        for (const idea of rankStage(withWeights(input, () => 3)).ideas) {
          const present = idea.criteria.flatMap(({ partialValue }) => partialValue ?? [])
          const mean =
            present.length === 0 ? null : present.reduce((sum, value) => sum + value, 0) / present.length
          expect(close(idea.value, mean)).toBe(true)
        }
      }),
    )
  })

  it('never puts a dominated idea above the one that dominates it', () => {
    fc.assert(
      fc.property(fullStage, (input) => {
        const { ideas } = rankStage(input)
        const reversed = ideas.flatMap((a) => ideas.filter((b) => dominates(a, b) && isAbove(b, a)))
        expect(reversed).toEqual([])
      }),
    )
  })

  it('keeps a tie a tie: ideas with the same marks share rank and flag', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const [first] = input.ideaIds
        const copies = input.scores
          .filter(({ ideaId }) => ideaId === first)
          .map((score) => Object.assign({}, score, { ideaId: 'twin' }))
        const ranking = byId(
          rankStage({
            ...input,
            ideaIds: [...input.ideaIds, 'twin'],
            scores: [...input.scores, ...copies],
          }),
        )
        const [original, twin] = [ranking.get(first ?? ''), ranking.get('twin')]
        expect(twin?.value).toBe(original?.value)
        expect(twin?.rank).toBe(original?.rank)
        expect(twin?.tied).toBe(twin?.value !== null)
      }),
    )
  })

  it('holds the value inside its interval, and closes the interval when nothing is missing', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        for (const { value, lower, upper, complete } of rankStage(input).ideas) {
          if (value === null) continue
          expect(value).toBeGreaterThanOrEqual((lower ?? 2) - 1e-9)
          expect(value).toBeLessThanOrEqual((upper ?? -1) + 1e-9)
          expect(close(lower, upper)).toBe(complete)
        }
      }),
    )
  })

  it('treats abstained, cannot judge and open alike in the value, and none of them as 0', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const onlyValues = rankStage({
          ...input,
          scores: input.scores.filter(({ state }) => state === 'value'),
        })
        expect(onlyValues.ideas.map(outcome)).toEqual(rankStage(input).ideas.map(outcome))
      }),
    )
  })

  it('adds the contributions up to the value', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        for (const { value, criteria } of rankStage(input).ideas) {
          const parts = criteria.flatMap(({ contribution }) => contribution ?? [])
          const sum = parts.length === 0 ? null : parts.reduce((total, part) => total + part, 0)
          expect(close(value, sum)).toBe(true)
        }
      }),
    )
  })

  it('counts every rater asked exactly once in each cell', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        for (const idea of rankStage(input).ideas)
          for (const { counts } of idea.criteria)
            expect(counts.value + counts.abstained + counts.cannotJudge + counts.open).toBe(
              input.raters.length,
            )
      }),
    )
  })

  it('leaves the value of an idea alone when another idea leaves', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const fewer = rankStage({ ...input, ideaIds: input.ideaIds.slice(0, -1) })
        const all = byId(rankStage(input))
        for (const idea of fewer.ideas) expect(idea.value).toBe(all.get(idea.ideaId)?.value)
      }),
    )
  })

  it('gives a group of forty and a group of two the same voice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }), (many, few) => {
        const raters = Array.from({ length: 42 }, (_, index) => ({
          id: `rater${index}`,
          name: '',
          workingGroupId: index < 40 ? 'large' : 'small',
        }))
        const ranking = rankStage({
          stage,
          catalogue: catalogueOf([criterionOf('use')]),
          ideaIds: ['idea'],
          groups: [
            { id: 'large', weight: 1 },
            { id: 'small', weight: 1 },
          ],
          raters,
          scores: raters.map(({ id, workingGroupId }) => ({
            ideaId: 'idea',
            criterionId: 'use',
            raterId: id,
            revision: 1,
            state: 'value',
            value: workingGroupId === 'large' ? many : few,
          })),
        })
        expect(ranking.ideas[0]?.criteria[0]?.overall).toBe((many + few) / 2)
      }),
    )
  })
})
