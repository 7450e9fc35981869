import type { RankingWorkbookInput } from '../../../shared/ranking/ranking-workbook-layout.ts'
import type { Score, ScoreState } from '../../../shared/scores/score.ts'
import type { StageWithCatalogue } from '../../../shared/stages/stage.ts'

/** Small numbers that look random and are the same on every machine. */
export function drawing(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Size = { ideas: number; groups: number; ratersPerGroup: number }

/** Input for a workbook with gaps of all kinds, half points and ties. Every seventh idea has no score at all. */
export function workbookInput({ stage, catalogue }: StageWithCatalogue, size: Size): RankingWorkbookInput {
  const draw = drawing(7)
  const groups = Array.from({ length: size.groups }, (_, index) => ({
    id: `g${index}`,
    name: `Arbeitskreis ${index + 1}`,
    weight: index === 0 ? 2 : 1,
  }))
  const raters = groups.flatMap((group) =>
    Array.from({ length: size.ratersPerGroup }, (_, index) => ({
      id: `${group.id}r${index}`,
      name: `Person ${index + 1}`,
      workingGroupId: group.id,
    })),
  )
  const ideas = Array.from({ length: size.ideas }, (_, index) => ({
    id: `i${index}`,
    number: `I-${String(index + 1).padStart(3, '0')}`,
    title: `Idee ${index + 1}`,
    text: 'Ein Text',
    fieldsOfAction: ['Wohnen', 'Mobilität'],
    workshop: 'Garstedt',
    origin: { file: 'garstedt.xlsx', sheet: 'Tabelle1', row: index + 2 },
  }))
  const scores = ideas.flatMap(({ id: ideaId }, index) =>
    index % 7 === 6
      ? []
      : catalogue.criteria.flatMap(({ id: criterionId, scaleId }) => {
          const scale = catalogue.scales.find(({ id }) => id === scaleId)
          const highest = scale?.maximum ?? 5
          const step = scale?.step ?? 1
          return raters.map(({ id: raterId }): Score => {
            const state = drawState(draw, highest / step, step)
            return { ideaId, criterionId, raterId, revision: 1, ...state }
          })
        }),
  )
  return {
    language: 'de',
    programmeName: 'Norderstedt GO!',
    writtenOn: '2026-03-01',
    stage,
    catalogue,
    ideas,
    groups,
    raters,
    scores,
  }
}

function drawState(draw: (below: number) => number, steps: number, step: number): ScoreState {
  switch (draw(8)) {
    case 0:
      return { state: 'abstained' }
    case 1:
      return { state: 'cannot-judge' }
    case 2:
      return { state: 'open' }
    default:
      return { state: 'value', value: draw(steps + 1) * step }
  }
}
