import type { deRobustness } from './de-robustness.ts'

export const enRobustness: Record<keyof typeof deRobustness, string> = {
  'robustness.weights': 'How far may the weights move?',
  'robustness.weights.none':
    'This needs at least two weighted criteria and exactly one completely scored idea on rank 1.',
  'robustness.weights.always': '{leader} stays first however any single criterion is weighted.',
  'robustness.weights.closest':
    '{leader} stays first as long as “{criterion}” weighs between {low} and {high} % (now {now} %); this is the narrowest room.',
  'robustness.weights.note':
    'In each row only this one weight changes; the others keep their proportions. Percentages are rounded.',
  'robustness.weights.left-out':
    '1 idea with a missing score is not compared.|{count} ideas with a missing score are not compared.',
  'robustness.weights.now': 'Now',
  'robustness.weights.room': 'Rank 1 stays',
  'robustness.weights.range': '{low} to {high} %',
}
