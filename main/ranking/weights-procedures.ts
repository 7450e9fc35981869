import { weightShares } from '../../shared/ranking/weight-shares.ts'
import { answersToday } from '../../shared/ranking/statement-succession.ts'
import {
  sharesFromAnswers,
  sharesFromJoinedComparisons,
  type StatedWeights,
  type WeightAnswers,
} from '../../shared/ranking/weight-statement.ts'
import {
  type Joining,
  type WeightStatementView,
  weightAnswers,
} from '../../shared/ranking/weights-contract.ts'
import { joinGroupWeights } from '../../shared/ranking/weights-group-mean.ts'
import { Problem } from '../../shared/problem.ts'
import type { CatalogueView } from '../../shared/stages/catalogue-view.ts'
import { criteriaOf } from '../../shared/stages/stage.ts'
import type { Context, Implementer } from '../context.ts'
import type { Database } from '../database/open-database.ts'
import { recordChange } from '../database/record-change.ts'
import { readSuccession } from '../stages/catalogue-store.ts'
import { readStage } from '../stages/stage-store.ts'

export function weightsProcedures(os: Implementer) {
  return {
    list: os.ranking.weights.list.handler(({ input, context }) =>
      listWeights(context.database, input.stageId),
    ),
    state: os.ranking.weights.state.handler(({ input, context }) => stateWeights(context, input)),
    adopt: os.ranking.weights.adopt.handler(({ input, context }) => adoptWeights(context, input)),
  }
}

type Reading = Pick<Database, 'selectFrom'>

async function listWeights(database: Reading, stageId: string) {
  const { catalogue } = await readStage(database, stageId)
  const criteria = criteriaOf(catalogue, 'scored')
  const raw = criteria.map(({ weight }) => weight)
  const present = raw.some((weight) => weight > 0) ? weightShares(raw) : null
  const statements = await listStatements(database, {
    stage: { id: stageId, catalogue },
    criterionIds: criteria.map(({ id }) => id),
  })
  const newest = statements.filter(({ isNewest }) => isNewest)
  const groups = await database
    .selectFrom('workingGroup')
    .select(['id', 'name'])
    .orderBy('position')
    .execute()
  return {
    criteria: criteria.map(({ id, name }, column) => ({ id, name, share: present?.[column] ?? null })),
    groups,
    statements,
    joined: newest.length === 0 ? null : joinGroupWeights(newest.map(({ shares }) => shares)).joined,
    comparisons: joinedComparisons(
      criteria.map(({ id }) => id),
      newest.map(({ answers }) => answers),
    ),
  }
}

/** Null unless every group compared pairs: points say nothing about single pairs. */
function joinedComparisons(
  criterionIds: readonly string[],
  newest: readonly WeightAnswers[],
): StatedWeights | null {
  const tables = newest.flatMap((said) => (said.method === 'pairwise' ? [said.judgements] : []))
  return tables.length === 0 || tables.length < newest.length
    ? null
    : sharesFromJoinedComparisons(criterionIds, tables)
}

/** The weight shares that each group stated last, in the order of the scored criteria. */
export async function listNewestShares(database: Reading, stageId: string): Promise<number[][]> {
  const { statements } = await listWeights(database, stageId)
  return statements.filter(({ isNewest }) => isNewest).map(({ shares }) => shares)
}

type Place = {
  stage: { id: string; catalogue: CatalogueView }
  criterionIds: readonly string[]
}

/** What holds for the criteria of today, also of what was said to older versions; newest first. */
async function listStatements(
  database: Reading,
  { stage, criterionIds }: Place,
): Promise<WeightStatementView[]> {
  const succession = await readSuccession(database, stage)
  const rows = await database
    .selectFrom('weightStatement')
    .innerJoin('catalogue', 'catalogue.id', 'weightStatement.catalogueId')
    .leftJoin('workingGroup', 'workingGroup.id', 'weightStatement.workingGroupId')
    .selectAll('weightStatement')
    .select('workingGroup.name as groupName')
    .where('catalogue.stageId', '=', stage.id)
    .orderBy('statedAt', 'desc')
    .orderBy('weightStatement.id', 'desc')
    .execute()
  const seen = new Set<string | null>()
  return rows.flatMap(({ id, workingGroupId, groupName, answers, statedAt, statedBy }) => {
    const said = answersToday(criterionIds, weightAnswers.parse(JSON.parse(answers)), succession)
    if (said === null) return []
    const isNewest = !seen.has(workingGroupId)
    seen.add(workingGroupId)
    return [
      {
        id,
        workingGroupId,
        groupName,
        method: said.method,
        answers: said,
        statedAt,
        statedBy,
        isNewest,
        ...sharesFromAnswers(criterionIds, said),
      },
    ]
  })
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

async function checkNewest(database: Reading, { stageId, workingGroupId, replaces }: Replacement) {
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
