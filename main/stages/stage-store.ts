import { Problem } from '../../shared/problem.ts'
import type { StageRule } from '../../shared/stages/rule-changes.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import type { Database } from '../database/open-database.ts'
import type { CatalogueRow, StageRow } from '../database/schema.ts'
import { readCatalogue, versionRule } from './catalogue-store.ts'
import { countPassages } from './passage-store.ts'

type Reading = Pick<Database, 'selectFrom'>

/** A stage with its newest catalogue, without counts. */
export type StageDefinition = Omit<StageView, 'counts' | 'hasScores'>

/** The way in order, each stage with the newest version of its catalogue and how many ideas stand where. */
export async function listStages(database: Database): Promise<StageView[]> {
  const definitions = await listStageDefinitions(database)
  const counts = await countPassages(database)
  const scored = await listScoredCatalogues(database)
  return definitions.map((stage) => ({
    ...stage,
    counts: counts.get(stage.id) ?? { in: 0, passed: 0, stopped: 0, open: 0 },
    hasScores: scored.has(stage.catalogue.id),
  }))
}

export async function listStageDefinitions(database: Reading): Promise<StageDefinition[]> {
  const stages = await database.selectFrom('stage').selectAll().orderBy('position').execute()
  const definitions: StageDefinition[] = []
  for (const stage of stages) definitions.push(await readDefinition(database, stage))
  return definitions
}

/**
 * A stage with its newest catalogue, or with the version that is asked for.
 *
 * @throws Problem `not-found`
 */
export async function readStage(
  database: Reading,
  stageId: string,
  catalogueId?: string,
): Promise<StageDefinition> {
  const stage = await database.selectFrom('stage').selectAll().where('id', '=', stageId).executeTakeFirst()
  if (stage === undefined) throw new Problem('not-found', { table: 'stage', id: stageId })
  return await readDefinition(database, stage, catalogueId)
}

/**
 * The stage of a name; without one the stage that ranks, which is the last scoring one of the way.
 *
 * @throws Problem `no-such-stage`
 */
export async function findStageByName(database: Reading, name?: string): Promise<StageDefinition> {
  const all = await listStageDefinitions(database)
  const wanted = name?.trim().toLocaleLowerCase('de')
  const found =
    wanted === undefined
      ? all.findLast(({ kind }) => kind === 'scoring')
      : all.find((stage) => stage.name.toLocaleLowerCase('de') === wanted)
  if (found === undefined) throw new Problem('no-such-stage', { stage: name ?? '' })
  return found
}

async function readDefinition(
  database: Reading,
  stage: StageRow,
  catalogueId?: string,
): Promise<StageDefinition> {
  const { id, revision, name, position, kind } = stage
  let versions = database.selectFrom('catalogue').selectAll().where('stageId', '=', id)
  if (catalogueId !== undefined) versions = versions.where('id', '=', catalogueId)
  const row = await versions.orderBy('version', 'desc').executeTakeFirst()
  if (row === undefined) throw new Problem('not-found', { table: 'catalogue', id: catalogueId ?? id })
  const rule = await ruleOf(database, stage, row)
  const catalogue = await readCatalogue(database, row)
  return { id, revision, name, position, kind, ...rule, catalogue }
}

/** The rule of a version: the newest goes by that of the stage, an older one by its own. */
async function ruleOf(database: Reading, stage: StageRow, version: CatalogueRow): Promise<StageRule> {
  const newer = await database
    .selectFrom('catalogue')
    .select('id')
    .where('stageId', '=', stage.id)
    .where('version', '>', version.version)
    .executeTakeFirst()
  return versionRule(stage, version, newer === undefined)
}

async function listScoredCatalogues(database: Database): Promise<Set<string>> {
  const rows = await database
    .selectFrom('criterion')
    .select('catalogueId')
    .distinct()
    .where((where) =>
      where.exists(
        where
          .selectFrom('score')
          .select('score.id')
          .whereRef('score.criterionId', '=', 'criterion.id')
          .where('score.state', '!=', 'open'),
      ),
    )
    .execute()
  return new Set(rows.map(({ catalogueId }) => catalogueId))
}
