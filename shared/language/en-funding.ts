import type { deFunding } from './de-funding.ts'

export const enFunding: Record<keyof typeof deFunding, string> = {
  'funding.title': 'Is there enough money, and what would change that?',
  'funding.scenario': 'Scenario for the money',
  'funding.computing': 'The selection is being worked out with and without this idea …',
  'funding.chosen': 'In the scenario “{scenario}” this idea is chosen.',
  'funding.chosen.part': 'In the scenario “{scenario}” {percent}% of the cost of this idea are funded.',
  'funding.no-selection':
    'In the scenario “{scenario}” no selection has been found that keeps all rules. Please look at its rules first.',
  'funding.no-candidate.no-cost':
    'In the scenario “{scenario}” this idea does not take part, because its costs are missing; missing costs never count as 0.',
  'funding.no-candidate.no-value':
    'In the scenario “{scenario}” this idea does not take part, because it has no overall value yet.',
  'funding.no-candidate.knocked-out':
    'In the scenario “{scenario}” this idea does not take part, because a knock-out criterion or a threshold stops it.',
  'funding.no-candidate.unclear':
    'In the scenario “{scenario}” this idea does not take part, because its check is still unclear.',
  'funding.left': 'In the scenario “{scenario}” this idea is not chosen ({points} points for {cost}).',
  'funding.shortfall':
    '{budget}: {missing} are missing. The idea needs {needed} there; beside the chosen ideas {left} are left.',
  'funding.rule': 'The rule “{rule}” stands in its way.',
  'funding.no-gain': 'It would bring no further benefit here.',
  'funding.shift': '{idea} ({to}% instead of {from}%)',
  'funding.instead':
    'The money goes to {losing} instead. If this idea came in for it, the selection would bring {points} points less.',
  'funding.instead.equal':
    'The money goes to {losing} instead. If this idea came in for it, the benefit would be the same (a tie).',
  'funding.instead.gaining': 'More money would then also go to {gaining}.',
  'funding.instead.none': 'With it not all rules could be kept.',
  'funding.by-hand.add': 'Decided by hand: added. Reason: {reason}',
  'funding.by-hand.remove': 'Decided by hand: taken out. Reason: {reason}',
  'funding.changes': 'It would be chosen if …',
  'funding.changes.note':
    'Each line is enough by itself. Each has been worked out: changed like this, the idea would be in every best selection. Often less is enough than the money that is missing, because another idea then gives way.',
  'funding.changes.none': 'No single change of costs, value, budgets or rules would bring it in.',
  'funding.change.cost': 'it cost at most {to} instead of {from}, which is {difference} less',
  'funding.change.points':
    'its overall value were {to} instead of {from} of 100 points, which is {difference} points more',
  'funding.change.rule': 'the rule “{rule}” did not hold',
  'funding.change.budget': 'there were {to} instead of {from} for “{budget}”, which is {difference} more',
  'funding.ask': 'Why not?',
  'funding.ask.one': 'Why not {number}?',
  'funding.letter': 'Letter about the money …',
  'funding.letter.later':
    'As soon as the idea is in the reserve, the letter that explains this to its authors is here.',
  'funding.letter.result':
    'Your idea was among those between which we divided the money. We looked for the selection that together brings most to everyone. This time your idea is not among those that are funded.',
  'funding.letter.cost': 'By our estimate it costs {cost}.',
  'funding.letter.short': 'In “{budget}” {left} were left for it; {missing} were missing.',
  'funding.letter.rule': 'The reason is a rule for the selection, not the quality of your idea.',
  'funding.letter.others': 'The reason: other ideas bring more for the same money.',
  'funding.letter.change': 'At a cost of at most {to} it would have been in, in the place of other ideas.',
}
