import { looksLikePerson } from '../import/personal-data.ts'
import { looksLikeGroup, raterInName } from './score-workbook-raters.ts'

const oneName = /^(?:(?:von|van|de|zu|al|el)\s)?\p{Lu}[\p{L}'’]{2,}(?:-\p{Lu}[\p{L}'’]{2,})?$/u
/** Endings of words for things that are done or made, which no surname has. */
const thing =
  /(?:ung|ungen|keit|heit|ität|schaft|tion|tionen|ismus|ment|bild|bilder|plan|blatt|bogen|tabelle|liste|listen|raster|skala|werte?|matrix|punkte|katalog|bericht|stand|runde|teil|formular|ergebnisse?|ansicht|nutzen|aufwand|kosten|ideen?|projekte?|vorschläge|ings?|ness|ability|sheet|list)$/i
const words = new Set(
  (
    'vorlage muster beispiel test entwurf kopie neu alt final gesamt alle alles start deckblatt cover legende hinweise kriterien kriterium ' +
    'protokoll konsens antworten formular umfrage workshop garstedt harksheide norderstedt rathaus klausur thema themen jury gruppe team tisch ' +
    'arbeitskreis personen bewerter juror daten data export import rohdaten punkte noten sterne votum voten stimmen scores score rating marks ' +
    'ratings overview summary template draft copy answers results form ' +
    'januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag'
  ).split(' '),
)

/**
 * True for a single word that may well be somebody's surname. It is weak evidence: enough for the title of a sheet of scores
 * when nothing else names who scores, and for a person to correct.
 *
 * @example
 * import { maybeSurname } from './score-workbook-surname.ts'
 * ['Rickmers', 'Petersen-Wulf', 'Stimmungsbild', 'Vorlage', 'Tabelle1'].map(maybeSurname) // → [true, true, false, false, false]
 */
export function maybeSurname(text: string): boolean {
  return oneName.test(text) && !thing.test(text) && !words.has(text.toLowerCase()) && !looksLikeGroup(text)
}

/**
 * The person whom a title names with nothing between: "Bewertung Olaf Kühl". Weak evidence, as {@link maybeSurname} is.
 *
 * @example
 * import { personInTitle } from './score-workbook-surname.ts'
 * personInTitle('Bewertung Olaf Kühl') // → "Olaf Kühl"
 * personInTitle('Bewertung Smarte Ideen') // → undefined
 */
export function personInTitle(title: string): string | undefined {
  const found = raterInName(title)
  if (!found || found.name === title || found.isGroup || !looksLikePerson(found.name)) return undefined
  return found.name.split(' ').every(maybeSurname) ? found.name : undefined
}

const copyMark = /\s\(\d{1,2}\)$/

/**
 * The name of a sheet without the number that spreadsheets give to a copy, where the sheet it is a copy of is there and is
 * called like a person: "Voß (2)" beside "Voß".
 *
 * @example
 * import { withoutCopyMark } from './score-workbook-surname.ts'
 * withoutCopyMark('Voß (2)', new Set(['Voß', 'Voß (2)'])) // → "Voß"
 * withoutCopyMark('Gruppe (2)', new Set(['Gruppe', 'Gruppe (2)'])) // → "Gruppe (2)"
 */
export function withoutCopyMark(sheet: string, sheets: ReadonlySet<string>): string {
  const base = sheet.replace(copyMark, '')
  const isPerson = maybeSurname(base) || looksLikePerson(base)
  return base !== sheet && sheets.has(base) && isPerson ? base : sheet
}
