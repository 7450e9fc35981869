import { cleanLine } from './cell-text.ts'
import { headingPhrases, longestPhraseFrom } from './heading-phrases.ts'
import { forUsOnly, misleadingTails, otherThing } from './misleading-headings.ts'
import { nearHeadings } from './near-heading.ts'
import { fieldKinds, type IdeaField } from './idea-fields.ts'
import type { AmountUnit } from './understanding.ts'

/** How strongly a heading names each field, 0 to 1, and how it was recognised. */
export type HeadingMatch = { strength: number; how: 'word' | 'compound' | 'part' | 'nearly' }
export type HeadingMatches = ReadonlyMap<IdeaField, HeadingMatch>

/**
 * A heading folded for comparison: lower case, umlauts written out, no punctuation, no brackets.
 *
 * @example
 * import { foldHeading } from './headings.ts'
 * foldHeading('Kosten (ca.) in T€:') // → 'kosten in teur'
 * foldHeading('Wem nützt es?') // → 'wem nuetzt es'
 */
export function foldHeading(heading: string): string {
  const text = cleanLine(heading).toLowerCase()
  if (onlyWords.test(text)) return spelt(text)
  if (/^[#№][\s*:.]*$/.test(text)) return 'nr'
  return spelt(
    text
      .replace(/\([^)]*\)|\[[^\]]*\]/g, (bracket, at: number) =>
        at === 0 && bracket.length === text.length ? bracket : ' ',
      )
      .replace(/(?<=\p{L})['’`´](?=\p{L})/gu, '')
      .replace(/(?<=\p{L} )#$/u, 'nr')
      .replace(/👍/gu, 'likes')
      .replace(/👎/gu, 'dislikes')
      .replace(/[*:]innen\b|\(in\)|[*:]in\b|\/-?in\b/g, '')
      .replace(/ø/g, 'durchschnitt')
      .replace(/€/g, 'eur')
      .replace(/%/g, ' prozent'),
  )
}

/** Most headings and all sentences: words with plain punctuation between them. */
const onlyWords = /^[a-zäöüß0-9 .,;!?–-]*$/
const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** A text in small letters, spelt with a to z and figures alone. */
function spelt(text: string): string {
  if (plainWords.test(text)) return text
  return text
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** True when two headings are the same once folded. Most differ in their first letter already. */
export function foldAlike(one: string, other: string): boolean {
  const [first, second] = [firstSign(one), firstSign(other)]
  if (first !== null && second !== null && first !== second) return false
  return one === other || foldHeading(one) === foldHeading(other)
}

/** The letter or figure with which a heading begins, folded or not; null where it begins with another sign. */
function firstSign(heading: string): number | null {
  const code = heading.charCodeAt(0) | 0x20
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) ? code : null
}

const remembered = new Map<string, HeadingMatches>()

/**
 * Fields that a heading may name. The last part of a German compound carries its meaning, so "Ideentitel" is a title and
 * "Investitionskosten" are costs even where the word itself is not listed.
 */
export function matchHeading(heading: string): HeadingMatches {
  if (heading.length > 160 || (heading.length > 70 && !/[?(:\n]/.test(heading))) return new Map()
  const known = remembered.get(heading)
  if (known) return known
  if (remembered.size > 5_000) remembered.clear()
  if (otherThing.test(heading)) return new Map()
  if (forUsOnly.test(heading)) return new Map([['internal', { strength: 0.95, how: 'part' }]])
  const question = /^[^?]{8,}\?(?=\s)/.exec(heading)?.[0] ?? heading
  const outside = matchNearly(foldHeading(question), heading)
  const matches = moneyOnly(outside.size > 0 ? outside : matchBracket(heading), heading)
  remembered.set(heading, matches)
  return matches
}

/** A heading that names no field as it stands may be misspelt or shortened: "Beschriebung", "Handlungsfld.". */
function matchNearly(folded: string, heading: string): HeadingMatches {
  const found = matchFolded(folded)
  if (found.size > 0) return found
  const near = nearHeadings(folded, heading.includes('.'))
  return new Map(
    near.flatMap((phrase) =>
      [...matchFolded(phrase)].map(([field, { strength }]): [IdeaField, HeadingMatch] => [
        field,
        { strength: strength * 0.85, how: 'nearly' },
      ]),
    ),
  )
}

/** Where the words outside say nothing, those in brackets may: "Dürfen wir Sie erreichen? [E-Mail]". */
function matchBracket(heading: string): HeadingMatches {
  const inside = /[[(]([^\])]{3,40})[\])]/.exec(heading)?.[1]
  if (inside === undefined) return new Map()
  const found = [...matchFolded(foldHeading(inside))].filter(([field]) => !textFields.has(field))
  return new Map(found.map(([field, { strength }]) => [field, { strength: strength * 0.75, how: 'part' }]))
}

/** Money in the heading leaves no doubt about "Aufwand": it is neither points nor votes. */
function moneyOnly(matches: HeadingMatches, heading: string): HeadingMatches {
  if (unitInHeading(heading) === undefined) return matches
  const kept = [...matches].filter(([field]) => fieldKinds[field] !== 'number')
  const effort = matches.get('effortPoints')
  const money = new Map(kept)
  if (effort && !money.has('runningCost') && (money.get('cost')?.strength ?? 0) < effort.strength)
    money.set('cost', effort)
  return money
}

/** Words that make a heading longer and change nothing. */
const padding =
  /\b(?:grobe[rs]?|grob|geschaetzte[rs]?|ungefaehre[rs]?|voraussichtliche[rs]?|erwartete[rs]?|moegliche[rs]?|kurze[rs]?|ausfuehrliche[rs]?|genaue[rs]?|ihre?|eure|unsere?|deine?|bitte|ggf|evtl|ca|angaben? zu[rm]?)\b ?|(?<=\w) in (?:t|k|m|tsd |mio |tausend )?(?:eur|euro)\b|(?<=\w) (?:t|k|tsd |mio )?(?:eur|euro)$/g
/** "Wer hilft mit?" asks for somebody else than the author. */
const openQuestion =
  /^wer (?:hilft|macht|unterstuetzt|kann|koennte|ist zustaendig|kuemmert|setzt|zahlt|bezahlt|braucht|muss) ?/
const counted = /^(?:anzahl|zahl|summe)(?: der| an)? /

function matchFolded(folded: string): HeadingMatches {
  const found = new Map<IdeaField, HeadingMatch>()
  const add = (phrase: string, factor: number, how: HeadingMatch['how']): void => {
    for (const [field, weight] of headingPhrases.get(phrase) ?? []) {
      const strength = weight * factor
      if (strength > (found.get(field)?.strength ?? 0)) found.set(field, { strength, how })
    }
  }
  if (folded === '') return found
  add(folded, 1, 'word')
  if (found.size > 0) return found
  const bare = folded.replace(padding, '').trim()
  add(bare, 0.97, 'word')
  if (found.size > 0) return found
  if (counted.test(bare)) return matchCounted(bare.replace(counted, ''))
  const tokens = bare.split(' ')
  if (tokens[0] === 'intern' || tokens[0] === 'interne')
    return new Map([['internal', { strength: 0.95, how: 'part' }]])
  if (tokens.length > 12 || /^(?:anzahl|zahl|summe)$/.test(tokens[0] ?? '')) return found
  const addWords = (start: number, size: number, factor: number): void => {
    if ((longestPhraseFrom.get(tokens[start] ?? '') ?? 0) >= size)
      add(tokens.slice(start, start + size).join(' '), factor, 'part')
  }
  for (let size = tokens.length - 1; size > 0; size -= 1) {
    const keeps = 0.7 + (0.2 * size) / tokens.length
    if (size > 1 || !openQuestion.test(bare)) addWords(0, size, keeps)
    addWords(tokens.length - size, size, keeps - 0.05)
    if (size < 2) continue
    for (let start = 1; start + size < tokens.length; start += 1) addWords(start, size, keeps - 0.1)
  }
  if (tokens.length > 3)
    for (const token of tokens.slice(1, -1)) if (token.length >= 7) add(token, 0.62, 'part')
  if (found.size > 0) return withoutObject(found)
  for (const token of [tokens.at(-1), tokens[0]]) addHead(token ?? '', add)
  if (found.size === 0)
    for (const token of tokens.slice(1, -1)) if (token.length >= 4) add(token, 0.5, 'part')
  return found
}

/** "Zu welchem Handlungsfeld passt die Idee?" asks for the field of action; the idea is only what it is about. */
function withoutObject(found: ReadonlyMap<IdeaField, HeadingMatch>): HeadingMatches {
  const asked = [...found].some(([field, { strength }]) => !textFields.has(field) && strength >= 0.5)
  if (!asked) return found
  return new Map(
    [...found].map(([field, match]) => [
      field,
      textFields.has(field) ? { ...match, strength: match.strength * 0.75 } : match,
    ]),
  )
}

const textFields: ReadonlySet<IdeaField> = new Set(['title', 'description'])

/** "Anzahl Klebepunkte" counts points; "Anzahl Ideen" names no field of an idea. */
function matchCounted(things: string): HeadingMatches {
  return new Map([...matchFolded(things)].filter(([field]) => fieldKinds[field] === 'number'))
}

/** Tries the tails of a compound, longest first, as far as they have at least four letters. */
function addHead(
  token: string,
  add: (phrase: string, factor: number, how: HeadingMatch['how']) => void,
): void {
  for (let start = 2; start <= token.length - 4; start += 1) {
    const tail = token.slice(start)
    if (!headingPhrases.has(tail) || misleadingTails.has(tail)) continue
    add(tail, 0.85, 'compound')
    return
  }
}

/** The strongest field of a heading, or null. */
export function bestField(matches: HeadingMatches): { field: IdeaField; strength: number } | null {
  let best: { field: IdeaField; strength: number } | null = null
  for (const [field, { strength }] of matches)
    if (!best || strength > best.strength) best = { field, strength }
  return best
}

/**
 * Unit that a heading states for bare figures below it.
 *
 * @example
 * import { unitInHeading } from './headings.ts'
 * unitInHeading('Kosten in T€') // → 'thousand euros'
 * unitInHeading('Kosten (ca.)') // → undefined
 */
export function unitInHeading(heading: string): AmountUnit | undefined {
  const text = cleanLine(heading).toLowerCase()
  if (/(?<![a-zäöü])(?:t\s?€|t\s?eur\b|teuro\b|tsd\.?|tausend|k\s?€|keur\b|1\.?000 ?€)/.test(text))
    return 'thousand euros'
  if (/(?<![a-zäöü])(?:mio\.?(?![a-z])|mill\.|millionen|m€|meur\b|million)/.test(text)) return 'million euros'
  return /€|\beuros?\b|\beur\b/.test(text) ? 'euros' : undefined
}

/**
 * Bounds that a heading states for the points below it: "(1–5)", "0 bis 10", "max. 5", "−2 … +2".
 *
 * @example
 * import { rangeInHeading } from './headings.ts'
 * rangeInHeading('Bewertung (1–5)') // → { min: 1, max: 5 }
 * rangeInHeading('Punkte') // → undefined
 */
export function rangeInHeading(heading: string): { min: number; max: number } | undefined {
  const text = cleanLine(heading).toLowerCase().replace(/[−–—]/g, '-')
  const range = /(?<![\d.])([-+]?\d{1,3})\s*(?:-|bis|to|…|\.\.\.?)\s*([-+]?\d{1,3})(?![\d.])/.exec(text)
  if (range) {
    const [min, max] = [Number(range[1]), Number(range[2])]
    return min < max && max <= 100 ? { min, max } : undefined
  }
  const most = /(?:max\.?|maximal|höchstens)\s*(\d{1,3})\b/.exec(text)
  return most ? { min: 0, max: Number(most[1]) } : undefined
}
