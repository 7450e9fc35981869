import { cleanLine } from '../import/cell-text.ts'
import { foldSign } from './score-workbook-sign.ts'
import type { MarkSigns } from './score-workbook-signs.ts'

/** Which side of the middle a phrase is on, and how strongly: 1 "eher", 2 plain, 3 "sehr". The middle has no strength. */
type Step = { side: -1 | 0 | 1; strength: number }

const middle =
  /^(?:teils[\s/,–-]*teils|teilweise|weder(?:[\s/–-]*noch)?|neutral|mittel(?:mäßig)?|unentschieden|durchschnittlich|neither(?: agree nor disagree)?|medium|moderate|gelb|yellow)$/
const statement = /^(?:das |ich )?(?:trifft|stimmt|stimme|stimme dem)\b\s*/
const strong =
  /\b(?:sehr|voll und ganz|voll|völlig|absolut|ganz und gar|gar|überhaupt|äußerst|strongly|very|completely|at all)(?![\p{L}])\s*/u
const weak = /\b(?:eher|etwas|rather|somewhat)\b\s*/
const denial = /\b(?:nicht|not)\b\s*/
const good = new Set(
  'zu|hoch|gut|wichtig|groß|stark|geeignet|positiv|relevant|sinnvoll|dringend|machbar|grün|agree|high|good|important|strong|green|positive'.split(
    '|',
  ),
)
const poor = new Set(
  'niedrig|gering|schlecht|unwichtig|klein|schwach|ungeeignet|negativ|rot|disagree|low|bad|poor|unimportant|weak|red|negative'.split(
    '|',
  ),
)
const schoolMarks = ['sehr gut', 'gut', 'befriedigend', 'ausreichend', 'mangelhaft', 'ungenügend']

/**
 * The steps that phrases of agreement or degree make together: as many as the file uses or lists. "Trifft zu" is stronger than
 * "trifft eher zu" and weaker than "trifft voll zu".
 *
 * @example
 * import { stepsOfPhrases } from './score-workbook-phrases.ts'
 * [...stepsOfPhrases(['hoch', 'gering', 'mittel'], []).values] // → [['hoch', 3], ['gering', 1], ['mittel', 2]]
 * stepsOfPhrases(['Radspur', 'Rathaus'], []) // → null
 */
export function stepsOfPhrases(cells: readonly string[], explanations: readonly string[]): MarkSigns | null {
  const used = new Set(cells.map((cell) => cleanLine(cell).toLowerCase()))
  if (schoolMarks.slice(2).filter((mark) => used.has(mark)).length >= 2) return asSchoolMarks()
  if ([...used].filter((phrase) => stepOf(phrase)).length < 2) return null
  const listed = explanations.flatMap((text) => {
    const pieces = text.split(/[,;|\n]|\s[–-]\s/).map((piece) => cleanLine(piece).toLowerCase())
    const phrases = pieces.map((piece) => piece.replace(/^\S{1,3}\s*[=:]\s*|\s*[=:]\s*\S{1,3}$/, ''))
    return phrases.filter((phrase) => stepOf(phrase)).length >= 3 ? phrases : []
  })
  const steps = new Map(
    [...used, ...listed].flatMap((phrase) => {
      const step = stepOf(phrase)
      return step ? [[phrase, step] as const] : []
    }),
  )
  return onOneScale(steps)
}

function onOneScale(steps: ReadonlyMap<string, Step>): MarkSigns {
  const sided = [...steps.values()].filter(({ side }) => side !== 0)
  const strengths = [...new Set(sided.map(({ strength }) => strength))].toSorted((a, b) => a - b)
  const half = strengths.length
  const gap = sided.length < steps.size ? 1 : 0
  const maximum = 2 * half + gap
  const numberOf = ({ side, strength }: Step): number => {
    const rank = strengths.indexOf(strength) + 1
    return side === 0 ? half + 1 : side > 0 ? half + gap + rank : half + 1 - rank
  }
  return {
    values: new Map([...steps].map(([phrase, step]) => [foldSign(phrase), numberOf(step)])),
    scale: { minimum: 1, maximum, isReversed: false },
  }
}

function asSchoolMarks(): MarkSigns {
  return {
    values: new Map(schoolMarks.map((mark, at) => [foldSign(mark), at + 1])),
    scale: { minimum: 1, maximum: schoolMarks.length, isReversed: true },
  }
}

function stepOf(phrase: string): Step | undefined {
  if (middle.test(phrase.replace(statement, ''))) return { side: 0, strength: 0 }
  const said = phrase.replace(statement, '')
  const strength = strong.test(said) ? 3 : weak.test(said) ? 1 : 2
  const rest = said.replace(strong, '').replace(weak, '').replace(denial, '').trim()
  const isDenied = denial.test(said)
  const isStatement = said !== phrase
  if (good.has(rest) && (rest !== 'zu' || isStatement)) return { side: isDenied ? -1 : 1, strength }
  if (rest === '' && isStatement) return { side: isDenied ? -1 : 1, strength }
  return poor.has(rest) && !isDenied ? { side: -1, strength } : undefined
}
