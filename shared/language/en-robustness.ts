import type { deRobustness } from './de-robustness.ts'

export const enRobustness: Record<keyof typeof deRobustness, string> = {
  'robustness.weights': 'How far may the weights move?',
  'robustness.weights.none': 'This needs at least two weighted criteria and at least one idea with a rank.',
  'robustness.weights.kept': 'What is to stay the same?',
  'robustness.weights.kept.first': 'rank 1',
  'robustness.weights.kept.selection': 'the selection',
  'robustness.weights.kept.order': 'all ranks',
  'robustness.weights.always.first': '{leader} stays first however any single criterion is weighted.',
  'robustness.weights.always.selection':
    'The selection stays the same however any single criterion is weighted.',
  'robustness.weights.always.order': 'No rank changes however any single criterion is weighted.',
  'robustness.weights.closest.first':
    '{leader} stays first as long as “{criterion}” weighs between {low} and {high}% (now {now}%); that is the narrowest room.',
  'robustness.weights.closest.selection':
    'The selection stays the same as long as “{criterion}” weighs between {low} and {high}% (now {now}%); that is the narrowest room.',
  'robustness.weights.closest.order':
    'No rank changes as long as “{criterion}” weighs between {low} and {high}% (now {now}%); that is the narrowest room.',
  'robustness.weights.tie': 'Ideas are level here: the smallest change of “{criterion}” resolves a tie.',
  'robustness.weights.note':
    'In each row only this one weight changes; the others keep their proportions. The line in the bar shows the present weight. Per cents are rounded.',
  'robustness.weights.now': 'Now',
  'robustness.weights.room': 'Stays the same at',
  'robustness.weights.range': '{low} to {high}%',
}
