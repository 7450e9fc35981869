import type { RankStageInput } from '../../../shared/ranking/stage-ranking.ts'
import type { WhatIfStage } from '../../../shared/ranking/what-if.ts'
import { agreedTable } from '../../../shared/scores/agreed-value.ts'
import { valueOf } from '../../../shared/scores/score.ts'
import { criteriaOf } from '../../../shared/stages/stage.ts'

/** A stage with its scores in tables, as the window and the runs get it. */
export function gathered(input: RankStageInput): WhatIfStage {
  const { stage, catalogue, ideaIds, groups, raters, scores, agreed = [] } = input
  const criteria = criteriaOf(catalogue)
  return {
    stage,
    catalogue,
    groups,
    raters: raters.map(({ id, workingGroupId }) => ({
      id,
      workingGroupId,
      marks: Float64Array.from(
        ideaIds.flatMap((ideaId) =>
          criteria.map((criterion) => {
            const score = scores.find(
              (one) => one.ideaId === ideaId && one.criterionId === criterion.id && one.raterId === id,
            )
            return (score && valueOf(score)) ?? Number.NaN
          }),
        ),
      ),
    })),
    agreed: agreedTable(
      agreed,
      ideaIds,
      criteria.map(({ id }) => id),
    ),
  }
}
