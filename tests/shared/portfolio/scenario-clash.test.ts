import { expect, test } from 'vitest'
import { scenarioOutcome } from '../../../shared/portfolio/scenario-outcome.ts'
import type { ScenarioRule } from '../../../shared/portfolio/scenario-rule.ts'
import { solveByLooking } from './random-scenario.ts'

/** The clash among ideas that cost a cent each; those named with a star have the label of the quota. */
const clashOf = (ideas: string[], rules: ScenarioRule[]) =>
  scenarioOutcome(
    {
      candidates: ideas.map((id) => ({
        ideaId: id.replace('*', ''),
        number: id,
        points: 1,
        costs: [{ year: 2027, payerId: null, cents: 1 }],
        labels: id.endsWith('*') ? ['field:f'] : [],
      })),
      rules,
    },
    solveByLooking,
  )

const quota = (least: number, most: number): ScenarioRule => ({
  id: 'quota',
  terms: { kind: 'quota', label: 'field:f', measure: 'count', least, most },
})
const must = (ideaId: string): ScenarioRule => ({ id: ideaId, terms: { kind: 'must', ideaId } })

test('a quota with two ends is told with the end at which it clashes, and how near one comes to it', () => {
  expect(clashOf(['a*', 'b'], [quota(2, 3)])).toEqual({
    kind: 'clash',
    rules: [{ ruleId: 'quota', bound: 2, nearest: 1 }],
  })
  expect(clashOf(['a*', 'b*', 'c*'], [must('a'), must('b'), quota(1, 1)])).toMatchObject({
    rules: [{ ruleId: 'a' }, { ruleId: 'b' }, { ruleId: 'quota', bound: 1, nearest: 2 }],
  })
})
