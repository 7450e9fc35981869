import { cleanLine } from './cell-text.ts'

const words = new Set(
  [
    '',
    '?',
    '??',
    '???',
    '/',
    './.',
    '…',
    '...',
    'k. a.',
    'k.a.',
    'k. a',
    'k.a',
    'ka',
    'k a',
    'keine angabe',
    'keine angaben',
    'ohne angabe',
    'o. a.',
    'o.a.',
    'n. a.',
    'n.a.',
    'n/a',
    'na',
    'n. b.',
    'n.b.',
    'n. n.',
    'n.n.',
    'nicht bekannt',
    'nicht bezifferbar',
    'nicht angegeben',
    'unbekannt',
    'unklar',
    'offen',
    'noch offen',
    'noch unklar',
    'noch nicht bekannt',
    'noch nicht klar',
    'noch zu klären',
    'wird noch geklärt',
    'nicht abschätzbar',
    'nicht schätzbar',
    'entfällt',
    'tbd',
    'tbd.',
    't.b.d.',
    'tba',
    'unknown',
    'not stated',
    'not known',
    'open',
  ].map((word) => word.toLowerCase()),
)

/**
 * True when a cell says that nothing is stated: blank, a dash, a question mark, "k. A.", "offen" and the like.
 *
 * @example
 * import { isNothingStated } from './nothing-stated.ts'
 * ['k. A.', '–', ' ', 'offen', '0'].map(isNothingStated) // → [true, true, true, true, false]
 */
export function isNothingStated(raw: string): boolean {
  return saysNothing(cleanLine(raw))
}

const longest = Math.max(...[...words].map((word) => word.length))

/** The same for a text that is clean already. */
export function saysNothing(text: string): boolean {
  return (text.length <= longest && words.has(text.toLowerCase())) || /^[-–—−_]+$/.test(text)
}
