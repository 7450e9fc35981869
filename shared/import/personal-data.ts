const mail =
  /[\p{L}\d](?:[\p{L}\d._%+-]*[\p{L}\d])?(?:@|\s?[([](?:at|ät)[)\]]\s?)[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?(?:\.[\p{L}\d-]+)*(?:\.|\s?[([](?:dot|punkt)[)\]]\s?)\p{L}{2,}/gu
const phone =
  /(?<![\d,.\p{L}]|\d-)(?:\+\d{2}[\s/(-]*(?:0\)[\s/-]*)?\d{2,5}|\(0\d{2,5}\)|0\d{2,5})(?:[\s/.–-]{0,3}\d{1,8}){1,6}(?![\d,]\d)/gu
/** A number behind a word for telephone, however it is grouped. */
const announcedPhone =
  /(?<=\b(?:Tel|Telefon|Mobil|Handy|Fon|Fax|Phone)(?:nummer)?\b\.?\s?:?\s?)[+(]?\d[\d\s()/.–-]{4,20}\d/giu
/** A German bank account, in groups or without. */
const account = /\bDE\d{2}(?:\s?\d{4}){4}\s?\d{2}(?!\d)/g
const personWord = String.raw`(?:(?:von|van|de|der|zu|al|el)\s)?\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)*`
const degrees = String.raw`(?:(?:Dr|Prof|Dipl)\.(?:\s?(?:med|phil|jur|rer|nat|pol|h|c|dent|vet)\.|-Ing\.?)*\s?)`
const fullName = String.raw`${degrees}*${personWord}(?:\s${personWord}){1,2}`
/** An office is no name: "Herr Bürgermeister". */
const offices = String.raw`(?:Ober)?(?:[Bb]ürgermeister|[Pp]räsident|Stadt[pr]|Minister|Landr|Direktor|Vorsitzende|Doktor|Professor)`
const addressed = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:Frau|Herrn|Herr|(?<!\b[Aa]m\s)Fr\.|Hr\.|Hrn\.|Mrs\.?|Mr\.?|Ms\.?)\s(?!der\s|${offices})${degrees}*|${degrees}+)(?:\p{Lu}\.\s?)?${personWord}(?:\s${personWord})?`,
  'gu',
)
const introduced = new RegExp(
  String.raw`(?:[Aa]nsprech(?:partner(?:in)?|person)|[Kk]ontakt(?:person)?(?:\süber)?|[Rr]ückfragen(?:\s(?:bitte|gern|gerne))?(?:\san)?|[Ww]enden\s[Ss]ie\ssich\san|(?:[Ss]tammt|[Kk]ommt)\svon|[Ee]ingereicht\svon|[Ii]dee\svon|[Vv]orschlag\svon|[Vv]orgeschlagen\s(?:von|durch)|[Nn]achfragen\sbei|[Bb]itte\san|[Ii]deengeber(?:in)?|gez\.|[Aa]ngeregt\s(?:von|durch)|[Ee]ingebracht\s(?:von|durch)|[Aa]nregung\svon|[Mm]ein\sName\sist|[Ii]ch\s(?:heiße|bin)|[Ii]ch,|[Mm]elden\sbei|[Cc]ontact|[Tt]el(?:efon)?\.?\sbei)(?:\s?:)?\s(?:ist\s)?(?<name>${fullName})`,
  'gu',
)

/** Words that follow "Familie" and are no name: "Familie Beruf", "Familie Kinder". */
const noSurname = String.raw`(?:Beruf|Jugend|Kinder?|Senioren|Bildung|Soziales|Freunde|Freizeit|Arbeit|Sport|Haus|Zuhause|\p{L}+(?:ung|heit|keit|schaft|zentrum))(?![\p{L}])`
/** A household that goes by its name: "Familie Meyer", "Eheleute Brandt". */
const household = new RegExp(
  String.raw`(?<![\p{L}])(?:Familie|Fam\.|Eheleute|Ehepaar)\s(?!${noSurname})${personWord}(?![\p{L}])`,
  'gu',
)

/** A name right before a telephone number: "Eva Lind, Tel. …", "Eva Lind (0151 …", "Eva Lind: +49 …". */
const called = new RegExp(
  String.raw`(?<![\p{L}])(?<name>${fullName}|\p{Lu}\.\s?${personWord})\s?[,:;(–-]?\s?(?:(?<!\p{L})(?:[Tt]el(?:efon)?|[Mm]obil|[Hh]andy|[Ff]on|[Pp]hone)(?:nummer)?\b\.?\s?:?|(?:unter\s)?(?=\+\d|\(?0\d))`,
  'gu',
)

/** Stands in every text in which `addressed`, `introduced` or `household` finds a name. */
const tellingWords =
  /Frau|Herr|[FH]r\.|Hrn\.|M[rs]|Dr\.|Prof\.|Dipl\.|nsprechp|ontakt|ückfragen|(?:ich|itte)\san|[tegn]\s(?:von|durch)|\sbei|deengeber|gez\.|Name\sist|[Ii]ch\s(?:heiße|bin)|[Ii]ch,|ontact|Fam(?:ilie\s|\.)|Ehe(?:leute|paar)/

/** Stands in every text that holds personal data other than known names: most texts do not and need no closer look. */
const tellingSigns = new RegExp(String.raw`\d{2}|@|[([](?:[Aa][Tt]|[Ää][Tt])[)\]]|${tellingWords.source}`)

const wholeName = new RegExp(`^${fullName}$`, 'u')

/** Words that begin names of groups, not of people. */
const groupWords =
  /^(?:tisch|gruppe|klasse|workshop|arbeitskreis|arbeitsgruppe|team|verein|feuerwehr|stadt|stadtwerke|schule|kita|jugend|senioren|bürger|anwohner|eltern|familie|initiative|redaktion|haus|rathaus|büro|praxis|zentrum|kirche|polizei|bücherei|bibliothek|museum|theater|volkshochschule|anonym|unbekannt|mehrere|group|table|(?:ak|ag|amt|alle|am|an|im|in|auf|the|class)(?!\p{L}))/iu

/**
 * True for a text that looks like the name of a person: two to four words, each with a capital, no digits.
 *
 * @example
 * import { looksLikePerson } from './personal-data.ts'
 * ['Hanne Petersen-Wulf', 'Gruppe Tisch 2', 'Klasse 9b'].map(looksLikePerson) // → [true, false, false]
 */
export function looksLikePerson(text: string): boolean {
  return !groupWords.test(text) && !/\d/.test(text) && wholeName.test(text)
}

/**
 * Pieces of a free text that point to a person: mail addresses, telephone numbers, names of people known from the file,
 * names after "Frau", "Herr", "Rückfragen an" and the like. In the order of the text, none twice.
 *
 * @example
 * import { findPersonalData } from './personal-data.ts'
 * findPersonalData('Rückfragen an Eva Lind, Tel. (040) 66969 117.') // → ['Eva Lind', '(040) 66969 117']
 * findPersonalData('12 Bänke, 3.500 € im Jahr 2021') // → []
 */
export function findPersonalData(text: string, knownNames: readonly string[] = []): string[] {
  if (knownNames.length === 0 && !tellingSigns.test(text)) return []
  const found = new Pieces()
  const add = (at: number, piece: string): void => found.add(at, piece)
  addContacts(text, found)
  for (const name of knownNames) {
    const at = text.indexOf(name)
    if (at >= 0 && !/\p{L}/u.test(text.charAt(at - 1)) && !/[\p{L}-]/u.test(text.charAt(at + name.length)))
      add(at, name)
  }
  if (tellingWords.test(text)) {
    for (const match of text.matchAll(addressed)) add(match.index, match[0])
    for (const match of text.matchAll(household)) add(match.index, match[0])
    for (const match of text.matchAll(introduced)) {
      const name = match.groups?.['name'] ?? ''
      if (looksLikePerson(name)) add(match.index + match[0].length - name.length, name)
    }
  }
  if (/\d{2}/.test(text)) {
    for (const match of text.matchAll(called)) {
      const name = match.groups?.['name'] ?? ''
      if (looksLikePerson(name.replace(/^\p{Lu}\.\s?/u, 'Al '))) add(match.index, name)
    }
  }
  return found.inOrder()
}

/**
 * Mail addresses and telephone numbers in a cell that holds a name anyway, in the order of the text.
 *
 * @example
 * import { findContacts } from './personal-data.ts'
 * findContacts('Eva Lind (040 66969 117)') // → ['040 66969 117']
 * findContacts('Frau Lind') // → []
 */
export function findContacts(text: string): string[] {
  if (!tellingSigns.test(text)) return []
  const found = new Pieces()
  addContacts(text, found)
  return found.inOrder()
}

function addContacts(text: string, found: Pieces): void {
  const isNumbered = /\d{2}/.test(text)
  if (isNumbered) for (const match of text.matchAll(account)) found.add(match.index, match[0])
  if (/@|[([](?:at|ät)[)\]]/i.test(text))
    for (const match of text.matchAll(mail)) found.add(match.index, match[0])
  if (isNumbered) {
    for (const match of text.matchAll(phone))
      if (match[0].replace(/\D/g, '').length >= 7) found.add(match.index, match[0].trim())
    for (const match of text.matchAll(announcedPhone)) found.add(match.index, match[0].trim())
  }
}

/** Pieces of a text; what lies in a piece found before is not added. */
class Pieces {
  readonly #found: { at: number; piece: string }[] = []

  add(at: number, piece: string): void {
    const end = at + piece.length
    const inside = this.#found.some((other) => at < other.at + other.piece.length && end > other.at)
    if (!inside) this.#found.push({ at, piece })
  }

  /** In the order of the text, none twice. */
  inOrder(): string[] {
    return [...new Set(this.#found.toSorted((a, b) => a.at - b.at).map(({ piece }) => piece))]
  }
}
