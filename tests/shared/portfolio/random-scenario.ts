import * as fc from 'fast-check'
import type { Candidate, ScenarioProblem } from '../../../shared/portfolio/scenario-problem.ts'
import type { RuleTerms } from '../../../shared/portfolio/scenario-rule.ts'
import type { Solve, WholeProgramme } from '../../../shared/portfolio/whole-programme.ts'
import { rowExcess } from '../../../shared/portfolio/whole-programme.ts'

const payers = ['city', 'utilities'] as const
const years = [2027, 2028] as const
const labels = ['field:a', 'field:b', 'group:c'] as const

const idea = (ideas: number) => fc.integer({ min: 0, max: ideas - 1 }).map((place) => `idea-${place}`)

const terms = (ideas: number): fc.Arbitrary<RuleTerms> =>
  fc.oneof(
    fc.record({
      kind: fc.constant('budget' as const),
      year: fc.constantFrom(...years, null),
      payerId: fc.constantFrom(...payers, null),
      amountCents: fc.integer({ min: 0, max: 30_000 }),
      overshootPercent: fc.constantFrom(0, 0, 5, 33),
    }),
    fc.record({ kind: fc.constant('must' as const), ideaId: idea(ideas) }),
    fc.record({ kind: fc.constant('must-not' as const), ideaId: idea(ideas) }),
    fc.record({ kind: fc.constant('needs' as const), ideaId: idea(ideas), neededId: idea(ideas) }),
    fc.record({
      kind: fc.constant('excludes' as const),
      ideaIds: fc.uniqueArray(idea(ideas), { minLength: Math.min(2, ideas), maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('quota' as const),
      label: fc.constantFrom(...labels),
      measure: fc.constantFrom('count' as const, 'share' as const),
      least: fc.constantFrom(null, 0, 1, 2, 20),
      most: fc.constantFrom(null, 1, 2, 40, 100),
    }),
  )

const candidates = (count: number): fc.Arbitrary<Candidate[]> =>
  fc.tuple(
    ...Array.from({ length: count }, (_, place) =>
      fc.record({
        ideaId: fc.constant(`idea-${place}`),
        number: fc.constant(`I-${place}`),
        points: fc.constantFrom(0, 2500, 3000, 4999, 5000, 7123, 10_000),
        costs: fc.array(
          fc.record({
            year: fc.constantFrom(...years),
            payerId: fc.constantFrom(...payers, null),
            cents: fc.integer({ min: 1, max: 12_000 }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        labels: fc.subarray([...labels]),
      }),
    ),
  )

/** Small enough to look at every selection: up to 7 ideas and 6 rules. */
export const randomScenario: fc.Arbitrary<ScenarioProblem> = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record({
    candidates: candidates(count),
    rules: fc
      .array(terms(count), { maxLength: 6 })
      .map((all) => all.map((one, place) => ({ id: `rule-${place}`, terms: one }))),
  }),
)

/** Looks at every selection; of equally good ones the first found. */
export const solveByLooking: Solve = ({ objective, rows }: WholeProgramme) => {
  let best: { taken: number[]; worth: number } | null = null
  for (let mask = 0; mask < 2 ** objective.length; mask += 1) {
    const taken = [...objective.keys()].filter((column) => Math.floor(mask / 2 ** column) % 2 === 1)
    const inside = new Set(taken)
    if (rows.some((row) => rowExcess(row, inside) > 0)) continue
    const worth = taken.reduce((sum, column) => sum + (objective[column] ?? 0), 0)
    if (best === null || worth > best.worth) best = { taken, worth }
  }
  return best === null ? { kind: 'infeasible' } : { kind: 'optimal', taken: best.taken }
}
