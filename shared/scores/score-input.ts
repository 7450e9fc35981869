import { isOnScale, stepsFromMinimum } from '../stages/scale-steps.ts'
import type { Scale } from '../stages/stage.ts'
import type { ScoreState } from './score.ts'

/** Why an entry is no score. `too-low` and `too-high` are numbers off the scale, `range` is "3-4", `no-mark` all else. */
export type ScoreInputProblemCode = 'too-low' | 'too-high' | 'between-steps' | 'range' | 'no-mark'

export type ScoreInputProblem = {
  code: ScoreInputProblemCode
  /** What was typed, without blanks around it. */
  entered: string
  allowed: { minimum: number; maximum: number; step: number }
  /**
   * Marks that may have been meant, for a person to choose. Empty for a number off the scale: 7 of 5 may be a slip of the
   * finger or another scale, and the nearest mark would be a guess.
   */
  proposals: number[]
}

export type ScoreInput = { ok: true; score: ScoreState } | { ok: false; problem: ScoreInputProblem }

const words = new Map<string, ScoreState['state']>([
  ...['', '-', 'offen', 'open'].map((word) => [word, 'open'] as const),
  ...['e', 'enth', 'enth.', 'enthalten', 'enthaltung', 'abst.', 'abstained', 'abstain'].map(
    (word) => [word, 'abstained'] as const,
  ),
  ...['?', 'k.a.', 'ka', 'n.b.', 'nb', 'keineangabe', 'nichtbeurteilbar', 'n/a', 'cannotjudge'].map(
    (word) => [word, 'cannot-judge'] as const,
  ),
])

/**
 * Reads what a person typed or pasted into one cell of the criteria matrix. Blanks, the kind of minus sign and comma or
 * point make no difference, nor does the apostrophe with which spreadsheets keep a text; where every mark of a scale has a name, the name or an unmistakable beginning of it will do.
 *
 * @param entered the text of the cell.
 * @returns the state, or what is wrong and what would be allowed. Nothing doubtful becomes a value by itself.
 * @example
 * import { parseScoreInput } from './score-input.ts'
 * const scale = { id: 's', name: '0 bis 5', minimum: 0, maximum: 5, step: 0.5, steps: [] }
 * parseScoreInput('3,5', scale) // → {"ok": true, "score": {"state": "value", "value": 3.5}}
 * parseScoreInput('enth.', scale) // → {"ok": true, "score": {"state": "abstained"}}
 * parseScoreInput('k. A.', scale) // → {"ok": true, "score": {"state": "cannot-judge"}}
 * parseScoreInput('', scale) // → {"ok": true, "score": {"state": "open"}}
 * parseScoreInput('3-4', scale).problem.proposals // → [3.5]
 * parseScoreInput('7', scale).problem.code // → "too-high"
 */
export function parseScoreInput(entered: string, scale: Scale): ScoreInput {
  const text = tidy(entered)
  const word = words.get(text.toLowerCase().replaceAll(' ', ''))
  if (word === 'open' || word === 'abstained' || word === 'cannot-judge')
    return { ok: true, score: { state: word } }
  const number = readNumber(text)
  if (number !== null) return parseNumber(number, text, scale)
  const named = findNamedStep(text, scale)
  if (named !== null) return { ok: true, score: { state: 'value', value: named } }
  const ends = readRange(text)
  return ends === null
    ? refuse('no-mark', { entered: text, scale, proposals: onlyMarkIn(text, scale) })
    : refuse('range', { entered: text, scale, proposals: marksBetween(ends, scale) })
}

/**
 * The text of a cell, such that {@link parseScoreInput} reads the same state from it. Marks of fully named scales appear
 * by name. The minus sign is the plain hyphen, because a block copied to a spreadsheet must stay numbers there.
 *
 * @example
 * import { formatScore } from './score-input.ts'
 * const scale = { id: 's', name: '0 bis 5', minimum: 0, maximum: 5, step: 0.5, steps: [] }
 * formatScore({ state: 'value', value: 3.5 }, scale) // → "3,5"
 * formatScore({ state: 'abstained' }, scale) // → "enth."
 * formatScore({ state: 'open' }, scale) // → ""
 */
