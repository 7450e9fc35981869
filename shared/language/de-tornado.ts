/** Texts of the tornado of one idea. */
export const deTornado = {
  'tornado.title': 'Welche Bewertung könnte den Ausschlag geben?',
  'tornado.chart': 'Wert der Idee, wenn eine einzelne Bewertung anders ausfiele',
  'tornado.finding.none':
    'Alle Bewertungen dieser Idee sind einhellig: Keine einzelne kann ihren Wert noch verändern.',
  'tornado.finding.widest':
    'Am meisten hängt an „{criterion}“: Je nach Note läge der Wert zwischen {low} und {high} Punkten.',
  'tornado.finding.in': 'Allein könnte sie die Auswahl kosten: {criteria}.',
  'tornado.finding.out': 'Allein könnte sie in die Auswahl bringen: {criteria}.',
  'tornado.finding.safe-in': 'Keine einzelne Bewertung kostet sie die Auswahl.',
  'tornado.finding.safe-out': 'Keine einzelne Bewertung bringt sie in die Auswahl.',
  'tornado.note':
    'Je Zeile ändert sich nur diese eine Bewertung, von der niedrigsten bis zur höchsten Note, die eine Person vergeben hat; fehlt sie, über die ganze Skala. Schraffiert: schlechter als jetzt. Voll: besser.',
  'tornado.now': 'jetzt {value}',
  'tornado.cut': 'Grenze {value}',
  'tornado.cut.note':
    'Die Grenze liegt bei {value} Punkten, solange alle anderen Ideen bleiben, wie sie sind.',
  'tornado.axis': 'Gesamtwert in Punkten',
  'tornado.column.criterion': 'Kriterium',
  'tornado.column.mark': 'Note jetzt',
  'tornado.column.worst': 'Schlechteste offene Note',
  'tornado.column.best': 'Beste offene Note',
  'tornado.cell': '{mark} → {value} Punkte',
  'tornado.missing': 'fehlt',
  'tornado.decides': 'entscheidet',
} as const
