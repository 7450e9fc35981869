import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CutRule } from '../../../shared/ranking/kept-weights.ts'
import { openMarks } from '../../../shared/ranking/open-marks.ts'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import type { RankStageInput } from '../../../shared/ranking/stage-ranking.ts'
import { standingOf } from '../../../shared/ranking/stage-standing.ts'
import { reaches } from '../../../shared/ranking/tolerance.ts'
import { layoutTornado } from '../../../shared/ranking/tornado-layout.ts'
import { crosses, type Tornado, tornadoOf } from '../../../shared/ranking/tornado.ts'
import { gathered } from './gathered-stage.ts'
import { anyStage, fullStage } from './random-stages.ts'

const rules = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((count): CutRule => ({ kind: 'best-with-ties', count })),
  fc.integer({ min: 1, max: 9 }).map((tenths): CutRule => ({ kind: 'value-at-least', value: tenths / 10 })),
)

function tornadoes(input: RankStageInput, cut: CutRule): { row: number; tornado: Tornado }[] {
  const stage = gathered({ ...input, stage: { ...input.stage, exitRule: cut } })
  const standing = standingOf(stage)
  if (standing === null) return []
  const open = openMarks(stage, standing, 'raters')
  return input.ideaIds.flatMap((_, row) => {
    const tornado = tornadoOf(standing, { row, open, cut })
    return tornado === null ? [] : [{ row, tornado }]
  })
}

/** The stage in which every rater gave one idea the same mark on one criterion. */
function unanimous(input: RankStageInput, place: { ideaId: string; criterionId: string; mark: number }) {
  return {
    ...input,
    scores: input.scores.map((score) => {
      if (score.ideaId !== place.ideaId || score.criterionId !== place.criterionId) return score
      const { ideaId, criterionId, raterId, revision } = score
      return { ideaId, criterionId, raterId, revision, state: 'value' as const, value: place.mark }
    }),
  }
}

describe('a tornado', () => {
  it('says what the ranking says when the mark really is that one, down to who is selected', () => {
    fc.assert(
      fc.property(anyStage, rules, (input, cut) => {
        const ruled = { ...input, stage: { ...input.stage, exitRule: cut } }
        for (const { row, tornado } of tornadoes(ruled, cut)) {
          const ideaId = ruled.ideaIds[row] ?? ''
          const now = rankStage(ruled).ideas[row]
          expect(tornado.isIn).toBe(now?.exit === 'goes-on')
          for (const { column, worst, best } of tornado.bars)
            for (const end of [worst, best]) {
              const changed = unanimous(ruled, { ideaId, criterionId: column.criterion.id, mark: end.mark })
              const idea = rankStage(changed).ideas[row]
              expect(idea?.value).toBeCloseTo(end.value, 9)
              expect(idea?.exit === 'goes-on').toBe(
                tornado.cutValue === null || reaches(end.value, tornado.cutValue),
              )
            }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('has the present value between both ends of each bar, the widest bar first', () => {
    fc.assert(
      fc.property(fullStage, rules, (input, cut) => {
        for (const { tornado } of tornadoes(input, cut)) {
          const widths = tornado.bars.map(({ worst, best }) => best.value - worst.value)
          expect(widths).toEqual(widths.toSorted((a, b) => b - a))
          for (const { worst, best } of tornado.bars) {
            expect(worst.value).toBeLessThanOrEqual(tornado.value + 1e-9)
            expect(best.value).toBeGreaterThanOrEqual(tornado.value - 1e-9)
          }
        }
      }),
    )
  })

  it('names a mark as decisive only when its bar runs across the line', () => {
    expect(crosses({ worst: { value: 0.4 }, best: { value: 0.5 } }, 0.5)).toBe(true)
    expect(crosses({ worst: { value: 0.5 }, best: { value: 0.9 } }, 0.5)).toBe(false)
    expect(crosses({ worst: { value: 0.1 }, best: { value: 0.4 } }, 0.5)).toBe(false)
  })
})

describe('the layout of a tornado', () => {
  const size = { width: 600, rowHeight: 30, names: 200, top: 20, margin: 20 }
  const value = fc.double({ min: 0, max: 1, noNaN: true })

  it('keeps everything between names and margin, on an axis with a few round steps', () => {
    fc.assert(
      fc.property(
        value,
        fc.option(value),
        fc.array(fc.tuple(value, value), { maxLength: 8 }),
        (now, cutValue, ends) => {
          const bars = ends.map(([one, other]) => ({
            worst: { value: Math.min(one, now) },
            best: { value: Math.max(other, now) },
          }))
          const { bars: drawn, valueX, cutX, ticks } = layoutTornado({ value: now, cutValue, bars }, size)
          const all = [
            valueX,
            cutX ?? valueX,
            ...drawn.flatMap(({ worse, better }) => [worse.x, better.x + better.width]),
          ]
          expect(Math.min(...all)).toBeGreaterThanOrEqual(size.names - 1e-6)
          expect(Math.max(...all)).toBeLessThanOrEqual(size.width - size.margin + 1e-6)
          expect(ticks.length).toBeLessThanOrEqual(11)
          expect(ticks.length).toBeGreaterThanOrEqual(2)
        },
      ),
    )
  })
})
