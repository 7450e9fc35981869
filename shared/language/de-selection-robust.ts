/** Texts of how sure a selection is, and of the start order. */
export const deSelectionRobust = {
  'selection.tab.result': 'Auswahl',
  'selection.tab.decision': 'Entscheidung und Start',
  'selection.tab.robust': 'Sicherheit',
  'selection.tab.frontier': 'Nutzen-Budget-Kurve',
  'selection.tab.left-out': 'Nicht mitgerechnet ({count})',
  'selection.decision.hint':
    '1 Idee ist von Hand anders entschieden, siehe „Entscheidung und Start“.|{count} Ideen sind von Hand anders entschieden, siehe „Entscheidung und Start“.',
  'selection.robust': 'Wie sicher ist die Auswahl?',
  'selection.robust.start': 'Sicherheit prüfen',
  'selection.robust.progress': '{done} von {total} Läufen',
  'selection.robust.nothing': 'Diese Stufe hat keine Rangfolge, die sich prüfen ließe.',
  'selection.robust.finding':
    'In {runs} Läufen: {core} Ideen sicher dabei, {borderline} Grenzfälle, {exterior} sicher draußen.',
  'selection.robust.impossible':
    'In 1 Lauf ließen sich nicht alle Regeln einhalten; er zählt nicht mit.|In {count} Läufen ließen sich nicht alle Regeln einhalten; sie zählen nicht mit.',
  'selection.robust.status.core': 'sicher dabei',
  'selection.robust.status.borderline': 'Grenzfall',
  'selection.robust.status.exterior': 'sicher draußen',
  'selection.robust.column.status': 'Einordnung',
  'selection.robust.column.share': 'finanziert in',
  'selection.robust.column.now': 'heute',
  'selection.robust.share': '{share} % der Läufe',
  'selection.robust.facts': 'Am meisten hilft es zu klären:',
  'selection.robust.facts.none': 'Keine einzelne Angabe verändert die Auswahl deutlich.',
  'selection.robust.fact.value':
    'die Bewertung von {name}: je nach Sicht {low} bis {high} Punkte. Im Mittel ändern sich damit {effect} Ideen der Auswahl.',
  'selection.robust.fact.cost':
    'die Kosten von {name}: {low} bis {high}. Im Mittel ändern sich damit {effect} Ideen der Auswahl.',
  'selection.robust.fact.weight':
    'das Gewicht von „{name}“: {low} bis {high} %. Im Mittel ändern sich damit {effect} Ideen der Auswahl.',
  'selection.robust.note':
    '„Sicher“ heißt: in allen beziehungsweise keinem der Läufe. Gleiche Angaben geben immer dieselben Läufe.',
  'selection.start': 'Startreihenfolge',
  'selection.start.none':
    'Noch kein Grundsatz: Die Ideen stehen nach ihrem Gesamtwert. Ein Grundsatz sagt, was zuerst beginnt, zum Beispiel sozial starke Ideen, dann die am wenigsten komplexen.',
  'selection.start.finding':
    'Die Reihenfolge folgt dem Grundsatz; verglichen werden Mittelwerte, auf ganze Punkte gerundet. Wo alles gleich ist, entscheidet der Gesamtwert.',
  'selection.start.key.first': 'Zuerst entscheidet',
  'selection.start.key.next': 'bei Gleichstand',
  'selection.start.key.none': 'nichts weiter',
  'selection.start.key.high': '{name}: hohe Bewertung zuerst',
  'selection.start.key.low': '{name}: niedrige Bewertung zuerst',
  'selection.start.column.place': 'Start',
  'selection.start.compared': '{name} {mark}',
  'selection.start.unmarked': 'ohne Bewertung',
  'selection.start.by-value': 'nach Gesamtwert',
  'selection.start.by-hand': 'von Hand gesetzt statt Platz {place}: {reason} ({by})',
  'selection.start.place': 'Anderer Platz in der Startreihenfolge',
  'selection.start.move': 'Platz von {number} ändern',
  'selection.start.withdraw': 'Platz von {number} wieder nach dem Grundsatz',
  'selection.start.saved': 'Startreihenfolge geändert.',
  'selection.start.withdrawn': 'Der Grundsatz gilt wieder.',
  'selection.start.reason.hint': 'Bleibt neben dem Platz nach dem Grundsatz stehen.',
  'trail.place-start': 'In „{name}“ Startplatz von {number} gesetzt',
  'trail.withdraw-start': 'In „{name}“ Startplatz von {number} zurückgenommen',
} as const
