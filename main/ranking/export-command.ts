import type { Command } from '../hosts/command.ts'
import { withDatabase } from '../hosts/with-database.ts'
import { writeArgumentFile } from '../hosts/write-argument-file.ts'
import { WrongUsage } from '../hosts/wrong-usage.ts'
import { findStageId } from './ranked-stage.ts'
import { writeRankingFile } from './write-ranking.ts'

const usage = 'export --out FILE.xlsx [--stage NAME] [--data DIR] [--json]'

/** Writes ideas, scores, weights and ranking of a stage as a workbook that calculates. */
export const exportCommand: Command = {
  name: 'export',
  usage,
  options: { out: { type: 'string' }, stage: { type: 'string' } },
  positionals: [0, 0],
  run: ({ folder, values }) => {
    const { out, stage } = values
    if (typeof out !== 'string' || out === '') throw new WrongUsage(usage)
    return withDatabase(folder, async ({ database, now }) => {
      const stageId = await findStageId(database, typeof stage === 'string' ? stage : undefined)
      const { bytes } = await writeRankingFile(database, { stageId, language: 'de', now: now() })
      const file = writeArgumentFile(out, bytes)
      return { json: { file, bytes: bytes.length }, lines: [file] }
    })
  },
}
