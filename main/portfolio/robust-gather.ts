import type { RobustScenario } from '../../shared/portfolio/robust-scenario.ts'
import { problemOf } from '../../shared/portfolio/scenario-view-problem.ts'
import { type RobustnessModel, robustnessProblem } from '../../shared/ranking/robustness-problem.ts'
import { whatIfStageOf } from '../../shared/ranking/what-if-view.ts'
import type { Database } from '../database/open-database.ts'
import { listNewestShares } from '../ranking/weights-store.ts'
import { readWhatIf } from '../ranking/what-if-store.ts'
import type { CandidateSources } from './scenario-ideas.ts'
import { readScenario } from './scenario-store.ts'

/** What a selection takes as open as long as nobody says otherwise. */
export const usualOpen: RobustnessModel = { weights: 'around', scores: 'raters' }

/**
 * Everything that is not certain about a scenario: weights and marks as far as the model leaves them open, rough costs
 * between their bounds.
 *
 * @returns null where the stage has no ranking that could be tried.
 * @throws Problem `not-found`
 */
export async function readRobustScenario(
  database: Database,
  { scenarioId, model }: { scenarioId: string; model: RobustnessModel },
  sources: CandidateSources,
): Promise<RobustScenario | null> {
  const view = await readScenario(database, scenarioId, sources)
  const stage = await readWhatIf(database, view.stageId)
  const statements = await listNewestShares(database, view.stageId)
  const open = robustnessProblem(whatIfStageOf(stage), model, statements)
  if (open === null) return null
  return {
    problem: problemOf(view),
    smaa: open.smaa,
    ideaIds: open.rows.map((row) => stage.ideas[row]?.id ?? ''),
    criteria: open.standing.columns.map(({ criterion: { id }, share }) => ({ id, share })),
    costSpans: view.ideas.flatMap(({ ideaId, costSpan, leftOut }) =>
      costSpan === null || leftOut !== null ? [] : [{ ideaId, ...costSpan }],
    ),
  }
}
