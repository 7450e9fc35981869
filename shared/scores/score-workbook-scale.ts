import { cleanLine } from '../import/cell-text.ts'
import type { FileScale } from './score-workbook.ts'

export type StatedScale = { minimum: number; maximum: number; isReversed: boolean }

const between = String.raw`\s*(?:-|bis|to|through|…|\.{2,3})\s*`
const end = String.raw`([-+]?\d{1,3})`
const span = new RegExp(String.raw`(?<![\d.,:/\p{L}])${end}${between}${end}(?![\d]|[.,:]\d|\.\s?\p{L})`, 'gu')
const otherThings =
  /^\s*(?:uhr|personen|teilnehm|ideen?\b|jahre?\b|minuten|min\b|prozent der|stimmen|wochen|monate|tage|people|years|o'clock|seiten?\b)/i
const otherBefore =
  /(?:ideen?|nr\.?|nummer|seiten?|kw|zeilen?|gruppen?|arbeitskreise?|ak|fassung|uhr|ideas?|rows?)\s*$/i

/**
 * Ends of a scale that a text states: "0–5", "von 1 bis 10", "−2 (unwichtig) bis +2 (wichtig)", "±3", "max. 10 Punkte",
 * "Schulnoten", or at least two anchors: "0 = gar nicht, 5 = sehr".
 *
 * @example
 * import { scaleInText } from './score-workbook-scale.ts'
 * scaleInText('Skala 0 (gar nicht) bis 5 (sehr)') // → { minimum: 0, maximum: 5, isReversed: false }
 * scaleInText('Relevanz (1 = gering, 5 = hoch)') // → { minimum: 1, maximum: 5, isReversed: false }
 * scaleInText('Skala: -2/-1/0/+1/+2') // → { minimum: -2, maximum: 2, isReversed: false }
 * scaleInText('1-6 (Schulnoten)') // → { minimum: 1, maximum: 6, isReversed: true }
 * scaleInText('Schulnoten') // → { minimum: 1, maximum: 6, isReversed: true }
 * scaleInText('Anwesend: 6 Personen') // → undefined
 */
export function scaleInText(raw: string): StatedScale | undefined {
  const whole = cleanLine(raw).replace(/[‐‑‒–—―−]/g, '-')
  const text = whole.replace(/\((?![^)]*\d\s*=)(?![^)]*\d\s*(?:-|bis|to|…|\.\.)\s*[-+]?\d)[^()]*\)/g, ' ')
  const isReversed = /\b(?:schul)?noten?\b|\bschool marks?\b|(?<![\d-])1\s*=\s*(?:sehr gut|beste)/i.test(
    whole,
  )
  const spread = /(?:±|\+\/-)\s?(\d{1,3})\b/.exec(text)
  if (spread) return { minimum: -Number(spread[1]), maximum: Number(spread[1]), isReversed: false }
  const found = spanIn(text) ?? anchorsIn(text) ?? listIn(text) ?? pairIn(whole)
  if (found) return { ...found, isReversed: isReversed && found.minimum === 1 }
  if (/\bschulnoten?\b|\bschool marks?\b/i.test(whole)) return { minimum: 1, maximum: 6, isReversed: true }
  const most =
    /(?:max\.?|maximal|höchstens|bis zu|up to|von max\.?)\s*(\d{1,3})\s*(?:punkt|point|stern|star)/i.exec(
      text,
    )
  return most ? { minimum: 0, maximum: Number(most[1]), isReversed: false } : undefined
}

function spanIn(text: string): { minimum: number; maximum: number } | undefined {
  for (const found of text.matchAll(span)) {
    const after = text.slice(found.index + found[0].length)
    if (otherThings.test(after) || otherBefore.test(text.slice(0, found.index))) continue
    const [one, two] = [Number(found[1]), Number(found[2])]
    const [minimum, maximum] = [Math.min(one, two), Math.max(one, two)]
    if (maximum - minimum >= 1 && maximum <= 100 && minimum >= -100) return { minimum, maximum }
  }
  return undefined
}

/** All steps one after the other: "Skala: -2/-1/0/+1/+2", "Punkte 0, 1, 2, 3". */
function listIn(text: string): { minimum: number; maximum: number } | undefined {
  const found =
    /(?:skala|scale|punkte|points|stufen)\D{0,20}?((?:[-+]?\d{1,3}\s*[,;/|]\s*){2,}[-+]?\d{1,3})(?!\d)/i.exec(
      text,
    )
  const steps = (found?.[1] ?? '').split(/[,;/|]/).map(Number)
  const isCounted = steps.length > 2 && steps.every((step, at) => step === (steps[0] ?? 0) + at)
  return isCounted ? endsOf(steps) : undefined
}

