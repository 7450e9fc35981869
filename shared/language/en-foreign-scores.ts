import type { deForeignScores } from './de-foreign-scores.ts'

export const enForeignScores: Record<keyof typeof deForeignScores, string> = {
  'evidence.scale': '{minimum} to {maximum}, {maximum} is the highest mark',
  'evidence.scale.reversed': '{minimum} to {maximum}, {minimum} is best',
  'evidence.file': '{file}, taken in on {at} by {by}. Scale: {scale}.',
  'evidence.criterion': 'Criterion',
  'evidence.rater': 'Who',
  'evidence.value': 'Value',
  'evidence.cell': 'Cell',
  'evidence.place': '{sheet}, {cell}',
  'evidence.raw': 'It says',
  'evidence.imported': '{file}, sheet “{sheet}”, cell {cell}. It says: {raw}',
  'evidence.table': 'Values from {file}',
  'score-foreign.evidence.scale': 'The scale stands beside the ideas with them: {scale}.',
  'score-foreign.exact': '{count} criterion fits exactly.|{count} criteria fit exactly.',
  'score-foreign.exact.show': 'Show',
  'score-foreign.exact.hide': 'Hide',
  'score-foreign.rater-in': '{name}, {group}',
  'score-foreign.known': 'Already there',
  'score-foreign.join': 'Add to',
  'score-foreign.join-one': 'new: {group}',
  'score-foreign.add-all': 'Add {count} unknown person to|Add all {count} unknown people to',
  'score-foreign.choose': 'please choose …',
  'score-foreign.accept': 'Accept {count} suggestion|Accept all {count} suggestions',
  'score-foreign.new-raters':
    '{count} person is added together with the values: {names}|{count} people are added together with the values: {names}',
  'score-foreign.nobody-meant':
    'Nothing to take over yet: please choose for each person of the file who is meant, or add them.',
  'score-foreign.idea.unknown': 'No idea has this name or one like it.',
  'score-foreign.idea.elsewhere': '“{title}” is not in this stage.',
  'score-foreign.idea.other': 'Another idea may be meant as well.',
  'score-foreign.idea-names': 'Which ideas are meant?',
  'score-foreign.idea-name': 'Idea in the file',
  'score-foreign.ideas.more': 'Show {count} more',
  'score-foreign.taken.evidence':
    'Taken over: {count} value now stands beside the ideas|Taken over: {count} values now stand beside the ideas',
  'trail.keep-marks':
    '{count} value from {file} put beside the ideas as evidence|{count} values from {file} put beside the ideas as evidence',
  'score-sheets.note.same-name':
    'Another file called “{file}” was already taken in on {day}. New versions of the same values take the place of the earlier ones; values about other things are added.',
  'score-sheets.note.no-marks':
    '{count} cell holds no mark of this scale and is not shown: {places}|{count} cells hold no marks of this scale and are not shown: {places}',
  'score-sheets.note.left-out': 'The file does not ask about this, nothing changes there: {names}',
  'score-sheets.recent.original': 'Original',
  'score-sheets.recent.evidence': 'as evidence beside the ideas',
}
