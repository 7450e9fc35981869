import type { Decision, IdeaAtExit } from '../../shared/stages/stages-contract.ts'

/** What a person wants to happen with an idea instead of what the rule says. `open` leaves it in the stage. */
export type Override = { outcome: Decision['outcome'] | 'open'; reason: string }

/** What the rule does with an idea by itself. */
export function ruleOutcome({ outcome }: IdeaAtExit): Override['outcome'] {
  switch (outcome) {
    case 'goes-on':
      return 'passed'
    case 'stays':
      return 'stopped'
    case 'undecided':
      return 'open'
  }
}

/** The decisions to carry out: what the rule says, but for the ideas where a person said otherwise. */
export function decisionsOf(
  ideas: readonly IdeaAtExit[],
  overrides: ReadonlyMap<string, Override>,
): Decision[] {
  return ideas.flatMap((idea): Decision[] => {
    const byRule = ruleOutcome(idea)
    const { outcome, reason } = overrides.get(idea.ideaId) ?? { outcome: byRule, reason: '' }
    if (outcome === 'open') return []
    return [{ ideaId: idea.ideaId, outcome, byHand: outcome !== byRule, reason }]
  })
}

/** How many decisions by hand still lack their reason. */
export function lacksReason(decisions: readonly Decision[]): number {
  return decisions.filter(({ byHand, reason }) => byHand && reason.trim() === '').length
}
