/** Texts of laying the way: templates, stages added, moved and removed. */
export const deWay = {
  'way.choose': 'Womit beginnt der Weg?',
  'way.choose.hint':
    'Eine Vorlage ist nur der Anfang: Stufen, Kriterien, Skalen und Regeln lassen sich danach ändern.',
  'way.norderstedt': 'Norderstedter Weg',
  'way.norderstedt.text':
    'Drei Stufen: Eignung mit zwei K.-o.-Fragen, Bewertung der Arbeitskreise mit fünf Kriterien von 0 bis 5, Ideencheck mit Mindestwerten.',
  'way.two-lists': 'Zwei Listen',
  'way.two-lists.text':
    'Erst eine Liste von K.-o.-Fragen, die alle erfüllt sein müssen, dann eine Liste von Prioritäten von 0 bis 5, die zusammen die Rangfolge ergeben.',
  'way.simple': 'Einfach 1 bis 5',
  'way.simple.text':
    'Eine einzige Stufe: fünf Kriterien mit ganzen Punkten von 1 bis 5, die ersten zehn kommen weiter.',
  'way.preview': 'Vorlage ansehen',
  'way.preview.scale': 'Skala: {name}.',
  'way.preview.scales': '1 Skala.|{count} Skalen.',
  'way.none': 'Noch hat dieses Programm keine Stufen. Eine Vorlage legt den Weg an.',
  'way.no-programme': 'Es gibt noch keine Stufen. Zuerst auf der Übersicht ein Programm anlegen.',
  'way.lay': 'Weg anlegen',
  'way.laid': 'Der Weg ist angelegt.',
  'way.add': 'Stufe hinzufügen …',
  'way.add.hint':
    'Die neue Stufe steht am Ende des Weges. Über ihr Menü lässt sie sich verschieben, solange keine Ideen in ihr oder ihrer Nachbarin sind.',
  'way.added': 'Stufe „{name}“ hinzugefügt.',
  'way.template': 'Womit beginnt die Stufe?',
  'way.empty': 'Leere Stufe',
  'way.empty.hint':
    'Ohne Kriterien, mit einer Skala von 1 bis 5; entschieden wird von Hand, bis eine andere Regel gewählt ist.',
  'way.copy': 'Wie eine Stufe dieses Weges',
  'way.copy.hint':
    'Kriterien, Skalen, gefragte Gruppen, Gewichte und Regel werden übernommen, wie sie heute sind; Ideen und Bewertungen nicht.',
  'way.copy.name': '{name} (Kopie)',
  'way.template.of': 'Vorlage: {way}',
  'way.template.hint': 'Kriterien, Skalen und Regel kommen aus der Vorlage und lassen sich danach ändern.',
  'way.let-in':
    '1 Idee, die den bisherigen Weg hinter sich hat und noch in der Auswahl ist, kommt in diese Stufe|{count} Ideen, die den bisherigen Weg hinter sich haben und noch in der Auswahl sind, kommen in diese Stufe',
  'way.menu': 'Stufe „{name}“ verschieben oder entfernen',
  'way.earlier': 'Eine Stufe früher',
  'way.later': 'Eine Stufe später',
  'way.remove': 'Stufe entfernen',
  'way.moved': 'Stufe „{name}“ verschoben.',
  'way.removed': 'Stufe „{name}“ entfernt.',
  'stages.name': 'Name der Stufe',
  'stages.kind': 'Art der Stufe',
  'stages.kind.screening.hint': 'Ja oder nein: Es zählt, wer geantwortet hat; niemand schuldet eine Antwort.',
  'stages.kind.scoring.hint': 'Alle Arbeitskreise bewerten; daraus entsteht die Rangfolge.',
  'stages.kind.final-check.hint': 'Letzte Prüfung vor der Auswahl der Pilotprojekte.',
  'problem.stage-entered':
    'In der Stufe „{name}“ sind schon Ideen, deshalb bleibt die Reihenfolge, wie sie ist: Sonst würden Ideen eine Stufe überspringen.',
  'problem.stage-needed':
    'Die Stufe „{name}“ bleibt: Ideen in ihr oder schon entschieden: {passages}, Bewertungen: {marks}. Nur eine leere Stufe lässt sich entfernen.',
  'trail.lay-way': 'Weg aus einer Vorlage angelegt',
  'trail.add-stage': 'Stufe „{name}“ hinzugefügt',
  'trail.move-stage': 'Stufe „{name}“ verschoben',
  'trail.remove-stage': 'Stufe „{name}“ entfernt',
} as const
