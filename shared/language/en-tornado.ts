import type { deTornado } from './de-tornado.ts'

export const enTornado: Record<keyof typeof deTornado, string> = {
  'tornado.title': 'Which score could tip the scales?',
  'tornado.chart': 'Value of the idea if a single score came out differently',
  'tornado.finding.none': 'All scores of this idea are unanimous: no single one can still change its value.',
  'tornado.finding.widest':
    'Most depends on “{criterion}”: depending on the score the value would lie between {low} and {high} points.',
  'tornado.finding.in': 'Alone could cost it the selection: {criteria}.',
  'tornado.finding.out': 'Alone could bring it into the selection: {criteria}.',
  'tornado.finding.safe-in': 'No single score costs it the selection.',
  'tornado.finding.safe-out': 'No single score brings it into the selection.',
  'tornado.note':
    'In each row only this one score changes, from the lowest to the highest score that a person gave; where it is missing, over the whole scale. Hatched: worse than now. Solid: better.',
  'tornado.now': 'now {value}',
  'tornado.cut': 'cut-off {value}',
  'tornado.cut.note': 'The cut-off lies at {value} points as long as all other ideas stay as they are.',
  'tornado.axis': 'Overall value in points',
  'tornado.column.criterion': 'Criterion',
  'tornado.column.mark': 'Score now',
  'tornado.column.worst': 'Worst open score',
  'tornado.column.best': 'Best open score',
  'tornado.cell': '{mark} → {value} points',
  'tornado.missing': 'missing',
  'tornado.decides': 'decides',
}
