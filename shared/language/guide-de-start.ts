import type { GuideChapter } from './guide-text.ts'

/** The guide in German: the beginning, up to the ideas in the catalogue. */
export const guideDeStart: readonly GuideChapter[] = [
  {
    id: 'way',
    title: 'Der Weg in neun Schritten',
    blocks: [
      {
        kind: 'text',
        text: 'Wegweiser begleitet eine Idee von der Zeile in einer Workshop-Tabelle bis zum Beschluss der Stadtvertretung. Jede Zahl lässt sich zurückverfolgen: von der Vorlage bis zur Zelle, in der die Idee zuerst stand.',
      },
      {
        kind: 'steps',
        items: [
          'Programm öffnen: das Beispielprogramm oder ein eigenes ({#overview}).',
          'Die Tabelle aus einem Workshop einlesen und prüfen ({#import}).',
          'Ideen sichten, ergänzen und den Handlungsfeldern zuordnen ({#ideas}).',
          'Ideen durch die Stufen führen und bewerten ({#stages}, {#scores}).',
          'Rangfolge lesen, Pilotprojekte wählen, andere Ideen in den Ideenspeicher legen ({#ranking}, {#portfolio}).',
          'Mittel je Jahr und Kostenträger eintragen ({#budget}).',
          'Die Beschlussvorlage als Word-Datei schreiben ({#papers}).',
          'Bewertungen und Rangfolge als Excel-Datei mit lebenden Formeln ausgeben ({#export}).',
          'Auf der Übersicht sehen, was auf wen wartet und welche Sitzung die nächste ist ({#overview}).',
        ],
      },
      {
        kind: 'note',
        text: 'Zum Kennenlernen eignet sich das Beispielprogramm: Dort darf alles ausprobiert werden. Fast jede Änderung lässt sich mit {action.undo} zurücknehmen.',
      },
    ],
  },
  {
    id: 'overview',
    title: 'Erster Start und Übersicht',
    blocks: [
      {
        kind: 'list',
        items: [
          '{overview.sample} legt eine erfundene Stadt an: 20 Workshops, 130 Ideen, Bewertungen von vier Arbeitskreisen, neun Pilotprojekte, Mittel und Vorlagen.',
          '{overview.empty} beginnt mit dem eigenen Programm: Name und Stadt eintragen, dann {overview.empty.create} wählen. Dabei gibt eine Vorlage die Stufen vor, am Anfang der Norderstedter Weg; alles daran lässt sich später ändern.',
        ],
      },
      {
        kind: 'text',
        text: 'Oben rechts steht {app.person} Wer dort seinen Namen einträgt, findet ihn bei jeder eigenen Änderung im Änderungsprotokoll wieder. Daneben lassen sich Sprache und helle oder dunkle Darstellung wählen. Das Fragezeichen öffnet diese Anleitung dort, wo sie die gerade gezeigte Seite erklärt.',
      },
      { kind: 'heading', text: 'Was die Übersicht zeigt' },
      {
        kind: 'list',
        items: [
          '{overview.funnel}: wie viele Ideen welche Station erreicht haben.',
          '{overview.waiting}: jede Zeile ist ein Sprung dorthin, wo es weitergeht.',
          '{overview.meetings}: mit dem Tag, bis zu dem eine Vorlage abgegeben sein muss.',
          '{overview.changes}: die letzten Änderungen, jede mit {action.undo}.',
        ],
      },
    ],
  },
  {
    id: 'programme',
    title: 'Programm',
    blocks: [
      {
        kind: 'text',
        text: '{/programme} hält fest, wofür das Programm steht: Name, Vision, Auftrag, Grundsätze der Zusammenarbeit, Handlungsfelder, Leitlinien und Arbeitskreise. Texte werden gespeichert, sobald das Feld verlassen wird.',
      },
      {
        kind: 'text',
        text: 'Unter jeder Liste steht eine leere Zeile: Namen eintippen, [[Eingabe]], und der nächste kann folgen. Die Pfeile ordnen, der Papierkorb löscht. Was anderswo gebraucht wird, bleibt erhalten; die Meldung nennt, was es braucht.',
      },
      {
        kind: 'text',
        text: 'Jeder Arbeitskreis ist eine gleiche Stimme, egal wie viele Menschen in ihm bewerten. Ein anderes Stimmgewicht lässt sich eintragen und steht dann offen da, hier und auf der Seite {/ranking} unter {ranking.view.weights}.',
      },
      { kind: 'heading', text: 'Gremien und Sitzungen' },
      {
        kind: 'text',
        text: '{programme.tab.council} nimmt Gremien, Sitzungen und Fraktionen auf. Ladung und Abgabe zählen in Kalendertagen vor der Sitzung; daraus entstehen alle Fristen. Fällt eine auf ein Wochenende oder einen Feiertag, steht der Werktag davor dabei.',
      },
      {
        kind: 'text',
        text: 'Einen ganzen Sitzungskalender nimmt {council.paste} auf: eine Zeile je Sitzung, etwa „12.01.2027; Hauptausschuss“, auch mit Uhrzeit und Ort. Kopierte Excel-Zeilen und der Text einer Kalenderdatei (.ics) gehen ebenso. Vor dem Anlegen ist zu sehen, wie jede Zeile verstanden wird.',
      },
    ],
  },
  {
    id: 'inventory',
    title: 'Bestand',
    blocks: [
      {
        kind: 'text',
        text: '{/inventory} zeigt, was es in der Stadt schon gibt. {inventory.new} legt etwas an, ein Klick auf eine Zeile öffnet das Blatt zum Bearbeiten. Auf dem Ideenblatt wird jede Idee daran gemessen: {ideas.relation.new}, {ideas.relation.extends} oder {ideas.relation.exists}.',
      },
    ],
  },
  {
    id: 'participation',
    title: 'Beteiligung',
    blocks: [
      {
        kind: 'text',
        text: '{/participation} zeigt die Workshops und wie viele Menschen und Ideen dazugehören. {participation.new} vergibt die nächste Nummer; alles Weitere steht auf dem Blatt daneben.',
      },
      {
        kind: 'text',
        text: '{participation.people} stehen hinter einer eigenen Lasche, getrennt von den Ideen: Kontakt, Zweck, Rechtsgrundlage, Einwilligung, Aufbewahrung und besuchte Workshops. Eintragen nur, wer zugestimmt hat (siehe {#privacy}).',
      },
    ],
  },
  {
    id: 'import',
    title: 'Datei einlesen',
    blocks: [
      {
        kind: 'text',
        text: 'Lesbar sind Excel-Arbeitsmappen (.xlsx) und Texttabellen (.csv, .txt) bis 30 MB. Eine Vorlage braucht es nicht: Titelzeilen, Summen, leere Zeilen und verbundene Zellen dürfen bleiben, wie sie sind.',
      },
      {
        kind: 'steps',
        items: [
          'Die Datei auf die Seite {/import} ziehen oder mit {import.choose} aussuchen.',
          'Unter {import.mapping} prüfen, was jede Spalte bedeutet. {import.why} nennt den Grund. Jede Zuordnung lässt sich ändern; die Vorschau folgt sofort.',
          'Bei {import.workshop} angeben, aus welchem Workshop die Ideen stammen, oder einen neuen anlegen.',
          'Die {import.problems} durchgehen und die Vorschläge übernehmen, die stimmen.',
          'Unter {import.duplicates} ansehen, was es vielleicht schon gibt.',
          'Unter {import.skipped} nachsehen, ob eine Idee irrtümlich ausgelassen wurde. {import.skipped.take} holt sie zurück. Zeilen und Spalten, die in Excel ausgeblendet sind, warten, bis jemand sie einliest.',
          '{import.run} wählen. Es wird alles übernommen oder nichts.',
        ],
      },
      { kind: 'heading', text: 'Was die Hinweise bedeuten' },
      {
        kind: 'text',
        text: 'Kein Hinweis ändert von selbst etwas. Bei jedem steht die Zelle, der Wert in der Datei und, wenn es einen gibt, ein Vorschlag. Ohne Vorschlag lässt sich der richtige Wert eintragen; {import.problems.leave} behält ihn, wie er ist.',
      },
      {
        kind: 'table',
        caption: 'Häufige Hinweise',
        head: ['Hinweis', 'Was dahintersteckt'],
        rows: [
          [
            '{import.problem.damaged-number}',
            'Excel hat ein Komma verschluckt oder eine Zahl für ein Datum gehalten, etwa 4,5 als „4. Mai“.',
          ],
          [
            '{import.problem.out-of-range}',
            'Der Wert liegt außerhalb dessen, was Überschrift oder Nachbarn erwarten lassen.',
          ],
          ['{import.problem.ambiguous-date}', 'Tag und Monat lassen sich vertauschen, etwa bei „03/04/26“.'],
          [
            '{import.problem.compound-amount}',
            'In einer Zelle stehen zum Beispiel Anschaffung und laufende Kosten.',
          ],
          ['{import.problem.missing-title}', 'Die Zeile hat nur eine Beschreibung.'],
          [
            '{import.problem.personal-data}',
            'Im Text stehen Name, Telefonnummer oder E-Mail-Adresse. Vor einer Veröffentlichung entfernen.',
          ],
          [
            '{import.problem.spilled-columns}',
            'Ein Trennzeichen im Text hat die Zeile auf zu viele Spalten verteilt.',
          ],
        ],
      },
      {
        kind: 'text',
        text: 'Steht in einer Zelle „dito“, schlägt Wegweiser den Wert der Idee darüber vor. Reicht ein verbundener Titel über mehrere Zeilen, gehören deren Texte zu einer Idee; eine solche Zeile lässt sich wieder als eigene Idee nehmen. Stehen Handlungsfelder als angekreuzte Spalten in der Datei, liest Wegweiser sie zusammen; bei jeder Spalte steht, zu welcher sie gehört, und sie lässt sich herausnehmen. Hat eine Datei keine Überschriften, liest Wegweiser die Texte als Titel und bittet zu prüfen, ob es Ideen sind. Findet Wegweiser in einem Blatt gar keine Tabelle, lässt es sich trotzdem einlesen; Überschrift und Bedeutung der Spalten gibt man dann selbst an. Kennt das Programm ein Handlungsfeld der Datei nicht, steht es unten. {import.fields.show} führt zur Liste: zuordnen oder dort neu anlegen.',
      },
      { kind: 'heading', text: 'Dieselbe Tabelle noch einmal' },
      {
        kind: 'text',
        text: '{import.template.save} behält die Zuordnung für die nächste Datei mit denselben Überschriften, auch eine berichtigte Überschriftenzeile oder Ausrichtung. Kommt eine neuere Fassung einer bekannten Datei, zeigt die Seite, welche Ideen neu, geändert, gleich oder weggefallen sind; geändert wird Feld für Feld nur, was dort ausgewählt ist.',
      },
      { kind: 'heading', text: 'Zurücknehmen' },
      {
        kind: 'text',
        text: 'Nach dem Einlesen steht {action.undo} in der Meldung. Später geht es über die Seite {/trail}, solange niemand an den neuen Ideen weitergearbeitet hat. Bei vielen Ideen dauert das einen Augenblick und lässt sich abbrechen; dann bleibt alles, wie es war. Die Originaldatei bleibt erhalten: {import.list.original} gibt sie unverändert heraus.',
      },
    ],
  },
  {
    id: 'ideas',
    title: 'Ideen',
    blocks: [
      {
        kind: 'text',
        text: '{/ideas} ist der Katalog aller Ideen. Ein Klick auf eine Überschrift sortiert, das Zeichen daneben filtert, {grid.columns} blendet Spalten ein und aus. Gesucht wird in allen Spalten.',
      },
      {
        kind: 'text',
        text: 'Ein Klick auf eine Zeile (oder [[Eingabe]]) öffnet das Ideenblatt. Änderungen werden gespeichert, sobald das Feld verlassen wird; das Zeichen daneben nimmt sie wieder zurück.',
      },
      {
        kind: 'list',
        items: [
          '{ideas.field.relation} hält fest, ob es schon etwas Ähnliches gibt.',
          '{ideas.origin} zeigt die ursprüngliche Zeile: zu jeder Zelle die Adresse, die Überschrift und den Wert in der Datei und als was sie gelesen wurde.',
          '{ideas.evidence} zeigt Punkte und Stimmen aus dem Workshop. Sie gehen nicht in die Bewertung ein.',
          '{ideas.history} zeigt alle Änderungen an dieser Idee.',
        ],
      },
      { kind: 'heading', text: 'Dubletten' },
      {
        kind: 'text',
        text: '{duplicates.open} vergleicht alle Ideen und nennt zu jedem Paar den Grund. Zusammenführen lässt eine Idee bestehen und bewahrt Texte, Stimmen und Herkunft der anderen; bündeln stellt mehrere unter eine gemeinsame; was keine Dublette ist, wird nicht noch einmal vorgeschlagen. Alles lässt sich zurücknehmen.',
      },
      {
        kind: 'text',
        text: '{ideas.new} legt eine Idee von Hand an. Gelöscht wird keine: Was nicht weiterkommt, liegt mit Begründung im Ideenspeicher.',
      },
    ],
  },
]
