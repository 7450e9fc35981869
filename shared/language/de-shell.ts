/** Texts of the frame around the steps: navigation, common buttons, problems, the trail. */
export const deShell = {
  'app.name': 'Wegweiser',
  'app.skip': 'Zum Inhalt springen',
  'app.navigation': 'Der Weg',
  'app.loading': 'Wird geladen …',
  'app.help': 'Hilfe',
  'app.guide': 'Anleitung',
  'app.about': 'Über Wegweiser',
  'app.language': 'Sprache',
  'app.language.de': 'Deutsch',
  'app.language.en': 'English',
  'app.colours': 'Darstellung',
  'app.colours.light': 'Hell',
  'app.colours.dark': 'Dunkel',
  'app.colours.auto': 'Wie das System',
  'app.person': 'Wer arbeitet gerade?',
  'app.person.hint': 'Der Name steht bei jeder Änderung im Änderungsprotokoll.',
  'app.menu': 'Menü',
  'app.unreachable': 'Das Programm antwortet nicht. Bitte das Fenster schließen und Wegweiser neu starten.',
  'app.start-expired':
    'Diese Startadresse ist nicht mehr gültig. Bitte Wegweiser neu starten oder im Terminal eine neue Adresse anfordern.',
  'step.overview': 'Übersicht',
  'step.programme': 'Programm',
  'step.inventory': 'Bestand',
  'step.participation': 'Beteiligung',
  'step.import': 'Einlesen',
  'step.ideas': 'Ideen',
  'step.stages': 'Stufen',
  'step.scores': 'Bewertung',
  'step.ranking': 'Rangfolge',
  'step.portfolio': 'Portfolio',
  'step.budget': 'Mittel',
  'step.papers': 'Vorlagen',
  'step.roadmap': 'Fahrplan',
  'step.communication': 'Öffentlichkeit',
  'action.save': 'Speichern',
  'action.cancel': 'Abbrechen',
  'action.close': 'Schließen',
  'action.undo': 'Rückgängig',
  'action.retry': 'Erneut versuchen',
  'action.delete': 'Löschen',
  'action.add': 'Hinzufügen',
  'action.edit': 'Bearbeiten',
  'action.search': 'Suchen',
  'action.export': 'Ausgeben',
  'action.take-theirs': 'Neuere Fassung übernehmen',
  'action.keep-mine': 'Meine Fassung speichern',
  'field.required': 'Bitte hier etwas eintragen.',
  'field.choose': 'Bitte hier etwas auswählen.',
  'common.yes': 'ja',
  'common.no': 'nein',
  'common.none': 'keine Angabe',
  'common.of': '{part} von {whole}',
  'conflict.title': 'Inzwischen geändert',
  'conflict.text': 'Jemand anderes hat diesen Eintrag inzwischen gespeichert. Nichts wurde überschrieben.',
  'conflict.mine': 'Meine Fassung',
  'conflict.theirs': 'Gespeicherte Fassung',
  'undo.done': 'Rückgängig gemacht.',
  'problem.title': 'Das hat nicht geklappt',
  'problem.not-found':
    'Der Eintrag ist nicht mehr vorhanden. Vielleicht wurde er rückgängig gemacht. Bitte die Liste neu laden.',
  'problem.changed-meanwhile':
    'Der Eintrag wurde inzwischen von jemand anderem geändert. Nichts wurde überschrieben.',
  'problem.still-in-use':
    'Das lässt sich nicht zurücknehmen, weil inzwischen anderes darauf aufbaut. Erst die späteren Änderungen zurücknehmen.',
  'problem.rater-needed':
    '{name} lässt sich nicht entfernen, denn es gibt schon {uses}; ohne sie wären die Ergebnisse andere. Wurde {name} nur versehentlich aufgenommen: Name und Arbeitskreis lassen sich ändern, oder zuerst die Bewertungen im Bogen leeren und eingelesene Dateien im Protokoll zurücknehmen.',
  'problem.still-needed': '„{name}“ wird noch gebraucht und bleibt erhalten: {uses}.',
  'problem.already-undone': 'Diese Änderung ist schon zurückgenommen.',
  'problem.changed-since': 'Seitdem wurde daran weitergearbeitet. Erst die späteren Änderungen zurücknehmen.',
  'problem.cannot-be-undone': 'Das lässt sich nicht wiederherstellen. Bitte die Datei noch einmal einlesen.',
  'problem.already-filled':
    'Hier gibt es schon ein Programm. Das Beispiel lässt sich nur in einem leeren Datenordner anlegen.',
  'problem.no-programme-yet':
    'Es gibt noch kein Programm. Auf der Übersicht ein Programm anlegen oder das Beispiel öffnen.',
  'problem.invalid-input': 'Die Eingabe passt nicht: {field}.',
  'problem.upload-gone': 'Die Datei ist nicht mehr im Speicher. Bitte noch einmal auswählen.',
  'problem.file-too-large':
    'Die Datei ist größer als {limit} MB. Bitte nicht benötigte Bilder und Blätter entfernen und neu speichern.',
  'problem.file-refused': 'Die Datei wurde nicht eingelesen.',
  'problem.file-known':
    'Diese Datei wurde am {date} schon eingelesen ({count} Idee).|Diese Datei wurde am {date} schon eingelesen ({count} Ideen).',
  'problem.nothing-to-import':
    'In der Datei wurde keine Idee gefunden. Bitte die Kopfzeile und die Zuordnung der Spalten prüfen.',
  'problem.mapping-invalid': 'Die Zuordnungsdatei ist nicht lesbar: {why}.',
  'problem.cancelled': 'Abgebrochen. Nichts wurde verändert.',
  'problem.no-such-stage': 'Eine Stufe „{stage}“ gibt es nicht.',
  'problem.no-such-idea': 'Eine Idee „{idea}“ gibt es nicht.',
  'problem.no-such-pilot': 'Ein Pilotprojekt „{pilot}“ gibt es nicht.',
  'problem.no-such-paper': 'Eine Vorlage „{paper}“ gibt es nicht.',
  'problem.reason-missing':
    'Bitte eine Begründung angeben. Sie steht später in der Antwort an die Ideengeber*innen.',
  'problem.already-pilot': 'Diese Idee ist schon Pilotprojekt {pilot}.',
  'problem.score-not-allowed': '„{input}“ passt nicht zur Skala {minimum} bis {maximum}.',
  'problem.family-not-built': 'Das Verfahren „{family}“ ist noch nicht eingebaut.',
  'problem.case-invalid': 'Der Fall „{case}“ ist nicht lesbar: {why}.',
  'problem.folder-not-safe':
    'Der Datenordner {folder} liegt auf einem Netzlaufwerk oder in einem abgeglichenen Ordner. Dort kann die Datenbank Schaden nehmen. Bitte einen Ordner auf diesem Rechner wählen.',
  'problem.folder-in-use':
    'Der Datenordner {folder} wird schon benutzt ({holder}). Bitte das andere Fenster benutzen oder Wegweiser dort beenden.',
  'problem.not-our-database': 'Die Datei {file} gehört nicht zu Wegweiser. Sie wurde nicht verändert.',
  'problem.newer-database':
    'Diese Daten stammen aus Wegweiser {databaseVersion}, hier läuft {programVersion}. Bitte das Programm aktualisieren. Nichts wurde verändert.',
  'problem.unknown-history':
    'Die Vorgeschichte dieser Daten (Schritt {step}, Wegweiser {databaseVersion}) ist der Fassung {programVersion} nicht bekannt. Nichts wurde verändert.',
  'problem.migration-failed':
    'Die Daten ließen sich nicht auf den neuen Stand bringen ({why}). Sie sind unverändert, eine Sicherung liegt im Ordner „backups“.',
  'problem.database-damaged':
    'Die Datenbank {file} ist beschädigt. Sie wurde nicht verändert. Die letzte Sicherung liegt im Ordner „backups“.',
  'problem.database-setting-refused':
    'Die Datenbank nimmt die Einstellung {setting} nicht an (Wert {value}). Bitte einen anderen Ordner wählen.',
  'problem.disk-full':
    'Der Datenträger ist voll. Nichts wurde verändert. Bitte Platz schaffen und den Schritt wiederholen.',
  'problem.node-too-old':
    'Wegweiser braucht Node 24, hier läuft {version}. Bitte mit „npm start“ oder „npm run“ starten.',
  'problem.file-not-readable': 'Die Datei {file} lässt sich nicht lesen ({why}).',
  'problem.file-not-writable': 'Die Datei {file} lässt sich nicht schreiben ({why}).',
  'problem.file-taken-meanwhile':
    '„{file}“ wurde inzwischen schon eingelesen ({count} Idee), vermutlich in einem anderen Fenster. Nichts wurde noch einmal angelegt. Die Vorschau zeigt jetzt den neuen Stand.|„{file}“ wurde inzwischen schon eingelesen ({count} Ideen), vermutlich in einem anderen Fenster. Nichts wurde noch einmal angelegt. Die Vorschau zeigt jetzt den neuen Stand.',
  'problem.no-answer':
    'Wegweiser antwortet nicht mehr. Bitte das Programm neu starten und danach nachsehen, ob die letzte Änderung gespeichert ist.',
  'problem.unexpected': 'Etwas Unerwartetes ist passiert (Nummer {number}). Nichts wurde verändert.',
  'trail.undo': 'Nr. {sequence} rückgängig gemacht',
  'trail.create-sample': 'Beispielprogramm angelegt',
  'trail.create-programme': 'Programm angelegt',
  'trail.import-ideas': '{count} Idee aus {file} eingelesen|{count} Ideen aus {file} eingelesen',
  'trail.edit-idea': 'Idee {number} bearbeitet',
} as const
