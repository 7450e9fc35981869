import { Problem } from '../../shared/problem.ts'
import { exitRule, type CriterionView, type StageView } from '../../shared/stages/stages-contract.ts'
import type { Scale } from '../../shared/stages/stage.ts'
import type { Database } from '../database/open-database.ts'
import type { CatalogueRow, CriterionRow, ScaleStepRow, StageRow } from '../database/schema.ts'
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

/** @throws Problem `not-found` */
export async function readStage(database: Reading, stageId: string): Promise<StageDefinition> {
  const stage = await database.selectFrom('stage').selectAll().where('id', '=', stageId).executeTakeFirst()
  if (stage === undefined) throw new Problem('not-found', { table: 'stage', id: stageId })
  return await readDefinition(database, stage)
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

async function readDefinition(database: Reading, stage: StageRow): Promise<StageDefinition> {
  const catalogue = await database
    .selectFrom('catalogue')
    .selectAll()
    .where('stageId', '=', stage.id)
    .orderBy('version', 'desc')
    .executeTakeFirst()
  if (catalogue === undefined) throw new Problem('not-found', { table: 'catalogue', id: stage.id })
  const { id, revision, name, position, kind, minimumRaters } = stage
  const rule = exitRule.parse(JSON.parse(stage.exitRule))
  const versioned = await readCatalogue(database, catalogue)
  return { id, revision, name, position, kind, minimumRaters, exitRule: rule, catalogue: versioned }
}

async function readCatalogue(
  database: Reading,
  { id, stageId, version, createdOn }: CatalogueRow,
): Promise<StageDefinition['catalogue']> {
  const criteria = await database
    .selectFrom('criterion')
    .selectAll()
    .where('catalogueId', '=', id)
    .orderBy('position')
    .execute()
  return {
    id,
    stageId,
    version,
    createdOn,
    criteria: criteria.map(criterionOf),
    scales: await listScales(database, id),
  }
}

/** In the order of their first use, which is the order they were written in. */
async function listScales(database: Reading, catalogueId: string): Promise<Scale[]> {
  const scales = await database
    .selectFrom('scale')
    .selectAll()
    .where('catalogueId', '=', catalogueId)
    .orderBy('id')
    .execute()
  const steps = await database
    .selectFrom('scaleStep')
    .innerJoin('scale', 'scale.id', 'scaleStep.scaleId')
    .selectAll('scaleStep')
    .where('scale.catalogueId', '=', catalogueId)
    .orderBy('scaleStep.value')
    .execute()
  return scales.map(({ id, name, minimum, maximum, step }) => ({
    id,
    name,
    minimum,
    maximum,
    step,
    steps: steps.filter(({ scaleId }) => scaleId === id).map(stepOf),
  }))
}

function stepOf({ value, name, anchor }: ScaleStepRow): Scale['steps'][number] {
  return anchor === '' ? { value, name } : { value, name, anchor }
}

function criterionOf({ scaleId, threshold, ...row }: CriterionRow): CriterionView {
  const { id, revision, name, question, kind, direction, weight, position } = row
  return {
    id,
    revision,
    name,
    question,
    kind,
    direction,
    weight,
    position,
    ...(scaleId === null ? {} : { scaleId }),
    ...(threshold === null ? {} : { threshold }),
  }
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
