import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from '../hosts/command.ts'
import { resolveArgumentPath } from '../hosts/read-argument-file.ts'
import { withDatabase } from '../hosts/with-database.ts'
import { writeArgumentFile } from '../hosts/write-argument-file.ts'
import { WrongUsage } from '../hosts/wrong-usage.ts'
import { findStageByName } from '../stages/stage-store.ts'
import { issueScoreSheets } from './issue-score-sheets.ts'
import { listRaters } from './rater-store.ts'
import { refuseWhileRoundIsOpen } from './round-store.ts'

const usage = 'score-sheets --out DIR [--stage NAME] [--filled] [--data DIR] [--json]'

/** Writes a blank score sheet for everybody who scores (`--filled`: with what they have said so far) into a folder. */
export const scoreSheetsCommand: Command = {
  name: 'score-sheets',
  usage,
  options: { out: { type: 'string' }, stage: { type: 'string' }, filled: { type: 'boolean' } },
  positionals: [0, 0],
  run: ({ folder, values }) => {
    const { out, stage, filled } = values
    if (typeof out !== 'string' || out === '') throw new WrongUsage(usage)
    return withDatabase(folder, async ({ database, now }) => {
      const found = await findStageByName(database, typeof stage === 'string' ? stage : undefined)
      if (filled === true) await refuseWhileRoundIsOpen(database, found)
      const target = resolveArgumentPath(out)
      mkdirSync(target, { recursive: true })
      const files: string[] = []
      for (const { id } of await listRaters(database)) {
        const order = {
          stageId: found.id,
          raterIds: [id],
          withScores: filled === true,
          language: 'de',
          now: now(),
        } as const
        const { name, bytes } = await issueScoreSheets(database, order)
        files.push(writeArgumentFile(join(target, freshName(name, files, target)), bytes))
      }
      return { json: files, lines: files }
    })
  },
}

/** Two people may have the same name; their files may not. */
function freshName(name: string, taken: readonly string[], folder: string): string {
  return taken.includes(join(folder, name)) ? name.replace(/(?=\.\w+$)/, ` (${taken.length + 1})`) : name
}
