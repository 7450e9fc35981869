import type { deRobustnessRuns } from './de-robustness-runs.ts'

export const enRobustnessRuns: Record<keyof typeof deRobustnessRuns, string> = {
  'ranking.view.robustness': 'Robustness',
  'runs.lead':
    'The program makes the ranking many times over, each time with other weights and scores out of what is still open. It shows which ideas are nearly always in front and which only just.',
  'runs.none':
    'This stage has no ranking yet that could be tried: it takes scored criteria with weights and at least one idea with a rank.',
  'runs.finding.none-safe': 'None of the selected ideas is safely in yet.',
  'runs.finding.all-safe': 'All {chosen} selected ideas are safely in.',
  'runs.finding.safe':
    '1 of {chosen} selected ideas is safely in.|{count} of {chosen} selected ideas are safely in.',
  'runs.finding.no-border': 'There are no borderline ideas.',
  'runs.finding.border': 'Borderline: 1 idea; {closest}.|Borderline: {count} ideas; {closest}.',
  'runs.finding.closest-in': 'most narrowly in is {number} (in {share}% of the runs)',
  'runs.finding.closest-out': 'most narrowly out is {number} (in {share}% of the runs)',
  'runs.finding.closest-also-out': 'most narrowly out {number} (in {share}%)',
  'runs.finding.first': '{number} has rank 1 in {share}% of the runs, most often of all.',
  'runs.certainty.hint':
    'Safely in means: selected in at least 95 of 100 runs. Safely out: in at most 5 of 100. In between lies the borderline.',
  'runs.certainty.safe-in': 'safely in',
  'runs.certainty.borderline': 'borderline',
  'runs.certainty.safe-out': 'safely out',
  'runs.settings': 'What is still open?',
  'runs.weights': 'Weights',
  'runs.weights.statements': 'mixture of the statements',
  'runs.weights.around': 'around the present ones',
  'runs.weights.any': 'any conceivable',
  'runs.scores': 'Scores',
  'runs.scores.raters': 'lowest to highest score',
  'runs.scores.groups': 'between the working groups',
  'runs.scores.fixed': 'as given',
  'runs.seed': 'Seed',
  'runs.model.weights.statements':
    'The weights are another mixture of the present ones and 1 statement each time; all mixtures are equally likely. Statements are mixed as a whole: whoever weighs one criterion more weighs others less, and that stays so.|The weights are another mixture of the present ones and {count} statements each time; all mixtures are equally likely. Statements are mixed as a whole: whoever weighs one criterion more weighs others less, and that stays so.',
  'runs.model.weights.around': 'Each weight lies up to a quarter below or above the present one.',
  'runs.model.weights.any': 'The weights may be distributed in any way.',
  'runs.model.scores.raters':
    'Each score lies anywhere between the lowest and the highest score that a person gave; so the whole span counts here and not the mean.',
  'runs.model.scores.groups':
    'Each score lies anywhere between the lowest and the highest mean of the working groups.',
  'runs.model.scores.fixed': 'The scores count as they were given.',
  'runs.model.missing':
    '1 missing score lies anywhere on its whole scale.|{count} missing scores lie anywhere on their whole scale.',
  'runs.model.even': 'Within these limits everything is equally likely.',
  'runs.left-out':
    '1 idea without a rank takes no part: {ideas}.|{count} ideas without a rank take no part: {ideas}.',
  'runs.left-out.more': '{count} more',
  'runs.waiting':
    '1 idea is counted here although it still lacks scores for a decision: {ideas}.|{count} ideas are counted here although they still lack scores for a decision: {ideas}.',
  'runs.progress': '{done} of {runs} runs',
  'runs.done':
    '{runs} runs with seed {seed}: the same seed gives the same result on every computer. A share is accurate to about ± {error} percentage points.',
  'runs.cancelled': 'Cancelled after {done} of {runs} runs; the numbers hold for these.',
  'runs.again': 'Run again',
  'runs.cut': 'Cut-off: the first',
  'runs.cut.hint': 'The exit rule of this stage draws no line. This one is only for looking.',
  'runs.map': 'How often does each idea have which rank?',
  'runs.map.title': 'Rank acceptabilities',
  'runs.map.description':
    'One row per idea in the present order, one column per rank. The number in a field tells in what per cent of the runs the idea ends up there.',
  'runs.map.hint':
    'How to read it: one row per idea, one column per rank or several ranks. The number tells in what per cent of the runs the idea ends up there; the stronger the colour, the more often. The dashed line is the cut-off: of the selection, or of the money when a scenario is chosen.',
  'runs.map.ranks': 'Rank',
  'runs.map.margin': 'selected in',
  'runs.map.rows': 'Ideas shown',
  'runs.map.rows.cut': 'around the cut-off',
  'runs.map.rows.first': 'the first {count}',
  'runs.map.rows.all': 'all, taken together',
  'runs.map.rows.part': 'ranks {first} to {last}',
  'runs.map.buttons': 'Ideas of the map: move with the arrow keys, open with Enter',
  'runs.map.group': 'ideas {first} to {last}',
  'runs.map.group.name': '{label}: show one by one',
  'runs.map.row.name': '{label}; most often on rank {best}',
  'runs.map.row.selected': 'selected in {share}% of the runs',
  'runs.share.least': 'under 1',
  'runs.share.most': 'over 99',
  'runs.percent': '{share}%',
  'runs.table': 'Rank acceptabilities as a table',
  'runs.column.rank': 'Rank now',
  'runs.column.idea': 'Idea',
  'runs.column.selected': 'Selected in',
  'runs.column.certainty': 'Means',
  'runs.column.first': 'On rank 1 in',
  'runs.column.best': 'Most frequent rank',
  'runs.column.span': 'Rank in 90 of 100 runs',
  'runs.column.span.value': '{low} to {high}',
  'runs.column.expected': 'Mean rank',
  'runs.column.confidence': 'Confidence',
  'runs.table.hint':
    'Confidence: so often the idea would have rank 1 if the weights suited it exactly and only the scores varied. A dash means: it had rank 1 in no run.',
  'runs.idea': 'Robustness',
  'runs.idea.selected':
    'Selected in {share}% of {runs} runs: {certainty}. Most often on rank {best}, in 90 of 100 runs between {low} and {high}.',
  'runs.idea.ranked': 'Most often on rank {best}, in 90 of 100 runs between {low} and {high} ({runs} runs).',
  'runs.idea.never-first': 'In no run did this idea have rank 1. So there are no weights that speak for it.',
  'runs.idea.central':
    'Who wants to see this idea in front weighs like this on average (from the {count} runs in which it had rank 1):',
  'runs.idea.central.typical': 'For it',
  'runs.idea.central.now': 'Now',
  'runs.idea.confidence':
    'Confidence {share}%: so often it would have rank 1 with exactly these weights while the scores go on varying. A low value means: settle the open scores first.',
  'runs.idea.rivals': 'How often is it ahead of its neighbours?',
  'runs.idea.rivals.note': '50% means: the two cannot be told apart. Ties count half each.',
  'runs.idea.rival': 'Neighbour',
  'runs.idea.ahead': 'Is ahead in',
}
