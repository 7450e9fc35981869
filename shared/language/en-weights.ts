import type { deWeights } from './de-weights.ts'

export const enWeights: Record<keyof typeof deWeights, string> = {
  'weights.title': 'Find weights together',
  'weights.finding.none': 'No group has said anything about the weights yet.',
  'weights.finding.same':
    '1 group has spoken; its weights already count.|{count} groups have spoken; their joined weights already count.',
  'weights.finding.other':
    '1 group has spoken. Furthest from the present weights is “{criterion}”: {joined}% instead of {present}%.|{count} groups have spoken. Furthest from the present weights is “{criterion}”: {joined}% instead of {present}%.',
  'weights.state': 'Enter the weights of a group …',
  'weights.adopt': 'Adopt the joined weights',
  'weights.adopted': 'The joined weights count now.',
  'weights.joined.table': 'Joined and present weights',
  'weights.criterion': 'Criterion',
  'weights.present': 'counts now',
  'weights.joined': 'joined',
  'weights.joined.note':
    'Mean of shares: the newest statement of each group becomes shares, then the mean over the groups. Each group counts the same.',
  'weights.joining': 'What “Adopt the joined weights” makes count',
  'weights.joining.shares': 'mean of shares',
  'weights.joining.comparisons': 'joined comparisons',
  'weights.joining.comparisons.note':
    'Joined comparisons: for each pair the geometric mean of the newest comparisons of all groups; so 4 to 1 and 1 to 4 balance out exactly. The shares follow from the joined table. Each group counts the same.',
  'weights.joining.only-shares':
    'The comparisons themselves can be joined only when every group that said something compared pairs last.',
  'weights.history': 'Who said what, and when',
  'weights.group': 'Group',
  'weights.core-team': 'Core team',
  'weights.method': 'Method',
  'weights.method.direct': 'Give points',
  'weights.method.swing': 'Compare improvements',
  'weights.method.pairwise': 'Compare pairs',
  'weights.method.direct.hint': 'Points for each criterion: twice as many means twice as important.',
  'weights.method.swing.hint':
    'All criteria stand at their worst mark. Which improvement to the best mark would be worth most? It gets 100 points, the others in proportion.',
  'weights.method.pairwise.hint':
    'Two criteria at a time: which is more important, and how much? (Analytic hierarchy process after Saaty)',
  'weights.method.pairwise.many': 'Pairs can be compared only with 2 to {most} criteria.',
  'weights.points': 'Points for “{name}”',
  'weights.pair': '“{first}” and “{second}”',
  'weights.pair.equal': '1 to 1: both equally important',
  'weights.pair.more': '{ratio} to 1: “{name}” {words}',
  'weights.pair.words.2': 'between “equally” and “somewhat more important”',
  'weights.pair.words.3': 'somewhat more important',
  'weights.pair.words.4': 'between “somewhat” and “clearly more important”',
  'weights.pair.words.5': 'clearly more important',
  'weights.pair.words.6': 'between “clearly” and “much more important”',
  'weights.pair.words.7': 'much more important',
  'weights.pair.words.8': 'between “much” and “overwhelmingly more important”',
  'weights.pair.words.9': 'overwhelmingly more important',
  'weights.result': 'This gives: {shares}.',
  'weights.result.share': '{name} {share}%',
  'weights.consistency': 'Consistency',
  'weights.consistency.fits': 'The comparisons fit together well (consistency ratio {ratio}).',
  'weights.consistency.strained':
    'The comparisons fit together only moderately (consistency ratio {ratio}; 0.1 at most is usual).',
  'weights.consistency.contradicts':
    'The comparisons contradict each other (consistency ratio {ratio}; 0.1 at most is usual). The weights mean little.',
  'weights.worst':
    '“{first}” against “{second}” fits least: stated {ratio}, the other comparisons would fit {fitting}.',
  'weights.ratio': 'consistency ratio {ratio}',
  'weights.ratio.above': '{ratio} to 1',
  'weights.ratio.below': '1 to {ratio}',
  'weights.change': 'Change',
  'weights.change.of': 'Change statement: {group}',
  'weights.change.title': 'Change the statement of a group',
  'weights.replaces':
    'This group has said something already. The new statement counts; the former one stays in the history.',
  'weights.newest': 'counts',
  'weights.older': 'earlier statement',
  'weights.at': 'When',
  'weights.by': 'Entered by',
  'weights.shares': 'Shares',
  'weights.save': 'Enter',
  'weights.saved': 'The weights are entered. They count only when they are adopted.',
  'problem.weights-incomplete':
    'This is not enough for weights: at least one criterion needs points, and every pair must be compared.',
  'trail.state-weights': 'Weights of a group entered for “{name}”',
  'trail.change-weights':
    'Statement of a group about the weights for “{name}” changed; the former one stays in the history',
  'trail.adopt-weights': 'Joined weights (mean of shares) adopted for “{name}”',
  'trail.adopt-joined-comparisons': 'Joined weights (joined pair comparisons) adopted for “{name}”',
}
