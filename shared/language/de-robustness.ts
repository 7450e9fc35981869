/** Texts of the question how far weights may move before something changes. */
export const deRobustness = {
  'robustness.weights': 'Wie weit dürfen sich die Gewichte verschieben?',
  'robustness.weights.none':
    'Dafür braucht es mindestens zwei gewichtete Kriterien und mindestens eine Idee mit einem Rang.',
  'robustness.weights.kept': 'Was soll gleich bleiben?',
  'robustness.weights.kept.first': 'Rang 1',
  'robustness.weights.kept.selection': 'die Auswahl',
  'robustness.weights.kept.order': 'alle Ränge',
  'robustness.weights.always.first':
    '{leader} bleibt vorn, wie auch immer ein einzelnes Kriterium gewichtet wird.',
  'robustness.weights.always.selection':
    'Die Auswahl bleibt dieselbe, wie auch immer ein einzelnes Kriterium gewichtet wird.',
  'robustness.weights.always.order':
    'Kein Rang ändert sich, wie auch immer ein einzelnes Kriterium gewichtet wird.',
  'robustness.weights.closest.first':
    '{leader} bleibt vorn, solange „{criterion}“ zwischen {low} und {high} % wiegt (jetzt {now} %); das ist der knappste Spielraum.',
  'robustness.weights.closest.selection':
    'Die Auswahl bleibt dieselbe, solange „{criterion}“ zwischen {low} und {high} % wiegt (jetzt {now} %); das ist der knappste Spielraum.',
  'robustness.weights.closest.order':
    'Kein Rang ändert sich, solange „{criterion}“ zwischen {low} und {high} % wiegt (jetzt {now} %); das ist der knappste Spielraum.',
  'robustness.weights.tie':
    'Hier stehen Ideen gleichauf: Schon die kleinste Änderung bei „{criterion}“ löst einen Gleichstand auf.',
  'robustness.weights.note':
    'Je Zeile ändert sich nur dieses eine Gewicht; die übrigen behalten ihr Verhältnis zueinander. Der Strich im Balken zeigt das geltende Gewicht. Prozente sind gerundet.',
  'robustness.weights.now': 'Jetzt',
  'robustness.weights.room': 'Bleibt gleich bei',
  'robustness.weights.range': '{low} bis {high} %',
} as const
