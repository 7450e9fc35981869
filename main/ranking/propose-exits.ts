import { exitReasons } from '../../shared/ranking/exit-reasons.ts'
import { rankStage } from '../../shared/ranking/rank-stage.ts'
import type { ExitProposal } from '../../shared/stages/exit-proposal.ts'
import type { Database } from '../database/open-database.ts'
import { readStageScores } from '../scores/stage-scores-store.ts'

/** What the exit rule of a stage says about each of its ideas, and why. */
export async function proposeExits(
  database: Pick<Database, 'selectFrom'>,
  stageId: string,
): Promise<ExitProposal[]> {
  const input = await readStageScores(database, stageId)
  const names = new Map(input.catalogue.criteria.map(({ id, name }) => [id, name]))
  return rankStage(input).ideas.map((idea) => ({
    ideaId: idea.ideaId,
    outcome: idea.exit,
    reasons: exitReasons(input.stage, idea, names),
    value: idea.value,
    rank: idea.rank,
    tied: idea.tied,
  }))
}
