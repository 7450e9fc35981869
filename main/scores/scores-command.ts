import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { refusalSentence } from '../../shared/import/refusal-sentence.ts'
import type { ReadFile } from '../../shared/import/sheet.ts'
import { understandFile } from '../../shared/import/understand.ts'
import { text } from '../../shared/language/text.ts'
import { Problem } from '../../shared/problem.ts'
import { chooseCatalogue } from '../../shared/scores/score-workbook-catalogue.ts'
import { describeScoreWorkbook } from '../../shared/scores/score-workbook-description.ts'
import { numberedIdeasOf } from '../../shared/scores/score-workbook-known.ts'
import { understandScoreFile } from '../../shared/scores/score-workbook-understand.ts'
import type { NumberedIdea, ScoreWorkbook } from '../../shared/scores/score-workbook.ts'
import { ideaCheck, suitability, workingGroups } from '../../shared/stages/norderstedter-weg.ts'
import type { CriteriaCatalogue } from '../../shared/stages/stage.ts'
import { readForeignFile } from '../documents/foreign-file.ts'
import type { Command, CommandAnswer, CommandCall } from '../hosts/command.ts'
import { readArgumentFile } from '../hosts/read-argument-file.ts'
import { withDatabase } from '../hosts/with-database.ts'
import { WrongUsage } from '../hosts/wrong-usage.ts'
import { runIsolated } from '../run-isolated.ts'
import { listStageDefinitions } from '../stages/stage-store.ts'
import { listNumberedIdeas } from './numbered-ideas.ts'
import { takeScoresFromCommandLine } from './take-scores-command.ts'

/** Takes files of scores in; with `--dry-run` only says what was understood of one, and nothing is written. */
export const scoresCommand: Command = {
  name: 'scores',
  usage: 'scores FILE… [--stage NAME] [--dry-run [--against FILE]…] [--data DIR] [--json]',
  options: {
    'dry-run': { type: 'boolean' },
    against: { type: 'string', multiple: true },
    stage: { type: 'string' },
  },
  positionals: [1, 500],
  run: lookAtScores,
}

/** What the data folder knows; nothing when there is none or somebody else holds it. */
type Known = { ideas: NumberedIdea[] | undefined; catalogues: CriteriaCatalogue[] }

/** Where there is no stage yet, the criteria that the way begins with; the stage that scores comes first. */
const templates = [workingGroups, ideaCheck, suitability].map(({ catalogue }) => catalogue)

async function lookAtScores(call: CommandCall): Promise<CommandAnswer> {
  if (call.values['dry-run'] !== true) return await takeScoresFromCommandLine(call)
  if (call.positionals.length > 1) throw new WrongUsage(scoresCommand.usage)
  const path = call.positionals[0] ?? ''
  const file = await readFile(path)
  if (file.outcome === 'refused') return refuse(file, path, call)
  const known = await readKnown(call)
  const named = Array.isArray(call.values['against']) ? call.values['against'].map(String) : []
  let against = known.ideas
  if (named.length > 0) {
    against = []
    for (const ideaPath of named) {
      const ideas = await readFile(ideaPath)
      if (ideas.outcome === 'refused') return refuse(ideas, ideaPath, call)
      against.push(...numberedIdeasOf(understandFile(ideas, { withoutDuplicates: true }), basename(ideaPath)))
    }
  }
  const catalogue = chooseCatalogue(file, known.catalogues.length > 0 ? known.catalogues : templates)
  const workbook = understandScoreFile(file, {
    fileName: basename(path),
    ...(against && { against }),
    ...(catalogue && { catalogue }),
  })
  return { json: describeScoreWorkbook(workbook), lines: summarise(workbook) }
}

async function readFile(path: string): Promise<ReadFile> {
  return await readForeignFile({ bytes: readArgumentFile(path), fileName: basename(path), runIsolated })
}

/** A look must neither write nor wait: a folder that is in use is left out and said so. */
async function readKnown(call: CommandCall): Promise<Known> {
  const nothing: Known = { ideas: undefined, catalogues: [] }
  if (!existsSync(join(call.folder, 'wegweiser.db'))) return nothing
  const { stage } = call.values
  try {
    return await withDatabase(call.folder, async ({ database }) => {
      const stages = await listStageDefinitions(database)
      const wanted = typeof stage === 'string' ? stages.filter(({ name }) => name === stage) : stages
      if (typeof stage === 'string' && wanted.length === 0) throw new Problem('no-such-stage', { stage })
      const ideas = await listNumberedIdeas(database)
      const scoringFirst = wanted.toSorted(
        (a, b) => Number(b.kind === 'scoring') - Number(a.kind === 'scoring'),
      )
      return {
        ideas: ideas.length > 0 ? ideas : undefined,
        catalogues: scoringFirst.map(({ catalogue }) => catalogue),
      }
    })
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'folder-in-use') throw error
    call.complain(text('de', 'problem.folder-in-use', error.values))
    return nothing
  }
}

type Refused = Extract<ReadFile, { outcome: 'refused' }>

function refuse(refused: Refused, path: string, call: CommandCall): CommandAnswer {
  const message = `${refusalSentence(refused, 'de')} ${text('de', 'refusal.unchanged')}`
  call.complain(`${basename(path)}: ${message}`)
  return { json: { kind: 'refused', reason: refused.reason, message }, lines: [], isProblem: true }
}

function summarise({
  ranges,
  cells,
  criteria,
  raters,
  scale,
  ideas,
  isCompared,
  conflicts,
}: ScoreWorkbook): string[] {
  const count = (state: string): number => cells.filter((cell) => cell.state === state).length
  const unknown = isCompared ? ideas.filter(({ match }) => match === null).length : 0
  return [
    text('de', 'score-file.summary.size', {
      ranges: ranges.length,
      ideas: ideas.length,
      criteria: criteria.length,
      raters: raters.length,
      minimum: scale.minimum,
      maximum: scale.maximum,
    }),
    text('de', 'score-file.summary.states', {
      values: count('value'),
      abstained: count('abstained'),
      cannotJudge: count('cannot-judge'),
      open: count('open'),
      invalid: count('invalid'),
    }),
    text('de', 'score-file.summary.doubts', { unknown, conflicts: conflicts.length }),
  ]
}
