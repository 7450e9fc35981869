/** Texts of blind rounds: scoring unseen, talking about it, a second round, an agreed value. */
export const deRounds = {
  'problem.round-open':
    'In der Stufe „{stage}“ läuft die verdeckte Runde {number}. Werte erst nach Abschluss, damit niemand sich an anderen ausrichtet.',
  'problem.round-sealed':
    'Die Bewertungen der Stufe „{stage}“ sind mit dem Abschluss von Runde {number} versiegelt. Wer sie ändern will, öffnet unter Bewertung, Runden die nächste Runde.',
  'score-sheets.part.rounds': 'Runden',
  'rounds.running': 'Runde läuft',
  'rounds.panel': 'Runden der Stufe „{stage}“',
  'rounds.finding.none':
    'Offene Bewertung: Alle können alle Bewertungen sehen. In einer verdeckten Runde sieht bis zum Abschluss niemand, was andere sagen.',
  'rounds.finding.open':
    'Runde {number} läuft verdeckt. Vollständig bewertet haben {complete} von {count} Personen.',
  'rounds.finding.discussion':
    'Runde {number} ist abgeschlossen und versiegelt. Jetzt wird darüber gesprochen; ändern lassen sich Bewertungen erst wieder in einer weiteren Runde.',
  'rounds.finding.closed': 'Runde {number} ist abgeschlossen, die Beratung ist beendet.',
  'rounds.step.score':
    'Runde öffnen: Jede Person trägt auf ihrem eigenen Bogen ein, niemand sieht die anderen.',
  'rounds.step.close':
    'Runde abschließen: Alle Bewertungen werden versiegelt und sind dann für alle zu sehen.',
  'rounds.step.talk': 'Beraten: Die Ideen, bei denen alle weit auseinanderliegen, stehen oben.',
  'rounds.step.agree':
    'Vereinbaren: Wo man sich auf einen Wert einigt, gilt er mit Begründung statt des Mittelwerts. Die Bewertungen bleiben stehen.',
  'rounds.step.again':
    'Bei Bedarf eine zweite Runde öffnen: Wer mag, ändert die eigene Bewertung. Die erste bleibt daneben stehen.',
  'rounds.open': 'Runde {number} verdeckt öffnen',
  'rounds.open.confirm':
    'Ab jetzt sieht niemand die Werte anderer: Rangfolge, Mittelwerte, Excel-Ausgabe und Vorlagen dieser Stufe zeigen bis zum Abschluss keine Werte. Jede Person trägt weiter auf ihrem Bogen ein.',
  'rounds.opened': 'Runde {number} ist geöffnet.',
  'rounds.close': 'Runde {number} abschließen',
  'rounds.close.confirm':
    'Alle Bewertungen werden versiegelt, wie sie jetzt sind, und für alle sichtbar. Offen ist noch {count} Zelle; sie bleibt offen und zählt nicht als 0.|Alle Bewertungen werden versiegelt, wie sie jetzt sind, und für alle sichtbar. Offen sind noch {count} Zellen; sie bleiben offen und zählen nicht als 0.',
  'rounds.closed': 'Runde {number} ist abgeschlossen.',
  'rounds.conclude': 'Beratung beenden',
  'rounds.conclude.confirm':
    'Die Bewertungen bleiben versiegelt und gelten so. Wer später doch noch einmal bewerten lassen will, öffnet eine weitere Runde.',
  'rounds.concluded': 'Die Beratung zu Runde {number} ist beendet.',
  'rounds.table': 'Runden',
  'rounds.number': 'Runde',
  'rounds.state': 'Stand',
  'rounds.state.open': 'läuft verdeckt',
  'rounds.state.discussion': 'in Beratung',
  'rounds.state.closed': 'abgeschlossen',
  'rounds.opened-at': 'geöffnet',
  'rounds.closed-at': 'abgeschlossen',
  'rounds.values': 'versiegelte Werte',
  'rounds.discussion': 'Beratung',
  'rounds.discussion.finding':
    'Die Ideen mit den am weitesten auseinanderliegenden Bewertungen stehen oben. Grundlage ist Runde {number}.',
  'rounds.discussion.none': 'In dieser Runde wurde nichts bewertet.',
  'rounds.idea': 'Idee',
  'rounds.idea.distance': '{number} {title} – {criterion}: {lowest} bis {highest}',
  'rounds.idea.alike': '{number} {title} – nicht genug Werte',
  'rounds.criterion': 'Kriterium',
  'rounds.lowest': 'niedrigste',
  'rounds.mean': 'Mittel der Personen',
  'rounds.highest': 'höchste',
  'rounds.count': 'Werte',
  'rounds.next': 'als Nächstes',
  'rounds.ranges': 'Spannen je Kriterium in Runde {number}',
  'rounds.marks': 'Bewertungen aller Personen zum Kriterium „{criterion}“',
  'rounds.marks.show': 'Wer sagt was? {criterion}',
  'rounds.marks.short': 'Wer sagt was?',
  'rounds.rater': 'Person',
  'rounds.group': 'Arbeitskreis',
  'rounds.round': 'Runde {number}',
  'rounds.reason': 'Begründung',
  'rounds.mark.abstained': 'enthalten',
  'rounds.mark.cannot-judge': 'nicht beurteilbar',
  'rounds.mark.open': 'offen',
  'rounds.sheet.blind':
    'Verdeckte Runde {number}: Dieser Bogen zeigt nur die Bewertungen von {name}. Was andere sagen, ist erst nach Abschluss zu sehen.',
  'rounds.sheet.sealed':
    'Runde {number} ist abgeschlossen; der Bogen lässt sich lesen, aber nicht ändern. Eine weitere Runde wird unter „Runden“ geöffnet.',
  'rounds.earlier': 'Runde {round}: {own}',
  'rounds.earlier.range':
    'Runde {round}: {own}. Es gab {count} Wert: {lowest}.|Runde {round}: {own}. Alle {count} Werte: {lowest} bis {highest}, Mittel {mean}.',
  'score-sheets.note.blind':
    'Es läuft eine verdeckte Runde; deshalb werden die Bewertungen der Datei nicht gezeigt, nur gezählt.',
  'score-sheets.note.blind-invalid':
    'Nicht lesbar sind die Zellen {cells}. Bitte im Bogen berichtigen lassen und neu einlesen.',
  'rounds.agreed': 'vereinbart',
  'rounds.agree': 'Wert vereinbaren',
  'rounds.agree.on': 'Wert vereinbaren: {criterion}',
  'rounds.agree.for': 'Wert zum Kriterium „{criterion}“ vereinbaren',
  'rounds.agree.hint':
    'Der vereinbarte Wert gilt in der Rangfolge statt des Mittelwerts. Die Bewertungen dahinter bleiben stehen und werden mit gezeigt.',
  'rounds.agree.value': 'Vereinbarter Wert ({minimum} bis {maximum})',
  'rounds.agree.reason': 'Begründung',
  'rounds.agree.reason.hint':
    'Warum gilt dieser Wert? Die Begründung steht bei der Rangfolge und in Vorlagen.',
  'rounds.agree.by': 'Wer hat das vereinbart?',
  'rounds.agree.by.hint': 'Zum Beispiel: Kernteam und Arbeitskreise.',
  'rounds.agree.save': 'Vereinbarung festhalten',
  'rounds.agree.done': '{idea}: Wert {value} zum Kriterium „{criterion}“ vereinbart.',
  'rounds.agree.drop': 'Vereinbarung aufheben',
  'rounds.agree.dropped': '{idea}: Zum Kriterium „{criterion}“ gilt wieder der Mittelwert.',
  'rounds.agree.closed': 'Vereinbaren lässt sich ein Wert, solange über die Runde beraten wird.',
  'rounds.agreed.panel': 'Vereinbarte Werte',
  'rounds.agreed.finding':
    'Bei {count} Kriterium gilt ein vereinbarter Wert statt des Mittelwerts.|Bei {count} Kriterien gilt ein vereinbarter Wert statt des Mittelwerts.',
  'rounds.agreed.line':
    '{criterion}: vereinbarter Wert {value} statt des Mittelwerts {mean} aus {count} Werten.',
  'rounds.agreed.line.nothing': '{criterion}: vereinbarter Wert {value}; Bewertungen mit Zahl gibt es keine.',
  'rounds.agreed.why': 'Begründung: {reason} Vereinbart von {by}, {at}.',
  'workbook.sheet.agreed': 'Vereinbart',
  'workbook.note.agreed':
    'In der Beratung vereinbarte Werte. Sie gelten in der Rangfolge statt des Mittelwerts; gelbe Zellen dürfen geändert werden.',
  'workbook.mark-mean': 'Mittelwert',
  'workbook.agreed': 'vereinbarter Wert',
  'workbook.agreed-reason': 'Begründung',
  'workbook.agreed-by': 'vereinbart von',
  'workbook.agreed-on': 'am',
  'trail.agree-value': '{idea}, {criterion}: Wert {value} vereinbart',
  'trail.drop-agreed-value': '{idea}, {criterion}: vereinbarten Wert {value} aufgehoben',
  'trail.open-round': 'Stufe „{stage}“: verdeckte Runde {number} geöffnet',
  'trail.close-round': 'Stufe „{stage}“: Runde {number} abgeschlossen und versiegelt',
  'trail.conclude-round': 'Stufe „{stage}“: Beratung zu Runde {number} beendet',
} as const
