/** Texts of marks out of somebody else's table: beside the ideas, and of the people it names. */
export const deForeignScores = {
  'evidence.scale': '{minimum} bis {maximum}, {maximum} ist die höchste Bewertung',
  'evidence.scale.reversed': '{minimum} bis {maximum}, {minimum} ist am besten',
  'evidence.file': '{file}, eingelesen am {at} von {by}. Skala: {scale}.',
  'evidence.criterion': 'Kriterium',
  'evidence.rater': 'Wer',
  'evidence.value': 'Wert',
  'evidence.cell': 'Zelle',
  'evidence.place': '{sheet}, {cell}',
  'evidence.raw': 'Dort steht',
  'evidence.imported': '{file}, Blatt „{sheet}“, Zelle {cell}. Dort steht: {raw}',
  'evidence.table': 'Werte aus {file}',
  'score-foreign.evidence.scale': 'Bei den Ideen steht die Skala dabei: {scale}.',
  'score-foreign.exact': '{count} Kriterium passt genau.|{count} Kriterien passen genau.',
  'score-foreign.exact.show': 'Zeigen',
  'score-foreign.exact.hide': 'Ausblenden',
  'score-foreign.rater-in': '{name}, {group}',
  'score-foreign.known': 'Schon aufgenommen',
  'score-foreign.join': 'Neu aufnehmen in',
  'score-foreign.join-one': 'neu: {group}',
  'score-foreign.add-all':
    '{count} unbekannte Person neu aufnehmen in|Alle {count} unbekannten Personen neu aufnehmen in',
  'score-foreign.choose': 'bitte wählen …',
  'score-foreign.accept': '{count} Vorschlag annehmen|Alle {count} Vorschläge annehmen',
  'score-foreign.new-raters':
    'Mit den Werten wird {count} Person neu aufgenommen: {names}|Mit den Werten werden {count} Personen neu aufgenommen: {names}',
  'score-foreign.nobody-meant':
    'Noch nichts zu übernehmen: Bitte für jede Person der Datei wählen, wer gemeint ist, oder sie neu aufnehmen.',
  'score-foreign.idea.unknown': 'Keine Idee heißt so oder ähnlich.',
  'score-foreign.idea.elsewhere': '„{title}“ ist nicht in dieser Stufe.',
  'score-foreign.idea.other': 'Eine andere Idee könnte auch gemeint sein.',
  'score-foreign.idea-names': 'Welche Ideen sind gemeint?',
  'score-foreign.idea-name': 'Idee in der Datei',
  'score-foreign.ideas.more': '{count} weitere zeigen',
  'score-foreign.taken.evidence':
    'Übernommen: {count} Wert steht jetzt bei den Ideen|Übernommen: {count} Werte stehen jetzt bei den Ideen',
  'trail.keep-marks':
    '{count} Wert aus {file} als Hinweis zu den Ideen gestellt|{count} Werte aus {file} als Hinweis zu den Ideen gestellt',
  'score-sheets.note.same-name':
    'Eine andere Datei mit dem Namen „{file}“ wurde schon am {day} eingelesen. Neue Fassungen derselben Werte treten an die Stelle der früheren, Werte zu anderem kommen hinzu.',
  'score-sheets.note.no-marks':
    '{count} Zelle ist kein Wert dieser Skala und wird nicht gezeigt: {places}|{count} Zellen sind keine Werte dieser Skala und werden nicht gezeigt: {places}',
  'score-sheets.note.left-out': 'Danach fragt die Datei nicht, dort ändert sich nichts: {names}',
  'score-sheets.recent.original': 'Original',
  'score-sheets.recent.evidence': 'als Hinweis bei den Ideen',
} as const
