import { cleanLine } from '../import/cell-text.ts'
import type { ScoreStateName } from './score.ts'
import type { Legend } from './score-workbook.ts'

/** Meanings in a legend, the first that fits. "Noch nicht beurteilt" is open, "nicht beurteilbar" is not. */
const meanings: readonly (readonly [ScoreStateName, RegExp])[] = [
  ['abstained', /enthalt|enthält|befangen|\babst(?:ain|ention)|kein votum|ohne votum|stimme nicht ab/i],
  [
    'open',
    /^(?:(?:ist|bleibt|heißt|gilt als|noch|is|still)\s+)*(?:offen|zu bewerten|später|folgt|steht (?:noch )?aus|fehlt|wird nach|nachzu|nicht (?:bewertet|beurteilt|ausgefüllt|bearbeitet|vergeben|gesetzt)|unbearbeitet|unbewertet|ausstehend|open|pending|not (?:yet )?(?:rated|scored|filled|done))/i,
  ],
  [
    'cannot-judge',
    /nicht (?:zu )?(?:beurteil|bewert|einschätz|einzuschätz|zu sagen)|w(?:eiß|eiss) (?:ich )?(?:es )?nicht|keine (?:angabe|aussage|meinung|einschätzung|bewertung|beurteilung)|cannot (?:judge|say|rate|assess)|can.?t (?:judge|say|rate)|don.?t know|no opinion|not assessable|unable to/i,
  ],
]

const blankWords =
  /^(?:(?:leer|frei|unausgefüllt)(?:e[srn]?)?(?: (?:feld|felder|zellen?))?|leerfeld|blank|empty|(?:blank|empty) cells?|(?:keine?|ohne) (?:eintrag|eintragung|eingabe)|nichts(?: eingetragen)?|freilassen|frei gelassen|leer lassen|leer gelassen|leergelassen|nicht ausgefüllt)$/i
/** Signs that a legend spells out. */
const spelledSigns: ReadonlyMap<string, string> = new Map([
  ['strich', '–'],
  ['bindestrich', '-'],
  ['gedankenstrich', '–'],
  ['fragezeichen', '?'],
  ['kreuz', 'x'],
  ['schrägstrich', '/'],
  ['dash', '–'],
  ['question mark', '?'],
])
const longestToken = 24
const longestMeaning = 90

/**
 * What a piece of text says about signs and words in the cells: "leer oder – = noch offen; enth. = Enthaltung".
 * Anchors of the scale ("5 = sehr aufwendig") say nothing about states and are left out.
 *
 * @returns null when the text is no legend.
 * @example
 * import { readLegend } from './score-workbook-legend.ts'
 * readLegend('leer oder – = noch offen') // → { '': 'open', '–': 'open' }
 * readLegend('E = Enthaltung, ? = weiß nicht') // → { 'E': 'abstained', '?': 'cannot-judge' }
 * readLegend('k. A. (keine Angabe), enth. (Enthaltung)') // → { 'k. A.': 'cannot-judge', 'enth.': 'abstained' }
 * readLegend('Bei Enthaltung bitte „E“ eintragen') // → { 'E': 'abstained' }
 * readLegend('5 = sehr aufwendig') // → null
 */
export function readLegend(raw: string): Legend | null {
  const legend: Legend = {}
  for (const segment of raw.split(/[;\n·•]|\s\|\s/)) {
    const pieces = splitEqual(cleanLine(segment))
    for (let at = 0; at + 1 < pieces.length; at += 1) {
      const isLast = at + 2 === pieces.length
      const meaning = isLast ? (pieces[at + 1] ?? '') : beforeLastComma(pieces[at + 1] ?? '')
      const tokens = at === 0 ? (pieces[at] ?? '') : afterLastComma(pieces[at] ?? '')
      addEntry(legend, at === 0 ? tokens.replace(/^[^:]{3,40}:\s+(?=\S)/, '') : tokens, meaning)
    }
  }
  if (Object.keys(legend).length === 0) addExplained(legend, cleanLine(raw))
  return Object.keys(legend).length > 0 ? legend : null
}

/** "k. A. (keine Angabe)", "nb – nicht beurteilbar", "Bei Enthaltung bitte „E“ eintragen": without a sign between. */
function addExplained(legend: Legend, text: string): void {
  for (const found of text.matchAll(/(?:^|[,;:]\s*)([^,;:()]{1,10}?)\s*\(([^()]+)\)/g))
    addEntry(legend, (found[1] ?? '').trim(), found[2] ?? '')
  const dashed = /^([\p{L}.?/ ]{1,8}?)\s+[–-]\s+(.+)$/u.exec(text)
  if (dashed) addEntry(legend, dashed[1] ?? '', dashed[2] ?? '')
  const quoted =
    /^(.*?)[„“"'‚‘»]([^„“"'”‘’«»]{1,10})[“”"'‘’«](.*(?:eintragen|einsetzen|schreiben|kennzeichnen|markieren|angeben|enter|write).*)$/i.exec(
      text,
    )
  const meaning = (quoted?.[1] ?? '').replace(/^(?:bei|für|wer|for|if)\s+(?:(?:einer|eine|sich)\s+)?/i, '')
  if (quoted) addEntry(legend, quoted[2] ?? '', meaning)
}

/** A legend in two cells: the sign in one, its meaning beside it. */
export function readLegendPair(token: string, meaning: string): Legend | null {
  const legend: Legend = {}
  if (cleanLine(token).length <= 12) addEntry(legend, cleanLine(token), cleanLine(meaning))
  return Object.keys(legend).length > 0 ? legend : null
}

/** What a text says is meant, or undefined. */
export function stateOfMeaning(meaning: string): ScoreStateName | undefined {
  if (meaning.length > longestMeaning) return undefined
  return meanings.find(([, shape]) => shape.test(meaning))?.[0]
}

function splitEqual(segment: string): string[] {
  const equal = segment.split(
    /\s*(?:=|→|⇒|\bbedeutet\b|\b(?:gilt|gelten|zählt|zählen) als\b|\bheißt\b|\bsteht für\b|\bmeans\b)\s*/,
  )
  if (equal.length > 1) return equal
  const colon = /^([^:]{1,12}):\s*(.+)$/.exec(segment)
  return colon ? [colon[1] ?? '', colon[2] ?? ''] : [segment]
}

function beforeLastComma(text: string): string {
  const at = lastBreak(text)
  return at < 0 ? text : text.slice(0, at)
}

function afterLastComma(text: string): string {
  const at = lastBreak(text)
  return at < 0 ? text : text.slice(at).replace(/^(?:,|und\b|and\b)\s*/, '')
}

function lastBreak(text: string): number {
  const comma = text.lastIndexOf(', ')
  return comma >= 0 ? comma : text.search(/(?<=\s)(?:und|and)\s(?=\S{1,8}$)/)
}

function addEntry(legend: Legend, written: string, meaning: string): void {
  const state = stateOfMeaning(meaning.trim())
  if (state === undefined) return
  for (const piece of written.split(/\s+oder\s+|\s+bzw\.?\s+|\s+or\s+|\s+\/\s+|,\s+/)) {
    const token = piece
      .replace(/\s*\([^)]*\)$/, '')
      .replace(/^[„“"'‚‘»«(]+|[“”"'‘’«»)]+$/g, '')
      .trim()
    if (token.length > longestToken || (token === '' && piece.trim() === '')) continue
    legend[blankWords.test(token) ? '' : (spelledSigns.get(token.toLowerCase()) ?? token)] = state
  }
}
