import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import type { RankStageInput } from '../../../shared/ranking/stage-ranking.ts'
import { anyStage } from './random-stages.ts'

function asking(input: RankStageInput, groupIds: string[]): RankStageInput {
  const criteria = input.catalogue.criteria.map((criterion) => ({ ...criterion, groupIds }))
  return { ...input, catalogue: { ...input.catalogue, criteria } }
}

describe('which groups are asked', () => {
  it('makes no difference when all of them are named', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const named = asking(
          input,
          input.groups.map(({ id }) => id),
        )
        expect(rankStage(named)).toEqual(rankStage(input))
      }),
    )
  })

  it('leaves the value as if the others had no voice, when it is the same for every criterion', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const alone = { ...input, groups: input.groups.slice(0, 1) }
        const named = asking(
          input,
          alone.groups.map(({ id }) => id),
        )
        const valuesOf = (one: RankStageInput) =>
          rankStage(one).ideas.map(({ value, rank, criteria }) => [
            value,
            rank,
            criteria.map(({ counts }) => counts),
          ])
        expect(valuesOf(named)).toEqual(valuesOf(alone))
      }),
    )
  })
})
