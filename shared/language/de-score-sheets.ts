/** Texts of the score sheets that go out as workbooks and come back, and of the board of what is still owed. */
export const deScoreSheets = {
  'score-sheet.title': 'Bewertungsbogen – Stufe „{stage}“',
  'score-sheet.who': '{name} · {group} · {programme} · ausgegeben am {day}',
  'score-sheet.how':
    'Gelbe Zellen ausfüllen: Zahl oder Wort aus der Liste, enth. (enthalten) oder k. A. (nicht beurteilbar). Leer heißt: noch offen. Was die Zahlen bedeuten, steht im Blatt „Legende“.',
  'score-sheet.form': 'Bewertung',
  'score-sheet.legend': 'Legende',
  'score-sheet.lists': 'Listen',
  'score-sheet.key': 'Kennung',
  'score-sheet.number': 'Nr.',
  'score-sheet.idea': 'Idee',
  'score-sheet.reason': 'Begründung {code}',
  'score-sheet.refused': 'Nicht auf der Skala',
  'score-sheet.refused.text': 'Möglich sind: {list}. Leer heißt: noch offen.',
  'score-sheet.legend.title': 'Was die Antworten bedeuten',
  'score-sheet.legend.entry': 'Eintrag',
  'score-sheet.legend.meaning': 'Bedeutung',
  'score-sheet.legend.mark': 'Zahl / Wort',
  'score-sheet.legend.mark.text':
    'Eine Stufe der Skala, wie unten beschrieben. 0 ist eine gewöhnliche Bewertung, kein leeres Feld.',
  'score-sheet.legend.abstained':
    'Enthalten: Die Idee ließe sich beurteilen, aber es soll keine Stimme abgegeben werden (etwa wegen Befangenheit).',
  'score-sheet.legend.cannot-judge': 'Keine Angabe: Für ein Urteil fehlt das Wissen.',
  'score-sheet.legend.blank': '(leer)',
  'score-sheet.legend.blank.text': 'Noch offen. Leere Felder zählen nicht als 0.',
  'score-sheet.direction.benefit': 'Nutzen: Eine hohe Zahl spricht für die Idee.',
  'score-sheet.direction.effort': 'Aufwand: Eine hohe Zahl spricht gegen die Idee.',
  'score-sheet.file': 'Bewertungsbogen {stage} {name}.xlsx',
  'score-sheet.archive': 'Bewertungsbögen {stage}.zip',
  'score-sheets.part': 'Bereich',
  'score-sheets.part.enter': 'Eintragen',
  'score-sheets.part.files': 'Excel-Bögen',
  'score-sheets.part.progress': 'Stand',
  'score-sheets.issue': 'Bewertungsbögen ausgeben',
  'score-sheets.issue.hint':
    'Für jede gewählte Person entsteht eine Excel-Datei mit allen offenen Ideen der Stufe. Mehrere Dateien kommen zusammen in einer ZIP-Datei.',
  'score-sheets.issue.joint':
    'Bewertet ein Arbeitskreis gemeinsam? Dann unter „Bewertende Personen“ eine Person mit dem Namen des Arbeitskreises anlegen.',
  'score-sheets.issue.ideas': '{count} offene Idee|{count} offene Ideen',
  'score-sheets.issue.none': 'In der Stufe „{stage}“ ist keine Idee offen, also gibt es nichts zu bewerten.',
  'score-sheets.issue.given': 'Bisherige Bewertungen eintragen',
  'score-sheets.issue.given.hint': 'Sonst sind die Bögen leer.',
  'score-sheets.issue.all': 'Alle von {group}',
  'score-sheets.issue.choose': 'Zuerst Personen wählen.',
  'score-sheets.issue.run': '{count} Bogen ausgeben|{count} Bögen ausgeben',
  'score-sheets.issue.running': 'Bögen werden geschrieben …',
  'score-sheets.issue.done': '{name} ist fertig.',
  'score-sheets.take': 'Bögen einlesen',
  'score-sheets.take.hint':
    'Ausgefüllte Bewertungsbögen oder andere Bewertungstabellen, auch viele auf einmal oder ein ganzer Ordner. Vor dem Übernehmen wird gezeigt, was sich ändert.',
  'score-sheets.drop': 'Dateien oder einen Ordner hierher ziehen',
  'score-sheets.drop-now': 'Jetzt loslassen',
  'score-sheets.choose': 'Dateien wählen',
  'score-sheets.choose.files': 'Bewertungsbögen wählen',
  'score-sheets.reading': '{name} wird gelesen …',
  'score-sheets.files': 'Gelesene Dateien',
  'score-sheets.take-all': 'Alle eindeutigen übernehmen ({count})',
  'score-sheets.clear': 'Liste leeren',
  'score-sheets.take-file': 'Übernehmen',
  'score-sheets.take-name': '{name} übernehmen',
  'score-sheets.put-away': 'Nicht übernehmen',
  'score-sheets.put-away-name': '{name} nicht übernehmen',
  'score-sheets.taken':
    'Übernommen: {count} Bewertung geschrieben|Übernommen: {count} Bewertungen geschrieben',
  'score-sheets.taken.nothing': 'Eingelesen; es war nichts zu schreiben.',
  'score-sheets.undone': 'Rückgängig gemacht',
  'score-sheets.command.questions':
    'Hier ist noch etwas zu klären (Ideen, Kriterien oder Personen). Bitte im Programm unter „Bewertung“, „Excel-Bögen“ einlesen.',
  'score-sheets.own': 'Bogen von {name} ({group}), Stufe „{stage}“, ausgegeben am {day}',
  'score-sheets.count.new': '{count} neu',
  'score-sheets.count.changed': '{count} geändert',
  'score-sheets.count.equal': '{count} gleich',
  'score-sheets.count.kept': '{count} leer, gespeicherter Stand bleibt',
  'score-sheets.count.invalid': '{count} ungültig',
  'score-sheets.count.blank': '{count} noch offen',
  'score-sheets.refused.not-ours':
    'Das ist kein Bewertungsbogen aus diesem Programm, und es wurden auch keine Bewertungen darin gefunden.',
  'score-sheets.refused.unreadable-key':
    'Die Kennung dieses Bogens ist beschädigt. Bitte den Bogen neu ausgeben und die Werte übertragen.',
  'score-sheets.refused.other-programme':
    'Dieser Bogen gehört zu einem anderen Programm (einer anderen Datenablage).',
  'score-sheets.refused.stage-gone': 'Die Stufe dieses Bogens gibt es nicht mehr.',
  'score-sheets.refused.rater-gone': 'Die Person dieses Bogens gibt es nicht mehr.',
  'score-sheets.refused.no-table':
    'Die Tabelle des Bogens ist nicht mehr zu erkennen: Die Zeile mit den Überschriften fehlt. Bitte den Bogen neu ausgeben, die Werte dort eintragen und ihn noch einmal einlesen.',
  'score-sheets.broken':
    'Die Kennung des Bogens wurde verändert oder passt nicht zum Blatt. Person und Ideen können vertauscht sein. Bitte nachfragen, bevor er übernommen wird.',
  'score-sheets.broken.accept': 'Geprüft: Der Bogen ist wirklich von {name} und soll gelten.',
  'score-sheets.note.known': 'Diese Datei wurde schon am {day} eingelesen. Nichts zählt doppelt.',
  'score-sheets.note.second':
    'Von {name} wurde schon „{file}“ eingelesen (am {day}). Es gilt der spätere Bogen; die früheren Werte bleiben im Protokoll und bei der Herkunft sichtbar.',
  'score-sheets.note.batch':
    'In dieser Liste ist noch ein Bogen von {name}. Es gilt, was zuletzt übernommen wird.',
  'score-sheets.note.keyless':
    'Das ist ein Bewertungsbogen dieses Programms ohne seine Kennung, vermutlich in eine andere Mappe kopiert. Er gehört nach seiner Kopfzeile zu {name}; bitte prüfen.|Das sind {count} Bewertungsbögen dieses Programms ohne ihre Kennung, vermutlich in eine andere Mappe kopiert. Sie gehören nach ihren Kopfzeilen zu {name}; bitte prüfen.',
  'score-sheets.note.decided':
    '{count} Idee ist inzwischen entschieden; die Werte kommen nach und ändern die Entscheidung nicht.|{count} Ideen sind inzwischen entschieden; die Werte kommen nach und ändern die Entscheidungen nicht.',
  'score-sheets.note.lost': 'Nicht mehr in der Stufe und deshalb nicht übernommen: {text}',
  'score-sheets.note.version':
    'Der Bogen gehört zu Fassung {sheet} des Kriterienkatalogs, jetzt gilt Fassung {now}.',
  'score-sheets.note.renamed': '„{from}“ heißt jetzt „{to}“; die Werte werden dort eingetragen.',
  'score-sheets.note.asked-anew':
    '„{name}“ wird seit einer neueren Fassung neu bewertet; die Werte dieses Bogens werden nicht übernommen.',
  'score-sheets.note.not-asked':
    'Zu „{name}“ sind nicht alle gefragt; Werte von Personen, die nicht gefragt sind, werden nicht übernommen.',
  'score-sheets.note.other-scale': '„{name}“ hat jetzt eine andere Skala; die Werte werden nicht übernommen.',
  'score-sheets.note.gone': '„{name}“ gibt es nicht mehr; die Werte werden nicht übernommen.',
  'score-sheets.note.missing': '„{name}“ fragt der Bogen nicht; das bleibt offen.',
  'score-sheets.remark.unknown-row': 'Zeile bei {address} gehört zu keiner Idee des Bogens: „{text}“',
  'score-sheets.remark.other-title':
    'Bei {address} passen Nummer und Titel nicht zusammen, die Zeile wird nicht übernommen: „{text}“. Wurde nur ein Teil der Spalten sortiert? Bitte nachfragen.',
  'score-sheets.remark.by-title':
    'Bei {address} ist die Nummer verändert; die Zeile wurde am Titel erkannt: „{text}“',
  'score-sheets.remark.edited-title':
    'Bei {address} ist der Titel verändert; die Zeile wurde an der Nummer erkannt: „{text}“',
  'score-sheets.remark.other-rater':
    'Auf dem Blatt steht „{name}“, die Kennung der Datei gehört aber zu einer anderen Person. Bitte {name} um die eigene Datei bitten.',
  'score-sheets.remark.missing-numbers':
    'Die Spalte mit den Nummern fehlt; die Zeilen wurden an ihren Titeln erkannt.',
  'score-sheets.remark.twice':
    'Bei {address} steht {text} ein zweites Mal mit anderen Angaben; es gilt die erste Zeile.',
  'score-sheets.remark.missing-rows':
    '{count} Zeile fehlt, dort ändert sich nichts: {text}|{count} Zeilen fehlen, dort ändert sich nichts: {text}',
  'score-sheets.remark.missing-column':
    'Die Spalte „{text}“ fehlt oder heißt anders, dort ändert sich nichts. Steht sie noch im Bogen: die alte Überschrift eintragen und noch einmal einlesen.',
  'score-sheets.remark.further':
    'Das Blatt „{sheet}“ ist der Bogen von {name} ({group}). Auch er wird eingelesen, zusammen mit diesem.',
  'score-sheets.remark.further-keyless':
    'Das Blatt „{sheet}“ ist nach seiner Kopfzeile der Bogen von {name} ({group}), hat aber keine eigene Kennung. Auch er wird eingelesen; bitte prüfen, ob er wirklich von {name} ist.',
  'score-sheets.remark.on-sheet': 'Blatt „{sheet}“: {text}',
  'score-sheets.remark.other-sheets':
    'Weitere Blätter mit Bewertungen werden nicht gelesen: {text}. Ist es der Bogen einer anderen Person, bitte deren eigene Datei einlesen.',
  'score-sheets.blanks': 'Geleerte Zellen übernehmen: gespeicherte Werte werden wieder offen ({count})',
  'score-sheets.lines': 'Zellen der Datei {name}',
  'score-sheets.lines.show': 'Zellen ansehen ({count})',
  'score-sheets.lines.hide': 'Zellen ausblenden',
  'score-sheets.lines.rest': 'und {count} weitere',
  'score-sheets.line.address': 'Zelle',
  'score-sheets.line.status': 'Was geschieht',
  'score-sheets.line.before': 'Gespeichert',
  'score-sheets.line.after': 'Im Bogen',
  'score-sheets.line.reason': 'Begründung',
  'score-sheets.line.decide': 'Gelten soll',
  'score-sheets.line.decide-name': 'Was für Zelle {address} gelten soll',
  'score-sheets.line.leave': 'nichts, bleibt wie gespeichert',
  'score-sheets.status.new': 'neu',
  'score-sheets.status.changed': 'geändert',
  'score-sheets.status.equal': 'gleich',
  'score-sheets.status.kept': 'leer im Bogen',
  'score-sheets.status.invalid': 'ungültig',
  'score-sheets.changed-since':
    'Inzwischen hat sich etwas geändert. Der Bericht ist neu gerechnet; bitte noch einmal ansehen.',
  'score-sheets.recent': 'Zuletzt eingelesen',
  'score-sheets.recent.none': 'Noch kein Bogen eingelesen.',
  'score-sheets.recent.at': 'Am',
  'score-sheets.recent.by': 'Von',
  'score-sheets.recent.file': 'Datei',
  'score-sheets.recent.counts': 'Zellen',
  'score-sheets.recent.numbers': '{fresh} neu, {changed} geändert, {equal} gleich, {invalid} ungültig',
  'score-sheets.recent.many': 'mehrere',
  'score-sheets.origin': 'Herkunft',
  'score-sheets.origin.screen': 'Am Bildschirm eingetragen.',
  'score-sheets.origin.line':
    '{file}, Blatt „{sheet}“, Zelle {cell}, eingelesen am {day} von {by}. Dort steht: {raw}',
  'score-sheets.origin.since': 'Der gespeicherte Wert wurde seit dem letzten Bogen am Bildschirm geändert.',
  'score-foreign.found':
    'Bewertungstabelle aus anderer Hand: {cells} Zellen, {ideas} Ideen, {count} Kriterium|Bewertungstabelle aus anderer Hand: {cells} Zellen, {ideas} Ideen, {count} Kriterien',
  'score-foreign.stage': 'Gehört zur Stufe',
  'score-foreign.use': 'Was soll mit den Werten geschehen?',
  'score-foreign.use.scores': 'Als Bewertungen übernehmen',
  'score-foreign.use.evidence': 'Als Hinweis bei den Ideen zeigen, mit eigener Skala',
  'score-foreign.use.evidence-hint':
    '{count} Wert wird bei den Ideen gezeigt und zählt in keiner Rangfolge.|{count} Werte werden bei den Ideen gezeigt und zählen in keiner Rangfolge.',
  'score-foreign.scale': 'Skala der Datei',
  'score-foreign.minimum': 'von',
  'score-foreign.maximum': 'bis',
  'score-foreign.reversed': 'Kleine Zahlen sind besser (wie Schulnoten)',
  'score-foreign.formula.same': '{criterion}: Die Skala passt, jeder Wert bleibt, wie er ist.',
  'score-foreign.formula':
    '{criterion}: (Wert − {from}) ÷ ({to} − {from}) × {span} + {least}, gerundet auf Schritte von {step}.',
  'score-foreign.formula.reversed':
    '{criterion}: ({to} − Wert) ÷ ({to} − {from}) × {span} + {least}, gerundet auf Schritte von {step}.',
  'score-foreign.names': 'Wer und was ist gemeint?',
  'score-foreign.name': 'In der Datei',
  'score-foreign.meaning': 'Im Programm',
  'score-foreign.means': 'Bedeutung von „{name}“',
  'score-foreign.nothing': '(nicht übernehmen)',
  'score-foreign.nobody': '(die Datei nennt niemanden)',
  'score-foreign.ideas': '{count} Idee ist nicht sicher erkannt|{count} Ideen sind nicht sicher erkannt',
  'score-foreign.conflicts':
    '{count} Bewertung steht mehrfach mit verschiedenen Werten in der Datei; die spätere gilt.|{count} Bewertungen stehen mehrfach mit verschiedenen Werten in der Datei; die spätere gilt.',
  'score-progress.title': 'Wer ist noch dran?',
  'score-progress.finding':
    'Noch {open} von {whole} Feldern offen, bei {count} Person.|Noch {open} von {whole} Feldern offen, bei {count} Personen.',
  'score-progress.done': 'Alle Felder sind beantwortet.',
  'score-progress.nobody': 'In der Stufe „{stage}“ ist keine Idee offen oder niemand gefragt.',
  'score-progress.answers': 'Beantwortet sind auch enth. und k. A.',
  'score-progress.who': 'Arbeitskreis / Person',
  'score-progress.answered': 'Beantwortet',
  'score-progress.open': 'Offen',
  'score-progress.ideas': 'Ideen mit Lücken',
  'score-progress.last': 'Letzter Bogen',
  'score-progress.remind': 'Erinnern',
  'score-progress.remind-name': 'Erinnern: {name}',
  'score-progress.detail': 'Lücken zeigen',
  'score-progress.detail-name': 'Lücken zeigen: {name}',
  'score-progress.gaps': 'Lücken: {name}',
  'score-progress.gaps.hint': 'Jede Zahl sagt, wie viele Personen dort noch nicht geantwortet haben.',
  'score-progress.cell': '{count} offen: {names}',
  'score-progress.cell.none': 'vollständig',
  'score-progress.text': 'Text für eine E-Mail',
  'score-progress.due': 'Rückmeldung bis (freiwillig)',
  'score-progress.copy': 'Text kopieren',
  'score-progress.copied': 'Text kopiert',
  'score-reminder.subject':
    'Bewertungsbogen „{stage}“: noch {open} Feld offen|Bewertungsbogen „{stage}“: noch {open} Felder offen',
  'score-reminder.greeting': 'Guten Tag {name},',
  'score-reminder.greeting.group': 'Guten Tag zusammen ({name}),',
  'score-reminder.thanks': 'vielen Dank für das Mitbewerten in der Stufe „{stage}“ ({programme}).',
  'score-reminder.state.none':
    'Der Bogen mit {whole} Feldern zu {ideas} Ideen liegt bereit; bisher ist noch keine Rückmeldung angekommen.',
  'score-reminder.state': 'Von {whole} Feldern des Bogens sind {said} beantwortet, {open} sind noch offen.',
  'score-reminder.state.group':
    'Von {whole} Feldern in allen Bögen zusammen sind {said} beantwortet, {open} sind noch offen.',
  'score-reminder.ideas': 'Es geht noch um diese Ideen: {numbers}.',
  'score-reminder.more': '{numbers} und {count} weitere',
  'score-reminder.answers':
    'Auch „enth.“ (enthalten) und „k. A.“ (keine Angabe) sind vollständige Antworten; nur leere Felder gelten als offen.',
  'score-reminder.due': 'Eine Rückmeldung bis zum {day} wäre eine große Hilfe.',
  'score-reminder.soon': 'Eine Rückmeldung in den nächsten Tagen wäre eine große Hilfe.',
  'score-reminder.crossed': 'Falls sich dies mit einer Antwort überschneidet: umso besser, vielen Dank!',
  'score-reminder.end': 'Viele Grüße\ndas Kernteam',
  'trail.import-scores':
    'Bewertungen aus {file} eingelesen: {count} Feld|Bewertungen aus {file} eingelesen: {count} Felder',
  'problem.no-open-ideas': 'In dieser Stufe ist keine Idee offen, also gibt es keinen Bogen auszugeben.',
  'problem.sheet-refused': 'Diese Datei kann nicht übernommen werden. Bitte den Bericht noch einmal ansehen.',
} as const
