/** Texts about score workbooks that somebody else laid out: what was understood, and by what. */
export const deScoreFile = {
  'score-file.scale.stated': 'So steht es in der Datei: „{source}“',
  'score-file.scale.stage': 'Die Datei nennt keine Skala; es gilt die der Stufe („{source}“)',
  'score-file.scale.guessed': 'Die Datei nennt keine Skala; aus {count} Werten geschlossen, bitte prüfen',
  'score-file.from-label': '„{text}“ steht als Angabe über der Tabelle',
  'score-file.from-title': '„{text}“ steht in der Überschrift',
  'score-file.from-sheet': '„{text}“ nach dem Namen des Blattes',
  'score-file.from-file-name': '„{text}“ nach dem Namen der Datei',
  'score-file.not-named': 'Die Datei sagt es nicht',
  'score-file.criterion.same': '„{written}“ heißt auch im Katalog so',
  'score-file.criterion.shortened': '„{written}“ ist kurz für „{name}“',
  'score-file.criterion.translated': '„{written}“ heißt auf Deutsch „{name}“',
  'score-file.criterion.renamed': '„{written}“ meint wohl „{name}“',
  'score-file.idea.number': 'Nummer {number}: „{title}“',
  'score-file.idea.title': 'Gleicher Titel „{title}“',
  'score-file.idea.similar-title': 'Ähnlicher Titel „{title}“ ({percent} %)',
  'score-file.idea.title-not-number':
    'Der Titel passt zu „{title}“, die Nummer {number} aber zu „{other}“; der Titel gilt',
  'score-file.summary.size':
    'Tabellen: {ranges}, Ideen: {ideas}, Kriterien: {criteria}, Bewertende: {raters}, Skala: {minimum} bis {maximum}',
  'score-file.summary.states':
    'Werte: {values}, enthalten: {abstained}, nicht beurteilbar: {cannotJudge}, offen: {open}, zu klären: {invalid}',
  'score-file.summary.doubts': 'Unbekannte Ideen: {unknown}, doppelte Bewertungen: {conflicts}',
} as const
