import { describe, expect, it } from 'vitest'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import { WeightsProblem } from '../../../shared/ranking/weight-shares.ts'
import { ideaCheck, suitability, workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import { catalogueOf, criterionOf, scoreOf, stage } from './random-stages.ts'

const raters = [
  { id: 'a1', name: 'Anke', workingGroupId: 'a' },
  { id: 'a2', name: 'Arne', workingGroupId: 'a' },
  { id: 'b1', name: 'Birte', workingGroupId: 'b' },
]
const groups = [
  { id: 'a', weight: 1 },
  { id: 'b', weight: 1 },
]
const value = (by: string, mark: number) => ({ state: 'value', value: mark, by }) as const

const weighing = (weight: number) => catalogueOf([criterionOf('use', { weight })])

describe('two groups on two criteria', () => {
  const input = {
    stage: { ...stage, minimumRaters: 2 },
    catalogue: catalogueOf([
      criterionOf('use', { weight: 3 }),
      criterionOf('effort', { weight: 1, direction: 'effort', position: 2 }),
    ]),
    ideaIds: ['lockers', 'app'],
    groups,
    raters,
    scores: [
      scoreOf('lockers', 'use', value('a1', 4)),
      scoreOf('lockers', 'use', value('a2', 5)),
      scoreOf('lockers', 'use', value('b1', 2)),
      scoreOf('lockers', 'effort', value('a1', 1)),
      scoreOf('lockers', 'effort', { state: 'abstained', by: 'a2' }),
      scoreOf('lockers', 'effort', value('b1', 4)),
      scoreOf('app', 'use', value('a1', 3)),
      scoreOf('app', 'use', { state: 'cannot-judge', by: 'b1' }),
    ],
  }
  const ranking = rankStage(input)
  const [lockers, app] = ranking.ideas

  it('averages inside the group first, then over the groups', () => {
    expect(lockers?.criteria[0]).toMatchObject({
      groupMeans: [4.5, 2],
      overall: 3.25,
      pooled: 11 / 3,
      spread: 2.5,
      partialValue: 0.65,
    })
  })

  it('turns effort round', () => {
    expect(lockers?.criteria[1]).toMatchObject({ overall: 2.5, partialValue: 0.5 })
    expect(lockers?.benefit).toBeCloseTo(0.65, 12)
    expect(lockers?.complexity).toBeCloseTo(0.5, 12)
  })

  it('tells the four states apart', () => {
    expect(lockers?.criteria[1]?.counts).toEqual({ value: 2, abstained: 1, cannotJudge: 0, open: 0 })
    expect(app?.criteria[0]?.counts).toEqual({ value: 1, abstained: 0, cannotJudge: 1, open: 1 })
  })

  it('makes the value up from its contributions', () => {
    expect(lockers?.value).toBeCloseTo(0.6125, 12)
    expect(lockers?.criteria.map(({ contribution }) => contribution)).toEqual([
      expect.closeTo(0.4875, 12),
      expect.closeTo(0.125, 12),
    ])
  })

  it('shares the weight of a gap out and shows what the gap leaves open', () => {
    expect(app).toMatchObject({ complete: false, value: 0.6 })
    expect(app?.criteria[0]?.effectiveShare).toBe(1)
    expect(app?.lower).toBeCloseTo(0.45, 12)
    expect(app?.upper).toBeCloseTo(0.7, 12)
    expect(app?.complexity).toBeNull()
  })

  it('ranks, and leaves the exit open where too few have given a mark', () => {
    expect(ranking.order).toEqual(['lockers', 'app'])
    expect(lockers).toMatchObject({ rank: 1, tied: false, enoughRaters: true, exit: 'goes-on' })
    expect(app).toMatchObject({ rank: 2, enoughRaters: false, exit: 'undecided' })
  })

  it('says with which shares it was computed', () => {
    expect(ranking.criteria).toEqual([
      { criterionId: 'use', weightShare: 0.75 },
      { criterionId: 'effort', weightShare: 0.25 },
    ])
    expect(ranking.groups).toEqual([
      { id: 'a', weightShare: 0.5, raterIds: ['a1', 'a2'] },
      { id: 'b', weightShare: 0.5, raterIds: ['b1'] },
    ])
  })

  it('lets group weights speak when the team sets them', () => {
    const weighed = rankStage({
      ...input,
      groups: [
        { id: 'a', weight: 3 },
        { id: 'b', weight: 1 },
      ],
    })
    expect(weighed.ideas[0]?.criteria[0]?.overall).toBe(3.875)
  })

  it('does not ask raters of a group that is switched off', () => {
    const alone = rankStage({ ...input, groups: groups.slice(0, 1) })
    expect(alone.ideas[0]?.criteria[0]).toMatchObject({ groupMeans: [4.5], overall: 4.5, spread: null })
    expect(alone.ideas[0]?.criteria[0]?.counts).toMatchObject({ value: 2, open: 0 })
  })

  it('takes the last score where a rater has two for one cell', () => {
    const twice = rankStage({
      ...input,
      scores: [...input.scores, scoreOf('app', 'use', { state: 'open', by: 'a1' })],
    })
    expect(twice.ideas[1]).toMatchObject({ value: null, lower: 0, upper: 1, rank: null })
  })

  it('refuses a negative weight and stays without values when no weight is set', () => {
    expect(() => rankStage({ ...input, catalogue: weighing(-1) })).toThrow(WeightsProblem)
    expect(() => rankStage({ ...input, groups: [{ id: 'a', weight: -1 }] })).toThrow(RangeError)
    const none = rankStage({ ...input, catalogue: weighing(0) })
    expect(none.criteria).toEqual([{ criterionId: 'use', weightShare: null }])
    expect(none.ideas[0]).toMatchObject({ value: null, lower: null, rank: null, complete: true })
    expect(none.ideas[0]?.criteria[0]?.overall).toBe(3.25)
  })

  it('ranks an empty list as an empty list', () => {
    expect(rankStage({ ...input, ideaIds: [] })).toMatchObject({ ideas: [], order: [] })
  })
})

const answers = (marks: (number | null)[]) =>
  rankStage({
    ...suitability,
    ideaIds: ['idea'],
    groups,
    raters,
    scores: ['a1', 'a2', 'b1'].flatMap((by, index) => {
      const mark = marks[index] ?? null
      if (mark === null) return []
      return [
        scoreOf('idea', 'smart-city-topic', value(by, mark)),
        scoreOf('idea', 'fits-vision', value(by, 1)),
      ]
    }),
  }).ideas[0]

describe('the stage of suitability', () => {
  it('lets pass what everybody affirms', () => {
    expect(answers([1, 1, 1])).toMatchObject({ exit: 'goes-on', value: null, rank: null })
  })

  it('keeps what everybody denies, and says why', () => {
    const idea = answers([0, 0, 0])
    expect(idea?.exit).toBe('stays')
    expect(idea?.screening.reasons).toEqual([
      {
        criterionId: 'smart-city-topic',
        kind: 'knock-out',
        outcome: 'fail',
        op: '>=',
        required: 0.75,
        found: 0,
      },
    ])
  })

  it.each([
    ['all are unsure', [0.5, 0.5, 0.5]],
    ['one group says yes and the other no', [1, 1, 0]],
    ['nobody has answered', [null, null, null]],
  ])('leaves open what is unclear: %s', (_, marks) => {
    expect(answers(marks)).toMatchObject({ exit: 'undecided', screening: { status: 'unknown' } })
  })
})

const checked = (complexity: number) => {
  const marks = { 'added-value': 4, 'manageable-complexity': complexity, 'check-vision': 3 }
  const rest = { 'check-ecological': 2, 'check-economic': 3, 'check-social': 5 }
  return rankStage({
    stage: { ...ideaCheck.stage, minimumRaters: 1 },
    catalogue: ideaCheck.catalogue,
    ideaIds: ['idea'],
    groups,
    raters,
    scores: Object.entries({ ...marks, ...rest }).map(([id, mark]) => scoreOf('idea', id, value('a1', mark))),
  }).ideas[0]
}

describe('the idea check', () => {
  it('takes a threshold as inclusive', () => {
    expect(checked(3)).toMatchObject({ screening: { status: 'pass' }, rank: 1, exit: 'goes-on' })
  })

  it('keeps an idea that breaks one threshold, without a rank but with its value', () => {
    const idea = checked(3.5)
    expect(idea).toMatchObject({ rank: null, exit: 'stays', value: expect.any(Number) })
    expect(idea?.screening.reasons).toEqual([
      {
        criterionId: 'manageable-complexity',
        kind: 'threshold',
        outcome: 'fail',
        op: '<=',
        required: 3,
        found: 3.5,
      },
    ])
  })
})

describe('the exit of the working groups', () => {
  it('takes everybody who ties with the last place', () => {
    const ideaIds = ['i1', 'i2', 'i3', 'i4']
    const marks = [5, 3, 3, 1]
    const ranking = rankStage({
      stage: { ...workingGroups.stage, minimumRaters: 0, exitRule: { kind: 'best-with-ties', count: 2 } },
      catalogue: workingGroups.catalogue,
      ideaIds,
      groups,
      raters,
      scores: ideaIds.map((id, index) => scoreOf(id, 'benefit', value('a1', marks[index] ?? 0))),
    })
    expect(ranking.ideas.map(({ rank, tied, exit }) => [rank, tied, exit])).toEqual([
      [1, false, 'goes-on'],
      [2, true, 'goes-on'],
      [2, true, 'goes-on'],
      [4, false, 'stays'],
    ])
  })
})
