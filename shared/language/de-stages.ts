/** Texts of the step stages. */
export const deStages = {
  'stages.reason.least': '„{criterion}“: Mittelwert {found}, nötig sind mindestens {required}',
  'stages.reason.most': '„{criterion}“: Mittelwert {found}, erlaubt sind höchstens {required}',
  'stages.reason.unclear': '„{criterion}“: Mittelwert {found}, weder klar dafür noch klar dagegen',
  'stages.reason.no-mean': '„{criterion}“ hat noch niemand bewertet',
  'stages.reason.value-too-low': 'Gesamtwert {found} von 100, nötig sind {required}',
  'stages.reason.rank-too-low': 'Rang {found}, weiter kommen die ersten {required}',
  'stages.reason.too-few-raters': 'noch nicht bei jedem Kriterium {required} Bewertungen',
  'stages.reason.by-hand': 'wird von Hand entschieden',
  'stages.reason.nothing-scored': 'noch keine Bewertung',
  'trail.edit-criterion': 'Kriterium „{name}“ geändert',
  'trail.edit-stage': 'Stufe „{name}“ geändert',
  'trail.decide-stage':
    'Übergang der Stufe „{name}“: {count} Idee entschieden|Übergang der Stufe „{name}“: {count} Ideen entschieden',
} as const
