/** Texts of the list beside the value–complexity chart, of its spread and of ideas that stand at one place. */
export const deChartList = {
  'chart.selection': 'Ausgewählte Ideen im Bild',
  'chart.selection.one': '1 Idee ausgewählt',
  'chart.selection.count': '{count} Ideen ausgewählt',
  'chart.selection.clear': 'Auswahl aufheben',
  'chart.selection.hint': 'Leertaste oder Umfahren mit gedrückter Maustaste legt Ideen auf die Liste.',
  'chart.spread.show': 'Streuung der Arbeitskreise zeigen',
  'chart.spread.range': '{least} bis {most}',
  'chart.spread.tip': 'Arbeitskreise: Nutzen {benefit}, Komplexität {complexity}',
  'chart.spread.benefit': 'Nutzen je Arbeitskreis',
  'chart.spread.complexity': 'Komplexität je Arbeitskreis',
  'chart.bundle': '{count} Ideen an dieser Stelle, die erste ist {first}',
  'chart.legend.bundle': 'Zahl der Ideen an einer Stelle',
  'chart.bundle.tip': '{count} Ideen an dieser Stelle',
  'chart.save': 'Bild speichern',
  'chart.save.png': 'Als PNG (für Word und Folien)',
  'chart.save.svg': 'Als SVG (beliebig vergrößerbar)',
  'chart.signs':
    'Zeichen: Punkt = in Auswahl, Raute = in einem Pilotprojekt, gestrichelter Kreis = im Ideenspeicher.',
}
