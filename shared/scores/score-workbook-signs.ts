import { cleanLine } from '../import/cell-text.ts'
import { foldSign } from './score-workbook-sign.ts'
import { stepsOfPhrases } from './score-workbook-phrases.ts'
import type { StatedScale } from './score-workbook-scale.ts'

/** Signs or words that stand for steps of a scale, each folded by `foldSign`, with the scale that they make together. */
export type MarkSigns = {
  values: ReadonlyMap<string, number>
  scale: StatedScale
  /** The signs tell the highest step alone; what the file or the stage says of the lowest one holds. */
  isOpenBelow?: true
}

/** `source`: what each sign of the file is read as, for a person to see. */
export type FoundSigns = MarkSigns & { source: string }

/** Short texts of the cells, and the other texts of a file that may explain them. */
type Written = { cells: readonly string[]; numbers: number; explanations: readonly string[] }

const fewest = 4
const longest = 40

/**
 * The steps of a file whose marks are no numbers: "++" to "--", "A" to "E", "trifft voll zu" to "trifft gar nicht zu", "hoch",
 * "mittel", "gering". Numbers that the file itself gives to its signs ("hoch = 3") rule. Null where most marks are
 * numbers: a word among numbers is a slip, and nobody but its author knows what it means.
 *
 * @example
 * import { findSigns } from './score-workbook-signs.ts'
 * const signs = findSigns({ cells: ['++', '+', 'o', '--', '+', '-'], numbers: 0, explanations: [] })
 * signs.scale // → { minimum: -2, maximum: 2, isReversed: false }
 * signs.values.get('--') // → -2
 */
export function findSigns({ cells, numbers, explanations }: Written): FoundSigns | null {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    const sign = cell.length > longest ? '' : foldSign(cell)
    if (sign !== '') counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const families = [
    plusMinus(counts),
    letters(counts),
    shares(counts),
    asterisks(counts),
    yesAndNo(counts),
    stepsOfPhrases(cells, explanations),
  ]
  const rated = families.flatMap((signs) => {
    if (signs === null) return []
    const uses = [...signs.values.keys()].reduce((sum, sign) => sum + (counts.get(sign) ?? 0), 0)
    return uses >= fewest && uses * 2 >= numbers ? [{ signs, uses }] : []
  })
  const best = rated.toSorted((a, b) => b.uses - a.uses)[0]
  if (!best) return null
  const signs = withOwnNumbers(best.signs, explanations)
  return { ...signs, source: toldIn(signs, cells) }
}

/** "hoch = 3, mittel = 2, gering = 1", the signs as the file writes them, the highest first. */
function toldIn({ values }: MarkSigns, cells: readonly string[]): string {
  const written = new Map(cells.toReversed().map((cell) => [foldSign(cell), cleanLine(cell)]))
  return [...values]
    .filter(([sign]) => written.has(sign))
    .toSorted(([, a], [, b]) => b - a)
    .map(([sign, value]) => `${written.get(sign)} = ${value}`)
    .join(', ')
}

function plusMinus(counts: ReadonlyMap<string, number>): MarkSigns | null {
  const pluses = [...counts.keys()].filter((sign) => /^\+{1,3}$/.test(sign))
  if (pluses.reduce((sum, sign) => sum + (counts.get(sign) ?? 0), 0) < 2) return null
  const size = Math.max(
    ...[...counts.keys()].filter((sign) => /^(?:\+{1,3}|-{1,3})$/.test(sign)).map(({ length }) => length),
  )
  const values = new Map(['0', 'o', '±', '+/-', '+-', '-/+', 'ø'].map((sign) => [sign, 0]))
  for (let step = 1; step <= size; step += 1) {
    values.set('+'.repeat(step), step)
    values.set('-'.repeat(step), -step)
  }
  return { values, scale: { minimum: -size, maximum: size, isReversed: false } }
}

const letterMarks = ['a', 'b', 'c', 'd', 'e', 'f']

