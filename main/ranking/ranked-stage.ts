import { Problem } from '../../shared/problem.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import type { Database } from '../database/open-database.ts'
import { findStageByName, listStages } from '../stages/stage-store.ts'

/**
 * The stage whose ranking people mean when they name none: the last scoring one that has scores, or the last scoring one
 * at all, or the last one. Undefined as long as there is no way.
 */
export async function findRankedStage(database: Database): Promise<StageView | undefined> {
  const stages = await listStages(database)
  const scoring = stages.filter(({ kind }) => kind === 'scoring')
  return scoring.findLast(({ hasScores }) => hasScores) ?? scoring.at(-1) ?? stages.at(-1)
}

/**
 * The stage of a name, or without one the stage that people mean.
 *
 * @throws Problem `no-such-stage`, `no-programme-yet`
 */
export async function findStageId(database: Database, name: string | undefined): Promise<string> {
  if (name !== undefined) return (await findStageByName(database, name)).id
  const stage = await findRankedStage(database)
  if (stage === undefined) throw new Problem('no-programme-yet')
  return stage.id
}
