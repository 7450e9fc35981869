import { sharesFromAnswers, type WeightAnswers } from '../../shared/ranking/weight-statement.ts'
import type { Joining } from '../../shared/ranking/weights-contract.ts'
import { Problem } from '../../shared/problem.ts'
import { criteriaOf } from '../../shared/stages/stage.ts'
import type { Context, Implementer } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { recordChange } from '../database/record-change.ts'
import { readStage } from '../stages/stage-store.ts'
import { listWeights } from './weights-store.ts'

export function weightsProcedures(os: Implementer) {
  return {
    list: os.ranking.weights.list.handler(({ input, context }) =>
      listWeights(context.database, input.stageId),
    ),
    state: os.ranking.weights.state.handler(({ input, context }) => stateWeights(context, input)),
    adopt: os.ranking.weights.adopt.handler(({ input, context }) => adoptWeights(context, input)),
  }
}

type Statement = {
  stageId: string
  workingGroupId: string | null
  answers: WeightAnswers
  replaces?: string | undefined
}

/**
 * @throws Problem `not-found`, `weights-incomplete` when a pair is not compared or no criterion has points, `changed-since`
 *   when the statement that is being changed is no longer the group's newest
 */
async function stateWeights(context: Context, { stageId, workingGroupId, answers, replaces }: Statement) {
  const { database, newId, person } = context
  const { name, catalogue } = await readStage(database, stageId)
  checkAnswers(
    criteriaOf(catalogue, 'scored').map(({ id }) => id),
    answers,
  )
  const id = newId()
  const at = context.now()
  const { sequence } = await recordChange(
    database,
    {
      at,
      by: person,
      action: replaces === undefined ? 'state-weights' : 'change-weights',
      details: { name },
    },
    async (rows) => {
      if (replaces !== undefined) await checkNewest(rows.transaction, { stageId, workingGroupId, replaces })
      await rows.insert('weightStatement', {
        id,
        catalogueId: catalogue.id,
        workingGroupId,
        answers: JSON.stringify(answers),
        statedAt: at,
        statedBy: person,
      })
    },
  )
  return { sequence, id }
}

type Replacement = { stageId: string; workingGroupId: string | null; replaces: string }

async function checkNewest(
  database: Pick<Database, 'selectFrom'>,
  { stageId, workingGroupId, replaces }: Replacement,
) {
  const { statements } = await listWeights(database, stageId)
  const newest = statements.find((one) => one.isNewest && one.workingGroupId === workingGroupId)
  if (newest?.id !== replaces) throw new Problem('changed-since', { table: 'weightStatement' })
}

function checkAnswers(criterionIds: readonly string[], answers: WeightAnswers): void {
  try {
    sharesFromAnswers(criterionIds, answers)
  } catch (error) {
    throw error instanceof RangeError ? new Problem('weights-incomplete') : error
  }
}

type Adoption = { stageId: string; seenIds: string[]; joining: Joining }

async function adoptWeights(context: Context, { stageId, seenIds, joining }: Adoption) {
  const { database, person } = context
  const { name } = await readStage(database, stageId)
  const action = joining === 'shares' ? 'adopt-weights' : 'adopt-joined-comparisons'
  const change = { at: context.now(), by: person, action, details: { name } }
  const { sequence } = await recordChange(database, change, async (rows) => {
    const { criteria, statements, ...made } = await listWeights(rows.transaction, stageId)
    const joined = joining === 'shares' ? made.joined : (made.comparisons?.shares ?? null)
    const newest = statements.filter(({ isNewest }) => isNewest).map(({ id }) => id)
    const isSeen = newest.length === seenIds.length && newest.every((id) => seenIds.includes(id))
    if (joined === null || !isSeen) throw new Problem('changed-since', { table: 'weightStatement' })
    for (const [column, { id }] of criteria.entries())
      await rows.update('criterion', id, { weight: inPercent(joined[column] ?? 0) })
  })
  return { sequence }
}

/** Percent to one digit, as it is shown. */
function inPercent(share: number): number {
  return Math.round(share * 1000) / 10
}
