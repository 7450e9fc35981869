import type { GuideChapter } from './guide-text.ts'

/** The guide in German: from the stages to the council paper. */
export const guideDeWay: readonly GuideChapter[] = [
  {
    id: 'stages',
    title: 'Stufen',
    blocks: [
      {
        kind: 'text',
        text: 'Der Norderstedter Weg hat drei Stufen. {/stages} zeigt zu jeder die Kriterien, die Gewichte, die Übergangsregel und wie viele Ideen darin stehen.',
      },
      {
        kind: 'table',
        caption: 'Die Stufen, wie sie am Anfang eingerichtet sind',
        head: ['Stufe', 'Frage', 'Wer kommt weiter?'],
        rows: [
          [
            'Eignung',
            'Ist es ein Smart-City-Thema, und passt es zur Vision?',
            'Wer beide K.-o.-Fragen besteht.',
          ],
          [
            'Arbeitskreise',
            'Wie groß sind Nutzen, Komplexität und Nachhaltigkeit?',
            'Die besten 30 und alle, die mit der letzten davon gleichauf liegen.',
          ],
          [
            'Ideencheck',
            'Ist die Idee reif für ein Pilotprojekt?',
            'Wer alle Mindestwerte erreicht; bei der Komplexität: wer den Höchstwert nicht überschreitet.',
          ],
        ],
      },
      {
        kind: 'text',
        text: 'Gewicht, Mindestwert und Leitfrage jedes Kriteriums lassen sich hier ändern, auch wenn es schon Bewertungen gibt. Jede Änderung gilt sofort für die Rangfolge und steht im Änderungsprotokoll.',
      },
      { kind: 'heading', text: 'Ideen weiterführen' },
      {
        kind: 'steps',
        items: [
          '{stages.check-exit} wählen. Das zeigt zu jeder offenen Idee, was die Regel sagt und warum. Noch ist nichts verändert.',
          'Die Liste durchgehen. Wer anders entscheidet als die Regel, gibt einen Grund an; Regel und Entscheidung bleiben nebeneinander stehen.',
          '{stages.exit.do} wählen. Wer weiterkommt, steht in der nächsten Stufe; alle anderen liegen mit dem Grund im Ideenspeicher.',
        ],
      },
      {
        kind: 'note',
        text: 'Gewichte und Mindestwerte sind ein Vorschlag. Am besten legen Kernteam und Arbeitskreise sie gemeinsam fest, bevor die erste Bewertung eingetragen wird.',
      },
    ],
  },
  {
    id: 'scores',
    title: 'Bewertung',
    blocks: [
      {
        kind: 'text',
        text: 'Auf {/scores} zuerst Stufe, Arbeitskreis und bewertende Person wählen; neue Personen trägt {scores.raters} ein. Der Bogen lässt sich wie eine Tabelle in Excel ausfüllen: mit den Pfeiltasten gehen, tippen, [[Eingabe]]. Ein in Excel kopierter Block lässt sich mit [[Strg + V]] einfügen; leere Zellen darin ändern nichts.',
      },
      {
        kind: 'table',
        caption: 'Die vier Zustände einer Bewertung',
        head: ['Zustand', 'Eingabe', 'Was es heißt'],
        rows: [
          ['Zahl', '0 bis 5, auch 3,5; bei K.-o.-Fragen ja, unklar, nein', 'Zählt in den Mittelwert.'],
          ['enthalten', 'enth.', 'Die Person will hier nicht urteilen.'],
          ['nicht beurteilbar', 'n. b. oder k. A.', 'Die Person kann hier nicht urteilen.'],
          ['offen', '[[Entf]]', 'Noch nichts gesagt.'],
        ],
      },
      {
        kind: 'text',
        text: 'Keiner der drei letzten Zustände zählt als 0: Er zieht keine Idee nach unten. Bei jedem Mittelwert steht, auf wie vielen Werten er beruht.',
      },
      {
        kind: 'text',
        text: 'Unter dem Bogen steht zur gewählten Zelle die Leitfrage und was die Skalenstufen bedeuten. Mit {scores.reason} daneben lässt sich festhalten, warum so bewertet wurde. Das hilft später, wenn jemand nach seiner Idee fragt.',
      },
      {
        kind: 'text',
        text: 'Was nicht zur Skala passt, wird markiert und nicht gespeichert. [[Strg + Z]] nimmt die letzte eigene Eingabe zurück. Die Ansicht {scores.view.group} zeigt die Mittelwerte des Arbeitskreises.',
      },
      { kind: 'heading', text: 'Mit Excel bewerten lassen' },
      {
        kind: 'steps',
        items: [
          'Unter {score-sheets.part.files} Stufe und Personen wählen und die Bögen ausgeben. Jede Person bekommt eine eigene Datei mit Auswahllisten und Skala.',
          'Zurückgekommene Dateien alle zusammen einlesen, auch einen ganzen Ordner. Zu jeder Datei steht zuerst da, was neu, geändert, gleich oder ungültig ist.',
          '{score-sheets.take-file} schreibt eine Datei ganz oder gar nicht. Leere Zellen überschreiben nichts, und nichts zählt doppelt.',
        ],
      },
      {
        kind: 'text',
        text: 'Auch Tabellen, die nicht von hier stammen, werden gelesen. Dann vor dem Übernehmen prüfen, welche Kriterien, Personen und Ideen gemeint sind und wie die fremde Skala umgerechnet wird. Wer noch nicht bekannt ist, lässt sich dort in einen Arbeitskreis aufnehmen. Was nicht zur Stufe passt, kommt als Meinungsbild zu den Ideen und zählt in keiner Rangfolge. Steht auf einem Bogen ein anderer Name als in seiner Kennung, wird er erst nach einer ausdrücklichen Bestätigung übernommen. Hat jemand mehrere Bögen in eine Mappe kopiert, liest Wegweiser jeden für die Person, die in seiner Kopfzeile steht. Zwei Kreuze in einer Zeile zählen nicht als Wert; im Bericht lässt sich wählen, was gelten soll. {score-sheets.part.progress} zeigt, wer noch was schuldet, und schreibt einen Text für die Erinnerung.',
      },
    ],
  },
  {
    id: 'ranking',
    title: 'Rangfolge',
    blocks: [
      { kind: 'heading', text: 'Wie der Gesamtwert entsteht' },
      {
        kind: 'steps',
        items: [
          '**Im Arbeitskreis mitteln.** Je Kriterium der Mittelwert aller, die eine Zahl gegeben haben. Beispiel Nutzen: Kreis A gibt 4 und 5, eine Person enthält sich: 4,5. Kreis B gibt dreimal 3: 3,0.',
          '**Über die Arbeitskreise mitteln.** Jeder Kreis ist eine gleiche Stimme, ob drei oder dreißig Menschen bewertet haben. Aus 4,5 und 3,0 wird 3,75.',
          '**Auf die Skala beziehen.** 3,75 auf der Skala von 0 bis 5 sind 75 von 100. Bei Aufwand zählt es umgekehrt: Wenig Komplexität ist gut.',
          '**Gewichten.** Hat Nutzen einen Gewichtsanteil von 30 %, bringt er 22,5 von 30 möglichen Punkten. Die Summe über alle Kriterien ist der Gesamtwert, von 0 bis 100.',
        ],
      },
      {
        kind: 'text',
        text: 'Ein Klick auf eine Zeile zeigt diese Rechnung für die einzelne Idee: was jedes Kriterium bringt und kostet, was die Arbeitskreise sagen und welche Begründungen es gibt.',
      },
      { kind: 'heading', text: 'Gleichstand' },
      {
        kind: 'text',
        text: 'Ein Gleichstand bleibt ein Gleichstand. Zwei Ideen auf Rang 9 stehen beide auf Rang 9, danach folgt Rang 11. Wo eine Grenze gezogen wird, kommen alle mit, die mit der letzten gleichauf liegen.',
      },
      { kind: 'heading', text: 'Lücken' },
      {
        kind: 'text',
        text: 'Fehlt ein Kriterium ganz, verteilt sich sein Gewicht auf die übrigen, und die Spalte {ranking.column.span} zeigt, wo der Wert am Ende liegen kann. {ranking.basis.few} steht dort, wo weniger Personen bewertet haben als vereinbart. Ohne jede Bewertung gibt es keinen Rang, auch nicht den letzten.',
      },
      { kind: 'heading', text: 'Das Bild' },
      {
        kind: 'text',
        text: 'Unter {chart.title} zeigt ein Bild dieselben Ideen. Oben links, bei {chart.quadrant.quick-win}, liegen Ideen mit viel Nutzen und wenig Komplexität. Die Grenzen der Felder lassen sich verschieben; sie ändern nur das Bild, keinen Rang. {chart.as-table} zeigt die Zahlen dazu.',
      },
      { kind: 'heading', text: 'Gewichte gemeinsam finden' },
      {
        kind: 'text',
        text: 'Unter {ranking.view.weights} trägt jede Gruppe ein, was ihr wichtig ist: mit Punkten, durch Vergleich von Verbesserungen oder Paar für Paar. Bei Paaren sagt Wegweiser, ob die Vergleiche zueinander passen und welcher am wenigsten; {weights.joining.comparisons} zeigt, was sich ergibt, wenn nicht die Anteile, sondern die Vergleiche der Gruppen gemittelt werden: 4 zu 1 und 1 zu 4 heben sich dabei auf. Die neueste Aussage jeder Gruppe zählt gleich; gelten werden die gemeinsamen Gewichte erst mit {weights.adopt}. Aussagen lassen sich ändern; frühere bleiben sichtbar.',
      },
      { kind: 'heading', text: 'Ausprobieren' },
      {
        kind: 'text',
        text: 'Unter {ranking.view.what-if} lassen sich Gewichte verschieben und Kriterien, Skalen, Arbeitskreise oder Personen weglassen. Der Satz darüber sagt, welche Auswahl sich ändert. Gespeichert wird dabei nichts.',
      },
      { kind: 'heading', text: 'Wählen' },
      {
        kind: 'list',
        items: [
          '{ranking.choose-pilot} macht aus der Idee ein Pilotprojekt mit eigener Nummer (P-01, P-02 …).',
          '{ranking.reserve} legt sie in den Ideenspeicher. Das ist keine Ablehnung: Von dort kann sie jederzeit zurückkommen.',
        ],
      },
      {
        kind: 'text',
        text: 'Beides verlangt eine Begründung. Die beiden Knöpfe stehen dort, wo die Rechnung einer Idee gezeigt wird. Der errechnete Rang bleibt stehen; die Entscheidung steht daneben, mit Person und Tag.',
      },
    ],
  },
  {
    id: 'export',
    title: 'Ausgabe nach Excel',
    blocks: [
      {
        kind: 'text',
        text: '{ranking.export} auf der Seite {/ranking} schreibt eine Arbeitsmappe mit Ideen, Bewertungen, Gruppenmitteln, Gewichten und Rangfolge. Darin stehen lebende Formeln: Wer in einer gelben Zelle eine Bewertung oder ein Gewicht ändert, sieht sofort, was daraus folgt. So kann jede und jeder nachrechnen, ganz ohne Wegweiser.',
      },
      {
        kind: 'text',
        text: 'Änderungen in der Mappe wirken nicht auf das Programm zurück. Neue Zeilen werden von den Formeln nicht gesehen.',
      },
    ],
  },
  {
    id: 'portfolio',
    title: 'Pilotprojekte und Ideenspeicher',
    blocks: [
      {
        kind: 'text',
        text: '{/portfolio} führt die Pilotprojekte in der Reihenfolge, in der sie beginnen sollen, mit Bedarf, beschlossenen Mitteln und dem nächsten Schritt. Die Pfeile ändern die Reihenfolge, der Stift Name, Federführung, Kurzbeschreibung und Begründung. Darunter liegt der Ideenspeicher mit den Gründen.',
      },
      {
        kind: 'text',
        text: '{portfolio.reopen} holt eine Idee aus dem Ideenspeicher zurück. Auch ein Pilotprojekt kann in die Auswahl zurückgehen, solange es weder Mittel noch eine Vorlage dazu gibt.',
      },
    ],
  },
  {
    id: 'budget',
    title: 'Mittel',
    blocks: [
      {
        kind: 'text',
        text: '{/budget} zeigt je Pilotprojekt, wer in welchem Jahr wie viel zahlen soll. Ein Klick auf ein Pilotprojekt öffnet seine Ansätze: eine Zeile je Jahr, Kostenträger und Art. {budget.line.add} legt eine neue an. Beträge dürfen so geschrieben werden wie gewohnt, etwa 12.000 oder 12 T€. Jede Zelle wird beim Verlassen gespeichert.',
      },
      {
        kind: 'text',
        text: 'Wer zahlt, steht unter {budget.payers}, mit Finanzierungsweg und zuständigem Gremium.',
      },
      {
        kind: 'table',
        caption: 'Der Stand eines Ansatzes',
        head: ['Stand', 'Was es heißt'],
        rows: [
          ['{budget.state.requested}', 'Das Geld ist beantragt.'],
          ['{budget.state.drafted}', 'Es steht im Entwurf des Haushalts oder des Wirtschaftsplans.'],
          ['{budget.state.approved}', 'Das zuständige Gremium hat zugestimmt.'],
          ['{budget.state.rejected}', 'Das Gremium hat nicht zugestimmt.'],
        ],
      },
      {
        kind: 'text',
        text: 'Beschlossen heißt noch nicht {budget.available}: Ein Teil kann gesperrt sein (Sperrvermerk), oder der Beschluss steht unter einem Vorbehalt. Beides steht beim Ansatz und wird abgezogen. {budget.next} sagt, worauf das Pilotprojekt wartet, und nennt die Sitzung, in der darüber beraten wird.',
      },
    ],
  },
  {
    id: 'papers',
    title: 'Beschlussvorlage schreiben',
    blocks: [
      {
        kind: 'steps',
        items: [
          'Auf {/papers} {papers.create} wählen und die Pilotprojekte ankreuzen. Aus den Daten entsteht ein Entwurf, der sich ganz bearbeiten lässt.',
          'Unter {papers.items} und {papers.sections} die Texte durchgehen. Wo noch etwas fehlt, steht {papers.section.to-be-written} Die Tabellen zu Bewertung und Kosten schreibt das Programm selbst.',
          'Unter {papers.route} Gremien und Sitzungen prüfen. Bei jeder Sitzung steht, bis wann die Vorlage abgegeben sein muss.',
          '{papers.write} wählen.',
        ],
      },
      {
        kind: 'text',
        text: 'Die Word-Datei hat echte Überschriften, nummerierte Beschlusspunkte, die Bewertung als Tabelle und die finanziellen Auswirkungen je Jahr und Kostenträger. Sie lässt sich in Word und LibreOffice weiterbearbeiten. Änderungen dort wirken nicht auf das Programm zurück; besser ist es, hier zu ändern und die Datei neu zu schreiben.',
      },
    ],
  },
]
