import { weightShares } from '../../shared/ranking/weight-shares.ts'
import { answersToday } from '../../shared/ranking/statement-succession.ts'
import {
  sharesFromAnswers,
  sharesFromJoinedComparisons,
  type StatedWeights,
  type WeightAnswers,
} from '../../shared/ranking/weight-statement.ts'
import { type WeightStatementView, weightAnswers } from '../../shared/ranking/weights-contract.ts'
import { joinGroupWeights } from '../../shared/ranking/weights-group-mean.ts'
import type { CatalogueView } from '../../shared/stages/catalogue-view.ts'
import { criteriaOf } from '../../shared/stages/stage.ts'
import type { Database } from '../database/open-database.ts'
import { readSuccession } from '../stages/catalogue-store.ts'
import { readStage } from '../stages/stage-store.ts'

type Reading = Pick<Database, 'selectFrom'>

/** What groups have said about the weights of a stage, and what follows; told in weights-contract.ts. */
export async function listWeights(database: Reading, stageId: string) {
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
