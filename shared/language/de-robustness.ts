/** Texts of the question how much a ranking depends on the weights. */
export const deRobustness = {
  'robustness.weights': 'Wie weit dürfen sich die Gewichte verschieben?',
  'robustness.weights.none':
    'Dafür braucht es mindestens zwei gewichtete Kriterien und genau eine vollständig bewertete Idee auf Rang 1.',
  'robustness.weights.always': '{leader} bleibt vorn, wie auch immer ein einzelnes Kriterium gewichtet wird.',
  'robustness.weights.closest':
    '{leader} bleibt vorn, solange „{criterion}“ zwischen {low} und {high} % wiegt (jetzt {now} %); das ist der knappste Spielraum.',
  'robustness.weights.note':
    'Je Zeile ändert sich nur dieses eine Gewicht; die übrigen behalten ihr Verhältnis zueinander. Prozente sind gerundet.',
  'robustness.weights.left-out':
    '1 Idee mit fehlender Bewertung ist nicht verglichen.|{count} Ideen mit fehlender Bewertung sind nicht verglichen.',
  'robustness.weights.now': 'Jetzt',
  'robustness.weights.room': 'Rang 1 bleibt',
  'robustness.weights.range': '{low} bis {high} %',
} as const
