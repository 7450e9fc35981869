import type { ProjectStatus } from './robust-portfolios.ts'
import { openFacts, type OpenFact, type RobustRun, type RobustScenario } from './robust-scenario.ts'

export type RobustIdea = {
  ideaId: string
  /** In how many runs it was funded, of those in which all rules could be kept. */
  funded: number
  status: ProjectStatus
}

/** A fact, between which ends it turned out, and how many ideas change with it on average. */
export type WeighedFact = OpenFact & { low: number; high: number; effect: number }

export type RobustSummary = {
  runs: number
  /** Runs in which not all rules could be kept. */
  impossible: number
  /** Most often funded first. */
  ideas: RobustIdea[]
  /** The facts most worth finding out, the one with the largest effect first; fewer than two where nothing has one. */
  facts: WeighedFact[]
}

const shownFacts = 2
/** Differences within so many standard errors may be chance. */
const errors = 2.5

/**
 * What many runs say: which ideas were funded in all, in some or in none, and which facts would decide most. For each fact
 * the runs are halved by how it turned out; its effect is the sum of the differences in funding between the halves, as far
 * as chance does not explain them: so many ideas change on average with that fact.
 *
 * @example
 * import { robustSummary } from './robust-summary.ts'
 * const scenario = { problem: { candidates: [{ ideaId: 'a' }, { ideaId: 'b' }], rules: [] }, criteria: [], costSpans: [] }
 * const summary = robustSummary(scenario, [{ funded: ['a'], facts: [1, 2] }, { funded: ['a', 'b'], facts: [1, 3] }])
 * summary.ideas // → [{"ideaId": "a", "funded": 2, "status": "core"}, {"ideaId": "b", "funded": 1, "status": "borderline"}]
 */
export function robustSummary(
  scenario: Pick<RobustScenario, 'problem' | 'criteria' | 'costSpans'>,
  runs: readonly RobustRun[],
): RobustSummary {
  const possible = runs.flatMap(({ funded, facts }) =>
    funded === null ? [] : [{ funded: new Set(funded), facts }],
  )
  const ideas = scenario.problem.candidates.map(({ ideaId }): RobustIdea => {
    const funded = possible.filter((run) => run.funded.has(ideaId)).length
    const status = funded === possible.length ? 'core' : funded === 0 ? 'exterior' : 'borderline'
    return { ideaId, funded, status }
  })
  const open = ideas.filter(({ status }) => status === 'borderline').map(({ ideaId }) => ideaId)
  const facts = openFacts(scenario)
    .map((fact, place) => weighFact(fact, place, { possible, open }))
    .filter(({ effect }) => effect > 0)
    .toSorted((a, b) => b.effect - a.effect)
    .slice(0, shownFacts)
    .map((fact) => withWholeSpan(fact, scenario))
  return {
    runs: runs.length,
    impossible: runs.length - possible.length,
    ideas: ideas.toSorted((a, b) => b.funded - a.funded),
    facts,
  }
}

/** A cost is told with the bounds that people gave, not with those that chance came to. */
function withWholeSpan(fact: WeighedFact, { costSpans }: Pick<RobustScenario, 'costSpans'>): WeighedFact {
  const span = fact.kind === 'cost' ? costSpans.find(({ ideaId }) => ideaId === fact.id) : undefined
  return span === undefined ? fact : { ...fact, low: span.lowCents, high: span.highCents }
}

type Tried = { possible: { funded: Set<string>; facts: number[] }[]; open: string[] }

function weighFact(fact: OpenFact, place: number, { possible, open }: Tried): WeighedFact {
  const turnedOut = (run: { facts: number[] }): number => run.facts[place] ?? 0
  const ordered = possible.toSorted((a, b) => turnedOut(a) - turnedOut(b))
  const [first, last] = [ordered[0], ordered.at(-1)]
  const [low, high] = [first ? turnedOut(first) : 0, last ? turnedOut(last) : 0]
  if (low === high) return { ...fact, low, high, effect: 0 }
  const middle = Math.floor(ordered.length / 2)
  const [lower, upper] = [ordered.slice(0, middle), ordered.slice(middle)]
  const effect = open.reduce((sum, ideaId) => {
    const shareOf = (half: Tried['possible']): number =>
      half.filter(({ funded }) => funded.has(ideaId)).length / half.length
    const difference = Math.abs(shareOf(upper) - shareOf(lower))
    const share = shareOf(ordered)
    const error = Math.sqrt(share * (1 - share) * (1 / lower.length + 1 / upper.length))
    return difference > errors * error ? sum + difference : sum
  }, 0)
  return { ...fact, low, high, effect }
}
