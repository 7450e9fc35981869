/** Texts for a file that is a newer version of one that was imported. */
export const deImportVersion = {
  'import.version': 'Neuere Fassung von „{file}“',
  'import.version.same': 'Diese Datei ist schon eingelesen: „{file}“',
  'import.version.finding':
    'Eingelesen am {at}. Neu: {added}, geändert: {changed}, unverändert: {same}, nicht mehr enthalten: {gone}.',
  'import.version.use':
    'Als neuere Fassung einlesen: Bekannte Ideen werden ergänzt, nicht noch einmal angelegt',
  'import.version.use-same': 'Bekannte Ideen nicht noch einmal anlegen',
  'import.version.take-all': 'Alle Änderungen übernehmen',
  'import.version.take-none': 'Keine übernehmen',
  'import.version.field': 'Feld',
  'import.version.changes': 'Änderungen',
  'import.fields.more': '{count} weiteren Namen zeigen|{count} weitere Namen zeigen',
  'import.named-and-more': '{names} … und {count} weitere',
  'import.version.before': 'Bisher in der Datei',
  'import.version.after': 'Jetzt in der Datei',
  'import.version.take': '{field} von {number} übernehmen',
  'import.version.unchanged': 'Alle bekannten Ideen stehen unverändert in der Datei.',
  'import.version.unchanged-rest': 'Die Ideen, die noch in der Datei stehen, sind unverändert.',
  'import.version.gone': 'Nicht mehr in der Datei (bleiben im Katalog): {ideas}',
  'import.version.hidden': 'In der Datei ausgeblendet (bleiben im Katalog, wie sie sind): {ideas}',
  'import.version.run': 'Übernehmen: {added} neu, {changed} geändert',
  'import.version.done': 'Übernommen: {added} neu, {changed} geändert.',
  'import.looks-like-scores': 'Das sieht nach ausgefüllten Bewertungsbögen aus, nicht nach neuen Ideen.',
  'import.looks-like-scores.go': 'Zur Bewertung',
  'trail.import-version': 'Neuere Fassung {file} eingelesen: {count} neu, {updated} geändert',
} as const
