import { Problem } from '../../shared/problem.ts'
import { adoptWay } from '../../shared/stages/adopt-way.ts'
import { catalogueOfDraft, draftOf } from '../../shared/stages/catalogue-draft.ts'
import { emptyStage } from '../../shared/stages/empty-stage.ts'
import type { StageWithCatalogue } from '../../shared/stages/stage.ts'
import type { StageBeginning } from '../../shared/stages/way-contract.ts'
import { findStageTemplate, wayIds, wayTemplates } from '../../shared/stages/way-templates.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { removeCatalogueGroups } from './catalogue-groups.ts'
import { listCriterionGroups, removeCriterionGroups } from './criterion-groups.ts'
import { insertStage } from './insert-stage.ts'
import { enterStage } from './passage-store.ts'
import { readStage } from './stage-store.ts'

type Reading = Pick<Database, 'selectFrom'>
type Circumstances = { newId: () => string; on: string }

/**
 * Lays the way of a template; without one the *Norderstedter Weg*.
 *
 * @throws Problem `already-filled` when there are stages, `not-found` for a template that there is not
 */
export async function layWay(
  rows: RowWriter,
  { way: wished = 'norderstedt', ...circumstances }: Circumstances & { way: string | undefined },
): Promise<void> {
  const way = wayIds.find((one) => one === wished)
  if (way === undefined) throw new Problem('not-found', { table: 'stage', id: wished })
  const present = await rows.transaction.selectFrom('stage').select('id').executeTakeFirst()
  if (present !== undefined) throw new Problem('already-filled')
  for (const stage of adoptWay(wayTemplates[way], circumstances.newId))
    await insertStage(rows, stage, circumstances)
}

/**
 * Adds a stage at the end of the way.
 *
 * @returns its id
 * @throws Problem `not-found` for a template or a stage that there is not
 */
export async function addStage(
  rows: RowWriter,
  { from, name, letIn }: { from: StageBeginning; name: string; letIn: boolean },
  circumstances: Circumstances,
): Promise<string> {
  const [fresh] = adoptWay([await beginningOf(rows.transaction, from)], circumstances.newId)
  if (fresh === undefined) throw new Problem('not-found', { table: 'stage' })
  const ideaIds = letIn ? await listPastTheEnd(rows.transaction) : []
  const { id } = fresh.stage
  const position = ((await listPositions(rows.transaction)).at(-1)?.position ?? 0) + 1
  await insertStage(rows, { ...fresh, stage: { ...fresh.stage, name, position } }, circumstances)
  await enterStage(rows, circumstances.newId, { ideaIds, stageId: id })
  return id
}

async function beginningOf(database: Reading, from: StageBeginning): Promise<StageWithCatalogue> {
  switch (from.kind) {
    case 'empty':
      return emptyStage
    case 'copy': {
      const { catalogue, ...stage } = await readStage(database, from.stageId)
      const { id, name, position, kind, exitRule, minimumRaters } = stage
      const copied = catalogueOfDraft(draftOf(catalogue), { ...catalogue, version: 1 })
      return { stage: { id, name, position, kind, exitRule, minimumRaters }, catalogue: copied }
    }
    case 'template': {
      const template = findStageTemplate(from.templateId)
      if (template === undefined) throw new Problem('not-found', { table: 'stage', id: from.templateId })
      return template
    }
  }
}

/** Ideas that have passed the last stage and wait for what comes; pilots and the reserve do not. */
export async function listPastTheEnd(database: Reading): Promise<string[]> {
  const last = (await listPositions(database)).at(-1)
  if (last === undefined) return []
  const ideas = await database
    .selectFrom('passage')
    .innerJoin('idea', 'idea.id', 'passage.ideaId')
    .select('idea.id')
    .where('passage.stageId', '=', last.id)
    .where('passage.outcome', '=', 'passed')
    .where('idea.standing', '=', 'in-selection')
    .execute()
  return ideas.map(({ id }) => id)
}

/**
 * Lets a stage change places with its neighbour; at the end of the way nothing happens.
 *
 * @throws Problem `not-found`, `stage-entered`: an idea would skip a stage or come to it a second time
 */
export async function moveStage(rows: RowWriter, { id, by }: { id: string; by: -1 | 1 }): Promise<void> {
  const way = await listPositions(rows.transaction)
  const place = way.findIndex((stage) => stage.id === id)
  const [moved, neighbour] = [way[place], way[place + by]]
  if (moved === undefined) throw new Problem('not-found', { table: 'stage', id })
  if (neighbour === undefined) return
  for (const { id: stageId, name } of [moved, neighbour]) {
    const count = await countPassages(rows.transaction, stageId)
    if (count > 0) throw new Problem('stage-entered', { name, count })
  }
  await rows.update('stage', moved.id, { position: neighbour.position })
  await rows.update('stage', neighbour.id, { position: moved.position })
}

/**
 * Removes a stage with all versions of its catalogue and what was said about their weights.
 *
 * @throws Problem `not-found`, `stage-needed` when ideas have entered it or marks were given
 */
export async function removeStage(rows: RowWriter, id: string): Promise<void> {
  const way = await listPositions(rows.transaction)
  const stage = way.find((one) => one.id === id)
  if (stage === undefined) throw new Problem('not-found', { table: 'stage', id })
  const passages = await countPassages(rows.transaction, id)
  const marks = await countMarks(rows.transaction, id)
  if (passages + marks > 0) throw new Problem('stage-needed', { name: stage.name, passages, marks })
  const catalogues = await rows.transaction
    .selectFrom('catalogue')
    .select('id')
    .where('stageId', '=', id)
    .orderBy('version', 'desc')
    .execute()
  for (const catalogue of catalogues) await removeCatalogue(rows, catalogue.id)
  await rows.remove('stage', id)
  for (const later of way.filter(({ position }) => position > stage.position))
    await rows.update('stage', later.id, { position: later.position - 1 })
}

async function removeCatalogue(rows: RowWriter, catalogueId: string): Promise<void> {
  const { transaction } = rows
  const steps = await transaction
    .selectFrom('scaleStep')
    .innerJoin('scale', 'scale.id', 'scaleStep.scaleId')
    .select('scaleStep.id')
    .where('scale.catalogueId', '=', catalogueId)
    .execute()
  for (const { id } of steps) await rows.remove('scaleStep', id)
  await removeCatalogueGroups(rows, catalogueId)
  for (const criterionId of (await listCriterionGroups(transaction, catalogueId)).keys())
    await removeCriterionGroups(rows, criterionId)
  for (const table of ['weightStatement', 'criterion', 'scale'] as const) {
    const found = await transaction
      .selectFrom(table)
      .select('id')
      .where('catalogueId', '=', catalogueId)
      .execute()
    for (const { id } of found) await rows.remove(table, id)
  }
  await rows.remove('catalogue', catalogueId)
}

async function listPositions(database: Reading): Promise<{ id: string; name: string; position: number }[]> {
  return await database.selectFrom('stage').select(['id', 'name', 'position']).orderBy('position').execute()
}

async function countPassages(database: Reading, stageId: string): Promise<number> {
  const { count } = await database
    .selectFrom('passage')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('stageId', '=', stageId)
    .executeTakeFirstOrThrow()
  return count
}

async function countMarks(database: Reading, stageId: string): Promise<number> {
  const { count } = await database
    .selectFrom('score')
    .innerJoin('criterion', 'criterion.id', 'score.criterionId')
    .innerJoin('catalogue', 'catalogue.id', 'criterion.catalogueId')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('catalogue.stageId', '=', stageId)
    .executeTakeFirstOrThrow()
  return count
}
