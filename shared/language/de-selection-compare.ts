/** Texts of scenarios side by side and of the value–budget curve. */
export const deSelectionCompare = {
  'portfolio.view.compare': 'Szenarien vergleichen',
  'selection.compare.few':
    'Zum Vergleichen braucht es zwei Szenarien. Unter „Auswahl im Budget“ lässt sich ein Szenario kopieren und ändern.',
  'selection.compare.choose': 'Szenarien nebeneinander (zwei bis vier)',
  'selection.compare.table': 'Szenarien nebeneinander',
  'selection.compare.same-value': 'Die Szenarien bringen denselben Nutzen.',
  'selection.compare.same-cost': '„{best}“ bringt {points} Punkte mehr als „{worst}“ für dieselben Kosten.',
  'selection.compare.dearer': '„{best}“ bringt {points} Punkte mehr als „{worst}“ und kostet {cost} mehr.',
  'selection.compare.cheaper':
    '„{best}“ bringt {points} Punkte mehr als „{worst}“ und kostet {cost} weniger.',
  'selection.compare.same-ideas': 'Die Auswahl ist dieselbe.',
  'selection.compare.differing': '1 Idee unterscheidet sich.|{count} Ideen unterscheiden sich.',
  'selection.compare.stages':
    'Die Werte kommen aus verschiedenen Stufen; Punkte lassen sich dann nicht vergleichen, nur die Ideen.',
  'selection.compare.row.stage': 'Werte aus',
  'selection.compare.row.points': 'Nutzen (Punkte)',
  'selection.compare.row.cost': 'Kosten',
  'selection.compare.row.count': 'Zahl der Ideen',
  'selection.compare.row.common': 'in allen gleich',
  'selection.compare.in': 'gewählt',
  'selection.compare.part': 'zu {percent} %',
  'selection.compare.clash': 'Regeln passen nicht zusammen',
  'selection.compare.open': 'keine Auswahl gefunden',
  'selection.frontier': 'Nutzen-Budget-Kurve',
  'selection.frontier.start': 'Kurve berechnen',
  'selection.frontier.what':
    'Wie viel Nutzen gibt es für wie viel Geld? Das Gesamtbudget wird Schritt für Schritt erhöht, alle anderen Regeln bleiben.',
  'selection.frontier.progress': 'Schritt {done} von {total}',
  'selection.frontier.finding':
    'Für {percent} % des höchsten Nutzens reichen {cost}; der ganze Nutzen kostet {most}.',
  'selection.frontier.finding.present':
    'Das heutige Gesamtbudget von {budget} bringt {points} Punkte. Mit 10 % mehr wären es {more} Punkte mehr, mit 10 % weniger {less} Punkte weniger.',
  'selection.frontier.finding.none': 'Für kein Gesamtbudget gibt es eine Auswahl, die alle Regeln einhält.',
  'selection.frontier.axis.cost': 'Kosten der besten Auswahl (€)',
  'selection.frontier.axis.points': 'Nutzen (Punkte)',
  'selection.frontier.budget': 'Gesamtbudget {budget}',
  'selection.frontier.hint':
    'Jeder Punkt ist eine beste Auswahl. Sein Name sagt, was gegenüber dem Punkt davor dazukommt (+) und wegfällt (−); wo der Platz fehlt, steht nur die Nummer. Ein Klick (oder Pfeiltasten und Enter) hebt ihn in der Tabelle hervor.',
  'selection.frontier.ideas': '1 Idee|{count} Ideen',
  'selection.frontier.step': 'Schritt {number}: {points} Punkte für {cost}',
  'selection.frontier.column.step': 'Schritt',
  'selection.frontier.column.joining': 'kommt dazu',
  'selection.frontier.column.leaving': 'fällt weg',
} as const
