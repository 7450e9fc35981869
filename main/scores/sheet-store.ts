import { groupMeans } from '../../shared/scores/group-means.ts'
import { valueOf, type Score } from '../../shared/scores/score.ts'
import type { GroupCell, ScoreSheet, SheetCell } from '../../shared/scores/scores-contract.ts'
import { coreTeam } from '../../shared/scores/core-team.ts'
import { isAsked } from '../../shared/stages/asked-groups.ts'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import type { Database } from '../database/open-database.ts'
import { listIdeasInStage } from '../stages/passage-store.ts'
import { readStage } from '../stages/stage-store.ts'
import { listRaters } from './rater-store.ts'
import { refuseWhileRoundIsOpen } from './round-store.ts'
import { listScores } from './stage-scores-store.ts'

/** Without `catalogueId` the version that holds. */
type Version = { stageId: string; catalogueId?: string | undefined }

/** One rater's sheet of a stage with the criteria the rater's group is asked about, decided ideas included. */
export async function readSheet(
  database: Database,
  { stageId, raterId, catalogueId }: { raterId: string } & Version,
): Promise<ScoreSheet> {
  const { catalogue } = await readStage(database, stageId, catalogueId)
  const rater = (await listRaters(database)).find(({ id }) => id === raterId)
  const criterionIds = askedIds(catalogue, rater?.workingGroupId ?? coreTeam.id)
  const scores = await listScores(database, { catalogueId: catalogue.id, raterId })
  const byCell = new Map(scores.map((score) => [cellKey(score.ideaId, score.criterionId), score]))
  const ideas = await listIdeasInStage(database, stageId)
  const rows = ideas.map(({ id, number, title, outcome }) => ({
    id,
    number,
    title,
    outcome,
    cells: criterionIds.map((criterionId) => cellOf(byCell.get(cellKey(id, criterionId)))),
  }))
  return { stageId, raterId, criterionIds, rows }
}

/**
 * Means of one group over the ideas of a stage, each with the number of values behind it.
 *
 * @throws Problem `not-found`, `round-open`
 */
export async function readGroupSheet(
  database: Database,
  { stageId, workingGroupId, catalogueId }: { workingGroupId: string } & Version,
) {
  const stage = await readStage(database, stageId, catalogueId)
  await refuseWhileRoundIsOpen(database, stage)
  const { catalogue } = stage
  const criterionIds = askedIds(catalogue, workingGroupId)
  const ideas = await listIdeasInStage(database, stageId)
  const raters = (await listRaters(database)).filter(
    (rater) => (rater.workingGroupId ?? coreTeam.id) === workingGroupId,
  )
  const scores = await listScores(database, { catalogueId: catalogue.id })
  const cells = groupCells(scores, {
    raterIds: raters.map(({ id }) => id),
    ideaIds: ideas.map(({ id }) => id),
    criterionIds,
  })
  const width = criterionIds.length
  const rows = ideas.map(({ id, number, title, outcome }, row) => ({
    id,
    number,
    title,
    outcome,
    cells: cells.slice(row * width, (row + 1) * width),
  }))
  return { criterionIds, raters: raters.map(({ name }) => name), rows }
}

function askedIds({ criteria }: { criteria: readonly CriterionView[] }, groupId: string): string[] {
  return criteria.filter((criterion) => isAsked(criterion, groupId)).map(({ id }) => id)
}

type Axes = { raterIds: string[]; ideaIds: string[]; criterionIds: string[] }

function groupCells(scores: readonly Score[], { raterIds, ideaIds, criterionIds }: Axes): GroupCell[] {
  const width = criterionIds.length
  const rows = new Map(ideaIds.map((id, row) => [id, row * width]))
  const columns = new Map(criterionIds.map((id, column) => [id, column]))
  const cells = Array.from({ length: ideaIds.length * width }, emptyCell)
  const tables = new Map(raterIds.map((id) => [id, new Float64Array(cells.length).fill(Number.NaN)]))
  for (const score of scores) {
    const place = (rows.get(score.ideaId) ?? Number.NaN) + (columns.get(score.criterionId) ?? Number.NaN)
    const table = tables.get(score.raterId)
    const cell = cells[place]
    if (table === undefined || cell === undefined) continue
    table[place] = valueOf(score) ?? Number.NaN
    if (score.state === 'value') cell.count += 1
    if (score.state === 'abstained') cell.abstained += 1
    if (score.state === 'cannot-judge') cell.cannotJudge += 1
  }
  const { overall } = groupMeans([{ weight: 1, raters: [...tables.values()] }], cells.length)
  return cells.map((cell, place) => {
    const mean = overall[place] ?? Number.NaN
    return { ...cell, mean: Number.isNaN(mean) ? null : mean }
  })
}

function emptyCell(): GroupCell {
  return { mean: null, count: 0, abstained: 0, cannotJudge: 0 }
}

function cellOf(score: Score | undefined): SheetCell | null {
  if (score === undefined) return null
  const { state, reason, revision } = score
  return { state, value: valueOf(score), reason: reason ?? '', revision }
}

function cellKey(ideaId: string, criterionId: string): string {
  return `${ideaId} ${criterionId}`
}
