import { formatDay } from '../calendar.ts'
import { formatNumber, text, type Language } from '../language/text.ts'
import { exitReasonsText } from '../stages/exit-reason-text.ts'
import { scaleOf, type Criterion } from '../stages/stage.ts'
import type { FlipStep } from './flip-change.ts'
import type { WhyNotView } from './why-not-contract.ts'

type Names = Pick<WhyNotView, 'catalogue' | 'groups'>

/**
 * A distance of two values as points of 100, never as 0 where there is one: „3,2“, „0,004“.
 *
 * @example
 * import { distanceText } from './why-not-text.ts'
 * distanceText(0.0317, 'de') // → "3,2"
 * distanceText(0.00004, 'de') // → "0,004"
 */
export function distanceText(distance: number, language: Language): string {
  const points = distance * 100
  return points >= 0.05
    ? formatNumber(points, language, 1)
    : formatNumber(Number(points.toPrecision(2)), language)
}

/**
 * Why an idea does not go on, as sentences: the rule and its reasons, the points missing, who is just above.
 *
 * @example
 * import { whyNotSentences } from './why-not-text.ts'
 * const above = { number: 'I-017', title: 'Leihrad', value: 0.65, distance: 0.01 }
 * const reasons = [{ kind: 'rank-too-low', required: 30, found: 31 }]
 * whyNotSentences({ stageName: 'Ideencheck', outcome: 'stays', rank: 31, reasons, above, lastIn: above, missing: 0.01, decided: null }, 'de') // → ["Nach der Regel der Stufe „Ideencheck“ kommt diese Idee nicht weiter: Rang 31, weiter kommen die ersten 30.", "Zur letzten Idee, die weiterkommt (I-017 Leihrad, 65,0 von 100 Punkten), fehlen 1,0 Punkte."]
 */
export function whyNotSentences(
  view: Omit<WhyNotView, 'idea' | 'programme' | 'value' | 'changes' | keyof Names>,
  language: Language,
): string[] {
  const { stageName: stage, outcome, reasons, rank, missing, lastIn, above } = view
  const said = { stage, reasons: exitReasonsText(reasons, language) }
  const sentences = [
    outcome === 'goes-on'
      ? text(language, 'why-not.goes-on', said)
      : text(language, `why-not.${outcome}`, said),
  ]
  if (missing !== null) sentences.push(missingSentence(missing, lastIn, language))
  if (above !== null && above.number !== lastIn?.number && outcome !== 'goes-on')
    sentences.push(
      text(language, rank === null ? 'why-not.above.unranked' : 'why-not.above', {
        idea: `${above.number} ${above.title}`,
        value: formatNumber(above.value * 100, language, 1),
        distance: distanceText(above.distance, language),
      }),
    )
  return [...sentences, ...decisionSentences(view, language)]
}

function missingSentence(missing: number, lastIn: WhyNotView['lastIn'], language: Language): string {
  const points = distanceText(missing, language)
  if (lastIn === null || Math.abs(lastIn.distance - missing) > 1e-9)
    return text(language, 'why-not.missing.limit', { missing: points })
  return text(language, 'why-not.missing.idea', {
    idea: `${lastIn.number} ${lastIn.title}`,
    value: formatNumber(lastIn.value * 100, language, 1),
    missing: points,
  })
}

function decisionSentences(
  { decided, outcome }: Pick<WhyNotView, 'decided' | 'outcome'>,
  language: Language,
): string[] {
  if (decided === null) return []
  const key = `why-not.decided.${decided.outcome}` as const
  const differs = decided.outcome === 'passed' ? outcome === 'stays' : outcome === 'goes-on'
  return [
    decided.on === null
      ? text(language, key)
      : text(language, `${key}.on`, { day: formatDay(decided.on, language) }),
    ...(differs ? [text(language, 'why-not.decided.differs')] : []),
  ]
}

/**
 * A change as the end of a sentence that begins "it would go on if".
 *
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { flipText } from './why-not-text.ts'
 * const names = { catalogue: workingGroups.catalogue, groups: [] }
 * flipText([{ kind: 'best-count', from: 30, to: 32 }], names, 'de') // → "nicht nur die ersten 30, sondern die ersten 32 weiterkämen"
 */
export function flipText(steps: readonly FlipStep[], names: Names, language: Language): string {
  return steps
    .map((step) => stepText(step, names, language))
    .reduce((first, second) => text(language, 'why-not.and', { first, second }))
}

function stepText(step: FlipStep, { catalogue, groups }: Names, language: Language): string {
  const key = `why-not.${step.kind}` as const
  if (step.kind === 'least-value')
    return text(language, key, { from: points(step.from, language), to: points(step.to, language) })
  if (!('criterionId' in step)) return text(language, key, { from: step.from, to: step.to })
  const criterion = catalogue.criteria.find(({ id }) => id === step.criterionId)
  const name = (mark: number): string => markText({ catalogue, criterion, mark }, language)
  return text(language, key, {
    criterion: criterion?.name ?? '',
    to: name(step.to),
    from: fromText(step, { catalogue, criterion }, language),
    group: 'groupId' in step ? (groups.find(({ id }) => id === step.groupId)?.name ?? '') : '',
    count: 'count' in step ? step.count : 1,
  })
}

/** A mark that is there has its name, a mean or a threshold is a number alone. */
function fromText(step: FlipStep, place: Omit<Mark, 'mark'>, language: Language): string {
  if (!('from' in step) || step.from === null) return '–'
  return step.kind === 'one-mark'
    ? markText({ ...place, mark: step.from }, language)
    : meanText(step.from, language)
}

type Mark = { catalogue: WhyNotView['catalogue']; criterion: Criterion | undefined; mark: number }

/**
 * A mark with its name where the scale has one.
 *
 * @example
 * import { suitability } from '../stages/norderstedter-weg.ts'
 * import { markText } from './why-not-text.ts'
 * const place = { catalogue: suitability.catalogue, criterion: suitability.catalogue.criteria[0] }
 * markText({ ...place, mark: 1 }, 'de') // → "1 („ja“)"
 */
export function markText({ catalogue, criterion, mark }: Mark, language: Language): string {
  const plain = meanText(mark, language)
  const named = scaleOf(catalogue, criterion).steps.find(({ value }) => value === mark)
  return named === undefined ? plain : text(language, 'why-not.named-mark', { mark: plain, name: named.name })
}

/**
 * A mean to at most two digits.
 *
 * @example
 * import { meanText } from './why-not-text.ts'
 * meanText(2.708333, 'de') // → "2,71"
 */
export function meanText(mean: number, language: Language): string {
  return formatNumber(Math.round(mean * 100) / 100, language)
}

function points(value: number, language: Language): string {
  return formatNumber(value * 100, language, 1)
}
