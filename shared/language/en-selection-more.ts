import type { deSelectionMore } from './de-selection-more.ts'

export const enSelectionMore: Record<keyof typeof deSelectionMore, string> = {
  'costs.open': 'Costs without a payer',
  'costs.open.finding':
    'For 1 idea ({cost}) it is not settled yet who pays. It does not count against the budget of any payer. Payer and year can be chosen here; they become its cost plan.|For {count} ideas ({cost} together) it is not settled yet who pays. They do not count against the budget of any payer. Payer and year can be chosen here; they become their cost plans.',
  'costs.open.column.amount': 'still without a payer',
  'costs.open.years': 'in each year',
  'costs.open.year': 'Year of the costs of {number}',
  'costs.open.payer': 'Payer of {number}',
  'costs.open.save': 'Save costs of {number}',
  'costs.conflict.title': 'Somebody else has changed this cost plan in the meantime',
  'costs.conflict.now': 'Stored now:',
  'costs.conflict.none': 'No amount is stored any more.',
  'costs.conflict.item': '{payer} {year}: {amount}',
  'costs.conflict.take': 'Take what is stored',
  'costs.conflict.keep': 'Keep my amounts',
  'by-hand.switch': 'Count decisions by hand',
  'by-hand.compare':
    'With decisions by hand: ideas that were added count, those taken out do not. Without: the result as it is computed.',
  'by-hand.row': 'decided by hand',
  'by-hand.row.unknown': '{count} (of which {unknown} without value or costs, which add nothing)',
  'by-hand.frontier':
    'With decisions by hand: ideas that were added are in at every step, those taken out at none; each step searches the rest anew.',
  'robust-model': 'What is open',
  'robust-model.both': 'Weights and scores',
  'robust-model.weights': 'Weights only',
  'robust-model.what.both':
    'The selection is searched for anew {runs} times. Each time the weights are up to 25% different, every mark lies anywhere between the lowest and the highest of the raters (missing ones anywhere on the scale), and rough costs lie between lower and upper estimate.',
  'robust-model.what.weights':
    'The selection is searched for anew {runs} times. Each time the weights are up to 25% different and rough costs lie between lower and upper estimate; marks stay as they were given, missing ones lie anywhere on the scale.',
}
