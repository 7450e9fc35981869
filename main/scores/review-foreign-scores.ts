import { createHash } from 'node:crypto'
import type { ReadFile } from '../../shared/import/sheet.ts'
import {
  type ForeignMapping,
  listCounting,
  planForeignScores,
  proposeMapping,
} from '../../shared/scores/foreign-scores.ts'
import { planStatements, type StatementChanges } from '../../shared/scores/score-statement.ts'
import type { ForeignReport, ReviewChoices } from '../../shared/scores/score-sheets-contract.ts'
import { chooseCatalogue } from '../../shared/scores/score-workbook-catalogue.ts'
import { understandScoreFile } from '../../shared/scores/score-workbook-understand.ts'
import type { ScoreWorkbook } from '../../shared/scores/score-workbook.ts'
import type { Database } from '../database/open-database.ts'
import { type IdeaInStage, listIdeasInStage } from '../stages/passage-store.ts'
import { listStageDefinitions, type StageDefinition } from '../stages/stage-store.ts'
import { listNumberedIdeas } from './numbered-ideas.ts'
import { listRaters } from './rater-store.ts'
import { digestOf, linesOf, listStored } from './review-score-sheet.ts'

type ReadableFile = Extract<ReadFile, { outcome: 'read' }>

/** A mark kept beside an idea, on the scale of its file. */
export type KeptMark = {
  ideaId: string
  kind: string
  value: number
  scaleMinimum: number
  scaleMaximum: number
}

export type ReviewedWorkbook = {
  stage: StageDefinition
  /** Nothing when the marks are kept as evidence. */
  changes: StatementChanges
  evidence: KeptMark[]
  report: ForeignReport
}

/** Works out what a table of scores by somebody else says against what is stored; null when there are no scores in it. */
export async function reviewWorkbook(
  database: Pick<Database, 'selectFrom'>,
  { file, fileName, choices }: { file: ReadableFile; fileName: string; choices: ReviewChoices },
): Promise<ReviewedWorkbook | null> {
  const stage = await chooseStage(database, file, choices.stageId)
  if (stage === undefined) return null
  const { catalogue } = stage
  const ideas = await listIdeasInStage(database, stage.id)
  const against = await listNumberedIdeas(database)
  const workbook = understandScoreFile(file, { fileName, against, catalogue })
  if (workbook.cells.length === 0) return null
  const raters = await listRaters(database)
  const ideaIds = new Set(ideas.map(({ id }) => id))
  const known = checkMapping(choices.mapping, ideaIds)
  const mapping = known ?? proposeMapping(workbook, { catalogue, raters, ideaIds })
  const stored = await listStored(database, catalogue.id, [...new Set(Object.values(mapping.raters))])
  const isEvidence = mapping.use === 'evidence'
  const changes = isEvidence
    ? planStatements([], [])
    : planForeignScores(workbook, { mapping, catalogue, stored, choices })
  const evidence = isEvidence ? listEvidence(workbook, mapping) : []
  const names = new Map(raters.map(({ id, name }) => [id, name]))
  const report: ForeignReport = {
    kind: 'workbook',
    stage: { id: stage.id, name: stage.name },
    counts: changes.counts,
    lines: linesOf(changes, { ideas, names }),
    writes: changes.cells.length + evidence.length,
    digest: digestOfAll(changes, evidence),
    notes: [],
    mapping,
    ...tellNames(workbook, ideas, ideaIds),
  }
  return { stage, changes, evidence, report }
}

async function chooseStage(
  database: Pick<Database, 'selectFrom'>,
  file: ReadableFile,
  stageId: string | undefined,
): Promise<StageDefinition | undefined> {
  const stages = await listStageDefinitions(database)
  if (stageId !== undefined) return stages.find(({ id }) => id === stageId)
  const scoringFirst = stages.toSorted((a, b) => Number(b.kind === 'scoring') - Number(a.kind === 'scoring'))
  const likeliest = chooseCatalogue(
    file,
    scoringFirst.map(({ catalogue }) => catalogue),
  )
  return scoringFirst.find(({ catalogue }) => catalogue === likeliest) ?? scoringFirst[0]
}

/** Ideas that a mapping names but that are not in the stage are left out. */
function checkMapping(
  mapping: ForeignMapping | undefined,
  ideaIds: ReadonlySet<string>,
): ForeignMapping | undefined {
  if (mapping === undefined) return undefined
  const ideas = Object.entries(mapping.ideas).map(([ref, id]) => [ref, ideaIds.has(id) ? id : ''])
  return { ...mapping, ideas: Object.fromEntries(ideas) }
}

function listEvidence(workbook: ScoreWorkbook, { ideas, scale }: ForeignMapping): KeptMark[] {
  return listCounting(workbook).flatMap(({ idea, criterion, rater, state, value }): KeptMark[] => {
    const ideaId = ideas[idea] ?? ''
    if (ideaId === '' || state !== 'value' || value === undefined) return []
    const own = workbook.criteria.find(({ name }) => name === criterion)?.scale ?? scale
    const kind = rater === '' ? criterion : `${criterion} (${rater})`
    return [{ ideaId, kind, value, scaleMinimum: own.minimum, scaleMaximum: own.maximum }]
  })
}

function digestOfAll(changes: StatementChanges, evidence: readonly KeptMark[]): string {
  return createHash('sha256').update(digestOf(changes)).update(JSON.stringify(evidence)).digest('hex')
}

function tellNames(workbook: ScoreWorkbook, ideas: readonly IdeaInStage[], ideaIds: ReadonlySet<string>) {
  const doubtful = workbook.ideas.filter(
    ({ match }) => match === null || match.isDoubtful || !ideaIds.has(match.idea.key),
  )
  return {
    criteria: workbook.criteria.map(({ name, written }) => ({ name, written })),
    raters: workbook.raters.length === 0 ? [''] : workbook.raters,
    doubtfulIdeas: doubtful.map(({ ref, title = '', match }) => ({
      ref,
      title,
      proposed: match !== null && ideaIds.has(match.idea.key) ? match.idea.key : null,
    })),
    ideaCount: workbook.ideas.length,
    ideaChoices: ideas.map(({ id, number, title }) => ({ id, number, title })),
    conflictCount: workbook.conflicts.filter(({ differs }) => differs).length,
    cellCount: workbook.cells.length,
  }
}
