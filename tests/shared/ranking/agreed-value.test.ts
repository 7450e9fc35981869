import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMarks } from '../../../shared/ranking/open-marks.ts'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import { standingOf } from '../../../shared/ranking/stage-standing.ts'
import type { RankStageInput } from '../../../shared/ranking/stage-ranking.ts'
import { stageValues } from '../../../shared/ranking/stage-values.ts'
import { whatIf } from '../../../shared/ranking/what-if.ts'
import { criteriaOf } from '../../../shared/stages/stage.ts'
import { gathered } from './gathered-stage.ts'
import { anyStage } from './random-stages.ts'

/** A stage with agreed values for some of its cells. */
const settled = anyStage.chain((input) => {
  const cells = input.ideaIds.flatMap((ideaId) =>
    input.catalogue.criteria.map(({ id: criterionId }) => ({ ideaId, criterionId })),
  )
  return fc.subarray(cells, { minLength: 1 }).chain((chosen) =>
    fc
      .array(fc.integer({ min: 0, max: 10 }), { minLength: chosen.length, maxLength: chosen.length })
      .map((steps): Required<RankStageInput> => ({
        ...input,
        agreed: chosen.map((cell, index) => ({ ...cell, value: (steps[index] ?? 0) / 2 })),
      })),
  )
})

describe('an agreed value', () => {
  it('replaces the mean of its cell and nothing else', () => {
    fc.assert(
      fc.property(settled, (input) => {
        const { agreed, ...without } = input
        const [before, after] = [rankStage(without), rankStage(input)]
        for (const [row, idea] of after.ideas.entries())
          for (const [column, criterion] of idea.criteria.entries()) {
            const former = before.ideas[row]?.criteria[column]
            const own = agreed.find(
              (one) => one.ideaId === idea.ideaId && one.criterionId === criterion.criterionId,
            )
            const { groupMeans, pooled, spread, counts, markMean } = criterion
            expect({ groupMeans, pooled, spread, counts, markMean }).toEqual({
              groupMeans: former?.groupMeans,
              pooled: former?.pooled,
              spread: former?.spread,
              counts: former?.counts,
              markMean: former?.overall,
            })
            expect(criterion.overall).toBe(own === undefined ? former?.overall : own.value)
          }
      }),
    )
  })

  it('goes into the overall value as a mean of that height would', () => {
    fc.assert(
      fc.property(settled, (input) => {
        const { ideas } = rankStage(input)
        const criteria = criteriaOf(input.catalogue)
        const means = ideas.flatMap((idea) => idea.criteria.map(({ overall }) => overall ?? Number.NaN))
        const { value } = stageValues(input.catalogue, criteria, Float64Array.from(means))
        expect(ideas.map((idea) => idea.value ?? Number.NaN)).toEqual(Array.from(value))
      }),
    )
  })

  it('holds while something else is tried out', () => {
    fc.assert(
      fc.property(settled, (input) => {
        const stage = gathered(input)
        const { ideas } = rankStage(input)
        const tried = whatIf(stage, { weights: new Map(), off: new Set() })
        expect(tried.value).toEqual(ideas.map(({ value }) => value))
        expect(tried.rank).toEqual(ideas.map(({ rank }) => rank))
        expect(tried.exit).toEqual(ideas.map(({ exit }) => exit))
      }),
    )
  })

  it('leaves nothing open where robustness is computed', () => {
    fc.assert(
      fc.property(settled, fc.constantFrom('raters' as const, 'groups' as const), (input, source) => {
        expect(stillOpen(input, source)).toEqual([])
      }),
    )
  })
})

/** Cells with an agreed value whose mark could still be another one. */
function stillOpen(input: Required<RankStageInput>, source: 'raters' | 'groups'): number[] {
  const stage = gathered(input)
  const standing = standingOf(stage)
  if (standing === null) return []
  const { columns } = standing
  const { lowest, highest } = openMarks(stage, standing, source)
  return [...lowest.keys()].filter((cell) => {
    const ideaId = input.ideaIds[Math.floor(cell / columns.length)]
    const criterionId = columns[cell % columns.length]?.criterion.id
    const own = input.agreed.find((one) => one.ideaId === ideaId && one.criterionId === criterionId)
    return own !== undefined && (lowest[cell] !== own.value || highest[cell] !== own.value)
  })
}
