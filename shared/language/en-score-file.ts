import type { deScoreFile } from './de-score-file.ts'

export const enScoreFile: Record<keyof typeof deScoreFile, string> = {
  'score-file.scale.stated': 'The file says so: “{source}”',
  'score-file.scale.stage': 'The file names no scale; the stage’s is used (“{source}”)',
  'score-file.scale.guessed': 'The file names no scale; concluded from {count} values, please check',
  'score-file.from-label': '“{text}” is stated above the table',
  'score-file.from-title': '“{text}” is in the title',
  'score-file.from-sheet': '“{text}” by the name of the sheet',
  'score-file.from-file-name': '“{text}” by the name of the file',
  'score-file.not-named': 'The file does not say',
  'score-file.criterion.same': '“{written}” is its name in the catalogue too',
  'score-file.criterion.shortened': '“{written}” is short for “{name}”',
  'score-file.criterion.translated': '“{written}” is “{name}” in German',
  'score-file.criterion.renamed': '“{written}” probably means “{name}”',
  'score-file.idea.number': 'Number {number}: “{title}”',
  'score-file.idea.title': 'Same title “{title}”',
  'score-file.idea.similar-title': 'Similar title “{title}” ({percent}%)',
  'score-file.idea.title-not-number':
    'The title fits “{title}”, but number {number} is “{other}”; the title counts',
  'score-file.summary.size':
    'Tables: {ranges}, ideas: {ideas}, criteria: {criteria}, raters: {raters}, scale: {minimum} to {maximum}',
  'score-file.summary.states':
    'Values: {values}, abstained: {abstained}, cannot judge: {cannotJudge}, open: {open}, to clarify: {invalid}',
  'score-file.summary.doubts': 'Unknown ideas: {unknown}, repeated scores: {conflicts}',
}
