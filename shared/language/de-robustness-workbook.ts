/** Texts of the sheets on robustness in the exported workbook. */
export const deRobustnessWorkbook = {
  'workbook.sheet.robustness': 'Belastbarkeit',
  'workbook.sheet.acceptability': 'Rangwahrscheinlichkeiten',
  'workbook.read-me.robustness':
    'Belastbarkeit und Rangwahrscheinlichkeiten: wie sicher die Rangfolge ist, aus {runs} Durchläufen mit Startzahl {seed}. Diese Blätter rechnen nicht mit; wer etwas ändert, lässt das Programm neu rechnen.',
  'workbook.runs': '{runs} Durchläufe mit Startzahl {seed}.',
  'workbook.rank-from': 'Rang von (90 von 100)',
  'workbook.rank-to': 'Rang bis (90 von 100)',
  'workbook.rank-by': 'Rang nach {method}',
  'workbook.central-of': 'Gewicht dafür: {criterion}',
  'workbook.kept-from': 'Bleibt gleich ab: {kept}',
  'workbook.kept-to': 'Bleibt gleich bis: {kept}',
  'workbook.shown-cut':
    'Die Übergangsregel zieht keine Grenze; diese nach den ersten {count} Ideen ist zur Ansicht gewählt.',
  'workbook.funded-now': 'Heute finanziert: {scenario}',
  'workbook.funded-in': 'Finanziert in: {scenario}',
  'workbook.on-rank': 'Rang {rank}',
} as const
