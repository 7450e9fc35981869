import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decidedSelection } from '../../../shared/portfolio/scenario-decision.ts'
import { scenarioOutcome } from '../../../shared/portfolio/scenario-outcome.ts'
import { withDecisions } from '../../../shared/portfolio/scenario-view-problem.ts'
import { randomScenario, solveByLooking } from './random-scenario.ts'

test('the best selection with decisions by hand has every added idea and none taken out', () => {
  fc.assert(
    fc.property(randomScenario, fc.nat(), fc.nat(), (problem, one, other) => {
      const ids = problem.candidates.map(({ ideaId }) => ideaId)
      const [added = '', removed = ''] = [ids[one % ids.length], ids[other % ids.length]]
      if (added === removed) return
      const outcome = scenarioOutcome(
        withDecisions(problem, [
          { ideaId: added, decision: 'add' },
          { ideaId: removed, decision: 'remove' },
        ]),
        solveByLooking,
      )
      if (outcome.kind !== 'found') return
      const chosen = new Set(outcome.chosen.map(({ ideaId }) => ideaId))
      expect([chosen.has(added), chosen.has(removed)]).toEqual([true, false])
    }),
    { numRuns: 60 },
  )
})

describe('the decided selection', () => {
  test('is the computed one, with no rule broken, as long as nobody decides', () => {
    fc.assert(
      fc.property(randomScenario, (problem) => {
        const outcome = scenarioOutcome(problem, solveByLooking)
        if (outcome.kind !== 'found') return
        const decided = decidedSelection(problem, outcome.chosen, [])
        expect([decided.points, decided.cents]).toEqual([outcome.points, outcome.cents])
        expect([decided.broken, decided.unknown]).toEqual([[], []])
      }),
    )
  })

  test('adds and takes out what people say, and leaves what they say twice', () => {
    const problem = { candidates: ['a', 'b', 'c'].map(idea), rules: [] }
    const chosen = [
      { ideaId: 'a', percent: 100 },
      { ideaId: 'b', percent: 50 },
    ]
    const decided = decidedSelection(problem, chosen, [
      { ideaId: 'a', decision: 'remove' },
      { ideaId: 'b', decision: 'add' },
      { ideaId: 'c', decision: 'add' },
    ])
    expect(decided.ideas).toEqual([
      { ideaId: 'b', percent: 50, isByHand: false },
      { ideaId: 'c', percent: 100, isByHand: true },
    ])
    expect([decided.points, decided.cents]).toEqual([7500, 1500])
  })

  test('names what it cannot count instead of taking it for 0', () => {
    const decided = decidedSelection(
      { candidates: [idea('a')], rules: [] },
      [],
      [{ ideaId: 'nowhere', decision: 'add' }],
    )
    expect([decided.unknown, decided.cents]).toEqual([['nowhere'], 0])
  })
})

function idea(ideaId: string) {
  return {
    ideaId,
    number: ideaId,
    points: 5000,
    costs: [{ year: 2027, payerId: null, cents: 1000 }],
    labels: [],
  }
}
