import * as fc from 'fast-check'
import type { RankStageInput } from '../../../shared/ranking/stage-ranking.ts'
import type { Rater, Score, ScoreState } from '../../../shared/scores/score.ts'
import type { CriteriaCatalogue, Criterion, Scale, Stage } from '../../../shared/stages/stage.ts'

/** Random stages for the tests of relations: a few ideas, criteria, groups and raters, with marks in all four states. */

export const scale: Scale = { id: 'points', name: '0 bis 5', minimum: 0, maximum: 5, step: 0.5, steps: [] }

export const stage: Stage = {
  id: 'stage',
  name: 'Stufe',
  position: 1,
  kind: 'scoring',
  exitRule: { kind: 'best-with-ties', count: 2 },
  minimumRaters: 0,
}

export const catalogueOf = (criteria: Criterion[]): CriteriaCatalogue => ({
  id: 'catalogue',
  stageId: stage.id,
  version: 1,
  criteria,
  scales: [scale],
})

export const criterionOf = (id: string, change: Partial<Criterion> = {}): Criterion => ({
  id,
  name: id,
  question: '',
  kind: 'scored',
  direction: 'benefit',
  weight: 1,
  position: 1,
  ...change,
})

export const scoreOf = (ideaId: string, criterionId: string, state: ScoreState & { by?: string }): Score => {
  const { by = 'r', ...rest } = state
  return { ideaId, criterionId, raterId: by, revision: 1, ...rest }
}

const mark = fc
  .integer({ min: 0, max: 10 })
  .map((steps): ScoreState => ({ state: 'value', value: steps / 2 }))

/** Half of the marks are values, so that gaps of every kind are common. */
const anyState = fc.oneof(
  { weight: 3, arbitrary: mark },
  { weight: 1, arbitrary: fc.constant<ScoreState>({ state: 'abstained' }) },
  { weight: 1, arbitrary: fc.constant<ScoreState>({ state: 'cannot-judge' }) },
  { weight: 1, arbitrary: fc.constant<ScoreState>({ state: 'open' }) },
)

type Shape = { ideas: number; criteria: number; groups: number; raters: number }

const names = (kind: string, count: number) => Array.from({ length: count }, (_, index) => `${kind}${index}`)

function withMarks({ ideas, criteria, groups, raters }: Shape, states: fc.Arbitrary<ScoreState>) {
  const ideaIds = names('idea', ideas)
  const criterionIds = names('criterion', criteria)
  const groupIds = names('group', groups)
  const raterList = names('rater', raters).map((id, index): Rater => ({
    id,
    name: id,
    workingGroupId: `group${index % groups}`,
  }))
  const cells = ideaIds.flatMap((ideaId) =>
    criterionIds.flatMap((criterionId) =>
      raterList.map(({ id: raterId }) => ({ ideaId, criterionId, raterId })),
    ),
  )
  return fc
    .record({
      states: fc.array(states, { minLength: cells.length, maxLength: cells.length }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
      directions: fc.array(fc.constantFrom('benefit' as const, 'effort' as const), {
        minLength: criteria,
        maxLength: criteria,
      }),
    })
    .map(({ states: drawn, weights, directions }): RankStageInput => ({
      stage,
      catalogue: catalogueOf(
        criterionIds.map((id, index) =>
          criterionOf(id, {
            weight: weights[index] ?? 1,
            direction: directions[index] ?? 'benefit',
            position: index + 1,
          }),
        ),
      ),
      ideaIds,
      groups: groupIds.map((id) => ({ id, weight: 1 })),
      raters: raterList,
      scores: cells.map((cell, index): Score => {
        const state = drawn[index] ?? { state: 'open' }
        return { revision: 1, ...cell, ...state }
      }),
    }))
}

const shape = fc.record({
  ideas: fc.integer({ min: 1, max: 6 }),
  criteria: fc.integer({ min: 1, max: 4 }),
  groups: fc.integer({ min: 1, max: 3 }),
  raters: fc.integer({ min: 1, max: 5 }),
})

/** Stages with gaps of all kinds. */
export const anyStage = shape.chain((drawn) => withMarks(drawn, anyState))

/** Stages in which every rater gave every mark. */
export const fullStage = shape.chain((drawn) => withMarks(drawn, mark))