/** "(1 niedrig, 5 hoch)", "zwischen 1 und 5". */
function pairIn(text: string): { minimum: number; maximum: number } | undefined {
  const found =
    /\(\s*([-+]?\d{1,3})\s+\p{Ll}[^,;()\d]*[,;]\s*([-+]?\d{1,3})\s+\p{Ll}[^()\d]*\)/u.exec(text) ??
    /\b(?:zwischen|between)\s+([-+]?\d{1,3})\s+(?:und|and)\s+([-+]?\d{1,3})(?!\d|[.,]\d|\.\s)/i.exec(text)
  if (!found || otherThings.test(text.slice(found.index + found[0].length))) return undefined
  return endsOf([Number(found[1]), Number(found[2])])
}

const anchor = /(?<![\d.,])([-+]?\d{1,3})\s*=\s*[„“"]?\p{L}/gu

function anchorsIn(text: string): { minimum: number; maximum: number } | undefined {
  return endsOf([...text.matchAll(anchor)].map((found) => Number(found[1])))
}

/** Lowest and highest of at least two different anchors. */
export function endsOf(anchors: readonly number[]): { minimum: number; maximum: number } | undefined {
  const [minimum, maximum] = [Math.min(...anchors), Math.max(...anchors)]
  return anchors.length >= 2 && maximum > minimum ? { minimum, maximum } : undefined
}

/** A number with its meaning at the beginning of a text, as legends list them: "3: mittel", "3 = mittel". */
export function anchorAtStart(text: string): number | undefined {
  const found = /^([-+−–]?\d{1,3})\s*[=:]\s*[„“"]?\p{L}/u.exec(cleanLine(text))
  return found ? Number((found[1] ?? '').replace(/[−–]/, '-')) : undefined
}

export type ScaleCandidate = StatedScale & {
  /** How near the statement stands to the scores: heading 4, title 3, elsewhere in the file 2, the stage's catalogue 1. */
  weight: number
  source: string
  /** How it is told, where it is no plain statement. */
  key?: string
}

/** Common scales, the likelier first where several fit. */
const usual: readonly (readonly [number, number])[] = [
  [0, 5],
  [1, 6],
  [0, 10],
  [-2, 2],
  [-3, 3],
  [-5, 5],
  [0, 20],
  [0, 100],
]
const leastFit = 0.6
/** What stands right above the scores is believed even when half of a handful lie outside. */
const leastFitNear = 0.5
const leastUsualFit = 0.9

/**
 * The scale of the file: the statement nearest to the scores that most scores fit; else the stage's; else the smallest
 * usual scale that nine of ten scores fit. A statement that the scores contradict ("6–8 Personen") is passed over.
 */
export function chooseScale(candidates: readonly ScaleCandidate[], marks: readonly number[]): FileScale {
  const fitting = candidates
    .map((candidate) => ({ candidate, fit: fitOf(candidate, marks) }))
    .filter(({ candidate, fit }) => fit >= (candidate.weight >= 3 ? leastFitNear : leastFit))
    .toSorted((a, b) => b.candidate.weight - a.candidate.weight || b.fit - a.fit)
  const best = fitting[0]?.candidate
  if (best) {
    const { minimum, maximum, isReversed, source } = best
    const key = best.key ?? (best.weight > 1 ? 'score-file.scale.stated' : 'score-file.scale.stage')
    return { minimum, maximum, isReversed, evidence: { key, values: { source } } }
  }
  const ends = usual.find(
    ([minimum, maximum]) => fitOf({ minimum, maximum }, marks) >= (marks.length < 10 ? 1 : leastUsualFit),
  )
  const lowest = marks.reduce((least, mark) => Math.min(least, mark), 0)
  const highest = marks.reduce((most, mark) => Math.max(most, mark), 1)
  const [minimum, maximum] = ends ?? [lowest, highest]
  return {
    minimum,
    maximum,
    isReversed: false,
    evidence: { key: 'score-file.scale.guessed', values: { count: marks.length } },
  }
}

function fitOf({ minimum, maximum }: { minimum: number; maximum: number }, marks: readonly number[]): number {
  if (marks.length === 0) return 1
  return marks.filter((mark) => mark >= minimum && mark <= maximum).length / marks.length
}
