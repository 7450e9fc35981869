/** Texts of cost plans, of decisions by hand in what is computed, and of what is open when a selection is tried. */
export const deSelectionMore = {
  'costs.open': 'Kosten ohne Kostenträger',
  'costs.open.finding':
    'Bei 1 Idee ({cost}) steht noch nicht fest, wer zahlt. Gegen das Budget eines Kostenträgers zählt sie deshalb nicht mit. Hier lassen sich Kostenträger und Jahr wählen; daraus wird ihr Kostenplan.|Bei {count} Ideen (zusammen {cost}) steht noch nicht fest, wer zahlt. Gegen das Budget eines Kostenträgers zählen sie deshalb nicht mit. Hier lassen sich Kostenträger und Jahr wählen; daraus wird ihr Kostenplan.',
  'costs.open.column.amount': 'noch ohne Kostenträger',
  'costs.open.years': 'in jedem Jahr',
  'costs.open.year': 'Jahr der Kosten von {number}',
  'costs.open.payer': 'Kostenträger von {number}',
  'costs.open.save': 'Kosten von {number} speichern',
  'costs.conflict.title': 'Diesen Kostenplan hat inzwischen jemand anderes geändert',
  'costs.conflict.now': 'Gespeichert ist jetzt:',
  'costs.conflict.none': 'Gespeichert ist jetzt kein Betrag mehr.',
  'costs.conflict.item': '{payer} {year}: {amount}',
  'costs.conflict.take': 'Gespeicherten Stand nehmen',
  'costs.conflict.keep': 'Bei meinen Beträgen bleiben',
  'by-hand.switch': 'Entscheidungen von Hand mitrechnen',
  'by-hand.compare':
    'Mit Entscheidungen von Hand: aufgenommene Ideen zählen dazu, herausgenommene nicht. Ohne: das Ergebnis, wie es berechnet ist.',
  'by-hand.row': 'von Hand entschieden',
  'by-hand.row.unknown': '{count} (davon {unknown} ohne Wert oder Kosten, die nichts beitragen)',
  'by-hand.frontier':
    'Mit Entscheidungen von Hand: aufgenommene Ideen sind bei jedem Schritt dabei, herausgenommene bei keinem; den Rest sucht jeder Schritt neu.',
  'robust-model': 'Was offen ist',
  'robust-model.both': 'Gewichte und Bewertungen',
  'robust-model.weights': 'nur Gewichte',
  'robust-model.what.both':
    'Die Auswahl wird {runs} Mal neu gesucht. Jedes Mal liegen die Gewichte bis zu 25 % anders, jede Bewertung irgendwo zwischen der niedrigsten und der höchsten der Bewertenden (fehlende irgendwo auf der Skala) und grob geschätzte Kosten zwischen unterer und oberer Schätzung.',
  'robust-model.what.weights':
    'Die Auswahl wird {runs} Mal neu gesucht. Jedes Mal liegen die Gewichte bis zu 25 % anders und grob geschätzte Kosten zwischen unterer und oberer Schätzung; abgegebene Bewertungen bleiben, wie sie sind, fehlende liegen irgendwo auf der Skala.',
} as const
