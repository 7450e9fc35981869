/** Texts of the page that lists the trail. */
export const deTrail = {
  'trail-page.title': 'Änderungsprotokoll',
  'trail-page.lead':
    'Jede Änderung mit Person, Zeit und Inhalt. Hier geht nichts verloren: Auch das Zurücknehmen ist ein Eintrag.',
  'trail-page.search': 'Im Protokoll suchen',
  'trail-page.person': 'Person',
  'trail-page.everybody': 'alle',
  'trail-page.number': 'Nr.',
  'trail-page.at': 'Wann',
  'trail-page.by': 'Wer',
  'trail-page.what': 'Was',
  'trail-page.undo': 'Zurücknehmen',
  'trail-page.undo-of': 'Nr. {number} rückgängig machen: {what}',
  'trail-page.undone': 'zurückgenommen mit Nr. {number}',
  'trail-page.shown': '{count} Eintrag|{count} Einträge',
  'trail-page.shown.more': '{count} Eintrag, ältere folgen|{count} Einträge, ältere folgen',
  'trail-page.older': 'Ältere Einträge zeigen',
  'trail-page.none': 'Noch keine Änderungen.',
  'trail-page.none-found': 'Kein Eintrag passt zur Suche.',
} as const
