/** Texts of scenarios side by side and of the value–budget curve. */
export const enSelectionCompare = {
  'portfolio.view.compare': 'Compare scenarios',
  'selection.compare.few':
    'Comparing takes two scenarios. Under “Selection within budget” a scenario can be copied and changed.',
  'selection.compare.choose': 'Scenarios side by side (two to four)',
  'selection.compare.table': 'Scenarios side by side',
  'selection.compare.same-value': 'The scenarios bring the same benefit.',
  'selection.compare.same-cost': '“{best}” brings {points} points more than “{worst}” at the same cost.',
  'selection.compare.dearer': '“{best}” brings {points} points more than “{worst}” and costs {cost} more.',
  'selection.compare.cheaper': '“{best}” brings {points} points more than “{worst}” and costs {cost} less.',
  'selection.compare.same-ideas': 'The selection is the same.',
  'selection.compare.differing': '1 idea differs.|{count} ideas differ.',
  'selection.compare.stages':
    'The values come from different stages; then points cannot be compared, only the ideas.',
  'selection.compare.row.stage': 'Values from',
  'selection.compare.row.points': 'Benefit (points)',
  'selection.compare.row.cost': 'Cost',
  'selection.compare.row.count': 'Number of ideas',
  'selection.compare.row.common': 'the same in all',
  'selection.compare.in': 'chosen',
  'selection.compare.part': 'to {percent}%',
  'selection.compare.clash': 'rules do not go together',
  'selection.compare.open': 'no selection found',
  'selection.frontier': 'Value–budget curve',
  'selection.frontier.start': 'Compute curve',
  'selection.frontier.what':
    'How much benefit is there for how much money? The total budget is raised step by step, all other rules stay.',
  'selection.frontier.progress': 'Step {done} of {total}',
  'selection.frontier.finding':
    '{cost} are enough for {percent}% of the highest benefit; all of it costs {most}.',
  'selection.frontier.finding.present':
    'The present total budget of {budget} brings {points} points. With 10% more it would be {more} points more, with 10% less {less} points less.',
  'selection.frontier.finding.none': 'For no total budget there is a selection that keeps all rules.',
  'selection.frontier.axis.cost': 'Cost of the best selection (€)',
  'selection.frontier.axis.points': 'Benefit (points)',
  'selection.frontier.budget': 'Total budget {budget}',
  'selection.frontier.hint':
    'Each point is a best selection. Its name says what joins (+) and leaves (−) since the point before; where there is no room, only its number stands. A click (or arrow keys and Enter) marks it in the table.',
  'selection.frontier.ideas': '1 idea|{count} ideas',
  'selection.frontier.step': 'Step {number}: {points} points for {cost}',
  'selection.frontier.column.step': 'Step',
  'selection.frontier.column.joining': 'joins',
  'selection.frontier.column.leaving': 'drops out',
} as const
