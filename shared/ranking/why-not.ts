import type { ExitReason } from '../stages/exit-proposal.ts'
import { exitReasons } from './exit-reasons.ts'
import type { FlipStep } from './flip-change.ts'
import { findMarkFlips, findSingleMarkFlips } from './flip-search.ts'
import { flipTest, goesOnWith } from './flip-test.ts'
import { rankStage } from './rank-stage.ts'
import type { ExitOutcome, IdeaResult, RankStageInput, StageRanking } from './stage-ranking.ts'
import { reaches } from './tolerance.ts'

/** Another idea and how far its value lies above, 0 to 1. */
export type Neighbour = { ideaId: string; value: number; distance: number }

export type WhyNot = {
  outcome: ExitOutcome
  value: number | null
  rank: number | null
  /** What keeps the idea back, in the order of the rule; empty when it goes on. */
  reasons: ExitReason[]
  /** The ranked idea directly above; null for the first, and for an idea without a value. */
  above: Neighbour | null
  /** The last idea that goes on by rank or value; null when the rule looks at neither or nobody goes on. */
  lastIn: Neighbour | null
  /** How much value is missing to go on, 0 to 1; null when it is not the value that keeps the idea back. */
  missing: number | null
  /** Changes each of which alone brings the idea on. Empty when it goes on, or when a person decides. */
  changes: FlipStep[][]
}

/** More of a kind would be a list nobody reads. */
const most = { oneMark: 2, marks: 3 }

/**
 * Why an idea does not go on, and what would change it. Every stated change has been tried on the whole ranking.
 *
 * @throws RangeError when the idea is not in the stage
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { whyNot } from './why-not.ts'
 * const stage = { ...workingGroups.stage, exitRule: { kind: 'best-with-ties', count: 1 }, minimumRaters: 1 }
 * const catalogue = { ...workingGroups.catalogue, criteria: workingGroups.catalogue.criteria.slice(0, 1) }
 * const mark = (ideaId, value) => ({ ideaId, criterionId: 'benefit', raterId: 'r', revision: 1, state: 'value', value })
 * const raters = [{ id: 'r', name: 'Ruth', workingGroupId: 'g' }]
 * const input = { stage, catalogue, ideaIds: ['a', 'b'], groups: [{ id: 'g', weight: 1 }], raters, scores: [mark('a', 4), mark('b', 2)] }
 * const { reasons, missing, changes } = whyNot(input, 'b')
 * reasons // → [{"kind": "rank-too-low", "required": 1, "found": 2}]
 * Number(missing.toFixed(9)) // → 0.4
 * changes.map(([step]) => [step.kind, step.from, step.to]) // → [["rate", 2, 4], ["best-count", 1, 2]]
 */
export function whyNot(input: RankStageInput, ideaId: string): WhyNot {
  const ranking = rankStage(input)
  const idea = ranking.ideas.find((one) => one.ideaId === ideaId)
  if (idea === undefined) throw new RangeError(`The stage has no idea ${ideaId}`)
  const names = new Map(input.catalogue.criteria.map(({ id, name }) => [id, name]))
  const { exit: outcome, value, rank } = idea
  const reasons = exitReasons(input.stage, idea, names)
  const lastIn = lastThatGoesOn(input, ranking, idea)
  const isShort = reasons.some(({ kind }) => kind === 'value-too-low' || kind === 'rank-too-low')
  return {
    outcome,
    value,
    rank,
    reasons,
    above: nextAbove(ranking, idea),
    lastIn,
    missing: isShort && value !== null ? missingValue(input, value, lastIn) : null,
    changes: outcome === 'goes-on' ? [] : findChanges(input, ranking, idea),
  }
}

function findChanges(input: RankStageInput, ranking: StageRanking, idea: IdeaResult): FlipStep[][] {
  const search = { input, idea, goesOn: flipTest(input, ranking, idea.ideaId) }
  const candidates = [
    ...findSingleMarkFlips(search).slice(0, most.oneMark),
    ...findMarkFlips(search).slice(0, most.marks),
    ...ruleFlips(input, idea),
  ]
  return candidates.filter((steps) => goesOnWith(input, idea.ideaId, steps))
}

/** The rule as it would have to be, one change at a time; knock-outs are never softened. */
function ruleFlips({ stage, catalogue }: RankStageInput, idea: IdeaResult): FlipStep[][] {
  const { exitRule, minimumRaters } = stage
  const { rank, value, screening, criteria } = idea
  const fewest = Math.min(...criteria.map(({ counts }) => counts.value))
  const flips: FlipStep[][] = []
  if (!idea.enoughRaters && fewest > 0)
    flips.push([{ kind: 'minimum-raters', from: minimumRaters, to: fewest }])
  if (exitRule.kind === 'best-with-ties' && rank !== null)
    flips.push([{ kind: 'best-count', from: exitRule.count, to: rank }])
  if (exitRule.kind === 'value-at-least' && value !== null)
    flips.push([{ kind: 'least-value', from: exitRule.value, to: Math.floor(value * 1000) / 1000 }])
  const thresholds = screening.reasons.flatMap(({ criterionId, kind, found, required }): FlipStep[] => {
    const criterion = catalogue.criteria.find(({ id }) => id === criterionId)
    if (kind === 'knock-out' || found === null || criterion === undefined) return []
    const hundredths = found * 100
    const to =
      criterion.direction === 'benefit' ? Math.floor(hundredths + 1e-7) : Math.ceil(hundredths - 1e-7)
    return [{ kind: 'threshold', criterionId, from: required, to: to / 100 }]
  })
  if (thresholds.length > 0 && thresholds.length === screening.reasons.length) flips.push(thresholds)
  return flips
}

function neighbourOf(other: IdeaResult | undefined, value: number | null): Neighbour | null {
  if (other === undefined || other.value === null || value === null) return null
  return { ideaId: other.ideaId, value: other.value, distance: other.value - value }
}

function nextAbove({ ideas }: StageRanking, { value }: IdeaResult): Neighbour | null {
  if (value === null) return null
  const above = ideas.filter((one) => one.rank !== null && one.value !== null && !reaches(value, one.value))
  return neighbourOf(above.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0], value)
}

function lastThatGoesOn(
  { stage: { exitRule } }: RankStageInput,
  { ideas }: StageRanking,
  { ideaId, value }: IdeaResult,
): Neighbour | null {
  if (exitRule.kind !== 'best-with-ties' && exitRule.kind !== 'value-at-least') return null
  const others = ideas.filter((one) => one.ideaId !== ideaId && one.rank !== null)
  const inside = others.filter(({ rank, value: own }) =>
    exitRule.kind === 'best-with-ties' ? (rank ?? 0) <= exitRule.count : reaches(own ?? 0, exitRule.value),
  )
  return neighbourOf(inside.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0], value)
}

function missingValue(
  { stage: { exitRule } }: RankStageInput,
  value: number,
  lastIn: Neighbour | null,
): number | null {
  if (exitRule.kind === 'value-at-least') return exitRule.value - value
  return lastIn === null ? null : lastIn.distance
}
