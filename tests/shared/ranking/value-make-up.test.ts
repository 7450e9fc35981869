import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import { makeUpOf } from '../../../shared/ranking/value-make-up.ts'
import { rankingFinding } from '../../../shared/ranking/ranking-finding.ts'
import { anyStage } from './random-stages.ts'

describe('the make-up of a value', () => {
  test('adds up: contributions to the value, contributions and losses to 1', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        for (const { value, criteria } of rankStage(input).ideas) {
          const { parts } = makeUpOf(criteria)
          if (value === null) continue
          expect(sum(parts.map(({ contribution }) => contribution))).toBeCloseTo(value, 9)
          expect(sum(parts.map(({ contribution, loss }) => contribution + loss))).toBeCloseTo(1, 9)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('names as the biggest loss one that no other exceeds', () => {
    fc.assert(
      fc.property(anyStage, (input) => {
        for (const { criteria } of rankStage(input).ideas) {
          const { parts, biggestLoss } = makeUpOf(criteria)
          const most = Math.max(0, ...parts.map(({ loss }) => loss))
          expect(biggestLoss?.loss ?? 0).toBe(most)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the finding of a ranking', () => {
  test('names the first two ties and counts the others', () => {
    const ideas = [1, 3, 5, 7].flatMap((rank) => [
      idea(`I-${rank}`, rank, 1 - rank / 10, true),
      idea(`I-${rank + 1}`, rank, 1 - rank / 10, true),
    ])
    expect(rankingFinding(ideas, 'de')).toBe(
      'I-1 und I-2 liegen gleichauf auf Rang 1. I-3 und I-4 liegen gleichauf auf Rang 3. Noch 2 Gleichstände stehen weiter unten.',
    )
  })

  test('says why ideas have no rank', () => {
    const ideas = [
      idea('I-1', 1, 0.5),
      { ...idea('I-2', null, 0.7), status: 'fail' as const },
      { ...idea('I-3', null, 0.7), status: 'unknown' as const },
      idea('I-4', null, null),
    ]
    expect(rankingFinding(ideas, 'en')).toContain('does not pass a check')
    expect(rankingFinding(ideas, 'en')).toContain('a check is still unclear')
    expect(rankingFinding(ideas, 'en')).toContain('nothing has been scored yet')
  })

  test('speaks of an empty stage', () => {
    expect(rankingFinding([], 'de')).toBe('In dieser Stufe ist noch keine Idee.')
  })
})

function idea(number: string, rank: number | null, value: number | null, isTied = false) {
  return { number, rank, value, tied: isTied, status: 'pass' as const }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
