import { centsIn, type Candidate, type Option, spendable } from './scenario-problem.ts'
import type { RuleTerms, ScenarioRule } from './scenario-rule.ts'
import type { WholeRow } from './whole-programme.ts'

/** The rows of a rule, over the options as columns. A rule that only allows has none. */
export type RuleRow = WholeRow & { ruleId: string }

/**
 * A rule as rows of a whole-number programme. An idea that is no candidate cannot be taken: to demand it can then never be
 * met. Money is in cents; a share of the cost is in hundredths of cents (cost × percent), so that it stays whole.
 *
 * @example
 * import { optionsOf } from './scenario-problem.ts'
 * import { rowsOfRule } from './scenario-rows.ts'
 * const candidates = [{ ideaId: 'a', number: 'I-1', points: 1, costs: [{ year: 2027, payerId: null, cents: 700 }], labels: [] }]
 * const options = optionsOf({ candidates, rules: [] })
 * rowsOfRule({ id: 'r', terms: { kind: 'must', ideaId: 'a' } }, candidates, options) // → [{"ruleId": "r", "entries": [[0, 1]], "least": 1, "most": null}]
 */
export function rowsOfRule(
  { id: ruleId, terms }: ScenarioRule,
  candidates: readonly Candidate[],
  options: readonly Option[],
): RuleRow[] {
  const ideaOf = ({ candidate }: Option): string => candidates[candidate]?.ideaId ?? ''
  const entriesOf = (coefficient: (option: Option) => number): [number, number][] =>
    options.flatMap((option, column): [number, number][] => {
      const entry = coefficient(option)
      return entry === 0 ? [] : [[column, entry]]
    })
  const row = (coefficient: (option: Option) => number, bounds: Partial<WholeRow>): RuleRow => ({
    ruleId,
    entries: entriesOf(coefficient),
    least: null,
    most: null,
    ...bounds,
  })
  switch (terms.kind) {
    case 'budget':
      return [row(({ costs }) => centsIn(costs, terms), { most: spendable(terms) })]
    case 'must':
      return [row((option) => Number(ideaOf(option) === terms.ideaId), { least: 1 })]
    case 'must-not':
      return [row((option) => Number(ideaOf(option) === terms.ideaId), { most: 0 })]
    case 'needs': {
      const { ideaId, neededId } = terms
      const sign = (idea: string): number => (idea === ideaId ? 1 : idea === neededId ? -1 : 0)
      return [row((option) => sign(ideaOf(option)), { most: 0 })]
    }
    case 'excludes':
      return [row((option) => Number(terms.ideaIds.includes(ideaOf(option))), { most: 1 })]
    case 'quota':
      return quotaRows(terms, candidates, row)
    case 'partial':
      return []
  }
}

type BuildRow = (coefficient: (option: Option) => number, bounds: Partial<WholeRow>) => RuleRow

function quotaRows(
  { label, measure, least, most }: Extract<RuleTerms, { kind: 'quota' }>,
  candidates: readonly Candidate[],
  row: BuildRow,
): RuleRow[] {
  const isMember = ({ candidate }: Option): boolean => candidates[candidate]?.labels.includes(label) === true
  if (measure === 'count') return [row((option) => Number(isMember(option)), { least, most })]
  const above = (percent: number) => (option: Option) =>
    option.cents * (isMember(option) ? 100 - percent : -percent)
  return [
    ...(least === null ? [] : [row(above(least), { least: 0 })]),
    ...(most === null ? [] : [row(above(most), { most: 0 })]),
  ]
}

/**
 * Of the options of an idea at most one.
 *
 * @example
 * import { oneOptionEach } from './scenario-rows.ts'
 * oneOptionEach([{ candidate: 0 }, { candidate: 0 }, { candidate: 1 }]) // → [{"entries": [[0, 1], [1, 1]], "least": null, "most": 1}]
 */
export function oneOptionEach(options: readonly Pick<Option, 'candidate'>[]): WholeRow[] {
  const columns = Map.groupBy(options.keys(), (column) => options[column]?.candidate)
  return [...columns.values()]
    .filter((same) => same.length > 1)
    .map((same) => ({
      entries: same.map((column): [number, number] => [column, 1]),
      least: null,
      most: 1,
    }))
}
