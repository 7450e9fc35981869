import type { RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import type { Implementer } from '../context.ts'
import { tryRanking } from './robustness-store.ts'

type SoFar = { kind: 'so-far'; view: RobustnessView }

export function robustnessProcedures(os: Implementer) {
  return {
    run: os.ranking.robustness.run.handler(({ input: { jobId, ...order }, context: { database, jobs } }) =>
      jobs.follow<RobustnessView | null, SoFar>(jobId, (signal, report) =>
        tryRanking(database, order, { signal, onView: (view) => report({ kind: 'so-far', view }) }),
      ),
    ),
  }
}
