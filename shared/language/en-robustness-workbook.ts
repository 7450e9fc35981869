import type { deRobustnessWorkbook } from './de-robustness-workbook.ts'

export const enRobustnessWorkbook: Record<keyof typeof deRobustnessWorkbook, string> = {
  'workbook.sheet.robustness': 'Robustness',
  'workbook.sheet.acceptability': 'RankAcceptabilities',
  'workbook.read-me.robustness':
    'Robustness and rank acceptabilities: how sure the ranking is, from {runs} runs with seed {seed}. These sheets do not recalculate; after a change, have the program run again.',
  'workbook.runs': '{runs} runs with seed {seed}.',
  'workbook.rank-from': 'Rank from (90 of 100)',
  'workbook.rank-to': 'Rank to (90 of 100)',
  'workbook.rank-by': 'Rank by {method}',
  'workbook.central-of': 'Weight for it: {criterion}',
  'workbook.kept-from': 'Stays the same from: {kept}',
  'workbook.kept-to': 'Stays the same to: {kept}',
  'workbook.shown-cut':
    'The exit rule draws no line; this one after the first {count} ideas was chosen for a look.',
  'workbook.funded-now': 'Funded today: {scenario}',
  'workbook.funded-in': 'Funded in: {scenario}',
  'workbook.on-rank': 'Rank {rank}',
}
