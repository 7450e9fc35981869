import { Problem } from '../../shared/problem.ts'
import type { contract } from '../../shared/contract.ts'
import type { InferContractRouterInputs } from '@orpc/contract'
import { isSameRule } from '../../shared/stages/rule-changes.ts'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { listMarks } from './catalogue-store.ts'
import { readStage } from './stage-store.ts'

type Inputs = InferContractRouterInputs<typeof contract>['stages']

/**
 * Changes how much a criterion counts.
 *
 * @throws Problem `not-found`, `changed-meanwhile`, `changed-since` when there is a newer version of the catalogue: what
 * an older one says stays as it is
 */
export async function saveWeight(rows: RowWriter, input: Inputs['saveWeight']): Promise<number> {
  const { id, expectedRevision, weight } = input
  const newer = await rows.transaction
    .selectFrom('criterion')
    .innerJoin('catalogue as mine', 'mine.id', 'criterion.catalogueId')
    .innerJoin('catalogue as newer', 'newer.stageId', 'mine.stageId')
    .select('newer.id')
    .where('criterion.id', '=', id)
    .whereRef('newer.version', '>', 'mine.version')
    .executeTakeFirst()
  if (newer !== undefined) throw new Problem('changed-since', { table: 'catalogue' })
  return await rows.update('criterion', id, { weight }, expectedRevision)
}

/**
 * @throws Problem `not-found`, `changed-meanwhile`, `version-needed` when another rule would change what has marks already
 */
export async function saveStage(rows: RowWriter, input: Inputs['saveStage']): Promise<number> {
  const { id, expectedRevision, exitRule, ...rest } = input
  const { catalogue, ...before } = await readStage(rows.transaction, id)
  const after = {
    exitRule: exitRule ?? before.exitRule,
    minimumRaters: rest.minimumRaters ?? before.minimumRaters,
  }
  if (!isSameRule(before, after) && (await listMarks(rows.transaction, catalogue.id)).length > 0)
    throw new Problem('version-needed')
  const patch = exitRule === undefined ? rest : { ...rest, exitRule: JSON.stringify(exitRule) }
  return await rows.update('stage', id, patch, expectedRevision)
}

/** The name of a criterion with its stage, for the sentence in the trail. */
export async function nameCriterion(database: Pick<Database, 'selectFrom'>, id: string): Promise<string> {
  const row = await database.selectFrom('criterion').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name ?? ''
}
