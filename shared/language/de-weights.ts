/** Texts of finding weights together. */
export const deWeights = {
  'weights.title': 'Gewichte gemeinsam finden',
  'weights.finding.none': 'Noch hat keine Gruppe etwas zu den Gewichten gesagt.',
  'weights.finding.same':
    '1 Gruppe hat sich geäußert; ihre Gewichte gelten bereits.|{count} Gruppen haben sich geäußert; ihre gemeinsamen Gewichte gelten bereits.',
  'weights.finding.other':
    '1 Gruppe hat sich geäußert. Am weitesten von den geltenden Gewichten liegt „{criterion}“: {joined} % statt {present} %.|{count} Gruppen haben sich geäußert. Am weitesten von den geltenden Gewichten liegt „{criterion}“: {joined} % statt {present} %.',
  'weights.state': 'Gewichte einer Gruppe eintragen …',
  'weights.adopt': 'Gemeinsame Gewichte übernehmen',
  'weights.adopted': 'Die gemeinsamen Gewichte gelten jetzt.',
  'weights.joined.table': 'Gemeinsame und geltende Gewichte',
  'weights.criterion': 'Kriterium',
  'weights.present': 'gilt jetzt',
  'weights.joined': 'gemeinsam',
  'weights.joined.note':
    'Mittel der Anteile: Die neueste Aussage jeder Gruppe wird zu Anteilen, dann folgt das Mittel über die Gruppen. Jede Gruppe zählt gleich.',
  'weights.joining': 'Was „Gemeinsame Gewichte übernehmen“ gelten lässt',
  'weights.joining.shares': 'Mittel der Anteile',
  'weights.joining.comparisons': 'verbundene Vergleiche',
  'weights.joining.comparisons.note':
    'Verbundene Vergleiche: Für jedes Paar wird das geometrische Mittel aus den neuesten Vergleichen aller Gruppen gebildet; 4 zu 1 und 1 zu 4 heben sich so genau auf. Aus der gemeinsamen Tabelle folgen die Anteile. Jede Gruppe zählt gleich.',
  'weights.joining.only-shares':
    'Die Vergleiche selbst lassen sich erst verbinden, wenn jede Gruppe, die sich geäußert hat, zuletzt Paare verglichen hat.',
  'weights.history': 'Wer wann was gesagt hat',
  'weights.group': 'Gruppe',
  'weights.core-team': 'Kernteam',
  'weights.method': 'Verfahren',
  'weights.method.direct': 'Punkte vergeben',
  'weights.method.swing': 'Verbesserungen vergleichen',
  'weights.method.pairwise': 'Paare vergleichen',
  'weights.method.direct.hint': 'Für jedes Kriterium Punkte: doppelt so viele heißt doppelt so wichtig.',
  'weights.method.swing.hint':
    'Alle Kriterien stehen auf der schlechtesten Bewertung. Welche Verbesserung auf die beste Bewertung wäre am meisten wert? Sie bekommt 100 Punkte, die anderen im Verhältnis dazu.',
  'weights.method.pairwise.hint':
    'Je zwei Kriterien: Welches ist wichtiger, und wie viel? (Analytischer Hierarchieprozess nach Saaty)',
  'weights.method.pairwise.many': 'Paare lassen sich nur bei 2 bis {most} Kriterien vergleichen.',
  'weights.points': 'Punkte für „{name}“',
  'weights.pair': '„{first}“ und „{second}“',
  'weights.pair.equal': '1 zu 1: beide gleich wichtig',
  'weights.pair.more': '{ratio} zu 1: „{name}“ {words}',
  'weights.pair.words.2': 'zwischen „gleich“ und „etwas wichtiger“',
  'weights.pair.words.3': 'etwas wichtiger',
  'weights.pair.words.4': 'zwischen „etwas“ und „deutlich wichtiger“',
  'weights.pair.words.5': 'deutlich wichtiger',
  'weights.pair.words.6': 'zwischen „deutlich“ und „viel wichtiger“',
  'weights.pair.words.7': 'viel wichtiger',
  'weights.pair.words.8': 'zwischen „viel“ und „überragend wichtiger“',
  'weights.pair.words.9': 'überragend wichtiger',
  'weights.result': 'Daraus folgt: {shares}.',
  'weights.result.share': '{name} {share} %',
  'weights.consistency': 'Stimmigkeit',
  'weights.consistency.fits': 'Die Vergleiche passen gut zueinander (Konsistenzverhältnis {ratio}).',
  'weights.consistency.strained':
    'Die Vergleiche passen nur mäßig zueinander (Konsistenzverhältnis {ratio}, üblich ist höchstens 0,1).',
  'weights.consistency.contradicts':
    'Die Vergleiche widersprechen einander (Konsistenzverhältnis {ratio}, üblich ist höchstens 0,1). Die Gewichte sagen wenig.',
  'weights.worst':
    'Am wenigsten passt „{first}“ zu „{second}“: gesagt {ratio}, zu den anderen Vergleichen passte {fitting}.',
  'weights.ratio': 'Konsistenzverhältnis {ratio}',
  'weights.ratio.above': '{ratio} zu 1',
  'weights.ratio.below': '1 zu {ratio}',
  'weights.change': 'Ändern',
  'weights.change.of': 'Aussage ändern: {group}',
  'weights.change.title': 'Aussage einer Gruppe ändern',
  'weights.replaces':
    'Diese Gruppe hat sich schon geäußert. Die neue Aussage zählt; die bisherige bleibt im Verlauf.',
  'weights.newest': 'zählt',
  'weights.older': 'frühere Aussage',
  'weights.at': 'Wann',
  'weights.by': 'Eingetragen von',
  'weights.shares': 'Anteile',
  'weights.save': 'Eintragen',
  'weights.saved': 'Die Gewichte sind eingetragen. Gelten werden sie erst, wenn sie übernommen sind.',
  'problem.weights-incomplete':
    'Die Angaben reichen nicht für Gewichte: Mindestens ein Kriterium braucht Punkte, und jedes Paar muss verglichen sein.',
  'trail.state-weights': 'Gewichte einer Gruppe für „{name}“ eingetragen',
  'trail.change-weights':
    'Aussage einer Gruppe zu den Gewichten für „{name}“ geändert; die bisherige bleibt im Verlauf',
  'trail.adopt-weights': 'Gemeinsame Gewichte (Mittel der Anteile) für „{name}“ übernommen',
  'trail.adopt-joined-comparisons': 'Gemeinsame Gewichte (verbundene Paarvergleiche) für „{name}“ übernommen',
} as const
