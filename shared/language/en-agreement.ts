import type { deAgreement } from './de-agreement.ts'

export const enAgreement: Record<keyof typeof deAgreement, string> = {
  'ranking.view.agreement': 'Agreement',
  'agreement.none': 'Nobody has scored in this stage yet. Scores are entered under “Scores”.',
  'agreement.criteria': 'How far does everybody agree?',
  'agreement.finding.one': 'On “{criterion}” two people lie {distance} points apart on average.',
  'agreement.finding':
    'People agree most on “{most}” (two people lie {mostDistance} points apart on average), least on “{least}” ({leastDistance} points).',
  'agreement.finding.camps':
    'On {count} idea there are two camps for one criterion.|{count} times there are two camps on an idea and a criterion.',
  'agreement.criterion': 'Criterion',
  'agreement.distance': 'Distance of two people',
  'agreement.alpha': 'people agree',
  'agreement.w': 'working groups agree',
  'agreement.camps': 'two camps',
  'agreement.measure': '{word} ({value})',
  'agreement.word.strong': 'strong',
  'agreement.word.medium': 'medium',
  'agreement.word.weak': 'weak',
  'agreement.word.none': 'none',
  'agreement.word.unknown': 'not defined',
  'agreement.note.alpha':
    'People agree: Krippendorff’s alpha, whether all give similar points. 1 is full agreement, 0 is like dice. Strong from 0.8 and medium from 0.667 on after Krippendorff (2019); weak is anything above 0.',
  'agreement.note.w':
    'Working groups agree: Kendall’s W, whether the working groups put the ideas into the same order; ideas count that all working groups have scored. Strong from 0.7, medium from 0.5, weak from 0.3 on after Schmidt (1997).',
  'agreement.note.camps':
    'Two camps: the scores can be split in two so that each part has at least a quarter of them (and at least two), the means are half the scale apart, and 85% of the differences (sum of squares) lie between the parts; with scores spread evenly it would be 75%.',
  'agreement.groups': 'Working group against working group',
  'agreement.groups.finding':
    'The working groups differ most on “{criterion}”: {low} gives {lowMean} on average, {high} {highMean}.',
  'agreement.groups.one': 'A comparison needs two working groups with scores.',
  'agreement.groups.difference': 'difference',
  'agreement.groups.ideas': 'ideas',
  'agreement.groups.note':
    'Mean over the ideas that all of these working groups have scored; a difference means that a working group is stricter as a whole.',
  'agreement.idea': 'Spread of one idea',
  'agreement.idea.choose': 'Idea',
  'agreement.idea.finding': '{number}: furthest apart on “{criterion}”, {lowest} to {highest}.',
  'agreement.idea.alike': '{number}: on no criterion do the scores differ.',
  'agreement.chart': 'Scores of the idea {number} by criterion, from the lowest to the highest value',
  'agreement.chart.key':
    'Circle: a score; the larger, the more people (number inside). Line: range. Diamond: mean of the people.',
  'agreement.lowest': 'lowest',
  'agreement.mean': 'mean of the people',
  'agreement.highest': 'highest',
  'agreement.count': 'values',
  'agreement.scale': '{minimum} to {maximum}',
  'agreement.agreed': 'agreed: {value}',
  'agenda.title': 'What to talk about? The most worthwhile ideas',
  'agenda.finding':
    '{count} idea is most worth talking about: the scores differ, the criterion weighs, and the line is near.|{count} ideas are most worth talking about: the scores differ, the criterion weighs, and the line is near.',
  'agenda.finding.no-cut':
    '{count} idea is most worth talking about: the scores differ, and the criterion weighs.|{count} ideas are most worth talking about: the scores differ, and the criterion weighs.',
  'agenda.none': 'Nothing to talk about: near the line no scores differ.',
  'agenda.note':
    'Order: distance of two people by criterion times weight, added up, times closeness to the line. Ideas more than {reach} points away from it are left out. Where a value is agreed on nothing is left to be settled.',
  'agenda.note.no-cut':
    'Order: distance of two people by criterion times weight, added up. The exit rule draws no line; so closeness to it does not count. Where a value is agreed on nothing is left to be settled.',
  'agenda.strips': 'Where the scores of these ideas differ',
  'agenda.strips.chart': 'Scores of the ideas on the agenda by criterion',
  'agenda.strips.most': '“{criterion}” parts people most often: on {parted} of {all} ideas on the agenda.',
  'agenda.strips.widest':
    'Two people lie furthest apart on {number} (“{criterion}”, {distance} points on average).',
  'agenda.strips.camps': 'On {count} of these ideas there are two camps there.',
  'agenda.strips.key': '{sign}  {name} ({minimum} to {maximum})',
  'agenda.strips.cell': '{lowest} to {highest}, mean {mean}',
  'agenda.strips.widest-mark': 'furthest apart',
  'agenda.strips.hint': 'Dashed frame: the criterion that, with its weight, parts people most.',
  'agenda.copy': 'Copy as text',
  'agenda.copied': 'Copied.',
  'agenda.heading': 'Agenda: ideas to talk about ({stage})',
  'agenda.rank': 'Rank {rank}.',
  'agenda.below': 'Rank {rank}, {points} points below the line.',
  'agenda.above': 'Rank {rank}, {points} points above the line.',
  'agenda.distance':
    'Furthest apart on “{criterion}” (weight {weight}%): {lowest} to {highest}, two people lie {distance} points apart on average.',
  'agenda.camps': 'Two camps: {lowCount} people around {low}, {highCount} people around {high}.',
  'agenda.open': '{number} {title}',
}
