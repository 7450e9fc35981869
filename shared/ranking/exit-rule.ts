import type { Stage } from '../stages/stage.ts'
import { reaches } from './tolerance.ts'
import type { ExitOutcome, IdeaResult } from './stage-ranking.ts'

/** What the exit rule looks at. */
export type ExitFacts = Pick<IdeaResult, 'value' | 'rank' | 'enoughRaters'> & {
  status: IdeaResult['screening']['status']
}

/**
 * What the exit rule of a stage says about one idea. It proposes; a person may decide otherwise with a reason.
 *
 * Too few raters leave every idea undecided, even one that seems clear: one mark on a Monday is not the stage's judgement.
 * "The first nine" takes everybody who ties with the ninth, as the rank of a tie is the rank of its first.
 *
 * @example
 * import { exitOutcome } from './exit-rule.ts'
 * const stage = { exitRule: { kind: 'best-with-ties', count: 2 }, minimumRaters: 1 }
 * exitOutcome(stage, { status: 'pass', value: 0.7, rank: 2, enoughRaters: true }) // → "goes-on"
 * exitOutcome(stage, { status: 'pass', value: 0.6, rank: 4, enoughRaters: true }) // → "stays"
 * exitOutcome(stage, { status: 'unknown', value: 0.7, rank: null, enoughRaters: true }) // → "undecided"
 */
export function exitOutcome({ exitRule }: Pick<Stage, 'exitRule'>, facts: ExitFacts): ExitOutcome {
  if (exitRule.kind === 'by-hand' || !facts.enoughRaters || facts.status === 'unknown') return 'undecided'
  if (facts.status === 'fail') return 'stays'
  switch (exitRule.kind) {
    case 'all-knock-outs-hold':
      return 'goes-on'
    case 'value-at-least':
      if (facts.value === null) return 'undecided'
      return reaches(facts.value, exitRule.value) ? 'goes-on' : 'stays'
    case 'best-with-ties':
      if (facts.rank === null) return 'undecided'
      return facts.rank <= exitRule.count ? 'goes-on' : 'stays'
  }
}
