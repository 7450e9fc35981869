import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agendaOf, agendaPlaces, agendaReach } from '../../../shared/ranking/agenda.ts'
import { evaluateAgreement } from '../../../shared/ranking/evaluate-agreement.ts'
import { stageOpinions } from '../../../shared/ranking/stage-opinions.ts'
import { standingOf } from '../../../shared/ranking/stage-standing.ts'
import type { RankStageInput } from '../../../shared/ranking/stage-ranking.ts'
import type { ExitRule } from '../../../shared/stages/stage.ts'
import { gathered } from './gathered-stage.ts'
import { anyStage, catalogueOf, criterionOf, scoreOf, stage } from './random-stages.ts'

const rules = fc.constantFrom<ExitRule>(
  { kind: 'by-hand' },
  { kind: 'best-with-ties', count: 2 },
  { kind: 'value-at-least', value: 0.5 },
)

/** What the agenda says of each idea, by its id; rounded, because a sum in another order differs in its last digits. */
function agenda(input: RankStageInput, exitRule: ExitRule) {
  const stage = gathered(input)
  const standing = standingOf(stage)
  if (standing === null) return new Map<string, number[]>()
  const items = agendaOf(standing, stageOpinions(stage), { exitRule, agreed: stage.agreed })
  return new Map(
    items.map(({ row, worth, apart, toCut }) => [
      input.ideaIds[row] ?? '',
      [worth, apart, toCut ?? 0].map((one) => Math.round(one * 1e9)),
    ]),
  )
}

describe('the agenda', () => {
  it('does not depend on the order of ideas, raters, groups and marks', () => {
    fc.assert(
      fc.property(anyStage, rules, (input, rule) => {
        const turned = {
          ...input,
          ideaIds: input.ideaIds.toReversed(),
          raters: input.raters.toReversed(),
          groups: input.groups.toReversed(),
          scores: input.scores.toReversed(),
        }
        const [before, after] = [agenda(input, rule), agenda(turned, rule)]
        expect(after).toEqual(before)
      }),
    )
  })

  it('does not depend on names', () => {
    fc.assert(
      fc.property(anyStage, rules, (input, rule) => {
        const renamed = (id: string): string => `${9 - Number(id.at(-1))} ${id}`
        const other = {
          ...input,
          ideaIds: input.ideaIds.map(renamed),
          groups: input.groups.map((group) => ({ ...group, id: renamed(group.id) })),
          raters: input.raters.map((rater) => ({
            id: renamed(rater.id),
            name: '',
            workingGroupId: renamed(rater.workingGroupId),
          })),
          scores: input.scores.map((score) => ({
            ...score,
            ideaId: renamed(score.ideaId),
            raterId: renamed(score.raterId),
          })),
        }
        const before = [...agenda(input, rule)].map(([id, worth]) => [renamed(id), worth])
        expect([...agenda(other, rule)]).toEqual(before)
      }),
    )
  })

  it('has the most worthwhile first, ten and those that tie with the tenth, none of them far from the cut', () => {
    fc.assert(
      fc.property(anyStage, rules, (input, rule) => {
        const items = [...agenda(input, rule).values()]
        const worths = items.map(([worth]) => worth ?? 0)
        expect(worths).toEqual(worths.toSorted((a, b) => b - a))
        expect(worths.filter((worth) => worth > (worths[agendaPlaces - 1] ?? 0)).length).toBeLessThanOrEqual(
          agendaPlaces,
        )
        expect(items.filter(([, , toCut]) => Math.abs(toCut ?? 0) > agendaReach * 1e9)).toEqual([])
      }),
    )
  })

  it('has ten places, more only for those that tie with the tenth', () => {
    const input = (spreads: number[]): RankStageInput => ({
      stage,
      catalogue: catalogueOf([criterionOf('c')]),
      ideaIds: spreads.map((_, index) => `i${index}`),
      groups: [{ id: 'g', weight: 1 }],
      raters: ['r', 's'].map((id) => ({ id, name: id, workingGroupId: 'g' })),
      scores: spreads.flatMap((spread, index) =>
        [2.5 - spread, 2.5 + spread].map((value, at) =>
          scoreOf(`i${index}`, 'c', { state: 'value', value, by: at === 0 ? 'r' : 's' }),
        ),
      ),
    })
    const rising = Array.from({ length: 15 }, (_, index) => index / 10)
    const byHand: ExitRule = { kind: 'by-hand' }
    const wanted = Array.from({ length: 10 }, (_, place) => `i${14 - place}`)
    expect([...agenda(input(rising), byHand).keys()]).toEqual(wanted)
    const alike = Array.from({ length: 12 }, () => 1)
    expect(agenda(input(alike), byHand).size).toBe(12)
  })

  it('leaves out what is agreed on', () => {
    fc.assert(
      fc.property(anyStage, rules, (input, rule) => {
        const agreed = input.ideaIds.flatMap((ideaId) =>
          input.catalogue.criteria.map(({ id: criterionId }) => ({ ideaId, criterionId, value: 3 })),
        )
        expect(agenda({ ...input, agreed }, rule).size).toBe(0)
      }),
    )
  })
})

describe('agreement on a criterion', () => {
  it('is what the reference functions say of the same marks', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const stage = gathered(input)
        const width = input.catalogue.criteria.length
        for (const [column, { alpha, w }] of stageOpinions(stage).criteria.entries()) {
          const known = (mark: number) => (Number.isNaN(mark) ? null : mark)
          const columnOf = (marks: Float64Array) =>
            input.ideaIds.map((_, row) => known(marks[row * width + column] ?? Number.NaN))
          const byRater = stage.raters.map(({ marks }) => columnOf(marks))
          expect(
            evaluateAgreement({
              statistic: 'krippendorffAlpha',
              ratings: byRater,
              metrics: ['interval'],
            }),
          ).toEqual({
            alpha: { interval: close(alpha.alpha) },
            units: alpha.units,
            pairable: alpha.pairable,
          })
          const byGroup = stage.groups.map(({ id }) => {
            const own = stage.raters.filter(({ workingGroupId }) => workingGroupId === id)
            return input.ideaIds.map((_, row) => {
              const said = own.flatMap(({ marks }) => columnOf(marks)[row] ?? [])
              return said.length === 0 ? null : said.reduce((sum, mark) => sum + mark, 0) / said.length
            })
          })
          const heard = byGroup.filter((means) => means.some((mean) => mean !== null))
          expect(evaluateAgreement({ statistic: 'kendallW', ratings: heard })).toMatchObject({
            w: close(w.w),
            items: w.items,
          })
        }
      }),
    )
  })
})

const close = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 9))
