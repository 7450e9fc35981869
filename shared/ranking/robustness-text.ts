import { text, type Language } from '../language/text.ts'
import { listing } from './ranking-finding.ts'
import type { RobustnessView } from './robustness-contract.ts'

/** So many ideas are named; the rest is counted. */
const mostNamed = 6

/**
 * What the runs take as open, and who takes no part in them, in words.
 *
 * @example
 * import { robustnessModelText } from './robustness-text.ts'
 * const view = { model: { weights: 'any', scores: 'fixed' }, statements: 0, missing: 0, leftOut: [], waiting: [] }
 * robustnessModelText(view, 'de') // → "Die Gewichte können beliebig verteilt sein. Die Bewertungen gelten, wie sie abgegeben sind. Innerhalb dieser Grenzen ist alles gleich wahrscheinlich."
 */
export function robustnessModelText(
  {
    model,
    statements,
    missing,
    leftOut,
    waiting,
  }: Pick<RobustnessView, 'model' | 'statements' | 'missing' | 'leftOut' | 'waiting'>,
  language: Language,
): string {
  const named = (numbers: readonly string[]) => ({ count: numbers.length, ideas: fewOf(numbers, language) })
  return [
    text(language, `runs.model.weights.${model.weights}`, { count: statements }),
    text(language, `runs.model.scores.${model.scores}`),
    ...(missing > 0 ? [text(language, 'runs.model.missing', { count: missing })] : []),
    text(language, 'runs.model.even'),
    ...(leftOut.length > 0 ? [text(language, 'runs.left-out', named(leftOut))] : []),
    ...(waiting.length > 0 ? [text(language, 'runs.waiting', named(waiting))] : []),
  ].join(' ')
}

function fewOf(numbers: readonly string[], language: Language): string {
  if (numbers.length <= mostNamed) return listing(numbers, language)
  const kept = numbers.slice(0, mostNamed - 1)
  return listing(
    [...kept, text(language, 'runs.left-out.more', { count: numbers.length - kept.length })],
    language,
  )
}
