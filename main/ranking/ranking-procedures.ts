import type { Language } from '../../shared/language/text.ts'
import type { Context, Implementer } from '../context.ts'
import { findRankedStage } from './ranked-stage.ts'
import { workbookMediaType, writeRankingFile } from './write-ranking.ts'
import { workbookMediaType, writeRankingWorkbook } from './write-workbook.ts'
import { readIdeaRanking, readRanking } from './ranking-store.ts'

export function rankingProcedures(os: Implementer) {
  return {
    read: os.ranking.read.handler(async ({ input, context }) => {
      const stageId = input.stageId ?? (await findRankedStage(context.database))?.id
      return stageId === undefined ? null : await readRanking(context.database, stageId)
    }),
    export: os.ranking.export.handler(({ input, context }) =>
      context.jobs.follow(input.jobId, async (signal, report) => {
        const { stageId, language } = input
        const order = { stageId, language, now: context.now(), signal, report }
        const { name, bytes } = await writeRankingFile(context.database, order)
        return { path: context.downloads.offer({ name, bytes, mediaType: workbookMediaType }) }
      }),
    ),
    readIdea: os.ranking.readIdea.handler(({ input, context }) => readIdeaRanking(context.database, input)),
    export: os.ranking.export.handler(({ input, context }) => exportStage(context, input)),
  }
}

function exportStage(
  context: Context,
  { jobId, ...order }: { jobId: string; stageId: string; language: Language },
) {
  const { database, downloads, jobs } = context
  return jobs.follow(jobId, async (signal, report) => {
    const written = await writeRankingWorkbook(database, { ...order, now: context.now() }, { signal, report })
    const { name, bytes } = written
    return { name, path: downloads.offer({ name, mediaType: workbookMediaType, bytes }) }
  })
}
