/** Texts of why an idea does not go on, what would change it, and the letter about it. */
export const deWhyNot = {
  'why-not.title': 'Warum nicht, und was würde das ändern?',
  'why-not.title.goes-on': 'Kommt sie weiter?',
  'why-not.goes-on': 'Nach der Regel der Stufe „{stage}“ kommt diese Idee weiter.',
  'why-not.stays': 'Nach der Regel der Stufe „{stage}“ kommt diese Idee nicht weiter: {reasons}.',
  'why-not.undecided': 'Nach der Regel der Stufe „{stage}“ ist diese Idee noch nicht entschieden: {reasons}.',
  'why-not.missing.idea':
    'Zur letzten Idee, die weiterkommt ({idea}, {value} von 100 Punkten), fehlen {missing} Punkte.',
  'why-not.missing.limit': 'Zur Grenze fehlen {missing} Punkte.',
  'why-not.above': 'Direkt darüber liegt {idea} mit {value} von 100 Punkten, das sind {distance} mehr.',
  'why-not.above.unranked':
    'Nach dem Gesamtwert allein läge direkt darüber {idea} mit {value} von 100 Punkten, das sind {distance} mehr.',
  'why-not.decided.passed': 'Entschieden wurde: Sie kommt weiter.',
  'why-not.decided.passed.on': 'Entschieden wurde am {day}: Sie kommt weiter.',
  'why-not.decided.stopped': 'Entschieden wurde: Sie kommt nicht weiter.',
  'why-not.decided.stopped.on': 'Entschieden wurde am {day}: Sie kommt nicht weiter.',
  'why-not.decided.differs': 'Entscheidung und heutiges Ergebnis sind verschieden.',
  'why-not.changes': 'Sie käme weiter, wenn …',
  'why-not.changes.note':
    'Jede Zeile genügt allein. Jede ist mit der ganzen Rangfolge durchgerechnet: Würde man es so ändern, käme die Idee weiter.',
  'why-not.changes.by-hand':
    'Hier entscheidet keine Regel, sondern ein Mensch mit Begründung. Deshalb gibt es keine Bewertung, die allein etwas ändern würde.',
  'why-not.changes.none': 'Keine andere Bewertung dieser einen Idee würde das Ergebnis ändern.',
  'why-not.and': '{first} und {second}',
  'why-not.rate': 'alle „{criterion}“ mit {to} bewerteten (jetzt im Mittel {from})',
  'why-not.agreed-value': 'bei „{criterion}“ {to} vereinbart wäre (jetzt {from})',
  'why-not.one-mark': 'eine einzige Bewertung aus „{group}“ bei „{criterion}“ {to} statt {from} wäre',
  'why-not.more-marks':
    '{count} weitere Person „{criterion}“ mit {to} bewertete|{count} weitere Personen „{criterion}“ mit {to} bewerteten',
  'why-not.threshold': 'die Grenze bei „{criterion}“ {to} statt {from} wäre',
  'why-not.best-count': 'nicht nur die ersten {from}, sondern die ersten {to} weiterkämen',
  'why-not.least-value': 'die Grenze beim Gesamtwert bei {to} statt bei {from} von 100 Punkten läge',
  'why-not.minimum-raters': 'schon {to} statt {from} Bewertungen je Kriterium genügten',
  'why-not.named-mark': '{mark} („{name}“)',
  'why-not.letter': 'Brief an die Ideengeber*innen …',
  'why-not.letter.later': 'Sobald die Idee entschieden ist, gibt es hier den Brief an die Ideengeber*innen.',
  'why-not.letter.title': 'Brief zu {number}',
  'why-not.letter.text': 'Text (kann hier vor dem Kopieren geändert werden)',
  'why-not.letter.copy': 'Text kopieren',
  'why-not.letter.copied': 'Der Text ist kopiert.',
  'why-not.letter.unnamed':
    'Ohne Namen, weil niemand zugestimmt hat, genannt zu werden. Bitte die Anrede selbst ergänzen.',
  'why-not.letter.subject': 'Ihre Idee „{title}“',
  'why-not.letter.greeting': 'Guten Tag,',
  'why-not.letter.greeting.named': 'Guten Tag {names},',
  'why-not.letter.thanks':
    'vielen Dank für Ihre Idee „{title}“ ({number}) und für die Zeit, die Sie sich für „{programme}“ genommen haben.',
  'why-not.letter.result':
    'In der Stufe „{stage}“ haben wir alle Ideen nach denselben Kriterien geprüft. Ihre Idee ist dabei diesmal nicht weitergekommen.',
  'why-not.letter.reason': 'Der Grund: {reason}.',
  'why-not.letter.missing': 'Es fehlten {missing} von 100 Punkten.',
  'why-not.letter.change': 'Weitergekommen wäre sie zum Beispiel mit {marks}.',
  'why-not.letter.mark': '{to} statt im Mittel {from} bei „{criterion}“',
  'why-not.letter.kept.reserve':
    'Das ist keine Ablehnung: Ihre Idee liegt im Ideenspeicher. In einer späteren Runde kann sie wieder aufgenommen werden, auch wenn sich die Umstände ändern.',
  'why-not.letter.kept':
    'Das ist kein Urteil über Ihren Einsatz: Ihre Idee bleibt mit allen Bewertungen erhalten und kann in einer späteren Runde wieder aufgenommen werden.',
  'why-not.letter.ask':
    'Wenn Sie Fragen haben oder Ihre Idee weiterentwickeln möchten, sprechen Sie uns gern an.',
  'why-not.letter.end': 'Mit freundlichen Grüßen',
  'why-not.letter.from': '{programme}, {city}',
} as const
