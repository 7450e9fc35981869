import type { WhatIfView } from '../../shared/ranking/what-if-view.ts'
import { agreedTable } from '../../shared/scores/agreed-value.ts'
import { valueOf } from '../../shared/scores/score.ts'
import { criteriaOf } from '../../shared/stages/stage.ts'
import type { Database } from '../database/open-database.ts'
import { readStageScores } from '../scores/stage-scores-store.ts'

/** All marks of a stage in tables, for trying out in the window. Raters without a voice in the stage are left out. */
export async function readWhatIf(
  database: Pick<Database, 'selectFrom'>,
  stageId: string,
): Promise<WhatIfView> {
  const { stage, catalogue, ideas, ideaIds, groups, raters, scores, agreed } = await readStageScores(
    database,
    stageId,
  )
  const criteria = criteriaOf(catalogue)
  const rows = new Map(ideas.map(({ id }, row) => [id, row * criteria.length]))
  const columns = new Map(criteria.map(({ id }, column) => [id, column]))
  const voiced = new Set(groups.map(({ id }) => id))
  const asked = raters.filter(({ workingGroupId }) => voiced.has(workingGroupId))
  const tables = new Map(
    asked.map(({ id }) => [id, Array<number | null>(ideas.length * criteria.length).fill(null)]),
  )
  for (const score of scores) {
    const cell = (rows.get(score.ideaId) ?? Number.NaN) + (columns.get(score.criterionId) ?? Number.NaN)
    const table = tables.get(score.raterId)
    if (table !== undefined && !Number.isNaN(cell)) table[cell] = valueOf(score)
  }
  const { id, name, exitRule, minimumRaters } = stage
  return {
    stage: { id, name, exitRule, minimumRaters },
    catalogue,
    ideas: ideas.map(({ id: ideaId, number, title }) => ({ id: ideaId, number, title })),
    groups,
    raters: asked.map((rater) => ({ ...rater, marks: tables.get(rater.id) ?? [] })),
    agreed: Array.from(
      agreedTable(
        agreed,
        ideaIds,
        criteria.map((criterion) => criterion.id),
      ),
      (value) => (Number.isNaN(value) ? null : value),
    ),
  }
}
