import { whyNot, type Neighbour } from '../../shared/ranking/why-not.ts'
import type { WhyNotView } from '../../shared/ranking/why-not-contract.ts'
import { Problem } from '../../shared/problem.ts'
import type { Database } from '../database/open-database.ts'
import { readIdea } from '../ideas/idea-store.ts'
import { readStageScores } from '../scores/stage-scores-store.ts'

/**
 * Why an idea does not go on in a stage, beside what was decided there.
 *
 * @throws Problem `no-such-idea` when it is not in the stage
 */
export async function readWhyNot(
  database: Database,
  { stageId, ideaId }: { stageId: string; ideaId: string },
): Promise<WhyNotView> {
  const scores = await readStageScores(database, stageId)
  const passage = scores.ideas.find(({ id }) => id === ideaId)
  if (passage === undefined) throw new Problem('no-such-idea', { idea: ideaId })
  const { number, title, standing, standingReason, namedAuthors } = await readIdea(database, ideaId)
  const programme = await database.selectFrom('programme').select(['name', 'city']).executeTakeFirstOrThrow()
  const { outcome, reason, decidedOn } = passage
  const { above, lastIn, ...result } = whyNot(scores, ideaId)
  const named = (neighbour: Neighbour | null) => {
    const idea = scores.ideas.find(({ id }) => id === neighbour?.ideaId)
    if (neighbour === null || idea === undefined) return null
    const { value, distance } = neighbour
    return { number: idea.number, title: idea.title, value, distance }
  }
  return {
    ...result,
    idea: { number, title, standing, standingReason, namedAuthors },
    programme,
    stageName: scores.stage.name,
    above: named(above),
    lastIn: named(lastIn),
    decided: outcome === 'open' ? null : { outcome, reason, on: decidedOn },
    catalogue: scores.catalogue,
    groups: scores.groups.map(({ id, name }) => ({ id, name })),
  }
}
