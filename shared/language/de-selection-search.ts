/** Texts of a search for the best selection while it runs. */
export const deSelectionSearch = {
  'selection.search.state':
    'Bisher gefunden: {points} Punkte. Mehr als {bound} Punkte kann keine Auswahl haben (Abstand {gap} %).',
  'selection.search.none': 'Noch keine Auswahl gefunden. Mehr als {bound} Punkte kann keine haben.',
  'selection.search.seconds':
    'Seit {seconds} Sekunden; nach höchstens 20 Sekunden je Frage wird das Beste bis dahin gezeigt.',
} as const
