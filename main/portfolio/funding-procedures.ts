import type { FundingAnswer } from '../../shared/portfolio/funding-answer.ts'
import type { FundingView } from '../../shared/portfolio/funding-contract.ts'
import { problemOf } from '../../shared/portfolio/scenario-view-problem.ts'
import { Problem } from '../../shared/problem.ts'
import type { Context, Implementer } from '../context.ts'
import type { CandidateSources } from './scenario-ideas.ts'
import { readScenario } from './scenario-store.ts'
import { runTask } from './selection-jobs.ts'

export function fundingProcedures(os: Implementer, sources: CandidateSources) {
  const procedures = os.portfolio.funding
  return {
    read: procedures.read.handler(({ input, context }) => answer(context, input, sources)),
  }
}

function answer(
  { database, jobs }: Context,
  { jobId, scenarioId, ideaId }: { jobId: string; scenarioId: string; ideaId: string },
  sources: CandidateSources,
) {
  return jobs.follow(jobId, async (signal, report): Promise<FundingView> => {
    report({ kind: 'progress', phase: 'choosing' })
    const view = await readScenario(database, scenarioId, sources)
    const idea = view.ideas.find((one) => one.ideaId === ideaId)
    if (idea === undefined) throw new Problem('no-such-idea', { idea: ideaId })
    if (idea.leftOut !== null) return { kind: 'no-candidate', reason: idea.leftOut }
    return await runTask<FundingAnswer>({ kind: 'funding', problem: problemOf(view), ideaId }, signal)
  })
}
