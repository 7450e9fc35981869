import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../shared/canonical-json.ts'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import { sealContent } from '../../../shared/ranking/seal-content.ts'
import { sealDifferences } from '../../../shared/ranking/seal-difference.ts'
import { resultFollows, resultOf, sealStage, type StageToSeal } from '../../../shared/ranking/seal-stage.ts'
import type { RankStageInput } from '../../../shared/ranking/stage-ranking.ts'
import { anyStage as anyAsked } from './random-stages.ts'

const sealing = {
  sealedAt: '2026-03-02T09:00:00.000Z',
  sealedBy: 'Ruth',
  occasion: '',
  programVersion: '1.0.0',
}

/** A value is agreed on; in some of them a criterion is asked of the first group only. */
const anyStage = fc.tuple(anyAsked, fc.boolean()).map(([drawn, onlyFirst]): RankStageInput => {
  const [first, ...rest] = drawn.catalogue.criteria
  const agreed = [{ ideaId: drawn.ideaIds[0] ?? '', criterionId: first?.id ?? '', value: 2.5 }]
  const input = { ...drawn, agreed }
  if (first === undefined || !onlyFirst) return input
  const criteria = [{ ...first, groupIds: ['group0'] }, ...rest]
  return { ...input, catalogue: { ...input.catalogue, criteria } }
})

const toSeal = (input: RankStageInput): StageToSeal => ({
  ...input,
  groups: input.groups.map((group) => ({ ...group, name: group.id })),
  ideas: input.ideaIds.map((id) => ({
    id,
    number: id,
    title: id,
    outcome: 'open',
    reason: '',
    decidedOn: null,
  })),
})

describe('a sealed stage', () => {
  it('gives its result again from the seal alone, after it has been written and read', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const written = canonicalJson(sealStage(toSeal(input), sealing))
        const read = sealContent.parse(JSON.parse(written))
        expect(canonicalJson(read)).toBe(written)
        expect(read.result).toEqual(resultOf(rankStage(input)))
        expect(resultFollows(read)).toBe(true)
      }),
    )
  })

  it('does not follow from its marks when the result in it was changed', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const content = sealStage(toSeal(input), sealing)
        const [first, ...rest] = content.result
        fc.pre(first !== undefined)
        const forged = { ...content, result: [{ ...first, rank: (first.rank ?? 0) + 1 }, ...rest] }
        expect(resultFollows(forged)).toBe(false)
      }),
    )
  })

  it('carries neither names nor reasons of raters', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const named = {
          ...toSeal(input),
          raters: input.raters.map((rater) => ({ ...rater, name: 'Erika Muster' })),
          scores: input.scores.map((score) => ({ ...score, reason: 'Kenne den Betreiber.' })),
        }
        const written = canonicalJson(sealStage(named, sealing))
        expect(written).not.toContain('Erika')
        expect(written).not.toContain('Betreiber')
      }),
    )
  })
})

describe('the differences from a seal', () => {
  it('are those ideas whose result is another one, and none where nothing changed', () => {
    fc.assert(
      fc.property(anyStage, fc.nat(), (input, chosen) => {
        const { ideas, result } = sealStage(toSeal(input), sealing)
        expect(sealDifferences({ ideas, result }, { ideas, result })).toEqual([])
        const scores = input.scores.map((score, index) =>
          index === chosen % input.scores.length ? { ...score, state: 'value' as const, value: 5 } : score,
        )
        const present = resultOf(rankStage({ ...input, scores }))
        const found = sealDifferences({ ideas, result }, { ideas, result: present })
        const same = present.filter(({ ideaId }) => !found.some((one) => one.ideaId === ideaId))
        for (const one of same)
          expect(result.find(({ ideaId }) => ideaId === one.ideaId)).toMatchObject({
            rank: one.rank,
            exit: one.exit,
          })
        for (const { sealed, present: now } of found) expect(now).not.toEqual(sealed)
      }),
    )
  })

  it('tell an idea that entered and one that left', () => {
    const idea = (id: string) => ({ id, number: id, title: id })
    const result = (ideaId: string) => ({
      ideaId,
      value: 0.5,
      rank: 1,
      tied: false,
      status: 'pass' as const,
      exit: 'goes-on' as const,
    })
    const found = sealDifferences(
      { ideas: [idea('a')], result: [result('a')] },
      { ideas: [idea('b')], result: [result('b')] },
    )
    expect(found.map(({ ideaId, change }) => [ideaId, change])).toEqual([
      ['b', 'new'],
      ['a', 'gone'],
    ])
  })
})
