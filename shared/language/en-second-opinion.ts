import type { deSecondOpinion } from './de-second-opinion.ts'

export const enSecondOpinion: Record<keyof typeof deSecondOpinion, string> = {
  'opinion.title': 'Same result with another method?',
  'opinion.none': 'A comparison needs at least two completely scored ideas with a rank.',
  'opinion.same':
    'Yes: {methods} select the same ideas too.|Yes: {methods} select the same {count} ideas too.',
  'opinion.changes': '{method}: {changes}.',
  'opinion.changes.none': 'the same selection',
  'opinion.joining': '{ideas} would join|{ideas} would join',
  'opinion.leaving': '{ideas} would leave|{ideas} would leave',
  'opinion.more': '{count} more',
  'opinion.alike.same': "{method}: exactly the same order (Kendall's tau {tau}).",
  'opinion.alike.close':
    "{method}: nearly the same order; of 100 pairs about {pairs} stand the same way round (Kendall's tau {tau}).",
  'opinion.alike.similar':
    "{method}: a similar order; of 100 pairs about {pairs} stand the same way round (Kendall's tau {tau}).",
  'opinion.alike.different':
    "{method}: a clearly different order; of 100 pairs only about {pairs} stand the same way round (Kendall's tau {tau}).",
  'opinion.alike.unknown': '{method}: the orders cannot be compared because everything is level.',
  'opinion.topsis': 'TOPSIS',
  'opinion.promethee': 'PROMETHEE II',
  'opinion.topsis.how':
    'TOPSIS asks: how near does an idea lie to the best scores found anywhere, and how far from the worst?',
  'opinion.promethee.how':
    'PROMETHEE II compares each idea with every other: differences up to {none}% of the scale do not count, from {full}% on they count in full.',
  'opinion.note':
    'Both depend on which ideas take part, and both are harder to explain. So the ranking by weighted points holds; these are only second opinions.',
  'opinion.left-out':
    '1 idea with a missing score is not compared: {ideas}. The ranks count only among the compared ones.|{count} ideas with missing scores are not compared: {ideas}. The ranks count only among the compared ones.',
  'opinion.table': 'Ranks by three methods',
  'opinion.column.idea': 'Idea',
  'opinion.column.main': 'Weighted points',
  'opinion.joins': 'would join',
  'opinion.leaves': 'would leave',
  'opinion.show-all': 'Show all {count} ideas',
}
