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
        text: 'Die Übergangsregel schlägt vor, entschieden wird von Menschen. Wer anders entscheidet als die Regel, gibt eine Begründung an; Regel und Entscheidung bleiben nebeneinander stehen. Was nicht weiterkommt, liegt danach mit dem Grund im Ideenspeicher.',
      },
      {
        kind: 'note',
        text: 'Skalen, Gewichte und Mindestwerte sind ein Vorschlag. Vor der ersten Bewertung sollten Kernteam und Arbeitskreise sie gemeinsam festlegen.',
      },
    ],
  },
  {
    id: 'scores',
    title: 'Bewertung',
    blocks: [
      {
        kind: 'text',
        text: 'Auf {/scores} zuerst Stufe und bewertende Person wählen. Der Bogen lässt sich wie eine Tabelle in Excel ausfüllen: mit den Pfeiltasten gehen, tippen, [[Eingabe]]. Ein in Excel kopierter Block lässt sich mit [[Strg + V]] einfügen; leere Zellen darin ändern nichts.',
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
        text: '{scores.detail} steht, was die Skalenstufen bedeuten. Dort lässt sich auch eine {scores.reason} aufschreiben. Sie hilft später, wenn jemand fragt, warum seine Idee so bewertet wurde.',
      },
      {
        kind: 'text',
        text: 'Was nicht zur Skala passt, wird markiert und nicht gespeichert. [[Strg + Z]] nimmt die letzte eigene Eingabe zurück. Die Ansicht {scores.view.group} zeigt die Mittelwerte des Arbeitskreises.',
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
      { kind: 'heading', text: 'Das Bild: Nutzen und Komplexität' },
      {
        kind: 'text',
        text: 'Oben links, bei {chart.quadrant.quick-win}, liegen Ideen mit viel Nutzen und wenig Komplexität. Die Grenzen der Felder lassen sich verschieben; sie ändern nur das Bild, keinen Rang. {chart.as-table} zeigt dieselben Zahlen als Liste.',
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
        text: 'Beides verlangt eine Begründung. Der errechnete Rang bleibt stehen; die Entscheidung steht daneben, mit Person und Tag.',
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
        text: '{/portfolio} führt die Pilotprojekte in der Reihenfolge, in der sie starten sollen, und darunter den Ideenspeicher mit den Gründen. Name, Kurzfassung, Federführung und Begründung lassen sich dort ändern.',
      },
      {
        kind: 'text',
        text: 'Eine Idee kann aus dem Ideenspeicher zurück in die Auswahl oder unmittelbar Pilotprojekt werden. Ein Pilotprojekt, zu dem es schon Mittel oder eine Vorlage gibt, bleibt es, bis beides zurückgenommen ist.',
      },
    ],
  },
  {
    id: 'budget',
    title: 'Mittel',
    blocks: [
      {
        kind: 'text',
        text: '{/budget} zeigt je Pilotprojekt, was in welchem Jahr von wem kommen soll: eine Zeile je Jahr, Zahler und Art. Beträge dürfen so eingegeben werden, wie man sie schreibt, etwa 12.000 oder 12,5 T€.',
      },
      {
        kind: 'table',
        caption: 'Der Stand einer Zeile',
        head: ['Stand', 'Was es heißt'],
        rows: [
          ['angemeldet', 'Das Geld ist beantragt.'],
          ['im Entwurf', 'Es steht im Entwurf des Haushalts oder des Wirtschaftsplans.'],
          ['beschlossen', 'Das zuständige Gremium hat zugestimmt.'],
          ['abgelehnt', 'Das Gremium hat nicht zugestimmt.'],
        ],
      },
      {
        kind: 'text',
        text: 'Beschlossen heißt noch nicht verfügbar: Ein Teil kann durch einen Sperrvermerk gesperrt sein, oder der Beschluss steht unter einem Vorbehalt. Beides steht in der Zeile und wird in den Summen abgezogen. Daneben nennt die Seite den nächsten Schritt und die nächste Sitzung.',
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
          'Auf {/papers} eine neue Vorlage anlegen und die Pilotprojekte wählen, um die es geht. Sachverhalt, Bewertung, Kosten und Beratungsfolge entstehen aus dem, was schon im Programm steht.',
          'Texte, Beschlusspunkte, Anlagen und Beratungsfolge durchgehen und anpassen. Die Tage, bis zu denen abgegeben werden muss, stehen bei den Sitzungen.',
          'Die Word-Datei schreiben lassen.',
        ],
      },
      {
        kind: 'text',
        text: 'Die Word-Datei hat echte Überschriften, nummerierte Beschlusspunkte, die Bewertung als Tabelle und die finanziellen Auswirkungen je Jahr und Zahler. Sie lässt sich in Word und LibreOffice weiterbearbeiten. Änderungen dort wirken nicht auf das Programm zurück; besser ist es, hier zu ändern und die Datei neu zu schreiben.',
      },
    ],
  },
]
