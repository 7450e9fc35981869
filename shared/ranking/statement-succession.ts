import type { Succession } from '../stages/criterion-succession.ts'
import type { WeightAnswers } from './weight-statement.ts'

/**
 * What a group said about the weights, told of the criteria of today: answers follow their criterion through the versions,
 * those about dropped criteria fall away.
 *
 * @param criterionIds the scored criteria of today
 * @returns null when it does not hold for today's criteria: one of them was added or is asked anew since, or nothing with
 *   points is left
 * @example
 * import { answersToday } from './statement-succession.ts'
 * const points = [{ criterionId: 'a1', points: 100 }, { criterionId: 'dropped', points: 50 }]
 * const succession = { today: new Map([['a1', 'a2'], ['a2', 'a2'], ['b2', 'b2']]), outdated: new Set() }
 * answersToday(['a2'], { method: 'swing', points }, succession) // → { method: 'swing', points: [{ criterionId: 'a2', points: 100 }] }
 * answersToday(['a2', 'b2'], { method: 'swing', points }, succession) // → null
 */
export function answersToday(
  criterionIds: readonly string[],
  answers: WeightAnswers,
  { today, outdated }: Succession,
): WeightAnswers | null {
  const wanted = new Set(criterionIds)
  const nowOf = (id: string): string | undefined => {
    const now = outdated.has(id) ? undefined : today.get(id)
    return now !== undefined && wanted.has(now) ? now : undefined
  }
  if (answers.method === 'pairwise') {
    const judgements = answers.judgements.flatMap(({ first, second, ratio }) => {
      const [a, b] = [nowOf(first), nowOf(second)]
      return a === undefined || b === undefined ? [] : [{ first: a, second: b, ratio }]
    })
    const pairs = new Set(judgements.map(({ first, second }) => [first, second].toSorted().join(' ')))
    const isWhole = pairs.size === (criterionIds.length * (criterionIds.length - 1)) / 2
    return isWhole ? { method: 'pairwise', judgements } : null
  }
  const points = answers.points.flatMap(({ criterionId, points: given }) => {
    const now = nowOf(criterionId)
    return now === undefined ? [] : [{ criterionId: now, points: given }]
  })
  const isWhole = new Set(points.map(({ criterionId }) => criterionId)).size === criterionIds.length
  return isWhole && points.some(({ points: given }) => given > 0) ? { method: answers.method, points } : null
}
