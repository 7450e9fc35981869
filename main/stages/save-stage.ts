import { Problem } from '../../shared/problem.ts'
import type { contract } from '../../shared/contract.ts'
import type { InferContractRouterInputs } from '@orpc/contract'
import type { Database } from '../database/open-database.ts'
import type { RowWriter } from '../database/row-writer.ts'
import { readStage } from './stage-store.ts'

type Inputs = InferContractRouterInputs<typeof contract>['stages']

/**
 * Changes a criterion: its words, weight or threshold.
 *
 * @throws Problem `not-found`, `changed-meanwhile`, `score-not-allowed` for a threshold off the scale
 */
export async function saveCriterion(rows: RowWriter, input: Inputs['saveCriterion']): Promise<number> {
  const { id, expectedRevision, ...patch } = input
  if (typeof patch.threshold === 'number') await checkThreshold(rows, id, patch.threshold)
  return await rows.update('criterion', id, patch, expectedRevision)
}

/** @throws Problem `not-found`, `changed-meanwhile` */
export async function saveStage(rows: RowWriter, input: Inputs['saveStage']): Promise<number> {
  const { id, expectedRevision, exitRule, ...rest } = input
  const patch = exitRule === undefined ? rest : { ...rest, exitRule: JSON.stringify(exitRule) }
  return await rows.update('stage', id, patch, expectedRevision)
}

/** The name of a criterion with its stage, for the sentence in the trail. */
export async function nameCriterion(database: Pick<Database, 'selectFrom'>, id: string): Promise<string> {
  const row = await database.selectFrom('criterion').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name ?? ''
}

async function checkThreshold(rows: RowWriter, criterionId: string, threshold: number): Promise<void> {
  const found = await rows.transaction
    .selectFrom('criterion')
    .innerJoin('catalogue', 'catalogue.id', 'criterion.catalogueId')
    .select(['catalogue.stageId', 'criterion.scaleId'])
    .where('criterion.id', '=', criterionId)
    .executeTakeFirst()
  if (found === undefined) throw new Problem('not-found', { table: 'criterion', id: criterionId })
  const { catalogue } = await readStage(rows.transaction, found.stageId)
  const scale = catalogue.scales.find(({ id }) => id === found.scaleId) ?? catalogue.scales[0]
  if (scale === undefined || (threshold >= scale.minimum && threshold <= scale.maximum)) return
  const { minimum, maximum } = scale
  throw new Problem('score-not-allowed', { input: threshold, minimum, maximum })
}
