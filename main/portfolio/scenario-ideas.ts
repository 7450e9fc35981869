import { candidateCosts, type RoughCost } from '../../shared/portfolio/candidate-costs.ts'
import type { CostItem } from '../../shared/portfolio/scenario-problem.ts'
import type { ScenarioIdea } from '../../shared/portfolio/selection-contract.ts'
import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import type { Database } from '../database/open-database.ts'
import type { ScenarioRow } from '../database/scenario-rows.ts'
import { readRanking } from '../ranking/ranking-store.ts'

/** Asks the budget what is requested for pilots, by idea. The router puts it in, because the budget comes later. */
export type ListRequestedCosts = (database: Pick<Database, 'selectFrom'>) => Promise<Map<string, CostItem[]>>

export type CandidateSources = { listRequestedCosts: ListRequestedCosts }

type Needs = { sources: CandidateSources; labelsOf: ReadonlyMap<string, string[]> }

/** All ideas of a scenario's stage by number, with value and cost as far as they are known. */
export async function listScenarioIdeas(
  database: Database,
  scenario: Pick<ScenarioRow, 'stageId' | 'costBasis' | 'firstYear' | 'yearCount'>,
  { sources, labelsOf }: Needs,
): Promise<ScenarioIdea[]> {
  const { ideas } = await readRanking(database, scenario.stageId)
  const rough = await listRoughCosts(database)
  const planned = await listPlannedCosts(database)
  const requested = await sources.listRequestedCosts(database)
  const years = Array.from({ length: scenario.yearCount }, (_, place) => scenario.firstYear + place)
  return ideas
    .map((idea): ScenarioIdea => {
      const { ideaId, number, title, standing, value } = idea
      const known = {
        planned: planned.get(ideaId) ?? [],
        requested: requested.get(ideaId) ?? [],
        rough: rough.get(ideaId) ?? { lowCents: null, highCents: null, per: null },
      }
      const cost = candidateCosts(known, { basis: scenario.costBasis, years })
      return {
        ideaId,
        number,
        title,
        standing,
        points: value === null ? null : Math.round(value * 10_000),
        costs: cost?.items ?? [],
        costSource: cost?.source ?? null,
        costSpan: cost?.source === 'idea' ? spanOf(known.rough) : null,
        labels: labelsOf.get(ideaId) ?? [],
        leftOut: leftOutReason(idea, cost !== null),
      }
    })
    .toSorted((a, b) => (a.number < b.number ? -1 : Number(a.number > b.number)))
}

function spanOf({ lowCents, highCents }: RoughCost): ScenarioIdea['costSpan'] {
  return lowCents === null || highCents === null || lowCents >= highCents ? null : { lowCents, highCents }
}

function leftOutReason({ value, status }: RankedIdea, hasCost: boolean): ScenarioIdea['leftOut'] {
  if (status === 'fail') return 'knocked-out'
  if (status === 'unknown') return 'unclear'
  if (value === null) return 'no-value'
  return hasCost ? null : 'no-cost'
}

async function listRoughCosts(database: Pick<Database, 'selectFrom'>): Promise<Map<string, RoughCost>> {
  const rows = await database
    .selectFrom('idea')
    .select(['id', 'costLowCents as lowCents', 'costHighCents as highCents', 'costPer as per'])
    .execute()
  return new Map(rows.map(({ id, ...cost }) => [id, cost]))
}

async function listPlannedCosts(database: Pick<Database, 'selectFrom'>): Promise<Map<string, CostItem[]>> {
  const rows = await database
    .selectFrom('ideaCost')
    .select(['ideaId', 'year', 'payerId', 'amountCents as cents'])
    .orderBy('id')
    .execute()
  return new Map(
    [...Map.groupBy(rows, ({ ideaId }) => ideaId)].map(([ideaId, items]) => [
      ideaId,
      items.map(({ year, payerId, cents }) => ({ year, payerId, cents })),
    ]),
  )
}
