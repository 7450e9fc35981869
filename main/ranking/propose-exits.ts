import { rankStage } from '../../shared/ranking/rank-stage.ts'
import type { IdeaResult } from '../../shared/ranking/stage-ranking.ts'
import type { ExitProposal, ExitReason } from '../../shared/stages/exit-proposal.ts'
import type { Stage } from '../../shared/stages/stage.ts'
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
    reasons: reasonsOf(input.stage, idea, names),
    value: idea.value,
    rank: idea.rank,
    tied: idea.tied,
  }))
}

/** The reasons that decide, in the order in which the rule looks at them; none for an idea that goes on. */
function reasonsOf(stage: Stage, idea: IdeaResult, names: ReadonlyMap<string, string>): ExitReason[] {
  const { exitRule, minimumRaters } = stage
  if (idea.exit === 'goes-on') return []
  if (exitRule.kind === 'by-hand') return [{ kind: 'by-hand' }]
  const isUntouched = idea.criteria.every(
    ({ counts }) => counts.value + counts.abstained + counts.cannotJudge === 0,
  )
  if (isUntouched) return [{ kind: 'nothing-scored' }]
  const screening = idea.screening.reasons
    .filter(({ outcome }) => outcome !== 'unknown' || idea.screening.status === 'unknown')
    .map(({ criterionId, ...reason }) => ({ ...reason, criterion: names.get(criterionId) ?? '' }))
  if (!idea.enoughRaters) return [{ kind: 'too-few-raters', required: minimumRaters }, ...screening]
  if (screening.length > 0) return screening
  if (exitRule.kind === 'value-at-least' && idea.value !== null)
    return [{ kind: 'value-too-low', required: exitRule.value, found: idea.value }]
  if (exitRule.kind === 'best-with-ties' && idea.rank !== null)
    return [{ kind: 'rank-too-low', required: exitRule.count, found: idea.rank }]
  return [{ kind: 'nothing-scored' }]
}
