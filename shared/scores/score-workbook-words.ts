import { cleanLine } from '../import/cell-text.ts'
import { foldHeading } from '../import/headings.ts'

/** What a column of a table of scores holds besides the scores themselves. */
export type LabelRole = 'idea-number' | 'idea-title' | 'criterion' | 'rater'
export type HeadingRole = LabelRole | 'mark' | 'reason' | 'time'

const roleWords: readonly (readonly [HeadingRole, string])[] = [
  [
    'idea-number',
    'nr|nummer|no|number|id|lfd nr|lfd|laufende nummer|ideennummer|ideen nr|idee nr|nr der idee|idea no|idea number|idea id|ideen id|ideeid|kennung|projekt nr|vorschlag nr|ideen nummer|idee nummer',
  ],
  [
    'idea-title',
    'idee|ideen|titel|ideentitel|titel der idee|name der idee|vorschlag|vorschlaege|projekt|projekte|projektidee|massnahme|massnahmen|bezeichnung|thema|kurztitel|idea|ideas|title|idea title|proposal|project|measure|projekttitel|ideenname',
  ],
  [
    'criterion',
    'kriterium|kriterien|bewertungskriterium|bewertungskriterien|merkmal|aspekt|criterion|criteria|dimension',
  ],
  [
    'rater',
    'bewertet von|bewertet durch|bewertende person|bewertende|bewertender|bewerter|bewerterin|person|name|rater|raters|evaluator|assessor|reviewer|juror|jurorin|jurymitglied|jury|mitglied|ihr name|dein name|vor und nachname|vorname und nachname|name vorname|nachname vorname|your name|ak|ag|arbeitskreis|arbeitsgruppe|gruppe|team|teilnehmer|teilnehmerin|teilnehmende|abgegeben von|von|wer|ausgefuellt von|rated by|scored by|evaluated by|working group|group|participant|bewertungsteam|stimme von',
  ],
  [
    'mark',
    'punkte|punktzahl|punktwert|bewertung|bewertungen|wert|note|score|scores|rating|votum|points|mark|value|einschaetzung|einstufung|punktevergabe|ergebnis',
  ],
  [
    'reason',
    'begruendung|begruendungen|anmerkung|anmerkungen|kommentar|kommentare|bemerkung|bemerkungen|notiz|notizen|hinweis|hinweise|erlaeuterung|reason|reasons|comment|comments|remark|remarks|notes|rationale|justification|warum|freitext',
  ],
  [
    'time',
    'zeitpunkt|datum|uhrzeit|zeit|zeitstempel|abgegeben am|bewertet am|eingang|eingegangen am|date|time|timestamp|submitted|submitted at|geaendert am|stand',
  ],
]

const roles: ReadonlyMap<string, HeadingRole> = new Map(
  roleWords.flatMap(([role, words]) => words.split('|').map((word): [string, HeadingRole] => [word, role])),
)

/**
 * What a heading says its column holds; undefined for names of criteria, of raters and everything else.
 *
 * @example
 * import { roleOfHeading } from './score-workbook-words.ts'
 * ['Idee Nr.', 'Punkte (0-5)', 'Bewertet von:', 'Nutzen'].map(roleOfHeading) // → ['idea-number', 'mark', 'rater', undefined]
 */
export function roleOfHeading(heading: string): HeadingRole | undefined {
  return heading.length > longest ? undefined : folded(heading)
}

const longest = 80
const reasonOfOne =
  /^(?:begruendung|kommentar|anmerkung|bemerkung|reason|comment)(?:en|e|s)? (?:zu |zum |zur |for |on )?\S/
const folded = remembering((heading) => {
  const words = foldHeading(heading)
  return roles.get(words) ?? (reasonOfOne.test(words) ? ('reason' as const) : undefined)
})

/** The same words return in thousands of rows; at most so many answers are kept. */
const mostKept = 5_000

function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, { answer: T }>()
  return (text) => {
    const before = kept.get(text)
    if (before) return before.answer
    if (kept.size >= mostKept) kept.clear()
    const found = { answer: answer(text) }
    kept.set(text, found)
    return found.answer
  }
}

