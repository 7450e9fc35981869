import { foldHeading } from '../import/headings.ts'
import { looksLikePerson } from '../import/personal-data.ts'
import { raterInWhoLine } from './score-sheet-columns.ts'

const groupName =
  /^(?:ak|ag|arbeitskreis|arbeitsgruppe|gruppe|kleingruppe|team|tisch|fraktion|ausschuss|beirat|jury|working group|group|table|kernteam)(?:[\s:.-]+\S|$)/i
const surnameInitial = /^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,\s*\p{Lu}\.?(?:\s?\p{Lu}\.?)?$/u
const initialSurname = /^(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}'’-]+$/u
const addressed = /^(?:frau|herr|fr\.|hr\.|dr\.|prof\.|mrs?\.?|ms\.?)\s\p{L}/iu
const numbered =
  /^(?:person|bewerter(?:in|\*in|:in)?|bewertende person|teilnehmer(?:in)?|tn|rater|juror(?:in)?|mitglied|p|r|b|tn)[\s.-]?\d{1,3}$/i
const initials = /^(?:\p{Lu}\.\s?){2,3}$|^\p{Lu}{2,3}$/u
const nameOfCriterion =
  /(?:keit|heit|ität|schaft|tion|nutzen|wirkung|potenzial|potential|aufwand|kosten|bedarf|interesse|schutz|wert|eindruck|risiko|chance|dringlichkeit|grad|ability|ity|ness|ance|benefit|impact|effort|cost|urgency|value|risk)$/i

/** True for a name that says of itself that it is a group: "AK Mobilität", "Gruppe A", "Tisch 3". */
export function looksLikeGroup(text: string): boolean {
  return groupName.test(text)
}

/**
 * How surely a text names somebody who scores, 0 to 1.
 *
 * @example
 * import { raterLikeness } from './score-workbook-raters.ts'
 * ['Karaca, A.', 'Gruppe A', 'Person 3', 'Machbarkeit'].map(raterLikeness) // → [1, 1, 1, 0.1]
 */
export function raterLikeness(text: string): number {
  if (groupName.test(text) || surnameInitial.test(text) || numbered.test(text)) return 1
  if (addressed.test(text) || initialSurname.test(text)) return 1
  if (nameOfCriterion.test(text)) return 0.1
  if (looksLikePerson(text)) return 0.8
  if (initials.test(text)) return 0.6
  return /^\p{Lu}[\p{L}'’-]+$/u.test(text) ? 0.3 : 0.15
}

/** How surely a text names a criterion that the stage does not know, 0 to 1. */
export function criterionWordLikeness(text: string): number {
  if (groupName.test(text) || surnameInitial.test(text) || numbered.test(text)) return 0
  if (text.endsWith('?') || nameOfCriterion.test(text)) return 0.6
  return looksLikePerson(text) ? 0.2 : 0.35
}

const sheetKinds =
  /^(?:einzel|gruppen)?(?:bewertung(?:en|sbogen)?|bew\.|bogen|votum|einschätzung|scores?|ratings?|scoring|score sheet|sheet)(?:\s+(?:von|durch|des|der|by|of))?[\s:_–-]+/i
const groupKinds = /^(?:arbeitskreis|arbeitsgruppe|ak|ag|working group)(?:[\s:_–-]+)(?=\p{L}{2})/iu
const plainSheet =
  /^(?:tabelle|table|sheet|blatt)\s?\d*$|^(?:bewertung|bewertungen|scores?|ratings?|daten|matrix|punkte|ergebnis(?:se)?)$/i

/** Somebody who scores, with how surely; `isGroup` for working groups. */
export type FoundRater = { name: string; likeness: number; isGroup: boolean }

/**
 * The rater in the name of a sheet or file: "AK Mobilität", "Bewertung Karaca", "Thore Brammer".
 *
 * @example
 * import { raterInName } from './score-workbook-raters.ts'
 * raterInName('AK Urbane Daten') // → { name: 'Urbane Daten', likeness: 0.9, isGroup: true }
 * raterInName('Bewertung Brammer') // → { name: 'Brammer', likeness: 0.7, isGroup: false }
 * raterInName('Tabelle1') // → undefined
 */
export function raterInName(name: string): FoundRater | undefined {
  const text = name.trim()
  if (text === '' || plainSheet.test(text)) return undefined
  const kindless = text.replace(sheetKinds, '')
  const rest = bareName(kindless).replace(/^\(([^()]+)\)$/, '$1')
  const group = rest.replace(groupKinds, '').trim()
  if (group !== rest) return { name: group, likeness: 0.9, isGroup: true }
  if (groupName.test(rest)) return { name: rest, likeness: 0.9, isGroup: true }
  if (kindless !== text && /^\d*$/.test(rest)) return { name: text, likeness: 0.6, isGroup: false }
  if (kindless !== text) return { name: rest, likeness: 0.7, isGroup: false }
  const likeness = raterLikeness(rest)
  return likeness >= 0.6 ? { name: rest, likeness: likeness * 0.7, isGroup: false } : undefined
}

const counted = /^\d{1,2}[\s.)_–-]+(?=\p{L}{2})/u
const dated = /(?<=\p{L}{2})[\s_–-]+(?:19|20)\d{2}$/u
const kindBehind = /(?<=\p{L}{2})[\s_–-]+(?:bewertung(?:en|sbogen)?|bogen|votum|scores?|ratings?)$/iu

