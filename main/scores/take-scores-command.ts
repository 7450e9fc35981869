import { basename } from 'node:path'
import { refusalSentence } from '../../shared/import/refusal-sentence.ts'
import { text } from '../../shared/language/text.ts'
import type { ReviewChoices, SheetReport } from '../../shared/scores/score-sheets-contract.ts'
import type { Context } from '../context.ts'
import type { CommandAnswer, CommandCall } from '../hosts/command.ts'
import { readArgumentFile } from '../hosts/read-argument-file.ts'
import { withDatabase } from '../hosts/with-database.ts'
import { findStageByName } from '../stages/stage-store.ts'
import { readUpload } from './score-sheet-file.ts'
import { reviewFile, takeFile } from './take-score-file.ts'

const noChoices: ReviewChoices = { takeBlanks: false, decided: {}, acceptBroken: false }

type Outcome = {
  file: string
  outcome: 'taken' | 'left'
  written: number
  isEvidence?: boolean
  counts?: Extract<SheetReport, { counts: unknown }>['counts']
  why?: string
}

/**
 * Takes files of scores in, one after the other, each all of it or nothing. A file that asks a person something (a changed
 * key, names that are not known) is left for the screen, where the questions can be answered. `--stage` says for which stage
 * tables of others are meant; our own sheets know theirs.
 */
export function takeScoresFromCommandLine(call: CommandCall): Promise<CommandAnswer> {
  return withDatabase(call.folder, async (context) => {
    const { stage } = call.values
    const choices =
      typeof stage === 'string'
        ? { ...noChoices, stageId: (await findStageByName(context.database, stage)).id }
        : noChoices
    const outcomes: Outcome[] = []
    for (const path of call.positionals) outcomes.push(await takeOne(context, path, choices))
    for (const { file, why } of outcomes) if (why !== undefined) call.complain(`${file}: ${why}`)
    const taken = outcomes.filter(({ outcome }) => outcome === 'taken')
    const lines = taken.map(({ file, written, isEvidence = false, counts }) => {
      const key = isEvidence ? 'score-foreign.taken.evidence' : 'score-sheets.taken'
      return `${file}: ${text('de', key, { count: written })}${counts === undefined ? '' : tellCounts(counts)}`
    })
    return { json: outcomes, lines, isProblem: taken.length < outcomes.length }
  })
}

/** What became of the entries; those that could not be read stay open and are looked at on the screen. */
function tellCounts({ new: fresh, changed, equal, invalid }: NonNullable<Outcome['counts']>): string {
  return ` (${text('de', 'score-sheets.recent.numbers', { fresh, changed, equal, invalid })})`
}

async function takeOne(context: Context, path: string, choices: ReviewChoices): Promise<Outcome> {
  const name = basename(path)
  const { id: uploadId } = context.uploads.add(name, readArgumentFile(path))
  const { upload, file } = await readUpload(context, uploadId)
  if (file.outcome !== 'read') return left(name, refusalSentence(file, 'de'))
  const { report, deed } = await reviewFile(context.database, { upload, file, choices })
  const why = whyLeft(report)
  if (why !== null || deed === null || !('digest' in report)) return left(name, why ?? '')
  const { written } = await takeFile(context, { uploadId, choices, digest: report.digest })
  const isEvidence = report.kind === 'workbook' && report.mapping.use === 'evidence'
  return { file: name, outcome: 'taken', written, isEvidence, counts: report.counts }
}

function left(file: string, why: string): Outcome {
  return { file, outcome: 'left', written: 0, why }
}

function whyLeft(report: SheetReport): string | null {
  switch (report.kind) {
    case 'unreadable':
      return refusalSentence(report, 'de')
    case 'refused':
      return text('de', `score-sheets.refused.${report.reason}`)
    case 'sheet':
      return report.isBroken ? text('de', 'score-sheets.broken') : null
    case 'workbook': {
      const { mapping, ideasToCheck } = report
      const names = [...Object.values(mapping.criteria), ...Object.values(mapping.raters)]
      const isOpen = names.includes('') || ideasToCheck.some(({ isDoubtful }) => isDoubtful)
      return isOpen ? text('de', 'score-sheets.command.questions') : null
    }
  }
}
