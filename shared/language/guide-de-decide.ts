import type { GuideChapter } from './guide-text.ts'

/** The guide in German: what helps to decide fairly and to explain the decision. */
export const guideDeDecide: readonly GuideChapter[] = [
  {
    id: 'catalogue',
    title: 'Kriterien und Stufen ändern',
    blocks: [
      {
        kind: 'text',
        text: 'Auf {/stages} öffnet {catalogue.edit} Kriterien, Leitfragen, Skalen und Grenzwerte einer Stufe. Solange niemand bewertet hat, gilt die Änderung sofort. Danach wird sie eine neue Fassung mit einem Grund: Unveränderte Kriterien behalten ihre Bewertungen, zu jedem geänderten wird gefragt, ob sie weiter gelten.',
      },
      {
        kind: 'text',
        text: '{catalogue.versions.show} zeigt alle Fassungen, was sich geändert hat, und die Rangfolge mit einer früheren Fassung. Auch wer die Übergangsregel oder die Mindestzahl der Bewertungen ändert, legt mit einem Grund eine Fassung an; die alte behält ihre Regel, und jede Entscheidung die, nach der sie fiel. Wer eine Stufe bewertet, wird oben im selben Fenster gewählt; ein einzelnes Kriterium kann weniger Arbeitskreise fragen.',
      },
      {
        kind: 'text',
        text: '{way.add} hängt eine Stufe an: leer, als Kopie einer anderen oder nach einer Vorlage. Verschieben und entfernen lassen sich nur Stufen, in denen noch keine Idee steht.',
      },
    ],
  },
  {
    id: 'rounds',
    title: 'Verdeckt bewerten und beraten',
    blocks: [
      {
        kind: 'text',
        text: 'Unter {score-sheets.part.rounds} auf {/scores} lässt sich eine verdeckte Runde öffnen. Bis zu ihrem Abschluss sieht niemand, was andere bewertet haben, auch nicht in Rangfolge, Excel-Ausgabe und Vorlage.',
      },
      {
        kind: 'steps',
        items: [
          'Runde öffnen. Jede Person trägt auf ihrem eigenen Bogen ein, am Bildschirm oder in Excel.',
          'Runde abschließen. Alle Bewertungen werden versiegelt und sind jetzt für alle zu sehen.',
          'Beraten. Die Ideen, bei denen alle weit auseinanderliegen, stehen oben.',
          'Bei Bedarf einen Wert mit Begründung vereinbaren oder eine weitere Runde öffnen. Die Bewertungen davor bleiben stehen.',
        ],
      },
      {
        kind: 'text',
        text: '{ranking.view.agreement} auf {/ranking} sagt, wie einig sich Personen und Arbeitskreise sind, und schlägt zehn Ideen vor, über die zu reden sich am meisten lohnt; ihre Bewertungen stehen darunter nebeneinander.',
      },
      {
        kind: 'note',
        text: 'Verdeckt heißt: Das Programm zeigt nichts. Wer am selben Rechner den Bogen einer anderen Person auswählt, kann ihn lesen; Wegweiser kennt keine Kennwörter.',
      },
    ],
  },
  {
    id: 'robustness',
    title: 'Wie belastbar ist die Rangfolge?',
    blocks: [
      {
        kind: 'text',
        text: 'Unter {ranking.view.robustness} stellt Wegweiser die Rangfolge zehntausendmal neu auf, jedes Mal mit etwas anderen Gewichten und Bewertungen, so weit sie offen sind. Das Bild zeigt, wie oft jede Idee auf welchem Rang landet und in wie viel Prozent sie ausgewählt wäre. Dieselbe Startzahl ergibt überall dasselbe Ergebnis.',
      },
      {
        kind: 'text',
        text: 'Mit einem Szenario unter {funded.show} sagt der rechte Rand, in wie viel Prozent der Durchläufe eine Idee finanziert ist. Für die Linie werden die Kosten vom ersten Rang an zusammengezählt; sie liegt vor der ersten Idee, mit der ein Budget nicht mehr reicht. Auch darunter können günstige Ideen finanziert sein. Bild auf und Bild ab blättern; die Eingabetaste auf einer zusammengefassten Zeile zeigt ihre Ideen einzeln. Wer danach die Excel-Datei ausgibt, findet dort dieselbe Linie und dieselben Anteile.',
      },
      {
        kind: 'text',
        text: 'Darunter steht, ob andere Verfahren (TOPSIS und PROMETHEE II) zum selben Ergebnis kommen, wie weit jedes Gewicht wandern darf, ohne dass sich die Auswahl ändert, und was bei einer einzelnen Idee den Ausschlag gibt.',
      },
    ],
  },
  {
    id: 'why-not',
    title: 'Warum nicht?',
    blocks: [
      {
        kind: 'text',
        text: 'Ein Klick auf eine Idee in der Rangfolge zeigt auch, warum sie weiterkommt oder nicht, wie viele Punkte fehlen und wer direkt darüber liegt. Unter {why-not.changes} steht, welche einzelne Änderung genügen würde; jede ist mit der ganzen Rangfolge durchgerechnet. {why-not.letter} schreibt einen freundlichen Brief an die Ideengeber*innen. Namen stehen darin nur, wenn sie zugestimmt haben. Fehlt einer Idee in einem Szenario das Geld, steht dort auch, wie viele Euro bei welchem Budget fehlen, wer sie bekommt und was sie hineinbrächte.',
      },
    ],
  },
  {
    id: 'funnel',
    title: 'Der Weg der Ideen',
    blocks: [
      {
        kind: 'text',
        text: 'Auf {/stages} zeigt {funnel.title}, wie viele Ideen in jede Stufe kamen und was aus ihnen wurde. Ein Klick auf einen Teil zeigt seine Ideen, ein Klick auf eine Idee ihren Weg mit Tag, Regel und Grund. Aus dem Ideenspeicher kann sie in einer weiteren Runde zurückkommen; der frühere Weg bleibt stehen.',
      },
      { kind: 'heading', text: 'Eine Stufe einfrieren' },
      {
        kind: 'text',
        text: 'Unter {ranking.view.seals} auf {/ranking} hält {seal.add} fest, wie die Stufe jetzt steht. Der Fingerabdruck zeigt später, dass daran nichts verändert wurde. Weiterarbeiten bleibt möglich; weicht das heutige Ergebnis ab, steht es über der Rangfolge. Ein Siegel wird nur nach einer Rückfrage aufgehoben ({seal.undo}), und sein Fingerabdruck bleibt im Änderungsprotokoll.',
      },
    ],
  },
  {
    id: 'selection',
    title: 'Auswahl im Budget',
    blocks: [
      {
        kind: 'text',
        text: '{portfolio.view.selection} auf {/portfolio} sucht unter allen Ideen mit bekannten Kosten die Auswahl mit der höchsten Summe der Gesamtwerte. Ein Szenario nennt die Stufe, die Jahre und das Budget; weitere Regeln kommen dazu: Budgets je Jahr und Kostenträger, Pflicht, Ausschluss, „nur mit“, „nicht zusammen“ und Anteile. Jede Regel lässt sich zum Ansehen ausschalten.',
      },
      {
        kind: 'text',
        text: 'Lassen sich nicht alle Regeln einhalten, nennt Wegweiser eine kleinste Gruppe von Regeln, die sich widersprechen, und wie viel fehlt. Ideen ohne Kosten werden genannt und zählen nie als 0; Kosten ohne Kostenträger zählen erst gegen dessen Budget, wenn er und das Jahr gewählt sind. Wer von Hand anders entscheidet, gibt einen Grund an; die errechnete Auswahl bleibt daneben stehen. {selection.tab.robust} sagt, welche Ideen sicher dabei sind und was zu klären am meisten hilft; {portfolio.view.compare} stellt Szenarien nebeneinander.',
      },
    ],
  },
  {
    id: 'charts',
    title: 'Diagramme weitergeben',
    blocks: [
      {
        kind: 'text',
        text: 'Unter einem Diagramm steht {chart.save}: als PNG für Word und Folien, als SVG oder gleich in eine Vorlage. Das Bild trägt Titel und Aussage und zeigt den Stand dieses Tages; spätere Änderungen ändern es nicht.',
      },
      {
        kind: 'text',
        text: 'Unter {chart.title} legt die Leertaste Ideen auf eine Liste; mit gedrückter Maustaste lassen sich mehrere umfahren.',
      },
    ],
  },
]
