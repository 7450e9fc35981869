import { zipSync, type Zippable } from 'fflate'
import { describeScoreSheet, type ScoreSheetInput } from '../../shared/scores/score-sheet-plan.ts'
import { writeWorkbook } from '../documents/workbook-writer.ts'
import { answerOnce } from '../workers/answer-once.ts'
import { signSheet } from './score-sheet-signature.ts'

/** One workbook for each sheet; several of them become one archive. */
export type ScoreSheetTask = {
  secret: string
  sheets: readonly { name: string; input: Omit<ScoreSheetInput, 'sign'> }[]
}

answerOnce<ScoreSheetTask, Uint8Array>(async ({ secret, sheets }) => {
  const files: Zippable = {}
  for (const { name, input } of sheets) {
    const plan = describeScoreSheet({ ...input, sign: (payload) => signSheet(payload, secret) })
    const bytes = await writeWorkbook(plan)
    if (sheets.length === 1) return bytes
    // Workbooks are archives already; packing them again would only take time.
    files[name] = [bytes, { level: 0 }]
  }
  return zipSync(files)
})
