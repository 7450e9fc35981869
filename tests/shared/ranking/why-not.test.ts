import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFlip, type FlipStep } from '../../../shared/ranking/flip-change.ts'
import { betterMarks } from '../../../shared/ranking/flip-marks.ts'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import type { RankStageInput } from '../../../shared/ranking/stage-ranking.ts'
import { whyNot } from '../../../shared/ranking/why-not.ts'
import type { ExitRule } from '../../../shared/stages/stage.ts'
import { anyStage, catalogueOf, criterionOf, fullStage, scoreOf, stage } from './random-stages.ts'

const anyRule: fc.Arbitrary<ExitRule> = fc.oneof(
  fc.constant({ kind: 'all-knock-outs-hold' as const }),
  fc.integer({ min: 1, max: 4 }).map((count) => ({ kind: 'best-with-ties' as const, count })),
  fc.integer({ min: 0, max: 20 }).map((part) => ({ kind: 'value-at-least' as const, value: part / 20 })),
)

const anyCriterion = fc.record({
  kind: fc.constantFrom('scored' as const, 'scored' as const, 'knock-out' as const),
  onlyFirst: fc.boolean(),
  threshold: fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined, freq: 2 }),
})

/** Stages with knock-outs, thresholds, ties and gaps under each of the rules. */
const ruled = (stages: fc.Arbitrary<RankStageInput>) =>
  fc
    .record({
      input: stages,
      exitRule: anyRule,
      minimumRaters: fc.integer({ min: 0, max: 3 }),
      changes: fc.array(anyCriterion, { minLength: 4, maxLength: 4 }),
      agreed: fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 3 }),
    })
    .map(({ input, exitRule, minimumRaters, changes, agreed }): RankStageInput => {
      const criteria = input.catalogue.criteria.map(({ threshold: _none, ...criterion }, index) => {
        const { kind = 'scored', threshold, onlyFirst = false } = changes[index] ?? {}
        return {
          ...criterion,
          kind,
          ...(threshold === undefined ? {} : { threshold: threshold / 4 }),
          ...(onlyFirst ? { groupIds: ['group0'] } : {}),
        }
      })
      return {
        ...input,
        stage: { ...input.stage, exitRule, minimumRaters },
        agreed: agreed.map((steps, at) => ({
          ideaId: input.ideaIds[at % input.ideaIds.length] ?? '',
          criterionId: criteria[at % criteria.length]?.id ?? '',
          value: steps / 2,
        })),
        catalogue: { ...input.catalogue, criteria },
      }
    })

const anyRuled = ruled(fc.oneof(anyStage, fullStage))

function exitWith(input: RankStageInput, ideaId: string, steps: readonly FlipStep[]) {
  return rankStage(applyFlip(input, ideaId, steps)).ideas.find((idea) => idea.ideaId === ideaId)?.exit
}

const known = { numRuns: 400 }

describe('every stated change', () => {
  it('brings the idea on when it is done', () => {
    fc.assert(
      fc.property(anyRuled, (input) => {
        for (const ideaId of input.ideaIds)
          for (const steps of whyNot(input, ideaId).changes)
            expect(exitWith(input, ideaId, steps)).toBe('goes-on')
      }),
      known,
    )
  })

  it('is as small as it can be where it is one mark: a mark nearer to the present one is not enough', () => {
    fc.assert(
      fc.property(anyRuled, (input) => {
        const steps = input.ideaIds.flatMap((ideaId) =>
          whyNot(input, ideaId).changes.map((change) => ({ ideaId, change })),
        )
        for (const { ideaId, change } of steps) {
          const [step] = change
          const criterion = input.catalogue.criteria.find(
            ({ id }) => step !== undefined && 'criterionId' in step && id === step.criterionId,
          )
          if (step?.kind !== 'one-mark' || criterion === undefined) continue
          const marks = betterMarks(input.catalogue, criterion, step.from)
          for (const to of marks.slice(0, marks.indexOf(step.to)))
            expect(exitWith(input, ideaId, [{ ...step, to }])).not.toBe('goes-on')
        }
      }),
      known,
    )
  })

  it('is missing only where the idea goes on already or no mark and no rule can help', () => {
    fc.assert(
      fc.property(ruled(fullStage), (input) => {
        fc.pre(input.stage.minimumRaters <= input.raters.length)
        const isRanked = input.catalogue.criteria.some(({ kind }) => kind === 'scored')
        fc.pre(isRanked || input.stage.exitRule.kind === 'all-knock-outs-hold')
        for (const ideaId of input.ideaIds) {
          const { outcome, changes } = whyNot(input, ideaId)
          expect(changes.length > 0).toBe(outcome !== 'goes-on')
        }
      }),
      known,
    )
  })
})

