import { text, type Language } from '../language/text.ts'
import type { FrontierStep } from './frontier.ts'

/** More ideas than these are counted, not named: the name stands in a picture. */
const mostNamed = 2

/**
 * What changes at each step from the one before, short enough for the picture: the ideas that join and those that leave, by
 * number, several of them by their count; empty where only a share of the costs changes.
 *
 * @param numbers of the ideas by id.
 * @returns one name per step.
 * @example
 * import { frontierNames } from './frontier-names.ts'
 * const step = (...ids) => ({ budgetCents: 0, points: 0, cents: 0, chosen: ids.map((ideaId) => ({ ideaId, percent: 100 })) })
 * const numbers = new Map([['a', 'I-001'], ['b', 'I-002'], ['c', 'I-003'], ['d', 'I-004']])
 * frontierNames([step('a'), step('b', 'c', 'd')], numbers, 'de') // → ['+ I-001', '+ 3 Ideen − I-001']
 */
export function frontierNames(
  steps: readonly FrontierStep[],
  numbers: ReadonlyMap<string, string>,
  language: Language,
): string[] {
  const tell = (sign: string, ids: readonly string[]): string[] => {
    if (ids.length === 0) return []
    const ideas = ids.map((id) => numbers.get(id) ?? '?').join(', ')
    const many = text(language, 'selection.frontier.ideas', { count: ids.length })
    return [`${sign} ${ids.length > mostNamed ? many : ideas}`]
  }
  return steps.map((step, place) => {
    const { joining, leaving } = stepChange(step, steps[place - 1])
    return [...tell('+', joining), ...tell('−', leaving)].join(' ')
  })
}

/**
 * The ideas that a step has more and less than the one before.
 *
 * @param before undefined for the first step.
 * @example
 * import { stepChange } from './frontier-names.ts'
 * const step = (...ids) => ({ chosen: ids.map((ideaId) => ({ ideaId, percent: 100 })) })
 * stepChange(step('a', 'c'), step('a', 'b')) // → { joining: ['c'], leaving: ['b'] }
 */
export function stepChange(
  step: Pick<FrontierStep, 'chosen'>,
  before: Pick<FrontierStep, 'chosen'> | undefined,
): { joining: string[]; leaving: string[] } {
  const now = step.chosen.map(({ ideaId }) => ideaId)
  const then = before?.chosen.map(({ ideaId }) => ideaId) ?? []
  return {
    joining: now.filter((id) => !then.includes(id)),
    leaving: then.filter((id) => !now.includes(id)),
  }
}
