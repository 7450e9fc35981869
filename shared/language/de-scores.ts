/** Texts of the step scores. */
export const deScores = {
  'trail.add-rater': 'Bewertende Person {name} aufgenommen',
  'trail.edit-rater': 'Bewertende Person {name} geändert',
  'trail.save-scores':
    'Stufe „{stage}“: {count} Bewertung eingetragen|Stufe „{stage}“: {count} Bewertungen eingetragen',
} as const