describe('the missing value', () => {
  it('is what the last idea that goes on has more, or what the limit asks for', () => {
    fc.assert(
      fc.property(anyRuled, (input) => {
        const { ideas } = rankStage(input)
        for (const { ideaId, value } of ideas) {
          const { missing, lastIn } = whyNot(input, ideaId)
          if (missing === null || value === null) continue
          expect(missing).toBeGreaterThan(0)
          const { exitRule } = input.stage
          const needed = exitRule.kind === 'value-at-least' ? exitRule.value : (lastIn?.value ?? Number.NaN)
          expect(value + missing).toBeCloseTo(needed, 9)
        }
      }),
      known,
    )
  })
})

const two = (change: Partial<RankStageInput> = {}): RankStageInput => ({
  stage: { ...stage, exitRule: { kind: 'best-with-ties', count: 1 } },
  catalogue: catalogueOf([criterionOf('use')]),
  ideaIds: ['a', 'b', 'c'],
  groups: [{ id: 'g', weight: 1 }],
  raters: [
    { id: 'r', name: 'Ruth', workingGroupId: 'g' },
    { id: 's', name: 'Sina', workingGroupId: 'g' },
  ],
  scores: [
    scoreOf('a', 'use', { state: 'value', value: 4 }),
    scoreOf('b', 'use', { state: 'value', value: 3 }),
    scoreOf('b', 'use', { state: 'value', value: 4, by: 's' }),
    scoreOf('c', 'use', { state: 'value', value: 1 }),
  ],
  ...change,
})

describe('why not', () => {
  it('names the idea above, the last that goes on, and one mark, all marks and the rule that would change it', () => {
    const found = whyNot(two(), 'b')
    expect(found.reasons).toEqual([{ kind: 'rank-too-low', required: 1, found: 2 }])
    expect(found.above).toMatchObject({ ideaId: 'a', value: 0.8 })
    expect(found.lastIn?.distance).toBeCloseTo(0.1)
    expect(found.missing).toBeCloseTo(0.1)
    const place = { criterionId: 'use', groupId: 'g' }
    expect(found.changes).toEqual([
      [{ kind: 'one-mark', ...place, raterId: 'r', from: 3, to: 4 }],
      [{ kind: 'one-mark', ...place, raterId: 's', from: 4, to: 5 }],
      [{ kind: 'rate', criterionId: 'use', from: 3.5, to: 4 }],
      [{ kind: 'best-count', from: 1, to: 2 }],
    ])
  })

  it('asks an unclear knock-out to become clear and never softens it', () => {
    const catalogue = catalogueOf([criterionOf('vision', { kind: 'knock-out', threshold: 4 })])
    const input = two({
      stage: { ...stage, exitRule: { kind: 'all-knock-outs-hold' } },
      catalogue,
      scores: [scoreOf('b', 'vision', { state: 'value', value: 2.5 })],
    })
    expect(whyNot(input, 'b')).toMatchObject({
      outcome: 'undecided',
      missing: null,
      changes: [[{ kind: 'rate', criterionId: 'vision', from: 2.5, to: 4 }]],
    })
  })

  it('asks for the marks that are missing', () => {
    const input = two({
      stage: { ...stage, exitRule: { kind: 'best-with-ties', count: 3 }, minimumRaters: 2 },
    })
    expect(whyNot(input, 'c').changes).toEqual([
      [{ kind: 'more-marks', criterionId: 'use', count: 1, to: 1.5 }],
      [{ kind: 'minimum-raters', from: 2, to: 1 }],
    ])
  })

  it('says nothing would change it where a person decides', () => {
    const input = two({ stage: { ...stage, exitRule: { kind: 'by-hand' } } })
    expect(whyNot(input, 'c')).toMatchObject({ reasons: [{ kind: 'by-hand' }], changes: [] })
  })
})
