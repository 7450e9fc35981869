import { formatNumber, type Language, text } from '../../shared/language/text.ts'
import { isFullyNamed, type ScoreInputProblem } from '../../shared/scores/score-input.ts'
import type { Scale } from '../../shared/stages/stage.ts'

/** Why a text is no score, what the scale allows, and what may have been meant. */
export function problemText(problem: ScoreInputProblem, scale: Scale, language: Language): string {
  const { code, entered, allowed, proposals } = problem
  if (isFullyNamed(scale)) {
    const names = scale.steps.map(({ name }) => name).join(', ')
    return text(language, 'scores.invalid.named', { entered, names })
  }
  const { minimum, maximum, step } = allowed
  const wrong = text(language, `scores.invalid.${code}`, { entered, minimum, maximum, step })
  if (proposals.length === 0) return wrong
  const meant = proposals
    .map((mark) => formatNumber(mark, language))
    .join(text(language, 'scores.invalid.or'))
  return `${wrong} ${text(language, 'scores.invalid.proposal', { proposal: meant })}`
}
