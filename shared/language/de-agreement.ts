/** Texts of the view that says how far people agree, and of the agenda that follows from it. */
export const deAgreement = {
  'ranking.view.agreement': 'Einigkeit',
  'agreement.none':
    'In dieser Stufe hat noch niemand bewertet. Bewertungen werden unter „Bewertung“ eingetragen.',
  'agreement.criteria': 'Wie einig sind sich alle?',
  'agreement.finding.one': 'Bei „{criterion}“ liegen zwei Personen im Mittel {distance} Punkte auseinander.',
  'agreement.finding':
    'Am einigsten sind sich alle bei „{most}“ (zwei Personen liegen im Mittel {mostDistance} Punkte auseinander), am wenigsten bei „{least}“ ({leastDistance} Punkte).',
  'agreement.finding.camps':
    'Bei {count} Idee gibt es zu einem Kriterium zwei Lager.|{count} Mal gibt es zu einer Idee und einem Kriterium zwei Lager.',
  'agreement.criterion': 'Kriterium',
  'agreement.distance': 'Abstand zweier Personen',
  'agreement.alpha': 'Personen einig',
  'agreement.w': 'Arbeitskreise einig',
  'agreement.camps': 'zwei Lager',
  'agreement.measure': '{word} ({value})',
  'agreement.word.strong': 'stark',
  'agreement.word.medium': 'mittel',
  'agreement.word.weak': 'schwach',
  'agreement.word.none': 'keine',
  'agreement.word.unknown': 'nicht bestimmbar',
  'agreement.note.alpha':
    'Personen einig: Krippendorffs Alpha, ob alle ähnliche Punkte geben. 1 ist volle Übereinstimmung, 0 ist wie gewürfelt. Stark ab 0,8 und mittel ab 0,667 nach Krippendorff (2019); schwach ist alles über 0.',
  'agreement.note.w':
    'Arbeitskreise einig: Kendalls W, ob die Arbeitskreise die Ideen in die gleiche Reihenfolge bringen; gezählt werden Ideen, die alle Arbeitskreise bewertet haben. Stark ab 0,7, mittel ab 0,5, schwach ab 0,3 nach Schmidt (1997).',
  'agreement.note.camps':
    'Zwei Lager: Die Bewertungen lassen sich so in zwei Gruppen teilen, dass in jeder wenigstens ein Viertel (und wenigstens zwei) liegt, die Mittel eine halbe Skala auseinander sind und 85 % der Unterschiede (Quadratsumme) zwischen den Gruppen liegen; bei gleichmäßig verteilten Bewertungen wären es 75 %.',
  'agreement.groups': 'Arbeitskreis gegen Arbeitskreis',
  'agreement.groups.finding':
    'Am weitesten gehen die Arbeitskreise bei „{criterion}“ auseinander: {low} gibt im Mittel {lowMean}, {high} {highMean}.',
  'agreement.groups.one': 'Zum Vergleich braucht es zwei Arbeitskreise mit Bewertungen.',
  'agreement.groups.difference': 'Unterschied',
  'agreement.groups.ideas': 'Ideen',
  'agreement.groups.note':
    'Mittel über die Ideen, die alle genannten Arbeitskreise bewertet haben; ein Unterschied heißt: Ein Arbeitskreis bewertet insgesamt strenger.',
  'agreement.idea': 'Streuung einer Idee',
  'agreement.idea.choose': 'Idee',
  'agreement.idea.finding': '{number}: Am weitesten auseinander bei „{criterion}“, {lowest} bis {highest}.',
  'agreement.idea.alike': '{number}: Bei keinem Kriterium liegen Bewertungen auseinander.',
  'agreement.chart': 'Bewertungen der Idee {number} je Kriterium, vom niedrigsten zum höchsten Wert',
  'agreement.chart.key':
    'Kreis: eine Bewertung; je größer, desto mehr Personen (Zahl darin). Strich: Spanne. Raute: Mittel der Personen.',
  'agreement.lowest': 'niedrigste',
  'agreement.mean': 'Mittel der Personen',
  'agreement.highest': 'höchste',
  'agreement.count': 'Werte',
  'agreement.scale': '{minimum} bis {maximum}',
  'agreement.agreed': 'vereinbart: {value}',
  'agenda.title': 'Worüber reden? Die lohnendsten Ideen',
  'agenda.finding':
    '{count} Idee lohnt das Gespräch am meisten: Die Bewertungen liegen auseinander, das Kriterium wiegt, und die Grenze ist nah.|{count} Ideen lohnen das Gespräch am meisten: Die Bewertungen liegen auseinander, das Kriterium wiegt, und die Grenze ist nah.',
  'agenda.finding.no-cut':
    '{count} Idee lohnt das Gespräch am meisten: Die Bewertungen liegen auseinander, und das Kriterium wiegt.|{count} Ideen lohnen das Gespräch am meisten: Die Bewertungen liegen auseinander, und das Kriterium wiegt.',
  'agenda.none': 'Nichts zu besprechen: Nahe der Grenze liegen keine Bewertungen auseinander.',
  'agenda.note':
    'Reihenfolge: Abstand zweier Personen je Kriterium mal Gewicht, zusammengezählt, mal Nähe zur Grenze. Mehr als {reach} Punkte von der Grenze entfernt steht keine Idee hier. Wo ein Wert vereinbart ist, gibt es nichts mehr zu klären.',
  'agenda.note.no-cut':
    'Reihenfolge: Abstand zweier Personen je Kriterium mal Gewicht, zusammengezählt. Die Übergangsregel zieht keine Grenze; deshalb zählt die Nähe zu ihr nicht. Wo ein Wert vereinbart ist, gibt es nichts mehr zu klären.',
  'agenda.strips': 'Wo die Bewertungen dieser Ideen auseinanderliegen',
  'agenda.strips.chart': 'Bewertungen der Ideen der Tagesordnung je Kriterium',
  'agenda.strips.most': 'Am häufigsten trennt „{criterion}“: bei {parted} von {all} Ideen der Tagesordnung.',
  'agenda.strips.widest':
    'Am weitesten liegen zwei Personen bei {number} auseinander („{criterion}“, im Mittel {distance} Punkte).',
  'agenda.strips.camps': 'Bei {count} dieser Ideen gibt es dort zwei Lager.',
  'agenda.strips.key': '{sign}  {name} ({minimum} bis {maximum})',
  'agenda.strips.cell': '{lowest} bis {highest}, Mittel {mean}',
  'agenda.strips.widest-mark': 'am weitesten',
  'agenda.strips.hint':
    'Gestrichelt umrahmt: das Kriterium, das die Personen mit seinem Gewicht am weitesten trennt.',
  'agenda.copy': 'Als Text kopieren',
  'agenda.copied': 'Kopiert.',
  'agenda.heading': 'Tagesordnung: Ideen zum Besprechen ({stage})',
  'agenda.rank': 'Rang {rank}.',
  'agenda.below': 'Rang {rank}, {points} Punkte unter der Grenze.',
  'agenda.above': 'Rang {rank}, {points} Punkte über der Grenze.',
  'agenda.distance':
    'Am weitesten auseinander bei „{criterion}“ (Gewicht {weight} %): {lowest} bis {highest}, zwei Personen liegen im Mittel {distance} Punkte auseinander.',
  'agenda.camps': 'Zwei Lager: {lowCount} Personen um {low}, {highCount} Personen um {high}.',
  'agenda.open': '{number} {title}',
} as const
