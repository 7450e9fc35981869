import type { deRounds } from './de-rounds.ts'

export const enRounds: Record<keyof typeof deRounds, string> = {
  'problem.round-open':
    'Blind round {number} of the stage “{stage}” is running. Values only after it is closed, so that nobody follows the others.',
  'problem.round-sealed':
    'The scores of the stage “{stage}” have been sealed with the close of round {number}. To change them, open the next round under Scores, Rounds.',
  'score-sheets.part.rounds': 'Rounds',
  'rounds.running': 'Round running',
  'rounds.panel': 'Rounds of the stage “{stage}”',
  'rounds.finding.none':
    'Open scoring: everybody can see all scores. In a blind round nobody sees what others say until it is closed.',
  'rounds.finding.open':
    'Round {number} is running blind. {complete} of {count} people have scored everything.',
  'rounds.finding.discussion':
    'Round {number} is closed and sealed. It is being discussed now; scores can be changed again only in a further round.',
  'rounds.finding.closed': 'Round {number} is closed, the discussion is over.',
  'rounds.step.score': 'Open the round: everybody enters on their own sheet, nobody sees the others.',
  'rounds.step.close': 'Close the round: all scores are sealed and can then be seen by everybody.',
  'rounds.step.talk': 'Discuss: the ideas on which people lie far apart come first.',
  'rounds.step.agree':
    'Agree: where people settle on a value it counts, with a reason, instead of the mean. The scores stay.',
  'rounds.step.again':
    'If needed open a second round: whoever wants to changes their own scores. The first ones stay beside.',
  'rounds.open': 'Open round {number} blind',
  'rounds.open.confirm':
    'From now on nobody sees the values of others: ranking, means, Excel output and papers of this stage show no values until the close. Everybody goes on entering on their own sheet.',
  'rounds.opened': 'Round {number} is open.',
  'rounds.close': 'Close round {number}',
  'rounds.close.confirm':
    'All scores are sealed as they are now and can be seen by everybody. {count} cell is still open; it stays open and does not count as 0.|All scores are sealed as they are now and can be seen by everybody. {count} cells are still open; they stay open and do not count as 0.',
  'rounds.closed': 'Round {number} is closed.',
  'rounds.conclude': 'End the discussion',
  'rounds.conclude.confirm':
    'The scores stay sealed and count as they are. To let people score again later, open a further round.',
  'rounds.concluded': 'The discussion of round {number} is over.',
  'rounds.table': 'Rounds',
  'rounds.number': 'Round',
  'rounds.state': 'State',
  'rounds.state.open': 'running blind',
  'rounds.state.discussion': 'being discussed',
  'rounds.state.closed': 'closed',
  'rounds.opened-at': 'opened',
  'rounds.closed-at': 'closed',
  'rounds.values': 'sealed values',
  'rounds.discussion': 'Discussion',
  'rounds.discussion.finding':
    'The ideas whose scores lie furthest apart come first. All of it rests on round {number}.',
  'rounds.discussion.none': 'Nothing was scored in this round.',
  'rounds.idea': 'Idea',
  'rounds.idea.distance': '{number} {title} – {criterion}: {lowest} to {highest}',
  'rounds.idea.alike': '{number} {title} – not enough values',
  'rounds.criterion': 'Criterion',
  'rounds.lowest': 'lowest',
  'rounds.mean': 'mean of the people',
  'rounds.highest': 'highest',
  'rounds.count': 'values',
  'rounds.next': 'next',
  'rounds.ranges': 'Ranges by criterion in round {number}',
  'rounds.marks': 'Scores of everybody on the criterion “{criterion}”',
  'rounds.marks.show': 'Who says what? {criterion}',
  'rounds.marks.short': 'Who says what?',
  'rounds.rater': 'Person',
  'rounds.group': 'Working group',
  'rounds.round': 'Round {number}',
  'rounds.reason': 'Reason',
  'rounds.mark.abstained': 'abstained',
  'rounds.mark.cannot-judge': 'cannot judge',
  'rounds.mark.open': 'open',
  'rounds.sheet.blind':
    'Blind round {number}: this sheet shows the scores of {name} only. What others say can be seen after the close.',
  'rounds.sheet.sealed':
    'Round {number} is closed; the sheet can be read but not changed. A further round is opened under “Rounds”.',
  'rounds.earlier': 'Round {round}: {own}',
  'rounds.earlier.range':
    'Round {round}: {own}. There was {count} value: {lowest}.|Round {round}: {own}. All {count} values: {lowest} to {highest}, mean {mean}.',
  'score-sheets.note.blind':
    'A blind round is running; therefore the scores of the file are not shown, only counted.',
  'score-sheets.note.blind-invalid':
    'The cells {cells} cannot be read. Please have them corrected in the sheet and take it in again.',
  'rounds.agreed': 'agreed',
  'rounds.agree': 'Agree on a value',
  'rounds.agree.on': 'Agree on a value: {criterion}',
  'rounds.agree.for': 'Agree on a value for the criterion “{criterion}”',
  'rounds.agree.hint':
    'The agreed value counts in the ranking instead of the mean. The scores behind it stay and are shown beside it.',
  'rounds.agree.value': 'Agreed value ({minimum} to {maximum})',
  'rounds.agree.reason': 'Reason',
  'rounds.agree.reason.hint':
    'Why does this value count? The reason is shown with the ranking and in papers.',
  'rounds.agree.by': 'Who agreed on it?',
  'rounds.agree.by.hint': 'For example: core team and working groups.',
  'rounds.agree.save': 'Record the agreement',
  'rounds.agree.done': '{idea}: value {value} agreed for the criterion “{criterion}”.',
  'rounds.agree.drop': 'Drop the agreement',
  'rounds.agree.dropped': '{idea}: for the criterion “{criterion}” the mean counts again.',
  'rounds.agree.closed': 'A value can be agreed on as long as the round is being discussed.',
  'rounds.agreed.panel': 'Agreed values',
  'rounds.agreed.finding':
    'On {count} criterion an agreed value counts instead of the mean.|On {count} criteria an agreed value counts instead of the mean.',
  'rounds.agreed.line': '{criterion}: agreed value {value} instead of the mean {mean} of {count} values.',
  'rounds.agreed.line.nothing': '{criterion}: agreed value {value}; there is no score with a number.',
  'rounds.agreed.why': 'Reason: {reason} Agreed by {by}, {at}.',
  'workbook.sheet.agreed': 'Agreed',
  'workbook.note.agreed':
    'Values agreed on in the discussion. They count in the ranking instead of the mean; yellow cells may be changed.',
  'workbook.mark-mean': 'mean',
  'workbook.agreed': 'agreed value',
  'workbook.agreed-reason': 'reason',
  'workbook.agreed-by': 'agreed by',
  'workbook.agreed-on': 'on',
  'trail.agree-value': '{idea}, {criterion}: value {value} agreed',
  'trail.drop-agreed-value': '{idea}, {criterion}: agreed value {value} dropped',
  'trail.open-round': 'Stage “{stage}”: blind round {number} opened',
  'trail.close-round': 'Stage “{stage}”: round {number} closed and sealed',
  'trail.conclude-round': 'Stage “{stage}”: discussion of round {number} ended',
}
