import type { deChartList } from './de-chart-list.ts'

export const enChartList: Record<keyof typeof deChartList, string> = {
  'chart.selection': 'Chosen ideas of the picture',
  'chart.selection.one': '1 idea chosen',
  'chart.selection.count': '{count} ideas chosen',
  'chart.selection.clear': 'Clear choice',
  'chart.selection.hint':
    'The space bar, or drawing around them with the mouse button pressed, puts ideas on the list.',
  'chart.spread.show': 'Show the spread of the working groups',
  'chart.spread.range': '{least} to {most}',
  'chart.spread.tip': 'Working groups: benefit {benefit}, complexity {complexity}',
  'chart.spread.benefit': 'Benefit by working group',
  'chart.spread.complexity': 'Complexity by working group',
  'chart.bundle': '{count} ideas at this place, the first is {first}',
  'chart.legend.bundle': 'number of ideas at one place',
  'chart.bundle.tip': '{count} ideas at this place',
  'chart.save': 'Save picture',
  'chart.save.png': 'As PNG (for Word and slides)',
  'chart.save.svg': 'As SVG (can be enlarged at will)',
  'chart.signs': 'Signs: dot = in selection, diamond = in a pilot project, dashed circle = in the reserve.',
}
