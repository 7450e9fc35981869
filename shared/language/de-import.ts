/** Why the program understands a file as it does: grounds for columns, skipped lines, doubts and duplicates. */
export const deImport = {
  'import.column.by-word': 'Die Überschrift „{heading}“ ist bekannt.',
  'import.column.by-compound': 'Am Ende der Überschrift „{heading}“ erkannt.',
  'import.column.by-nearly': 'Die Überschrift „{heading}“ ist fast wie eine bekannte geschrieben.',
  'import.column.by-part': 'An einem Teil der Überschrift „{heading}“ erkannt.',
  'import.column.by-content': 'Am Inhalt der Spalte erkannt.',
  'import.column.ticked':
    'Zusammen mit den angekreuzten Spalten daneben gelesen: {names}. Jedes Kreuz nennt ein Handlungsfeld.',
  'import.column.ticked-with':
    'Angekreuzte Spalte; wird zusammen mit Spalte {column} als Liste der Handlungsfelder gelesen.',
  'import.column.short-texts':
    'Eine Spalte mit Titeln gibt es nicht. Die Texte unter „{heading}“ sind kurz genug dafür.',
  'import.column.hidden': 'In Excel ausgeblendet; wird nur auf Wunsch zugeordnet.',
  'import.column.by-hand': 'Von Hand oder durch eine Vorlage festgelegt.',
  'import.column.no-heading': 'Die Spalte hat keine Überschrift.',
  'import.column.unknown': 'Die Überschrift „{heading}“ ist nicht bekannt.',
  'import.skip.blank': 'In der Zeile steht nichts.',
  'import.skip.only-number': 'In der Zeile steht nur eine laufende Nummer.',
  'import.skip.only-dashes': 'In der Zeile stehen nur Striche.',
  'import.skip.header-repeat': 'Die Zeile wiederholt die Überschriften.',
  'import.skip.units': 'In der Zeile stehen nur Einheiten oder Ausfüllhinweise.',
  'import.skip.total': 'Neben „{label}“ stehen nur Zahlen.',
  'import.skip.total-declared': 'Excel führt die Zeile als Ergebniszeile der Tabelle.',
  'import.skip.total-formula': 'In der Zeile stehen nur Summenformeln.',
  'import.skip.subtotal': 'Die Zeile fasst einen Teil zusammen.',
  'import.skip.example': '„{text}“ sieht nach einem Beispiel zum Ausfüllen aus.',
  'import.skip.test': '„{text}“ sieht nach einem Testeintrag aus.',
  'import.skip.moderated': 'Der Eintrag wurde von der Moderation entfernt: „{text}“.',
  'import.skip.section': 'Eine Zwischenüberschrift, keine Idee.',
  'import.skip.note': 'Eine Anmerkung zur Tabelle, keine Idee.',
  'import.skip.continued': 'Der Titel in Zeile {line} reicht bis hierher; der Text steht bei jener Idee.',
  'import.skip.hidden': 'In Excel ausgeblendet.',
  'import.skip.by-hand': 'Von Hand übersprungen.',
  'import.evidence.damaged-number.lost-point':
    'Die übrigen Werte haben {digits} Nachkommastellen. Aus {proposal} ist {number} geworden, weil das Komma verloren ging.',
  'import.evidence.damaged-number.proven':
    'Aus Zustimmung und Ablehnung derselben Zeile ergibt sich {proposal}. In der Zelle steht {number}, weil das Komma verloren ging.',
  'import.evidence.damaged-number.date':
    'Excel hat eine Zahl für ein Datum gehalten ({day}). Tag und Monat zusammen ergeben die ursprüngliche Zahl.',
  'import.evidence.damaged-number.label': 'Excel hat eine Nummer mit Punkt für ein Datum gehalten ({day}).',
  'import.evidence.date-as-text': 'Der {day} steht als Text in der Zelle, die anderen Tage als Datum.',
  'import.evidence.number-as-text': 'Die Zahl {number} steht als Text in der Zelle, die anderen als Zahl.',
  'import.evidence.decimal-point':
    'Hier steht ein Punkt, wo die anderen ein Komma haben. Gelesen als {number}.',
  'import.evidence.decimal-point.amount': 'In „{text}“ steht ein Punkt statt eines Kommas.',
  'import.evidence.shortened-range': 'In „{text}“ fehlen der ersten Zahl vermutlich die Tausender.',
  'import.evidence.thousands-comma': 'In „{text}“ trennt vermutlich das Komma die Tausender.',
  'import.evidence.out-of-range.heading':
    '{number} liegt außerhalb von {min} bis {max}, wie es in der Überschrift steht.',
  'import.evidence.out-of-range.values': 'Alle anderen {count} Werte liegen zwischen {min} und {max}.',
  'import.evidence.unreadable-number': '„{text}“ ist keine Zahl.',
  'import.evidence.unreadable-number.leaning':
    '„{text}“ ist eine Note mit Tendenz. Welche Zahl gelten soll, ist zu entscheiden.',
  'import.evidence.unreadable-number.slash':
    '„{text}“ kann „{proposal} von …“ oder zwei Noten meinen. Vorgeschlagen ist {proposal}.',
  'import.evidence.unreadable-number.truth': 'Hier steht WAHR oder FALSCH statt einer Zahl.',
  'import.evidence.unreadable-date': '„{text}“ ist kein Tag.',
  'import.evidence.unreadable-date.impossible': 'Den Tag „{text}“ gibt es nicht.',
  'import.evidence.ambiguous-date': '„{text}“ kann {first} oder {second} heißen.',
  'import.evidence.implausible-date': 'Das Jahr von {day} ist unwahrscheinlich.',
  'import.evidence.implausible-date.far': '{day} liegt weit von den anderen Tagen der Spalte entfernt.',
  'import.evidence.date-as-serial-number': 'Die Zahl {number} ist in Excel der Tag {day}.',
  'import.evidence.unreadable-amount': '„{text}“ ist kein eindeutiger Betrag.',
  'import.evidence.compound-amount': 'In „{text}“ stehen mehrere Beträge.',
  'import.evidence.unreadable-yes-no': '„{text}“ ist weder ja noch nein.',
  'import.evidence.unclear-tick': 'In der Spalte „{name}“ steht „{text}“. Das ist weder ein Kreuz noch leer.',
  'import.evidence.missing-title': 'Die Idee hat keinen Titel.',
  'import.evidence.missing-title.short': 'Die Idee hat keinen Titel. Die Beschreibung ist kurz genug dafür.',
  'import.evidence.error-cell': 'Die Zelle zeigt den Fehlerwert {code}.',
  'import.evidence.uncalculated-formula': 'Die Formel hat in der Datei kein gespeichertes Ergebnis.',
  'import.evidence.personal-data':
    'Im Text stehen Angaben zu einer Person: {pieces}. Vor einer Veröffentlichung entfernen oder Einwilligung klären.',
  'import.evidence.spilled-columns':
    'Ein Komma im Text hat die Zeile auf zu viele Spalten verteilt. Vermutlich gehört der Text zu „{heading}“.',
  'import.evidence.number-used-twice': 'Die Nummer {number} steht schon in Zeile {line}.',
  'import.evidence.refers-to-other-idea': '„{text}“ verweist auf eine andere Idee.',
  'import.evidence.only-blanks': 'In der Zelle stehen nur Leerzeichen.',
  'import.evidence.external-link':
    'Die Zelle verweist nach außen ({target}). Gelesen wurde nur das gespeicherte Ergebnis.',
  'import.duplicate.exact': 'Titel und Beschreibung sind gleich.',
  'import.duplicate.same-title': 'Die Titel sagen dasselbe, die Beschreibungen stimmen zu {text} % überein.',
  'import.duplicate.title-and-text':
    'Titel zu {title} % und Beschreibung zu {text} % gleich. Gemeinsame Wörter: {words}',
  'import.duplicate.title-alone': 'Die Titel sagen dasselbe.',
  'import.duplicate.told':
    'Titel und Beschreibung zusammen: Wörter und Wortteile stimmen zu {told} % überein, seltene zählen mehr. Gemeinsame Wörter: {words}',
  'import.duplicate.title': 'Titel zu {title} % gleich. Gemeinsame Wörter: {words}',
} as const