/** Letters are marks when they return: a list of options from A to F names each but once. */
function letters(counts: ReadonlyMap<string, number>): MarkSigns | null {
  const found = letterMarks.filter((letter) => counts.has(letter))
  const uses = found.reduce((sum, letter) => sum + (counts.get(letter) ?? 0), 0)
  const last = found.at(-1)
  if (last === undefined || found.length < 3 || uses < 2 * found.length) return null
  const size = Math.max(4, letterMarks.indexOf(last) + 1)
  const values = new Map(letterMarks.slice(0, size).map((letter, at) => [letter, size - at]))
  return { values, scale: { minimum: 1, maximum: size, isReversed: false } }
}

/**
 * "4/5" as four of five, where all have the same second number and they cannot all be spans: "3/4" among numbers may well be
 * three to four.
 */
function shares(counts: ReadonlyMap<string, number>): MarkSigns | null {
  const found = [...counts.keys()].flatMap((sign) => {
    const [, share, whole] = /^(\d{1,3}(?:[.,]\d+)?)\/(\d{1,3})$/.exec(sign) ?? []
    return share === undefined ? [] : [{ sign, share: Number(share.replace(',', '.')), whole: Number(whole) }]
  })
  const maximum = found[0]?.whole ?? 0
  const areShares =
    maximum >= 3 &&
    found.every(({ share, whole }) => whole === maximum && share <= maximum) &&
    found.some(({ share }) => share === maximum || share < maximum - 1)
  if (!areShares) return null
  const values = new Map(found.map(({ sign, share }) => [sign, share]))
  return { values, scale: { minimum: 0, maximum, isReversed: false }, isOpenBelow: true }
}

/** Stars that are typed, at least two numbers of them: a single one may be a note. */
function asterisks(counts: ReadonlyMap<string, number>): MarkSigns | null {
  const found = [...counts.keys()].filter((sign) => /^\*{1,10}$/.test(sign))
  if (found.length < 2) return null
  const maximum = Math.max(5, ...found.map(({ length }) => length))
  const values = new Map(found.map((sign) => [sign, sign.length]))
  return { values, scale: { minimum: 0, maximum, isReversed: false }, isOpenBelow: true }
}

const yes = ['ja', 'yes', '👍']
const no = ['nein', 'no', '👎']
const undecided = ['unklar', 'vielleicht', 'teilweise', 'teils', 'teils/teils', 'unclear', 'maybe', 'partly']

/** Answers to questions: yes is 1, no is 0, and what lies between is half. */
function yesAndNo(counts: ReadonlyMap<string, number>): MarkSigns | null {
  if (![yes, no].every((words) => words.some((word) => counts.has(word)))) return null
  const values = new Map([
    ...yes.map((word): [string, number] => [word, 1]),
    ...no.map((word): [string, number] => [word, 0]),
    ...undecided.map((word): [string, number] => [word, 0.5]),
  ])
  return { values, scale: { minimum: 0, maximum: 1, isReversed: false } }
}

/** "hoch = 3" and "3 = hoch" give a sign its number, where at least two signs have one. */
function withOwnNumbers(signs: MarkSigns, explanations: readonly string[]): MarkSigns {
  const own = new Map<string, number>()
  for (const text of explanations)
    for (const piece of text.split(/[,;\n|]/)) {
      const sides = piece.split(/\s*[=:]\s*/).map((side) => foldSign(side))
      const [one = '', two = ''] = sides
      if (sides.length !== 2) continue
      if (signs.values.has(one) && /^[-+]?\d{1,3}$/.test(two)) own.set(one, Number(two))
      else if (signs.values.has(two) && /^[-+]?\d{1,3}$/.test(one)) own.set(two, Number(one))
    }
  const numbers = [...own.values()]
  if (new Set(numbers).size < 2) return signs
  const [minimum, maximum] = [Math.min(...numbers), Math.max(...numbers)]
  return { values: own, scale: { minimum, maximum, isReversed: false } }
}
