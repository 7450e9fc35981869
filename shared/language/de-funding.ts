/** Texts of why an idea gets no money in a scenario, and of what would change that. */
export const deFunding = {
  'funding.title': 'Reicht das Geld, und was würde das ändern?',
  'funding.scenario': 'Szenario für das Geld',
  'funding.computing': 'Die Auswahl wird mit und ohne diese Idee durchgerechnet …',
  'funding.chosen': 'Im Szenario „{scenario}“ wird diese Idee gewählt.',
  'funding.chosen.part': 'Im Szenario „{scenario}“ wird diese Idee zu {percent} % ihrer Kosten gefördert.',
  'funding.no-selection':
    'Im Szenario „{scenario}“ ist keine Auswahl gefunden, die alle Regeln einhält. Bitte erst dort die Regeln ansehen.',
  'funding.no-candidate.no-cost':
    'Im Szenario „{scenario}“ rechnet diese Idee nicht mit, weil ihre Kosten fehlen; fehlende Kosten zählen nie als 0.',
  'funding.no-candidate.no-value':
    'Im Szenario „{scenario}“ rechnet diese Idee nicht mit, weil sie noch keinen Gesamtwert hat.',
  'funding.no-candidate.knocked-out':
    'Im Szenario „{scenario}“ rechnet diese Idee nicht mit, weil ein K.-o.-Kriterium oder ein Mindestwert sie aufhält.',
  'funding.no-candidate.unclear':
    'Im Szenario „{scenario}“ rechnet diese Idee nicht mit, weil ihre Prüfung noch unklar ist.',
  'funding.left': 'Im Szenario „{scenario}“ wird diese Idee nicht gewählt ({points} Punkte für {cost}).',
  'funding.shortfall':
    '{budget}: Es fehlen {missing}. Die Idee braucht dort {needed}, neben den gewählten Ideen sind {left} übrig.',
  'funding.rule': 'Im Weg steht die Regel „{rule}“.',
  'funding.no-gain': 'Sie brächte hier keinen zusätzlichen Nutzen.',
  'funding.shift': '{idea} ({to} % statt {from} %)',
  'funding.instead':
    'Das Geld hat stattdessen {losing}. Käme diese Idee dafür hinein, brächte die Auswahl {points} Punkte weniger.',
  'funding.instead.equal':
    'Das Geld hat stattdessen {losing}. Käme diese Idee dafür hinein, wäre der Nutzen derselbe (Gleichstand).',
  'funding.instead.gaining': 'Dann käme auch mehr Geld an: {gaining}.',
  'funding.instead.none': 'Mit ihr ließen sich nicht alle Regeln einhalten.',
  'funding.by-hand.add': 'Von Hand ist entschieden: aufgenommen. Begründung: {reason}',
  'funding.by-hand.remove': 'Von Hand ist entschieden: herausgenommen. Begründung: {reason}',
  'funding.changes': 'Sie würde gewählt, wenn …',
  'funding.changes.note':
    'Jede Zeile genügt allein. Jede ist durchgerechnet: Würde man es so ändern, wäre die Idee in jeder besten Auswahl. Oft genügt weniger als das Geld, das fehlt, weil dann eine andere Idee weicht.',
  'funding.changes.none': 'Keine einzelne Änderung an Kosten, Wert, Budgets oder Regeln brächte sie hinein.',
  'funding.change.cost': 'sie höchstens {to} statt {from} kostete, also {difference} weniger',
  'funding.change.points':
    'ihr Gesamtwert {to} statt {from} von 100 Punkten wäre, also {difference} Punkte mehr',
  'funding.change.rule': 'die Regel „{rule}“ nicht gälte',
  'funding.change.budget': 'für „{budget}“ {to} statt {from} da wären, also {difference} mehr',
  'funding.ask': 'Warum nicht?',
  'funding.ask.one': 'Warum nicht {number}?',
  'funding.letter': 'Brief über das Geld …',
  'funding.letter.later':
    'Sobald die Idee im Ideenspeicher liegt, gibt es hier den Brief, der das den Ideengeber*innen erklärt.',
  'funding.letter.result':
    'Ihre Idee war unter denen, für die wir das Geld verteilt haben. Gesucht war die Auswahl, die allen zusammen am meisten bringt. Ihre Idee ist dabei diesmal nicht unter den geförderten.',
  'funding.letter.cost': 'Nach unserer Schätzung kostet sie {cost}.',
  'funding.letter.short': 'Im „{budget}“ waren dafür noch {left} übrig; es fehlten {missing}.',
  'funding.letter.rule': 'Der Grund ist eine Vorgabe für die Auswahl, nicht die Güte Ihrer Idee.',
  'funding.letter.others': 'Der Grund: Andere Ideen bringen für dasselbe Geld mehr.',
  'funding.letter.change': 'Mit Kosten von höchstens {to} wäre sie anstelle anderer Ideen dabei gewesen.',
} as const
