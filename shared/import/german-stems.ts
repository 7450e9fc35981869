const stopWords = new Set(
  (
    'der die das den dem des ein eine einer eines einem einen und oder auch als an am im in ins auf aus bei beim fur mit nach von vom zu zum zur ' +
    'uber unter um durch fuer ist sind wird werden soll sollen kann konnen man sich es sie er wir ihr ich nicht noch nur so wie was wer wo wenn dass ' +
    'mehr alle aller allen jede jeder jedes unser unsere unseren ihre ihren neue neuen neuer neues neu the an of for and or to on at with by is are be ' +
    'statt pro per je bis ab vor hinter neben zwischen gegen ohne sehr schon dort hier bitte usw etc idee projekt vorschlag dann damit ' +
    'hat haben hatte war waren wurde wurden muss mussen darf durfen mochte mochten gibt aber weil wann denn doch da ob ja etwas immer ' +
    'viel viele vielen ganz gar also uns ihm ihn ihnen dies diese dieser dieses diesem diesen dabei dafur daran welche welcher welches'
  ).split(' '),
)

/** Words that mean the same in the ideas of a town. The first of each group stands for all. */
const sameMeaning: ReadonlyMap<string, string> = new Map(
  [
    'fahrrad rad velo bike',
    'auto pkw kfz',
    'handy smartphone mobiltelefon',
    'mulleim abfalleim papierkorb mulltonn',
    'bucherei bibliothek stadtbucherei stadtbibliothek',
    'innenstadt zentrum stadtzentrum stadtmitt',
    'senior altere seniorinn',
    'wlan wifi',
    'parkbank sitzbank bank',
    'internet netz onlin web',
    'bucherschrank buchertauschschrank',
    'ausleih verleih leihstation ausleihstation',
    'elektroauto eauto',
  ].flatMap((group) => {
    const [first = '', ...others] = group.split(' ')
    return others.map((other): [string, string] => [other, first])
  }),
)

/** Words of many ideas that make none different from another: what is done, not what it is about. */
const fillers = new Set(
  (
    'aufstell einricht baue bau schaff anleg erricht installier verbesser ausbau einfuhr erweiter erneuer anbiet erstell entwickl bereitstell ' +
    'offentlich gemeinsam zusatzlich kostenlos weiter digital smart stadt norderstedt burger mehr bessere gut einfach modern project plan'
  ).split(' '),
)

/** True for a stem that says what is done rather than what the idea is about. */
export function isFiller(stem: string): boolean {
  return fillers.has(stem)
}

/** Citizens are not a castle, although both have the same stem. */
const citizen = /^burger(?:n|s|in|innen|schaft)?$/

const endings = ['innen', 'ungen', 'erin', 'ern', 'em', 'en', 'er', 'es', 'e', 's']

/**
 * Folds letters so that spellings meet: lower case, no accents, ß as ss, written-out umlauts as plain vowels.
 *
 * @example
 * import { foldLetters } from './german-stems.ts'
 * ['Straßenbäume', 'Strassenbaeume'].map(foldLetters) // → ['strassenbaume', 'strassenbaume']
 */
export function foldLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[^aeq])ue/g, 'u')
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
}

/**
 * The stem of a folded word: plural and case endings taken off while at least four letters remain.
 *
 * @example
 * import { stemWord } from './german-stems.ts'
 * ['baume', 'baum', 'sprechstunden', 'stationen'].map(stemWord) // → ['baum', 'baum', 'sprechstund', 'station']
 */
export function stemWord(word: string): string {
  if (/\d/.test(word)) return word
  for (const ending of endings) {
    if (word.endsWith(ending) && word.length - ending.length >= 4) return word.slice(0, -ending.length)
  }
  return word.length > 5 && /e[lr]n$/.test(word) ? word.slice(0, -1) : word
}

/**
 * The words of a text that carry meaning, folded and stemmed, in their order. Numbers stay: "Teil 2" is not "Teil 3".
 *
 * @example
 * import { meaningfulStems } from './german-stems.ts'
 * meaningfulStems('Ampel-Countdown für die Fußgänger') // → ['ampel', 'countdown', 'fussgang']
 */
export function meaningfulStems(text: string): string[] {
  const withoutMarks = text
    .replace(/(?<=\p{L}{3})[*:_·]in(?:nen)?(?!\p{L})/gu, '')
    .replace(/(?<=\p{L}\s)a(?=\s\p{L})/gu, ' ')
    .replace(/\b(?:z\. ?B|u\. ?a|d\. ?h|s\. ?o|U(?=-Bahn))\.?/g, ' ')
  const words = foldLetters(withoutMarks).match(/[\p{L}\d]+/gu) ?? []
  return words
    .filter((word) => !stopWords.has(word))
    .map((word) => {
      const stem = citizen.test(word) ? 'burger' : stemWord(word)
      return sameMeaning.get(stem) ?? stem
    })
}