export function formatScore(score: ScoreState, scale: Scale, language: 'de' | 'en' = 'de'): string {
  switch (score.state) {
    case 'open':
      return ''
    case 'abstained':
      return language === 'de' ? 'enth.' : 'abst.'
    case 'cannot-judge':
      return language === 'de' ? 'n. b.' : 'n/a'
    case 'value':
      return formatMark(score.value, scale, language)
  }
}

/**
 * Does every mark of the scale have a name? Then people say "ja" and "unklar", not 1 and 0.5.
 *
 * @example
 * import { answerScale, benefitScale } from '../stages/norderstedter-scales.ts'
 * import { isFullyNamed } from './score-input.ts'
 * isFullyNamed(answerScale) // → true
 * isFullyNamed(benefitScale) // → false
 */
export function isFullyNamed({ minimum, maximum, step, steps }: Scale): boolean {
  return step > 0 && steps.length === Math.round((maximum - minimum) / step) + 1
}

function formatMark(value: number, scale: Scale, language: 'de' | 'en'): string {
  const name = isFullyNamed(scale) ? scale.steps.find((step) => step.value === value)?.name : undefined
  if (name !== undefined) return name
  const digits = String(value)
  return language === 'de' ? digits.replace('.', ',') : digits
}

function tidy(entered: string): string {
  return entered
    .normalize('NFKC')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/[‐‑‒–—―−]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^['’](?=[+-]?\d)/, '')
}

function readNumber(text: string): number | null {
  const match = /^([+-]?) ?(\d{1,9}(?:[.,]\d{1,9})?)$/.exec(text)
  if (!match) return null
  const size = Number((match[2] ?? '').replace(',', '.'))
  return match[1] === '-' && size !== 0 ? -size : size
}

function parseNumber(value: number, entered: string, scale: Scale): ScoreInput {
  if (value < scale.minimum) return refuse('too-low', { entered, scale })
  if (value > scale.maximum) return refuse('too-high', { entered, scale })
  const { below, onStep } = stepsFromMinimum(value, scale)
  if (onStep) return { ok: true, score: { state: 'value', value } }
  const neighbours = [below, below + 1].map((steps) => markAt(steps, scale))
  const proposals = neighbours.filter((mark) => mark <= scale.maximum)
  return refuse('between-steps', { entered, scale, proposals })
}

/** Rounded to nine digits, so that the third step of 0.1 is 0.3 and not 0.30000000000000004. */
function markAt(steps: number, { minimum, step }: Scale): number {
  return Number((minimum + steps * step).toFixed(9))
}

function findNamedStep(text: string, scale: Scale): number | null {
  const wanted = text.toLocaleLowerCase('de')
  const exact = scale.steps.find(({ name }) => name.toLocaleLowerCase('de') === wanted)
  if (exact) return exact.value
  if (!isFullyNamed(scale)) return null
  const [only, ...more] = scale.steps.filter(({ name }) => name.toLocaleLowerCase('de').startsWith(wanted))
  return only && more.length === 0 ? only.value : null
}

/** "3-4", "3 bis 4", "3/4". */
function readRange(text: string): [number, number] | null {
  const match = /^([+-]?\d+(?:[.,]\d+)?) ?(?:-|bis|to|\/) ?([+-]?\d+(?:[.,]\d+)?)$/i.exec(text)
  const [low, high] = [readNumber(match?.[1] ?? ''), readNumber(match?.[2] ?? '')]
  return low === null || high === null ? null : [low, high]
}

/** The mark in "4 Punkte" or "enth. 3", where there is but one number and the scale has it; none in a formula. */
function onlyMarkIn(text: string, scale: Scale): number[] {
  const numbers = /^[=@]/.test(text) ? [] : (text.match(/[+-]?\d+(?:[.,]\d+)?/g) ?? [])
  const mark = numbers.length === 1 ? readNumber(numbers[0]) : null
  return mark !== null && isOnScale(mark, scale) ? [mark] : []
}

/** The middle where the scale has it, else both ends. */
function marksBetween([low, high]: [number, number], scale: Scale): number[] {
  const middle = (low + high) / 2
  return (isOnScale(middle, scale) ? [middle] : [low, high]).filter((mark) => isOnScale(mark, scale))
}

function refuse(
  code: ScoreInputProblemCode,
  { entered, scale, proposals = [] }: { entered: string; scale: Scale; proposals?: number[] },
): ScoreInput {
  const allowed = { minimum: scale.minimum, maximum: scale.maximum, step: scale.step }
  return { ok: false, problem: { code, entered, allowed, proposals } }
}
