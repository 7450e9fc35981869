import { Problem } from '../../shared/problem.ts'
import { ruleTerms } from '../../shared/portfolio/scenario-rule.ts'
import { startPrinciple } from '../../shared/portfolio/start-order.ts'
import type { ScenarioOverride, ScenarioPlacement } from '../../shared/portfolio/decision-contract.ts'
import type { ScenarioRuleView, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import type { Database } from '../database/open-database.ts'
import type { ScenarioRow } from '../database/scenario-rows.ts'
import { type CandidateSources, listScenarioIdeas } from './scenario-ideas.ts'
import { listLabels } from './scenario-labels.ts'

type Reading = Pick<Database, 'selectFrom'>

export async function listScenarios(database: Reading): Promise<{ id: string; name: string }[]> {
  return await database
    .selectFrom('scenario')
    .select(['id', 'name'])
    .orderBy('position')
    .orderBy('id')
    .execute()
}

/** @throws Problem `not-found` */
export async function readScenarioRow(database: Reading, scenarioId: string): Promise<ScenarioRow> {
  const row = await database
    .selectFrom('scenario')
    .selectAll()
    .where('id', '=', scenarioId)
    .executeTakeFirst()
  if (row === undefined) throw new Problem('not-found', { table: 'scenario', id: scenarioId })
  return row
}

/**
 * A scenario with its rules and all ideas of its stage.
 *
 * @throws Problem `not-found`
 */
export async function readScenario(
  database: Database,
  scenarioId: string,
  sources: CandidateSources,
): Promise<ScenarioView> {
  const {
    position: _position,
    startPrinciple: principle,
    ...row
  } = await readScenarioRow(database, scenarioId)
  const stage = await database
    .selectFrom('stage')
    .select('name')
    .where('id', '=', row.stageId)
    .executeTakeFirstOrThrow()
  const { labels, labelsOf } = await listLabels(database)
  const ideas = await listScenarioIdeas(database, row, { sources, labelsOf })
  const used = new Set(ideas.flatMap((idea) => idea.labels))
  return {
    ...row,
    stageName: stage.name,
    startPrinciple: startPrinciple.parse(JSON.parse(principle)),
    rules: await listRules(database, scenarioId),
    overrides: await listOverrides(database, scenarioId),
    placements: await listPlacements(database, scenarioId),
    ideas,
    payers: await database.selectFrom('payer').select(['id', 'name']).orderBy('position').execute(),
    labels: labels.filter(({ label }) => used.has(label)),
  }
}

export async function listRules(database: Reading, scenarioId: string): Promise<ScenarioRuleView[]> {
  const rows = await database
    .selectFrom('scenarioRule')
    .selectAll()
    .where('scenarioId', '=', scenarioId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  return rows.map(({ id, revision, isOn, terms }) => ({
    id,
    revision,
    isOn: isOn === 1,
    terms: ruleTerms.parse(JSON.parse(terms)),
  }))
}

async function listPlacements(database: Reading, scenarioId: string): Promise<ScenarioPlacement[]> {
  return await database
    .selectFrom('scenarioStart')
    .select(['id', 'ideaId', 'place', 'reason', 'decidedAt', 'decidedBy'])
    .where('scenarioId', '=', scenarioId)
    .orderBy('decidedAt')
    .orderBy('id')
    .execute()
}

async function listOverrides(database: Reading, scenarioId: string): Promise<ScenarioOverride[]> {
  return await database
    .selectFrom('scenarioOverride')
    .select(['id', 'ideaId', 'decision', 'reason', 'decidedAt', 'decidedBy'])
    .where('scenarioId', '=', scenarioId)
    .orderBy('decidedAt')
    .orderBy('id')
    .execute()
}
