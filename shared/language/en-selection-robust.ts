/** Texts of how sure a selection is, and of the start order. */
export const enSelectionRobust = {
  'selection.tab.result': 'Selection',
  'selection.tab.decision': 'Decision and start',
  'selection.tab.robust': 'How sure',
  'selection.tab.frontier': 'Value–budget curve',
  'selection.tab.left-out': 'Not computed ({count})',
  'selection.decision.hint':
    '1 idea is decided otherwise by hand, see “Decision and start”.|{count} ideas are decided otherwise by hand, see “Decision and start”.',
  'selection.robust': 'How sure is the selection?',
  'selection.robust.start': 'Check how sure',
  'selection.robust.progress': '{done} of {total} runs',
  'selection.robust.nothing': 'This stage has no ranking that could be checked.',
  'selection.robust.finding':
    'In {runs} runs: {core} ideas surely in, {borderline} borderline, {exterior} surely out.',
  'selection.robust.impossible':
    'In 1 run not all rules could be kept; it does not count.|In {count} runs not all rules could be kept; they do not count.',
  'selection.robust.status.core': 'surely in',
  'selection.robust.status.borderline': 'borderline',
  'selection.robust.status.exterior': 'surely out',
  'selection.robust.column.status': 'Standing',
  'selection.robust.column.share': 'funded in',
  'selection.robust.column.now': 'today',
  'selection.robust.share': '{share}% of the runs',
  'selection.robust.facts': 'It helps most to find out:',
  'selection.robust.facts.none': 'No single fact changes the selection clearly.',
  'selection.robust.fact.value':
    'the marks of {name}: {low} to {high} points, depending on whom you ask. On average {effect} ideas of the selection change with it.',
  'selection.robust.fact.cost':
    'the cost of {name}: {low} to {high}. On average {effect} ideas of the selection change with it.',
  'selection.robust.fact.weight':
    'the weight of “{name}”: {low} to {high}%. On average {effect} ideas of the selection change with it.',
  'selection.robust.note':
    '“Surely” means: in all, or in none, of the runs. The same input always gives the same runs.',
  'selection.start': 'Start order',
  'selection.start.none':
    'No principle yet: the ideas stand by their overall value. A principle says what begins first, such as socially strong ideas, then the least complex ones.',
  'selection.start.finding':
    'The order follows the principle; means are compared, rounded to whole points. Where all is level the overall value decides.',
  'selection.start.key.first': 'First decides',
  'selection.start.key.next': 'where level',
  'selection.start.key.none': 'nothing else',
  'selection.start.key.high': '{name}: high marks first',
  'selection.start.key.low': '{name}: low marks first',
  'selection.start.column.place': 'Start',
  'selection.start.compared': '{name} {mark}',
  'selection.start.unmarked': 'without marks',
  'selection.start.by-value': 'by overall value',
  'selection.start.by-hand': 'placed by hand instead of place {place}: {reason} ({by})',
  'selection.start.place': 'Another place in the start order',
  'selection.start.move': 'Change the place of {number}',
  'selection.start.withdraw': 'Place {number} by the principle again',
  'selection.start.saved': 'Start order changed.',
  'selection.start.withdrawn': 'The principle counts again.',
  'selection.start.reason.hint': 'Stays beside the place by the principle.',
  'trail.place-start': 'Start place of {number} set in “{name}”',
  'trail.withdraw-start': 'Start place of {number} in “{name}” taken back',
} as const
