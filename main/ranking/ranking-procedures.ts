import type { Language } from '../../shared/language/text.ts'
import type { RobustnessSettings } from '../../shared/ranking/robustness-contract.ts'
import type { ShownLine } from '../../shared/ranking/shown-line.ts'
import type { Context, Implementer } from '../context.ts'
import { findRankedStage } from './ranked-stage.ts'
import { readIdeaRanking, readRanking } from './ranking-store.ts'
import { robustnessProcedures } from './robustness-procedures.ts'
import { sealProcedures } from './seal-procedures.ts'
import { weightsProcedures } from './weights-procedures.ts'
import { readWhatIf } from './what-if-store.ts'
import { readWhyNot } from './why-not-store.ts'
import { workbookMediaType, writeRankingFile } from './write-ranking.ts'

export function rankingProcedures(os: Implementer) {
  return {
    read: os.ranking.read.handler(async ({ input, context }) => {
      const stageId = input.stageId ?? (await findRankedStage(context.database))?.id
      return stageId === undefined ? null : await readRanking(context.database, stageId, input.catalogueId)
    }),
    readIdea: os.ranking.readIdea.handler(({ input, context }) => readIdeaRanking(context.database, input)),
    weights: weightsProcedures(os),
    seals: sealProcedures(os),
    whyNot: {
      read: os.ranking.whyNot.read.handler(({ input, context }) => readWhyNot(context.database, input)),
    },
    robustness: robustnessProcedures(os),
    readWhatIf: os.ranking.readWhatIf.handler(({ input, context }) =>
      readWhatIf(context.database, input.stageId),
    ),
    export: os.ranking.export.handler(({ input, context }) => writeWorkbook(context, input)),
  }
}

type ExportOrder = {
  jobId: string
  stageId: string
  language: Language
  robustness?: RobustnessSettings | undefined
  line?: ShownLine | undefined
}

function writeWorkbook({ database, downloads, jobs, now }: Context, { jobId, ...order }: ExportOrder) {
  return jobs.follow(jobId, async (signal, report) => {
    const { name, bytes } = await writeRankingFile(database, { ...order, now: now(), signal, report })
    return { name, path: downloads.offer({ name, bytes, mediaType: workbookMediaType }) }
  })
}
