import type { z } from 'zod'
import type { gapRow, GroupProgress, RaterProgress } from '../../shared/scores/score-sheets-contract.ts'
import { coreTeam } from '../../shared/scores/core-team.ts'
import type { Rater } from '../../shared/scores/score.ts'
import { isAsked } from '../../shared/stages/asked-groups.ts'
import { criteriaOf } from '../../shared/stages/stage.ts'
import type { Database } from '../database/open-database.ts'
import type { IdeaInStage } from '../stages/passage-store.ts'
import { readStageAnswers, type StageAnswers } from './stage-scores-store.ts'

type Reading = Pick<Database, 'selectFrom'>

/** Who still owes what: over the open ideas of a stage, by working group, rater and criterion. */
export async function readProgress(database: Reading, stageId: string) {
  const stage = await readStageAnswers(database, stageId)
  const programme = await database.selectFrom('programme').select('name').executeTakeFirst()
  const ideas = openIdeas(stage)
  const criteria = criteriaOf(stage.catalogue)
  const answered = answeredCells(stage)
  const lastSheets = await listLastSheets(database, stageId)
  const groups = stage.groups.map(({ id, name }): GroupProgress => {
    const raters = ratersOf(stage, id)
    const criterionIds = askedIds(stage, id)
    const openByCriterion = criteria.map((criterion) =>
      isAsked(criterion, id)
        ? raters.flatMap((rater) =>
            ideas.filter((idea) => !answered.has(cellKey(idea.id, criterion.id, rater.id))),
          ).length
        : 0,
    )
    return {
      groupId: id,
      name,
      openByCriterion,
      raters: raters.map((rater) => ({
        ...progressOf(rater, { ideas, criterionIds, answered }),
        lastSheetAt: lastSheets.get(rater.id) ?? null,
      })),
    }
  })
  return {
    programmeName: programme?.name ?? '',
    ideaCount: ideas.length,
    criterionCount: criteria.length,
    groups,
  }
}

/** The gaps of one group, idea by idea; ideas without any are left out. */
export async function readGaps(
  database: Reading,
  { stageId, groupId, raterId }: { stageId: string; groupId: string; raterId?: string | undefined },
): Promise<{ raters: string[]; rows: z.infer<typeof gapRow>[] }> {
  const stage = await readStageAnswers(database, stageId)
  const criterionIds = askedIds(stage, groupId)
  const answered = answeredCells(stage)
  const raters = ratersOf(stage, groupId).filter(({ id }) => raterId === undefined || id === raterId)
  const rows = openIdeas(stage).map(({ id, number, title }) => ({
    id,
    number,
    title,
    cells: criterionIds.map((criterionId) =>
      raters.flatMap((rater, index) => (answered.has(cellKey(id, criterionId, rater.id)) ? [] : [index])),
    ),
  }))
  return {
    raters: raters.map(({ name }) => name),
    rows: rows.filter(({ cells }) => cells.some((owing) => owing.length > 0)),
  }
}

/** The criteria a group is asked about. */
function askedIds({ catalogue }: StageAnswers, groupId: string): string[] {
  return criteriaOf(catalogue)
    .filter((criterion) => isAsked(criterion, groupId))
    .map(({ id }) => id)
}

function openIdeas({ ideas }: StageAnswers): IdeaInStage[] {
  return ideas.filter(({ outcome }) => outcome === 'open')
}

function ratersOf({ raters }: StageAnswers, groupId: string): Rater[] {
  return raters.filter(({ workingGroupId }) => (workingGroupId || coreTeam.id) === groupId)
}

function answeredCells({ answered }: StageAnswers): Set<string> {
  return new Set(answered.map(({ ideaId, criterionId, raterId }) => cellKey(ideaId, criterionId, raterId)))
}

function progressOf(
  rater: Rater,
  stage: { ideas: readonly IdeaInStage[]; criterionIds: readonly string[]; answered: ReadonlySet<string> },
): Omit<RaterProgress, 'lastSheetAt'> {
  const { ideas, criterionIds, answered } = stage
  let open = 0
  const openIdeas: string[] = []
  for (const { id, number } of ideas) {
    const gaps = criterionIds.filter(
      (criterionId) => !answered.has(cellKey(id, criterionId, rater.id)),
    ).length
    open += gaps
    if (gaps > 0) openIdeas.push(number)
  }
  const whole = ideas.length * criterionIds.length
  return { raterId: rater.id, name: rater.name, answered: whole - open, open, openIdeas }
}

/** When a file last spoke for each rater: as the sheet of one person, or by a score in a file of several. */
async function listLastSheets(database: Reading, stageId: string): Promise<Map<string, string>> {
  const imports = await database
    .selectFrom('scoreImport')
    .leftJoin('scoreOrigin', 'scoreOrigin.scoreImportId', 'scoreImport.id')
    .leftJoin('score', 'score.id', 'scoreOrigin.scoreId')
    .select(['scoreImport.raterId as ownerId', 'score.raterId', 'importedAt'])
    .distinct()
    .where('stageId', '=', stageId)
    .orderBy('importedAt')
    .execute()
  return new Map(
    imports.flatMap(({ ownerId, raterId, importedAt }) => {
      const id = ownerId ?? raterId
      return id === null ? [] : [[id, importedAt]]
    }),
  )
}

function cellKey(ideaId: string, criterionId: string, raterId: string): string {
  return `${ideaId} ${criterionId} ${raterId}`
}
