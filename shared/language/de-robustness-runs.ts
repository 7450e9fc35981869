/** Texts of trying a ranking in many runs (SMAA). */
export const deRobustnessRuns = {
  'ranking.view.robustness': 'Belastbarkeit',
  'runs.lead':
    'Das Programm stellt die Rangfolge viele Male neu auf, jedes Mal mit anderen Gewichten und Bewertungen aus dem, was noch offen ist. So zeigt sich, welche Ideen fast immer vorn liegen und welche nur knapp.',
  'runs.none':
    'Diese Stufe hat noch keine Rangfolge, die sich erproben ließe: Es braucht bewertete Kriterien mit Gewicht und mindestens eine Idee mit einem Rang.',
  'runs.finding.none-safe': 'Sicher dabei ist noch keine der ausgewählten Ideen.',
  'runs.finding.all-safe': 'Alle {chosen} ausgewählten Ideen sind sicher dabei.',
  'runs.finding.safe':
    'Sicher dabei ist 1 von {chosen} ausgewählten Ideen.|Sicher dabei sind {count} von {chosen} ausgewählten Ideen.',
  'runs.finding.no-border': 'Grenzfälle gibt es keine.',
  'runs.finding.border': 'Grenzfall: 1 Idee; {closest}.|Grenzfälle: {count} Ideen; {closest}.',
  'runs.finding.closest-in': 'am knappsten drinnen ist {number} (in {share} % der Durchläufe)',
  'runs.finding.closest-out': 'am knappsten draußen ist {number} (in {share} % der Durchläufe)',
  'runs.finding.closest-also-out': 'am knappsten draußen {number} (in {share} %)',
  'runs.finding.first': '{number} liegt in {share} % der Durchläufe auf Rang 1, am häufigsten von allen.',
  'runs.certainty.hint':
    'Sicher dabei heißt: in mindestens 95 von 100 Durchläufen ausgewählt. Sicher draußen: in höchstens 5 von 100. Dazwischen liegt der Grenzfall.',
  'runs.certainty.safe-in': 'sicher dabei',
  'runs.certainty.borderline': 'Grenzfall',
  'runs.certainty.safe-out': 'sicher draußen',
  'runs.settings': 'Was ist noch offen?',
  'runs.weights': 'Gewichte',
  'runs.weights.statements': 'Mischung der Angaben',
  'runs.weights.around': 'rund um die geltenden',
  'runs.weights.any': 'alle denkbaren',
  'runs.scores': 'Bewertungen',
  'runs.scores.raters': 'niedrigste bis höchste Note',
  'runs.scores.groups': 'zwischen den Arbeitskreisen',
  'runs.scores.fixed': 'wie abgegeben',
  'runs.seed': 'Startzahl',
  'runs.model.weights.statements':
    'Die Gewichte sind jedes Mal eine andere Mischung aus den geltenden und 1 Angabe; jede Mischung ist gleich wahrscheinlich. Gemischt werden ganze Angaben: Wer ein Kriterium höher gewichtet, gewichtet andere niedriger, und das bleibt so.|Die Gewichte sind jedes Mal eine andere Mischung aus den geltenden und {count} Angaben; jede Mischung ist gleich wahrscheinlich. Gemischt werden ganze Angaben: Wer ein Kriterium höher gewichtet, gewichtet andere niedriger, und das bleibt so.',
  'runs.model.weights.around': 'Jedes Gewicht liegt bis zu ein Viertel unter oder über dem geltenden.',
  'runs.model.weights.any': 'Die Gewichte können beliebig verteilt sein.',
  'runs.model.scores.raters':
    'Jede Bewertung liegt irgendwo zwischen der niedrigsten und der höchsten Note, die eine Person vergeben hat; hier zählt also die ganze Spanne und nicht der Mittelwert.',
  'runs.model.scores.groups':
    'Jede Bewertung liegt irgendwo zwischen dem niedrigsten und dem höchsten Mittel der Arbeitskreise.',
  'runs.model.scores.fixed': 'Die Bewertungen gelten, wie sie abgegeben sind.',
  'runs.model.missing':
    '1 fehlende Bewertung liegt irgendwo auf ihrer ganzen Skala.|{count} fehlende Bewertungen liegen irgendwo auf ihrer ganzen Skala.',
  'runs.model.even': 'Innerhalb dieser Grenzen ist alles gleich wahrscheinlich.',
  'runs.left-out':
    'Nicht dabei ist 1 Idee ohne Rang: {ideas}.|Nicht dabei sind {count} Ideen ohne Rang: {ideas}.',
  'runs.left-out.more': '{count} weitere',
  'runs.waiting':
    '1 Idee ist hier mitgezählt, obwohl ihr noch Bewertungen für eine Entscheidung fehlen: {ideas}.|{count} Ideen sind hier mitgezählt, obwohl ihnen noch Bewertungen für eine Entscheidung fehlen: {ideas}.',
  'runs.progress': '{done} von {runs} Durchläufen',
  'runs.done':
    '{runs} Durchläufe mit Startzahl {seed}: Dieselbe Startzahl ergibt auf jedem Rechner dasselbe Ergebnis. Ein Anteil ist auf etwa ± {error} Prozentpunkte genau.',
  'runs.cancelled': 'Abgebrochen nach {done} von {runs} Durchläufen; die Zahlen gelten für diese.',
  'runs.again': 'Neu rechnen',
  'runs.cut': 'Grenze: die ersten',
  'runs.cut.hint': 'Die Übergangsregel dieser Stufe zieht keine Grenze. Diese hier dient nur der Ansicht.',
  'runs.map': 'Wie oft landet welche Idee auf welchem Rang?',
  'runs.map.title': 'Rangwahrscheinlichkeiten',
  'runs.map.description':
    'Je Zeile eine Idee in der geltenden Reihenfolge, je Spalte ein Rang. Die Zahl im Feld sagt, in wie viel Prozent der Durchläufe die Idee dort landet.',
  'runs.map.hint':
    'Lesehilfe: Je Zeile eine Idee, je Spalte ein Rang oder mehrere. Die Zahl sagt, in wie viel Prozent der Durchläufe die Idee dort landet; je kräftiger die Farbe, desto öfter. Die gestrichelte Linie ist die Grenze: der Auswahl, oder des Geldes, wenn ein Szenario gewählt ist.',
  'runs.map.ranks': 'Rang',
  'runs.map.margin': 'ausgewählt in',
  'runs.map.rows': 'Gezeigte Ideen',
  'runs.map.rows.cut': 'um die Grenze',
  'runs.map.rows.first': 'die ersten {count}',
  'runs.map.rows.all': 'alle, zusammengefasst',
  'runs.map.rows.part': 'Ränge {first} bis {last}',
  'runs.map.buttons': 'Ideen der Karte: mit den Pfeiltasten wechseln, mit der Eingabetaste öffnen',
  'runs.map.group': '{first}. bis {last}. Idee',
  'runs.map.group.name': '{label} einzeln zeigen',
  'runs.map.row.name': '{label}; meist auf Rang {best}',
  'runs.map.row.selected': 'ausgewählt in {share} % der Durchläufe',
  'runs.share.least': 'unter 1',
  'runs.share.most': 'über 99',
  'runs.percent': '{share} %',
  'runs.table': 'Rangwahrscheinlichkeiten als Tabelle',
  'runs.column.rank': 'Rang jetzt',
  'runs.column.idea': 'Idee',
  'runs.column.selected': 'Ausgewählt in',
  'runs.column.certainty': 'Heißt',
  'runs.column.first': 'Auf Rang 1 in',
  'runs.column.best': 'Häufigster Rang',
  'runs.column.span': 'Rang in 90 von 100 Durchläufen',
  'runs.column.span.value': '{low} bis {high}',
  'runs.column.expected': 'Mittlerer Rang',
  'runs.column.confidence': 'Vertrauen',
  'runs.table.hint':
    'Vertrauen: So oft läge die Idee auf Rang 1, wenn die Gewichte genau zu ihr passten und nur die Bewertungen schwankten. Ein Strich heißt: Sie lag in keinem Durchlauf auf Rang 1.',
  'runs.idea': 'Belastbarkeit',
  'runs.idea.selected':
    'Ausgewählt in {share} % von {runs} Durchläufen: {certainty}. Meist auf Rang {best}, in 90 von 100 Durchläufen zwischen {low} und {high}.',
  'runs.idea.ranked':
    'Meist auf Rang {best}, in 90 von 100 Durchläufen zwischen {low} und {high} ({runs} Durchläufe).',
  'runs.idea.never-first':
    'In keinem Durchlauf lag diese Idee auf Rang 1. Darum gibt es keine Gewichte, die für sie sprechen.',
  'runs.idea.central':
    'Wer diese Idee vorn sehen will, gewichtet im Mittel so (aus den {count} Durchläufen, in denen sie auf Rang 1 lag):',
  'runs.idea.central.typical': 'Dafür',
  'runs.idea.central.now': 'Jetzt',
  'runs.idea.confidence':
    'Vertrauen {share} %: So oft läge sie mit genau diesen Gewichten auf Rang 1, wenn die Bewertungen weiter schwanken. Ein niedriger Wert heißt: Erst die offenen Bewertungen klären.',
  'runs.idea.rivals': 'Wie oft liegt sie vor ihren Nachbarn?',
  'runs.idea.rivals.note':
    '50 % heißt: Die beiden sind nicht zu unterscheiden. Gleichstände zählen je zur Hälfte.',
  'runs.idea.rival': 'Nachbar',
  'runs.idea.ahead': 'Liegt davor in',
} as const
