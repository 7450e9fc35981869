/** Turns of phrase by which lines of a table give away that they are no ideas. Each is read on cleaned text of one line. */

/** A label at the start: "Beispiel", "Beispiel: …", "z. B. …", "BEISPIEL – …", "(Muster)". */
export const exampleLabel =
  /^[([„"*_]*(?:(?:beispiel|muster|bsp\.?|beispielidee|beispielzeile|beispieleintrag|beispielprojekt|beispielvorschlag|mustervorschlag|mustermaßnahme|musterprojekt|musteridee|mustereintrag|musterzeile|ausfüllbeispiel|ausfüllhilfe|example|sample)(?:\s*\d{0,2}\s*(?:[:–—)\]“"]|-(?!\p{L}))|\s*\d{0,2}\s*$|\s+\()|z\.\s?b\.|e\.\s?g\.)/iu
export const exampleTail = /[([–—-]\s*(?:nur\s+)?(?:beispiel|muster|example|ausfüllbeispiel)\s*[)\]]?$/i
export const exampleTalk =
  /so (?:könnte|kann|sollte) (?:ein|ihr|euer|eure|dein|der) \w*(?:eintrag|idee|beispiel|vorschlag)|(?:eintrag|idee|vorschlag) aussehen|nicht löschen|bitte überschreiben|dies(?:e zeile)? ist (?:nur )?ein(?:e)? \w*beispiel|nur als beispiel|nur ein beispiel|beispieltext|mustertext|ausfüllbeispiel|example (?:row|entry|only)|do not delete/i
export const examplePerson =
  /\b(?:mustermann|musterfrau|normalverbraucher)\b|\bmax muster\b|\b(?:john|jane) doe\b|\bvorname nachname\b/i

/**
 * Stands in every text in which a turn of phrase is found that may stand anywhere: `exampleTail`, `exampleTalk`,
 * `examplePerson`, `testTalk`, `deleteTalk`, `moderatedTalk`. Most lines hold none of these and need no closer look.
 */
export const tellingStems =
  /aussehen|beispiel|muster|normalverbraucher|example|\bdoe\b|nachname|überschreiben|so k[öa]nn|so sollte|lösch|delete|ignor|entfern|test|gesperrt|ausgeblendet|verborgen|zurückgezogen|moderiert|removed|hidden|moderated|verst(?:öß|oß|ieß)/i

