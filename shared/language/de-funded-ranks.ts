/** Texts of money beside the ranks: in how many runs ideas are funded, and where the money ends. */
export const deFundedRanks = {
  'funded.show': 'Linie und rechter Rand',
  'funded.show.rule': 'Auswahl nach der Übergangsregel',
  'funded.show.scenario': 'Geld im Szenario „{name}“',
  'funded.how':
    'Hier kann auch stehen, in wie viel Prozent der Durchläufe eine Idee finanziert ist, mit einer Linie, wo das Geld endet. Dafür im Portfolio unter „Auswahl im Budget“ ein Szenario mit einem Budget für diese Stufe anlegen.',
  'funded.how.link': 'Zum Portfolio',
  'funded.progress': '{done} von {total} Durchläufen mit Auswahl im Budget',
  'funded.cancelled': 'Abgebrochen; es gibt keine Anteile der Finanzierung.',
  'funded.margin': 'finanziert in',
  'funded.column.share': 'Finanziert in',
  'funded.column.now': 'Heute finanziert',
  'funded.now.yes': 'ja',
  'funded.now.no': 'nein',
  'funded.now.not-in': 'nicht wählbar',
  'funded.row.share': 'finanziert in {share} % der Durchläufe',
  'funded.row.not-in': 'im Szenario nicht wählbar',
  'funded.line.no-budget': '„{scenario}“ hat kein Budget, darum gibt es keine Linie.',
  'funded.line.reaches-all': 'Das Geld von „{scenario}“ reicht für alle Ideen, darum gibt es keine Linie.',
  'funded.line.at-once':
    'Das Geld von „{scenario}“ ({budget}: {limit}) reicht schon für {number} auf Rang {rank} nicht ({next}).',
  'funded.line.ends':
    'Wer der Rangfolge nach finanziert, kommt mit „{scenario}“ ({budget}: {limit}) bis vor {number} auf Rang {rank}: Davor sind {used} gebunden, damit wären es {next}.',
  'funded.finding.none': 'Heute ist keine Idee finanziert.',
  'funded.finding.none-safe': 'keine davon',
  'funded.finding.safe': '{safe} davon',
  'funded.finding.now':
    'Heute finanziert ist 1 Idee, in mindestens 95 von 100 Durchläufen {safe}.|Heute finanziert sind {count} Ideen, in mindestens 95 von 100 Durchläufen {safe}.',
  'funded.finding.least': 'Am unsichersten ist {number} (in {share} % der Durchläufe finanziert).',
  'funded.hint':
    'Rechts steht, in wie viel Prozent von {runs} Durchläufen die Idee finanziert ist; gewählt wird jedes Mal die beste Auswahl nach allen Regeln des Szenarios, offene Kosten schwanken mit. Gefüllter Kreis: heute finanziert, leerer Kreis: heute nicht. Strich: im Szenario nicht wählbar, meist ohne Kosten.',
  'funded.hint.line':
    'Die gestrichelte Linie zeigt, wo das Geld endet: Vom ersten Rang an werden die Kosten der Ideen zusammengezählt; vor der ersten Idee, mit der ein Budget nicht mehr reicht, liegt die Linie. Ideen ohne Kosten werden übergangen, andere Regeln des Szenarios zählen für die Linie nicht. Weil eine günstige Idee weiter unten noch ins Budget passen kann, sind auch unter der Linie Ideen finanziert.',
  'funded.impossible':
    'In 1 Durchlauf ließen sich nicht alle Regeln einhalten; er zählt nicht mit.|In {count} Durchläufen ließen sich nicht alle Regeln einhalten; sie zählen nicht mit.',
  'runs.map.zoom.before': '{count} davor',
  'runs.map.zoom.after': '{count} danach',
  'runs.map.zoom.hint':
    'Bild auf und Bild ab blättern weiter; ein Klick oder die Eingabetaste auf einer zusammengefassten Zeile zeigt ihre Ideen einzeln. Die Ränge werden um die gezeigten Ideen herum feiner.',
} as const
