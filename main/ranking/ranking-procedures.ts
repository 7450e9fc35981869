import type { Implementer } from '../context.ts'
import { findRankedStage } from './ranked-stage.ts'
import { readIdeaRanking, readRanking } from './ranking-store.ts'

export function rankingProcedures(os: Implementer) {
  return {
    read: os.ranking.read.handler(async ({ input, context }) => {
      const stageId = input.stageId ?? (await findRankedStage(context.database))?.id
      return stageId === undefined ? null : await readRanking(context.database, stageId)
    }),
    readIdea: os.ranking.readIdea.handler(({ input, context }) => readIdeaRanking(context.database, input)),
  }
}
