import { formatNumber, text, type Language } from '../language/text.ts'
import type { ExitReason } from './exit-proposal.ts'

/**
 * Why the exit rule says so, as a sentence that can stand in the answer to the person who had the idea. Means are written
 * with two digits, overall values as points of 100.
 *
 * @example
 * import { exitReasonText } from './exit-reason-text.ts'
 * exitReasonText({ kind: 'threshold', criterion: 'Nutzen', outcome: 'fail', op: '>=', required: 3, found: 2.25 }, 'de') // → "„Nutzen“: Mittelwert 2,25, nötig sind mindestens 3"
 * exitReasonText({ kind: 'rank-too-low', required: 30, found: 41 }, 'de') // → "Rang 41, weiter kommen die ersten 30"
 */
export function exitReasonText(reason: ExitReason, language: Language): string {
  switch (reason.kind) {
    case 'threshold':
    case 'knock-out':
      return criterionReasonText(reason, language)
    case 'value-too-low':
      return text(language, 'stages.reason.value-too-low', {
        found: formatNumber(reason.found * 100, language, 1),
        required: formatNumber(reason.required * 100, language, 1),
      })
    case 'rank-too-low':
    case 'too-few-raters': {
      const { kind, ...values } = reason
      return text(language, `stages.reason.${kind}`, values)
    }
    case 'by-hand':
    case 'nothing-scored':
      return text(language, `stages.reason.${reason.kind}`)
  }
}

type CriterionReason = Extract<ExitReason, { criterion: string }>

function criterionReasonText(reason: CriterionReason, language: Language): string {
  const { criterion, found, op, required, kind, outcome } = reason
  const bound = op === '>=' ? 'least' : 'most'
  if (found === null) return text(language, 'stages.reason.no-mean', { criterion })
  const values = {
    criterion,
    found: formatNumber(found, language, 2),
    required: formatNumber(required, language),
  }
  if (kind === 'knock-out' && outcome === 'unknown') return text(language, 'stages.reason.unclear', values)
  return text(language, `stages.reason.${bound}`, values)
}

/**
 * All reasons as one sentence part.
 *
 * @example
 * import { exitReasonsText } from './exit-reason-text.ts'
 * exitReasonsText([], 'de') // → ""
 */
export function exitReasonsText(reasons: readonly ExitReason[], language: Language): string {
  return reasons.map((reason) => exitReasonText(reason, language)).join('; ')
}
