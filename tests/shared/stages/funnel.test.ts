import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { funnelOf, funnelParts, partOf } from '../../../shared/stages/funnel.ts'
import { funnelSizes, layFunnel, layFunnelKey } from '../../../shared/stages/funnel-layout.ts'
import type { IdeaStop } from '../../../shared/stages/passages-contract.ts'

const stages = ['a', 'b', 'c'].map((id) => ({ id, name: id }))

const anyIdea = fc
  .record({
    standing: fc.constantFrom('in-selection' as const, 'pilot' as const, 'reserve' as const),
    reached: fc.integer({ min: 0, max: 3 }),
    rounds: fc.integer({ min: 1, max: 3 }),
    outcome: fc.constantFrom('open' as const, 'passed' as const, 'stopped' as const),
  })
  .map(({ standing, reached, rounds, outcome }) => ({
    standing,
    stops: stages.slice(0, reached).flatMap(({ id: stageId }, index): IdeaStop[] => {
      const stop = { stageId, reason: '', decidedOn: null, rule: null, takenUp: null }
      if (index < reached - 1) return [{ ...stop, round: 1, outcome: 'passed' }]
      return Array.from({ length: rounds }, (_, at) => ({
        ...stop,
        round: at + 1,
        outcome: at + 1 < rounds ? ('stopped' as const) : outcome,
      }))
    }),
  }))

const anyIdeas = fc.array(anyIdea, { maxLength: 30 })

describe('the funnel', () => {
  it('counts every idea of a stage in exactly one part, so that the parts add up', () => {
    fc.assert(
      fc.property(anyIdeas, (ideas) => {
        for (const stage of funnelOf({ stages, ideas })) {
          const sum = funnelParts.reduce((total, part) => total + stage.parts[part], 0)
          expect(sum).toBe(stage.in)
          expect(stage.in).toBe(
            ideas.filter(({ stops }) => stops.some(({ stageId }) => stageId === stage.stageId)).length,
          )
          expect(stage.returned).toBeLessThanOrEqual(stage.in)
          for (const part of funnelParts)
            expect(ideas.filter((idea) => partOf(idea, stage.stageId) === part)).toHaveLength(
              stage.parts[part],
            )
        }
      }),
    )
  })

  it('draws each idea as wide as every other, side by side and inside the picture', () => {
    fc.assert(
      fc.property(anyIdeas, (ideas) => {
        const funnel = funnelOf({ stages, ideas })
        const { bars } = layFunnel(funnel, 600)
        const widths = bars.flatMap(({ boxes }) => boxes.map(({ count, width }) => width / count))
        for (const width of widths) expect(width).toBeCloseTo(widths[0] ?? 0, 6)
        for (const [index, { boxes }] of bars.entries()) {
          expect(boxes.reduce((sum, { count }) => sum + count, 0)).toBe(funnel[index]?.in)
          let right = boxes[0]?.x ?? 0
          expect(right).toBeGreaterThanOrEqual(-1e-6)
          for (const box of boxes) {
            expect(box.x).toBeCloseTo(right, 6)
            right = box.x + box.width
          }
          expect(right).toBeLessThanOrEqual(600 + 1e-6)
        }
      }),
    )
  })
})

describe('the key of the funnel', () => {
  it('stands in lines within the width, no entry on another, all within its height', () => {
    const labels = fc.array(fc.string({ minLength: 1, maxLength: 20 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(labels, fc.integer({ min: 320, max: 1800 }), (named, width) => {
        const { keys, height } = layFunnelKey(named, width)
        for (const [place, { x, y }] of keys.entries()) {
          const next = keys[place + 1]
          const isBehind = next !== undefined && next.y === y && next.x > x + funnelSizes.sign
          const isBelow = next !== undefined && next.y === y + funnelSizes.key && next.x === 0
          expect(next === undefined || isBehind || isBelow).toBe(true)
          expect(x + funnelSizes.sign).toBeLessThan(width)
          expect(y).toBeLessThan(height)
        }
      }),
    )
  })
})
