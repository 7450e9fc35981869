/** Why a foreign file is not read and how to save it anew. */
export const deRefusals = {
  'refusal.title': 'Die Datei wurde nicht eingelesen',
  'refusal.damaged-zip':
    'Die Arbeitsmappe ist beschädigt oder unvollständig. Bitte in Excel öffnen und neu speichern oder noch einmal schicken lassen.',
  'refusal.damaged-content':
    'Der Inhalt der Arbeitsmappe ist beschädigt. Bitte in Excel öffnen und als .xlsx neu speichern.',
  'refusal.password-protected':
    'Die Arbeitsmappe ist mit einem Kennwort geschützt. Bitte in Excel öffnen und ohne Kennwort speichern.',
  'refusal.legacy-xls':
    'Das ist eine Arbeitsmappe im alten Format (Excel 97–2003). Bitte in Excel unter „Speichern unter“ als .xlsx sichern.',
  'refusal.binary-workbook':
    'Das ist eine binäre Arbeitsmappe (.xlsb). Bitte in Excel unter „Speichern unter“ als .xlsx sichern.',
  'refusal.open-document': 'Das ist eine OpenDocument-Tabelle (.ods). Bitte als .xlsx speichern.',
  'refusal.macros': 'Die Arbeitsmappe enthält Makros. Bitte als .xlsx ohne Makros speichern.',
  'refusal.html-not-workbook':
    'Das ist eine Webseite (HTML) und keine Arbeitsmappe, wie auch immer die Datei heißt. Bitte in Excel öffnen und als .xlsx speichern.',
  'refusal.not-a-workbook':
    'Das ist keine Arbeitsmappe und keine Texttabelle. Lesbar sind .xlsx, .csv und .txt.',
  'refusal.ending-does-not-fit':
    'Der Inhalt passt nicht zur Endung der Datei. Bitte die richtige Endung geben oder als .xlsx speichern.',
  'refusal.empty-file': 'Die Datei ist leer.',
  'refusal.too-large-file':
    'Die Datei ist größer als 30 MB. Bitte Bilder und nicht benötigte Blätter entfernen.',
  'refusal.too-large-unpacked':
    'Die Datei entpackt sich auf mehr als 200 MB und wird aus Sicherheitsgründen nicht gelesen. Bitte nur die nötigen Blätter in eine neue Datei kopieren.',
  'refusal.too-many-parts':
    'Die Datei besteht aus mehr als 2.000 Teilen und wird aus Sicherheitsgründen nicht gelesen. Bitte nur die nötigen Blätter in eine neue Datei kopieren.',
  'refusal.too-many-sheets':
    'Die Arbeitsmappe hat mehr als 200 Blätter. Bitte die nötigen Blätter in eine eigene Datei kopieren.',
  'refusal.too-many-rows': 'Die Tabelle hat mehr als 100.000 Zeilen. Bitte in mehrere Dateien teilen.',
  'refusal.too-many-columns':
    'Die Tabelle hat mehr als 500 Spalten. Bitte nicht benötigte Spalten entfernen.',
  'refusal.too-many-cells':
    'Die Datei hat mehr als 2.000.000 gefüllte Zellen. Bitte in mehrere Dateien teilen.',
  'refusal.xml-doctype':
    'Die Datei enthält nicht erlaubte XML-Teile und wird aus Sicherheitsgründen nicht gelesen. Bitte in Excel öffnen und als .xlsx neu speichern.',
  'refusal.took-too-long':
    'Das Lesen hat länger als eine Minute gedauert und wurde beendet. Bitte die Tabelle in mehrere Dateien teilen.',
  'refusal.took-too-much-memory':
    'Die Datei braucht zu viel Arbeitsspeicher. Bitte die Tabelle in mehrere Dateien teilen.',
  'refusal.reader-failed':
    'Die Datei ließ sich nicht lesen. Bitte in Excel öffnen und als .xlsx neu speichern.',
  'refusal.unchanged': 'Am Katalog wurde nichts verändert.',
  'refusal.ending-does-not-fit.workbook':
    'Das ist eine Arbeitsmappe von Excel, der Dateiname endet aber auf „.{ending}“. Bitte die Endung in „.xlsx“ ändern oder die Datei in Excel als .xlsx speichern.',
  'refusal.ending-does-not-fit.text':
    'Das ist eine Texttabelle, der Dateiname endet aber auf „.{ending}“. Bitte die Endung in „.csv“ ändern oder die Datei in Excel öffnen und als .xlsx speichern.',
  'refusal.damaged-content.unclosed-quote':
    'In Datensatz {record} der Texttabelle öffnet ein Anführungszeichen, das nirgends schließt. Bitte dort ergänzen oder entfernen, oder die Tabelle als .xlsx schicken lassen.',
  'refusal.damaged-content.line-length':
    'Zeile {line} der Texttabelle ist länger als {limit} Zeichen; das ist keine Tabelle. Bitte die Datei prüfen oder die Tabelle als .xlsx speichern.',
} as const