/**
 * The name of a sheet without a number before it, a year behind it, or the word for what it is.
 *
 * @example
 * import { bareName } from './score-workbook-raters.ts'
 * ['2. Brammer', 'Brammer 2026', 'Brammer - Bewertung', 'Bogen 3'].map(bareName) // → ['Brammer', 'Brammer', 'Brammer', 'Bogen 3']
 */
export function bareName(sheet: string): string {
  return sheet.trim().replace(counted, '').replace(dated, '').replace(kindBehind, '').trim()
}

const labelWords = new Set(
  (
    'bewertende person|bewerter|bewerterin|bewertet von|bewertet durch|bewertung von|bewertung durch|name|person|rater|evaluator|assessor|reviewer|juror|jurorin|jurymitglied|' +
    'ausgefuellt von|abgegeben von|bearbeitet von|eingereicht von|mitglied|teilnehmer|teilnehmerin|rated by|scored by|evaluated by|completed by|ihr name|vorname name|name der bewertenden person|vor und nachname|vorname und nachname|name bewerter|name bewerterin|name des bewerters|ausgefuellt durch|ausgefuellt|bewertet|name rater|gutachter|gutachterin|von|votum von'
  ).split('|'),
)
const groupLabels = new Set(
  'arbeitskreis|arbeitsgruppe|ak|ag|gruppe|team|bewertende gruppe|working group|group|name der gruppe'.split(
    '|',
  ),
)
const criterionLabels = new Set(
  'kriterium|bewertungskriterium|criterion|bewertet wird|merkmal|aspekt'.split('|'),
)
const ideaLabels = new Set(
  'idee|vorschlag|projekt|massnahme|idea|proposal|project|idee nr|ideentitel'.split('|'),
)

export type Label = 'rater' | 'group' | 'criterion' | 'idea'

/** Forms ask in many words; with a colon behind them they are labels. */
const personLabel =
  /\b(?:bewertende[nr]?|bewertet von|bewerter|bewerterin|name|juror|jurorin|gutachter|gutachterin|mitglied)\b/

/** What a label above a table names: "Bewertende Person:", "Kriterium:". */
export function labelOf(text: string): Label | undefined {
  const folded = foldHeading(text)
  if (labelWords.has(folded)) return 'rater'
  if (groupLabels.has(folded)) return 'group'
  if (criterionLabels.has(folded)) return 'criterion'
  if (ideaLabels.has(folded)) return 'idea'
  if (!text.trim().endsWith(':')) return undefined
  if (personLabel.test(folded)) return 'rater'
  return /\b(?:arbeitskreis|arbeitsgruppe|gruppe|team)\b/.test(folded) ? 'group' : undefined
}

const inTitle =
  /(?:\b(?:arbeitskreis(?:es)?|arbeitsgruppe|ak|ag|working group)\s+(?<group>\p{Lu}[^,;:(–]*?)|\b(?:bewertung|bewertungsbogen|bogen|einschätzung|votum|scores?|rating|assessment)\s+(?:von|durch|by|of)\s+(?<person>\p{Lu}[^,;:(–]*?))\s*(?=$|[,;:(–]|\s-\s)/u

const namedUnit =
  /\b(?:Gruppe|Kleingruppe|Team|Tisch|Group|Table)\s+(?:\p{Lu}[\p{L}\d]*|\d{1,2})(?![\p{L}\d])/u

/** The rater in a title above the table: "Gruppenbewertung Arbeitskreis Mobilität". */
export function raterInTitle(title: string): FoundRater | undefined {
  const issued = raterInWhoLine(title)
  if (issued !== undefined) return { name: issued, likeness: 0.95, isGroup: false }
  const found = new RegExp(inTitle.source, 'iu').exec(title)
  const group = found?.groups?.['group']?.trim()
  if (group) return { name: group, likeness: 0.85, isGroup: true }
  const unit = namedUnit.exec(title)?.[0]
  if (unit) return { name: unit, likeness: 0.8, isGroup: true }
  const person = found?.groups?.['person']?.trim()
  return person && raterLikeness(person) >= 0.3 ? { name: person, likeness: 0.85, isGroup: false } : undefined
}
