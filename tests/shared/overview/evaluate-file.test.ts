import { describe, expect, it } from 'vitest'
import { Problem } from '../../../shared/problem.ts'
import { builtFamilies, evaluateOracleFile } from '../../../shared/overview/evaluate-file.ts'
import { differences, findCaseFile, referenceFolder } from '../ranking/reference-cases.ts'

/** Drawn numbers have tolerances of their own; they are compared in `tests/shared/ranking/smaa-reference.test.ts`. */
const drawn = new Set(['smaa'])
const computed = builtFamilies.filter((family) => !drawn.has(family))

const cases = computed.flatMap((family) => {
  const file = findCaseFile(family)
  return file ? file.cases.map(({ id, title, ...rest }) => ({ family, id, title, rest })) : []
})

describe('reference cases', () => {
  it.skipIf(cases.length > 0)(`are not compared: ${referenceFolder} is not on this machine`, ({ skip }) => {
    expect(cases).toEqual([])
    skip()
  })

  it.each(cases)('agree in $family $id: $title', ({ family, id, rest }) => {
    const answer = evaluateOracleFile({ family, cases: [{ id, input: rest.input }] })
    expect(answer.cases.map((one) => one.id)).toEqual([id])
    expect(differences(answer.cases[0]?.result, rest.expect, rest.tolerance.abs)).toEqual([])
  })
})

const refusal = (file: unknown): Problem => {
  try {
    evaluateOracleFile(file)
  } catch (error) {
    if (error instanceof Problem) return error
  }
  throw new Error('The file is answered although it is wrong')
}

const weighing = {
  scores: [[1, 2]],
  direction: ['max', 'min'],
  weights: [1, 1],
  value: [{ kind: 'minmax' }, { kind: 'minmax' }],
  missing: 'renormalise',
}
const one = (family: string, input: unknown) => ({ family, cases: [{ id: 'case-1', input }] })

describe('a file that cannot be answered', () => {
  it('is refused by name when its family is not built', () => {
    const { code, values } = refusal(one('tarot', {}))
    expect(code).toBe('family-not-built')
    expect(values).toMatchObject({ family: 'tarot' })
  })

  it.each([null, 7, [], {}, { family: 'groups' }, { family: 'groups', cases: [{}] }])(
    'is refused when it is no case file: %j',
    (file) => {
      expect(refusal(file).code).toBe('invalid-input')
    },
  )

  it.each([
    ['a negative weight', { weights: [-1, 2] }],
    ['weights that sum to 0', { weights: [0, 0] }],
    ['too few weights', { weights: [1] }],
    ['too few directions', { direction: ['max'] }],
    ['rows of different length', { scores: [[1, 2], [1]] }],
    ['an unknown value function', { value: [{ kind: 'minmax' }, { kind: 'cubic' }] }],
    ['an unknown direction', { direction: ['max', 'up'] }],
    ['an unknown rule for gaps', { missing: 'guess' }],
    ['a text among the scores', { scores: [[1, '2']] }],
    ['a linear function upside down', { value: [{ kind: 'minmax' }, { kind: 'linear', lo: 5, hi: 0 }] }],
    [
      'points that do not rise',
      {
        value: [
          { kind: 'minmax' },
          {
            kind: 'piecewise',
            points: [
              [1, 0],
              [1, 1],
            ],
          },
        ],
      },
    ],
  ])('is refused with family and case for %s', (_, change) => {
    const { code, values } = refusal(one('weighted-sum', { ...weighing, ...change }))
    expect(code).toBe('case-invalid')
    expect(values).toMatchObject({ family: 'weighted-sum', case: 'case-1' })
    expect(values['why']).toMatch(/\S/)
  })

  it('is refused for a rule on a criterion that is not there', () => {
    const input = { ...weighing, rules: [{ criterion: 2, op: '>=', value: 1 }] }
    expect(refusal(one('screening', input)).code).toBe('case-invalid')
  })

  it('is refused for raters with tables of different size', () => {
    const input = { groups: [{ raters: [[[1, 2]], [[1], [2]]] }] }
    expect(refusal(one('groups', input)).code).toBe('case-invalid')
  })
})

const resultOf = (family: string, input: unknown): unknown =>
  evaluateOracleFile(one(family, input)).cases[0]?.result

describe('edges of the three families', () => {
  it('gives no score to an idea whose only values weigh nothing', () => {
    const input = { ...weighing, scores: [[1, null]], weights: [0, 1] }
    expect(resultOf('weighted-sum', input)).toEqual({
      partialValues: [[1, null]],
      score: [null],
      rank: [null],
    })
  })

  it('counts a gap as 0 under "worst" and as 1 under "best", even for an empty row', () => {
    const scores = [[null, null]]
    expect(resultOf('weighted-sum', { ...weighing, scores, missing: 'worst' })).toMatchObject({
      score: [0],
      rank: [1],
    })
    expect(resultOf('weighted-sum', { ...weighing, scores, missing: 'best' })).toMatchObject({
      score: [1],
      rank: [1],
    })
  })

  it('leaves an empty row unranked under "interval" although its bounds are known', () => {
    const input = { ...weighing, scores: [[null, null]], missing: 'interval' }
    expect(resultOf('weighted-sum', input)).toMatchObject({
      score: [null],
      lower: [0],
      upper: [1],
      rank: [null],
    })
  })

  it('turns a linear function round for "min" and clips at both ends', () => {
    const input = {
      scores: [[12], [0], [5], [10]],
      direction: ['min'],
      weights: [7],
      value: [{ kind: 'linear', lo: 2, hi: 10 }],
    }
    expect(resultOf('weighted-sum', input)).toEqual({
      partialValues: [[0], [1], [0.625], [0]],
      score: [0, 1, 0.625, 0],
      rank: [3, 1, 2, 3],
    })
  })

  it('answers a table without ideas with empty lists', () => {
    const answer = resultOf('weighted-sum', { ...weighing, scores: [] })
    expect(answer).toEqual({ partialValues: [], score: [], rank: [] })
  })

  it('leaves a group without raters empty and lets the others speak', () => {
    const input = {
      groups: [
        { name: 'a', raters: [] },
        { name: 'b', raters: [[[2, null]]] },
      ],
    }
    expect(resultOf('groups', input)).toEqual({
      groupMeans: [[[null, null]], [[2, null]]],
      overall: [[2, null]],
      pooled: [[2, null]],
    })
  })

  it('lets a group of weight 0 count in the pooled mean only', () => {
    const input = {
      groups: [
        { weight: 0, raters: [[[0]]] },
        { weight: 3, raters: [[[4]]] },
      ],
    }
    expect(resultOf('groups', input)).toMatchObject({ overall: [[4]], pooled: [[2]] })
    expect(resultOf('groups', { groups: [{ weight: 0, raters: [[[0]]] }] })).toMatchObject({
      overall: [[null]],
    })
  })

  it('does not rank anybody when nobody passes', () => {
    const input = { ...weighing, rules: [{ criterion: 0, op: '==', value: 9 }] }
    expect(resultOf('screening', input)).toEqual({
      status: ['fail'],
      reasons: [[{ rule: 0, outcome: 'fail' }]],
      score: [null],
      rank: [null],
    })
  })
})
