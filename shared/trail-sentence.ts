import { isTextKey, type TextKey, type TextValues } from './language/text.ts'

/** An entry of the trail, as far as its sentence needs it. */
export type TrailAction = { action: string; details: TextValues }

/**
 * An entry of the trail as a sentence. An action that this version does not know keeps its code as its sentence, so that
 * an entry of a newer version is still seen. Taking back some actions has a sentence of its own.
 *
 * @example
 * import { text } from './language/text.ts'
 * import { trailSentence } from './trail-sentence.ts'
 * const say = (key, values) => text('de', key, values)
 * trailSentence({ action: 'import-ideas', details: { count: 12, file: 'a.csv' } }, say) // → '12 Ideen aus a.csv eingelesen'
 * trailSentence({ action: 'fly', details: {} }, say) // → 'fly'
 * const undone = { action: 'add-seal', sequence: 7, name: 'Ideencheck', number: 1, fingerprint: 'ab12' }
 * trailSentence({ action: 'undo', details: undone }, say) // → 'Siegel 1 der Stufe „Ideencheck“ aufgehoben (Nr. 7); sein Fingerabdruck war ab12'
 */
export function trailSentence(entry: TrailAction, say: (key: TextKey, values: TextValues) => string): string {
  const own = `trail.undo.${entry.details['action'] ?? ''}`
  const key = entry.action === 'undo' && isTextKey(own) ? own : `trail.${entry.action}`
  return isTextKey(key) ? say(key, entry.details) : entry.action
}

/**
 * Whether all words stand in a sentence, in any order, without regard to capitals.
 *
 * @example
 * import { hasWords } from './trail-sentence.ts'
 * hasWords('12 Ideen aus Garstedt.xlsx eingelesen', 'garstedt  Idee') // → true
 * hasWords('12 Ideen aus Garstedt.xlsx eingelesen', 'Harksheide') // → false
 */
export function hasWords(sentence: string, words: string): boolean {
  const searched = sentence.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => searched.includes(word))
}
