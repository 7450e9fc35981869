import { Text } from '@mantine/core'
import type { RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { listing } from '../../shared/ranking/ranking-finding.ts'
import { useLanguage, useText } from '../parts/use-text.ts'

/** So many ideas are named; the rest is counted. */
const mostNamed = 6

/** In words what the runs take as open, and who takes no part in them. */
export function RobustnessModelText({ view }: { view: RobustnessView }) {
  const say = useText()
  const language = useLanguage()
  const { model, statements, missing, leftOut, waiting } = view
  const named = (numbers: readonly string[]): string =>
    listing(
      numbers.length <= mostNamed
        ? numbers
        : [
            ...numbers.slice(0, mostNamed - 1),
            say('runs.left-out.more', { count: numbers.length - mostNamed + 1 }),
          ],
      language,
    )
  const sentences = [
    say(`runs.model.weights.${model.weights}`, { count: statements }),
    say(`runs.model.scores.${model.scores}`),
    ...(missing > 0 ? [say('runs.model.missing', { count: missing })] : []),
    say('runs.model.even'),
    ...(leftOut.length > 0 ? [say('runs.left-out', { count: leftOut.length, ideas: named(leftOut) })] : []),
    ...(waiting.length > 0 ? [say('runs.waiting', { count: waiting.length, ideas: named(waiting) })] : []),
  ]
  return <Text size="sm">{sentences.join(' ')}</Text>
}
