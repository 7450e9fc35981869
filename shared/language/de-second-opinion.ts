/** Texts of the second opinions: other methods on the same marks. */
export const deSecondOpinion = {
  'opinion.title': 'Gleiches Ergebnis mit anderem Verfahren?',
  'opinion.none': 'Zum Vergleichen braucht es mindestens zwei vollständig bewertete Ideen mit einem Rang.',
  'opinion.same':
    'Ja: Auch {methods} wählen dieselben Ideen aus.|Ja: Auch {methods} wählen dieselben {count} Ideen aus.',
  'opinion.changes': '{method}: {changes}.',
  'opinion.changes.none': 'dieselbe Auswahl',
  'opinion.joining': '{ideas} käme hinein|{ideas} kämen hinein',
  'opinion.leaving': '{ideas} fiele heraus|{ideas} fielen heraus',
  'opinion.more': '{count} weitere',
  'opinion.alike.same': '{method}: genau dieselbe Reihenfolge (Kendalls Tau {tau}).',
  'opinion.alike.close':
    '{method}: fast dieselbe Reihenfolge; von 100 Paaren stehen rund {pairs} gleich herum (Kendalls Tau {tau}).',
  'opinion.alike.similar':
    '{method}: ähnliche Reihenfolge; von 100 Paaren stehen rund {pairs} gleich herum (Kendalls Tau {tau}).',
  'opinion.alike.different':
    '{method}: deutlich andere Reihenfolge; von 100 Paaren stehen nur rund {pairs} gleich herum (Kendalls Tau {tau}).',
  'opinion.alike.unknown':
    '{method}: Die Reihenfolgen lassen sich nicht vergleichen, weil alles gleichauf ist.',
  'opinion.topsis': 'TOPSIS',
  'opinion.promethee': 'PROMETHEE II',
  'opinion.topsis.how':
    'TOPSIS fragt: Wie nah liegt eine Idee an den besten Noten, die es irgendwo gibt, und wie weit weg von den schlechtesten?',
  'opinion.promethee.how':
    'PROMETHEE II vergleicht jede Idee mit jeder anderen: Unterschiede bis {none} % der Skala zählen nicht, ab {full} % zählen sie voll.',
  'opinion.note':
    'Beide hängen davon ab, welche Ideen mit dabei sind, und lassen sich schwerer erklären. Darum gilt die Rangfolge aus gewichteten Punkten; diese hier sind nur zweite Meinungen.',
  'opinion.left-out':
    'Nicht verglichen ist 1 Idee mit einer fehlenden Bewertung: {ideas}. Die Ränge zählen nur unter den verglichenen.|Nicht verglichen sind {count} Ideen mit fehlenden Bewertungen: {ideas}. Die Ränge zählen nur unter den verglichenen.',
  'opinion.table': 'Ränge nach drei Verfahren',
  'opinion.column.idea': 'Idee',
  'opinion.column.main': 'Gewichtete Punkte',
  'opinion.joins': 'käme hinein',
  'opinion.leaves': 'fiele heraus',
  'opinion.show-all': 'Alle {count} Ideen zeigen',
} as const