/** A title made of nothing but trial words. */
export const testTitle =
  /^[([„"*]*(?:test(?:s|test|idee|eintrag|beitrag|datensatz|zeile|er)?|probe(?:eintrag)?|x{3,}|y{3,}|asdf\w*|qwert[zy]?\w*|lorem ipsum.*|bla(?:bla)*|dummy|foo(?:bar)?|abc|123|testing)(?:[\s\-_,.:!?/&]*(?:test\w{0,8}|\d+|idee|eintrag|bla|x{3,}|abc|bitte|ignorieren|löschen|nur|ein))*[)\]“"!.…]*$/i
export const testTalk =
  /\btest(?:beitrag|eintrag|datensatz|zeile|idee|vorschlag)\b|\bnur (?:ein |zum |für )?test(?:en|zwecke)?\b|\b(?:das|dies|hier) ist (?:nur )?ein test\b|\bthis is (?:just |only )?a test\b|\btest (?:entry|post|row|record)\b/i
export const deleteTalk =
  /\b(?:bitte|kann|soll|wird|noch)\b.{0,20}(?:löschen|gelöscht|ignorieren|entfernt? werden|entfernen)|\bplease (?:delete|ignore)\b/i
export const placeholderTitle =
  /^hier (?:könnte|kommt|steht|bitte|entsteht)\b.*(?:idee|titel|vorschlag|eintrag|text)|^(?:idee|titel|vorschlag) (?:hier )?ein(?:tragen|geben)|^your idea here|^(?:ihre|deine|eure) idee(?: hier)?[.!…]*$/i
export const junkText =
  /^(?:x{2,}|y{2,}|z{2,}|test(?: test)*|asdf\w*|bla(?: ?bla)*|\?{2,}|-{2,}|lorem ipsum.*)$/i

/** Entries of a platform that its moderation took down. */
export const moderatedTalk =
  /(?:von der|durch die|vom|von den)\s+(?:moderation|redaktion|verwaltung|moderator\w*|administrat\w*)\b.{0,30}(?:gelöscht|entfernt|gesperrt|ausgeblendet|verborgen|zurückgezogen)|^[[(<*]*\s*(?:dieser |dieses |der |die )?(?:beitrag|kommentar|inhalt|text|vorschlag|eintrag|idee)\s+(?:wurde\s+|ist\s+)?(?:\w+[\s,]+){0,6}(?:gelöscht|entfernt|gesperrt|ausgeblendet|moderiert|verborgen)|^[[(<*]+\s*(?:gelöscht|entfernt|gesperrt|moderiert|ausgeblendet|removed|deleted|hidden|moderated)\b.{0,40}[\])>*]+$|(?:removed|deleted|hidden) by (?:a |the )?moderat|verst(?:ößt|oß|ieß) gegen (?:die |unsere )?(?:netiquette|nutzungsbedingungen|spielregeln|regeln|dialogregeln)/i
export const moderatedStatus =
  /^(?:gelöscht|gesperrt|entfernt|ausgeblendet|moderiert|verborgen|unsichtbar|spam|deleted|removed|hidden|blocked|moderated|nicht öffentlich|zurückgezogen)$/i

/** Labels of lines that sum up. The rest of such a line holds figures only. */
export const totalLabel =
  /^(?:gesamt|gesamtsumme|gesamtergebnis|gesamtzahl|gesamtkosten|gesamtpunkte|summe|summen|endsumme|insgesamt|ges|total|totals|grand total|ergebnis|anzahl|durchschnitt|mittelwert|mittel|ø|σ|∑|sum|average|mean|count|median|übertrag|spaltensumme)(?=$|[\s:=(.,])(?:.{0,30})$/iu
export const subtotalLabel =
  /^(?:zwischensumme|teilsumme|subtotal|sub-total|zwischenergebnis|summe seite|übertrag)\b/i

export const noteMark =
  /^(?:[*†‡¹²³]+\)?\s*\p{L}|\(\*+\)|(?:anm|anmerkung|anmerkungen|hinweis|hinweise|bemerkung|bemerkungen|protokoll|quelle|quellen|stand|legende|erläuterung|erläuterungen|fußnote|ps|p\. ?s|note|notes|source|datenstand|achtung|kontakt|rückfragen|ansprechpartner|ansprechpartnerin|ansprechperson|moderation|erstellt|erfasst)\b\s*(?::|am\b|von\b|durch\b|zu\b|an\b|–|-(?!\p{L})|\.)|stand (?:\d|\p{L}+ \d{4})|(?:seite|page) \d+(?: (?:von|of) \d+)?$|ende der (?:liste|tabelle)|\(c\)|©)/iu
/** The mark of a footnote in a cell of its own, before the cell with its text. */
export const loneMark = /^(?:[*†‡¹²³]{1,3}\)?|\*\))$/u
export const sectionMark =
  /^(?:workshop|ws|tisch|gruppe|kleingruppe|handlungsfeld|themenfeld|themenbereich|thema|arbeitskreis|arbeitsgruppe|ak|ag|teil|block|kapitel|bereich|station|vormittag|nachmittag|kategorie|rubrik|cluster|stadtteil|ortsteil|runde|abschnitt|section|topic|group|table|part)\b(?!-\p{L})/iu

/** What a line of units or of filling hints may hold below a heading. */
export const unitText =
  /^[([]*\s*(?:in |angabe in )?(?:€|eur|euro|t€|teur|t euro|tsd\.?\s?(?:€|euro|eur)|tausend euro|mio\.?\s?(?:€|euro)?|€ ?\/ ?jahr|punkte|pkt\.?|anzahl|stück|stk\.?|%|prozent|personen|stimmen|ja\s?\/\s?nein|j\s?\/\s?n|yes\s?\/\s?no|x|tt\.?\s?mm\.?\s?jj(?:jj)?|dd[./]mm[./]yyyy|yyyy-mm-dd|datum|freitext|text|zahl|nummer|stichworte?|kurz|(?:max\.?|maximal|höchstens)\s?\d+(?:\s?(?:zeichen|wörter|worte|sätze|punkte))?|von\s\d+\sbis\s\d+|\d+\s?(?:-|–|bis|…)\s?\d+(?:\s?(?:punkte|sätze))?|auswahl|auswahlliste|(?:open-ended )?response|(?:offene |freie )?antwort|mehrfachnennung(?:en)?(?: möglich)?|vor-? ?und nachname|lfd\.?)\s*[)\]]*$/i
