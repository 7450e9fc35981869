import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import type { RankStageInput } from '../../../shared/ranking/stage-ranking.ts'
import { selectionChanges } from '../../../shared/ranking/what-if-changes.ts'
import { whatIf, type WhatIfSettings } from '../../../shared/ranking/what-if.ts'
import { gathered } from './gathered-stage.ts'
import { anyStage } from './random-stages.ts'

const untouched: WhatIfSettings = { weights: new Map(), off: new Set() }

/** What the detailed ranking says, in the shape of a trial. */
function ranked(input: RankStageInput) {
  const { ideas } = rankStage(input)
  return {
    value: ideas.map(({ value }) => value),
    rank: ideas.map(({ rank }) => rank),
    exit: ideas.map(({ exit }) => exit),
  }
}

describe('trying out', () => {
  it('nothing gives what the ranking gives', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        expect(whatIf(gathered(input), untouched)).toMatchObject(ranked(input))
      }),
    )
  })

  it('other weights gives the ranking of a stage with those weights', () => {
    fc.assert(
      fc.property(anyStage, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4 }), (input, drawn) => {
        const weights = new Map(input.catalogue.criteria.map(({ id }, index) => [id, drawn[index] ?? 1]))
        const criteria = input.catalogue.criteria.map((one) => ({ ...one, weight: weights.get(one.id) ?? 1 }))
        const reweighed = { ...input, catalogue: { ...input.catalogue, criteria } }
        expect(whatIf(gathered(input), { ...untouched, weights })).toMatchObject(ranked(reweighed))
      }),
    )
  })

  it('without a rater or a group gives the ranking of a stage that never had them', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const withoutRater = { ...input, raters: input.raters.slice(1) }
        const rater = new Set([input.raters[0]?.id ?? ''])
        expect(whatIf(gathered(input), { ...untouched, off: rater })).toMatchObject(ranked(withoutRater))
        const withoutGroup = { ...input, groups: input.groups.slice(1) }
        const group = new Set([input.groups[0]?.id ?? ''])
        expect(whatIf(gathered(input), { ...untouched, off: group })).toMatchObject(ranked(withoutGroup))
      }),
    )
  })

  it('without a criterion takes its threshold away too', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        const [first, ...rest] = input.catalogue.criteria
        fc.pre(first !== undefined && rest.length > 0)
        const strict = { ...input.catalogue, criteria: [{ ...first, threshold: 5 }, ...rest] }
        const tried = whatIf(gathered({ ...input, catalogue: strict }), {
          ...untouched,
          off: new Set([first.id]),
        })
        const without = { ...input, catalogue: { ...input.catalogue, criteria: rest } }
        const { value, rank, exit } = ranked(without)
        expect(tried).toMatchObject({ rank, exit })
        const distances = value.map((one, row) => Math.abs((one ?? -1) - (tried.value[row] ?? -1)))
        expect(Math.max(...distances)).toBeLessThan(1e-12)
      }),
    )
  })
})

describe('changed selections', () => {
  it('name who joins and who leaves, and nobody when nothing changes', () => {
    const base = { exit: ['goes-on', 'stays', 'undecided', 'goes-on'] as const }
    const tried = { exit: ['stays', 'goes-on', 'goes-on', 'goes-on'] as const }
    expect(selectionChanges({ exit: [...base.exit] }, { exit: [...tried.exit] })).toEqual({
      joining: [1, 2],
      leaving: [0],
    })
    expect(selectionChanges({ exit: [...base.exit] }, { exit: [...base.exit] })).toEqual({
      joining: [],
      leaving: [],
    })
  })
})