const statistics: readonly (readonly [string, RegExp])[] = [
  ['mean', /^[ø⌀∅](?![\p{L}])/u],
  ['mean', /^(?:mw|(?:gesamt)?mittelwerte?|(?:gesamt)?mittel|mean|arithmetisches mittel)\b/],
  ['average', /^(?:(?:gesamt)?durchschnitt(?:lich\w*|swert)?|(?:gesamt)?schnitt|average|avg)\b/],
  ['median', /^median\b/],
  [
    'sum',
    /^(?:summen?|(?:zwischen|teil)summen?|subtotal|punktsumme|gesamt|insgesamt|gesamt(?:punkte|punktzahl|wert|summe|score|note|ergebnis|bewertung)|total|totals|sum|overall)\b/,
  ],
  ['rank', /^(?:rang|rangplatz|rangfolge|platz|platzierung|rank|ranking|reihenfolge)\b/],
  ['weight', /^(?:gewicht|gewichte|gewichtung|weight|weights|weighting|faktor)\b/],
  ['spread', /^(?:standardabweichung|streuung|stabw|std|sd|varianz|spannweite|abweichung|deviation)\b/],
  ['minimum', /^(?:minimum|min)\b/],
  ['maximum', /^(?:maximum|max)\b/],
  [
    'count',
    /^(?:anzahl|zahl der|count|anz|davon|enthaltungen|(?:ja|nein)[- ]?stimmen|abgegebene stimmen|anwesende)\b/,
  ],
]

/**
 * The figure that a heading or the label of a line names when it holds no scores: mean, sum, rank, weight …
 * `rest` is what follows, such as the group of "Mittelwert Mobilität".
 *
 * @example
 * import { findStatistic } from './score-workbook-words.ts'
 * findStatistic('Ø Mobilität') // → { why: 'mean', rest: 'Mobilität' }
 * findStatistic('Gesamteindruck') // → undefined
 */
export function findStatistic(heading: string): { why: string; rest: string } | undefined {
  if (/^n(?:\s*=.*)?$/.test(heading)) return { why: 'count', rest: '' }
  return heading.length > longest ? undefined : statisticOf(heading)
}

const statisticOf = remembering((heading): { why: string; rest: string } | undefined => {
  const text = cleanLine(heading).toLowerCase()
  for (const [why, shape] of statistics) {
    const found = shape.exec(text)
    if (!found) continue
    const rest = cleanLine(heading)
      .slice(found[0].length)
      .replace(/^[\s:.,–-]+|[\s:]+$/g, '')
    return { why, rest }
  }
  return statisticAtEnd(cleanLine(heading))
})

const endings: readonly (readonly [string, RegExp])[] = [
  ['sum', /[\s(–-]+(?:gesamt|insgesamt|summe|total|sum)\)?$/i],
  ['mean', /[\s(–-]+(?:mittelwert|mittel|mean|ø)\)?$/i],
  ['average', /[\s(–-]+(?:durchschnitt|average)\)?$/i],
]

function statisticAtEnd(heading: string): { why: string; rest: string } | undefined {
  const found = endings.find(([, shape]) => shape.test(heading))
  return found && { why: found[0], rest: heading.replace(found[1], '').trim() }
}

const fillingWords =
  /^(?:|(?:der|aller|alle|je|pro|über|gesamt|punkte|bewertungen?|spalten?|ideen?|kriterien?|of|all|per|group|gruppe|idee|raters?|personen|kreuze|stimmen|nennungen|votes|in|%|prozent|[\d,.]+)+)$/

/**
 * The statistic that a line of the table holds. Stricter than for columns, because an idea may well be called
 * "Platz der Kulturen".
 *
 * @example
 * import { findLineStatistic } from './score-workbook-words.ts'
 * ['Durchschnitt', 'Summe (alle)', 'Platz der Kulturen'].map(findLineStatistic) // → ['average', 'sum', undefined]
 */
export function findLineStatistic(label: string): string | undefined {
  const found = findStatistic(label)
  const rest = (found?.rest ?? '').toLowerCase().replace(/[()\s]+/g, '')
  return found && fillingWords.test(rest) ? found.why : undefined
}

const aggregates: readonly (readonly [string, RegExp])[] = [
  ['mean', /\bAVERAGEA?\(|\bAVERAGEIFS?\(/i],
  ['median', /\bMEDIAN\(/i],
  ['rank', /\bRANK(?:\.EQ|\.AVG)?\(/i],
  ['sum', /\bSUM(?:PRODUCT|IFS?)?\(|^[$A-Z]+\d+(?:[+*/][$A-Z\d]+)+$/i],
  ['spread', /\bSTDEV|\bVAR\(/i],
  ['count', /\bCOUNT(?:A|IFS?)?\(/i],
  ['maximum', /\bMAX\(/i],
  ['minimum', /\bMIN\(/i],
]

/** The statistic that a formula computes, if any; formulas are never evaluated, only looked at. */
export function statisticOfFormula(formula: string): string | undefined {
  return aggregates.find(([, shape]) => shape.test(formula))?.[0]
}
