import { describe, expect, it } from 'vitest'
import { ZodError } from 'zod'
import { rankingFamilies } from '../../../shared/ranking/ranking-families.ts'

const families = new Map(rankingFamilies)

const resultOf = (family: string, input: unknown): unknown => {
  const evaluate = families.get(family)
  if (!evaluate) throw new Error(`${family} is not answered`)
  return evaluate(input)
}

/** Does the family say what is wrong, instead of guessing or breaking? */
const refuses = (family: string, input: unknown): boolean => {
  try {
    resultOf(family, input)
  } catch (error) {
    return error instanceof RangeError || error instanceof ZodError
  }
  return false
}

const table = { scores: [[1, 2]], direction: ['max', 'min'], weights: [1, 1] }
const flat = [{ kind: 'usual' }, { kind: 'linear', q: 0, p: 2 }]

describe('a malformed case', () => {
  it.each([
    ['topsis', { ...table, weights: [1, -1] }],
    ['topsis', { ...table, weights: [0, 0] }],
    ['topsis', { ...table, weights: [1] }],
    ['topsis', { ...table, direction: ['max'] }],
    ['topsis', { ...table, scores: [[1, 2], [1]] }],
    ['topsis', { ...table, scores: [[1, 'two']] }],
    ['promethee', { ...table, preference: [flat[0]] }],
    ['promethee', { ...table, preference: [flat[0], { kind: 'linear', q: 3, p: 2 }] }],
    ['promethee', { ...table, preference: [flat[0], { kind: 'vshape' }] }],
    ['promethee', { ...table, preference: flat, weights: [-1, 2] }],
    ['weights', { method: 'direct', points: [0, 0] }],
    ['weights', { method: 'swing', points: [100, -5] }],
    ['weights', { method: 'roc', ranks: [] }],
    ['weights', { method: 'group-mean', groups: [[1, 2], [1]] }],
    [
      'weights',
      {
        method: 'ahp',
        matrix: [
          [1, '1/0'],
          [1, 1],
        ],
      },
    ],
    [
      'weights',
      {
        method: 'ahp',
        matrix: [
          [1, 'much'],
          [1, 1],
        ],
      },
    ],
    ['weights', { method: 'ahp', matrix: [[1, 2]] }],
    ['weights', { method: 'ahp-group', matrices: [] }],
    ['weights', { method: 'entropy', scores: [[1], [-1]] }],
    ['weights', { method: 'by feeling' }],
    ['agreement', { statistic: 'kendallW', ratings: [[1, 2], [1]] }],
    ['agreement', { statistic: 'krippendorffAlpha', ratings: [[1, 2]], metrics: ['cubic'] }],
    ['agreement', { statistic: 'krippendorffAlpha', ratings: [[-1], [1]], metrics: ['ratio'] }],
    ['agreement', { statistic: 'rankCorrelation', a: [1, 2], b: [1] }],
    ['agreement', { statistic: 'kappa' }],
    ['sensitivity', { values: [[1, 2]], weights: [1] }],
    ['sensitivity', { values: [[1, 2]], weights: [1, -1] }],
    ['sensitivity', { values: [[1, 2]], weights: [0, 0] }],
  ])('of %s is refused: %j', (family, input) => {
    expect(refuses(family, input)).toBe(true)
  })
})

describe('edges of the families', () => {
  it('leave an idea with a gap out of TOPSIS altogether', () => {
    const input = {
      scores: [
        [null, 100],
        [1, 3],
        [1, 4],
      ],
      direction: ['max', 'max'],
      weights: [0, 2],
    }
    expect(resultOf('topsis', input)).toEqual({
      ideal: [0, expect.closeTo(0.8, 12)],
      antiIdeal: [0, expect.closeTo(0.6, 12)],
      dPlus: [null, expect.closeTo(0.2, 12), 0],
      dMinus: [null, 0, expect.closeTo(0.2, 12)],
      closeness: [null, 0, 1],
      rank: [null, 2, 1],
    })
  })

  it('say nothing in TOPSIS when every idea has a gap', () => {
    expect(resultOf('topsis', { scores: [[null]], direction: ['min'], weights: [1] })).toEqual({
      ideal: [null],
      antiIdeal: [null],
      dPlus: [null],
      dMinus: [null],
      closeness: [null],
      rank: [null],
    })
  })

  it('give an empty row in PROMETHEE flows 0 and a rank', () => {
    const input = {
      scores: [[null], [3], [5]],
      direction: ['max'],
      weights: [4],
      preference: [{ kind: 'usual' }],
    }
    expect(resultOf('promethee', input)).toEqual({
      phiPlus: [0, 0, 0.5],
      phiMinus: [0, 0.5, 0],
      phi: [0, -0.5, 0.5],
      rank: [2, 3, 1],
    })
  })

  it('take p = q as a step at q', () => {
    const input = { scores: [[0], [2], [2.5]], direction: ['max'], weights: [1] }
    const step = { ...input, preference: [{ kind: 'linear', q: 2, p: 2 }] }
    expect(resultOf('promethee', step)).toMatchObject({ phiPlus: [0, 0, 0.5], phiMinus: [0.5, 0, 0] })
  })

  it('read fractions and decimals alike', () => {
    const fraction = {
      method: 'ahp',
      matrix: [
        [1, '4'],
        [' 1 / 4 ', 1],
      ],
    }
    const decimal = {
      method: 'ahp',
      matrix: [
        [1, 4],
        [0.25, 1],
      ],
    }
    expect(resultOf('weights', fraction)).toEqual(resultOf('weights', decimal))
  })

  it('answer three metrics of alpha unless others are asked for', () => {
    expect(resultOf('agreement', { statistic: 'krippendorffAlpha', ratings: [[1], [2]] })).toEqual({
      alpha: { nominal: 0, ordinal: 0, interval: 0 },
      units: 1,
      pairable: 2,
    })
  })

  it('give null for a constant list, and for nothing to compare', () => {
    for (const [a, b] of [
      [
        [1, 2],
        [3, 3],
      ],
      [[1], [2]],
      [[], []],
    ])
      expect(resultOf('agreement', { statistic: 'rankCorrelation', a, b })).toEqual({
        spearman: null,
        kendallTauB: null,
      })
  })

  it('leave an idea with a gap out of the weight intervals', () => {
    const input = {
      values: [
        [0.4, null],
        [0.2, 0.6],
      ],
      weights: [3, 1],
    }
    expect(resultOf('sensitivity', input)).toMatchObject({
      score: [null, expect.closeTo(0.3, 12)],
      rank: [null, 1],
    })
  })
})
