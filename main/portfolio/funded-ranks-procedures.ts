import { moneyEnd } from '../../shared/portfolio/money-end.ts'
import { runsPerBlock } from '../../shared/portfolio/robust-scenario.ts'
import type { FundedRanks } from '../../shared/ranking/funded-ranks.ts'
import type { RobustnessModel } from '../../shared/ranking/robustness-problem.ts'
import type { Context, Implementer } from '../context.ts'
import { readRanking } from '../ranking/ranking-store.ts'
import { readRobustScenario } from './robust-gather.ts'
import type { CandidateSources } from './scenario-ideas.ts'
import { readScenarioRow } from './scenario-store.ts'
import { runRobust } from './run-robust.ts'
import { runTask } from './selection-jobs.ts'

export function fundedRanksProcedures(os: Implementer, sources: CandidateSources) {
  return {
    list: os.portfolio.fundedRanks.list.handler(({ input, context }) =>
      context.database
        .selectFrom('scenario')
        .select(['id', 'name'])
        .where('stageId', '=', input.stageId)
        .orderBy('position')
        .orderBy('id')
        .execute(),
    ),
    run: os.portfolio.fundedRanks.run.handler(({ input, context }) =>
      computeFundedRanks(context, input, sources),
    ),
  }
}

type Order = { jobId: string; scenarioId: string; model: RobustnessModel; seed: number; blocks: number }

function computeFundedRanks({ database, jobs }: Context, order: Order, sources: CandidateSources) {
  const { jobId, scenarioId, seed, blocks } = order
  return jobs.follow(jobId, async (signal, report): Promise<FundedRanks | null> => {
    const total = blocks * runsPerBlock
    const tell = (done: number): void => report({ kind: 'progress', phase: 'choosing', done, total })
    tell(0)
    const { name, stageId } = await readScenarioRow(database, scenarioId)
    const scenario = await readRobustScenario(database, order, sources)
    if (scenario === null) return null
    const { ideas } = await readRanking(database, stageId)
    const ranked = ideas.flatMap(({ ideaId, rank }) => (rank === null ? [] : [{ ideaId, rank }]))
    const payers = await database.selectFrom('payer').select(['id', 'name']).execute()
    const { problem } = scenario
    const chosen = new Set(await runTask<string[]>({ kind: 'best', problem }, signal))
    const summary = await runRobust(scenario, { seed, blocks, signal, tell })
    return {
      scenario: name,
      runs: summary.runs - summary.impossible,
      impossible: summary.impossible,
      ideas: summary.ideas.map(({ ideaId, funded }) => ({
        ideaId,
        fundedCount: funded,
        isFunded: chosen.has(ideaId),
      })),
      moneyEnd: moneyEnd(
        problem,
        ranked.toSorted((a, b) => a.rank - b.rank),
        new Map(payers.map(({ id, name: payer }) => [id, payer])),
      ),
    }
  })
}
