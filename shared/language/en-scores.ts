import type { deScores } from './de-scores.ts'

export const enScores: Record<keyof typeof deScores, string> = {
  'trail.add-rater': 'Rater {name} added',
  'trail.edit-rater': 'Rater {name} changed',
  'trail.save-scores': 'Stage “{stage}”: {count} score entered|Stage “{stage}”: {count} scores entered',
}
