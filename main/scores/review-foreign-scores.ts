import { createHash } from 'node:crypto'
import type { ReadFile } from '../../shared/import/sheet.ts'
import {
  type EvidenceChanges,
  type EarlierMarks,
  listForeignMarks,
  planEvidence,
} from '../../shared/scores/foreign-evidence.ts'
import { coreTeam } from '../../shared/scores/core-team.ts'
import { type ForeignMapping, planForeignScores } from '../../shared/scores/foreign-scores.ts'
import { proposeMapping } from '../../shared/scores/propose-mapping.ts'
import { type NewRater, resolveRaters } from '../../shared/scores/foreign-raters.ts'
import { placeName, type StatementChanges } from '../../shared/scores/score-statement.ts'
import type { ForeignReport, ReviewChoices } from '../../shared/scores/score-sheets-contract.ts'
import { chooseCatalogue } from '../../shared/scores/score-workbook-catalogue.ts'
import { readOnScale } from '../../shared/scores/score-workbook-rescale.ts'
import { understandScoreFile } from '../../shared/scores/score-workbook-understand.ts'
import type { ScoreWorkbook } from '../../shared/scores/score-workbook.ts'
import { isAsked } from '../../shared/stages/asked-groups.ts'
import type { Database } from '../database/open-database.ts'
import { type IdeaInStage, listIdeasInStage } from '../stages/passage-store.ts'
import { listStageDefinitions, type StageDefinition } from '../stages/stage-store.ts'
import type { Upload } from '../uploads.ts'
import { listEarlierMarks } from './evidence-store.ts'
import { listStored } from './further-sheets.ts'
import { notesOnKey, notesOnTable } from './notes-on-file.ts'
import { listNumberedIdeas } from './numbered-ideas.ts'
import { listRaters } from './rater-store.ts'
import { digestOf, linesOf } from './review-score-sheet.ts'

/** What the file is called, and what tells it from all others. */
type FileName = Pick<Upload, 'name' | 'sha256'>
type ReadableFile = Extract<ReadFile, { outcome: 'read' }>

export type ReviewedWorkbook = {
  stage: StageDefinition
  /** Says and writes nothing about scores when the marks are kept as evidence. */
  changes: StatementChanges
  evidence: EvidenceChanges | null
  /** People whom the changes name by an id of their own until they are added. */
  newRaters: NewRater[]
  report: ForeignReport
}

/** Works out what a table of scores by somebody else says against what is stored; null when there are no scores in it. */
export async function reviewWorkbook(
  database: Pick<Database, 'selectFrom'>,
  { file, upload, choices }: { file: ReadableFile; upload: FileName; choices: ReviewChoices },
): Promise<ReviewedWorkbook | null> {
  const stage = await chooseStage(database, file, choices.stageId)
  if (stage === undefined) return null
  const { catalogue } = stage
  const ideas = await listIdeasInStage(database, stage.id)
  const against = await listNumberedIdeas(database)
  const understood = understandScoreFile(file, { fileName: upload.name, against, catalogue })
  if (understood.cells.length === 0) return null
  const raters = await listRaters(database)
  const groups = await listGroups(database)
  const ideaIds = new Set(ideas.map(({ id }) => id))
  const known = checkMapping(choices.mapping, ideaIds)
  const mapping = known ?? proposeMapping(understood, { catalogue, raters, groups, ideaIds })
  const workbook = readOnScale(understood, mapping.scale)
  const { changes, evidence, newRaters, notes } =
    mapping.use === 'evidence'
      ? planEvidenceOf(workbook, mapping, await listEarlierMarks(database, upload))
      : await planScores(database, { workbook, mapping, catalogue, raters, groups, choices })
  const names = new Map([...raters, ...newRaters].map(({ id, name }) => [id, name]))
  const report: ForeignReport = {
    kind: 'workbook',
    stage: { id: stage.id, name: stage.name },
    counts: changes.counts,
    lines: linesOf(changes, { ideas, names }),
    writes: changes.cells.length + (evidence === null ? 0 : evidence.fresh.length + evidence.changed.length),
    digest: digestOfAll(changes, { evidence, newRaters }),
    notes: [...(await notesOnTable(database, upload)), ...notesOnKey(file.sheets), ...notes],
    mapping,
    scaleWhy: understood.scale.evidence,
    newRaters: newRaters.map(({ name, groupName }) => ({ name, groupName })),
    ...tellNames(workbook, ideas, ideaIds),
  }
  return { stage, changes, evidence, newRaters, report }
}

type Plan = Pick<ReviewedWorkbook, 'changes' | 'evidence' | 'newRaters'> & { notes: ForeignReport['notes'] }

/** Cells without a mark that a note names; the count tells how many there are. */
const mostNamed = 12

function planEvidenceOf(workbook: ScoreWorkbook, mapping: ForeignMapping, earlier: EarlierMarks): Plan {
  const found = listForeignMarks(workbook, mapping)
  const evidence = planEvidence(found, earlier)
  const places = found.invalid.slice(0, mostNamed).map(({ sheet, cell, raw }) => {
    const place = sheet === '' ? cell : placeName({ sheet, address: cell })
    return `${place}: ${raw}`
  })
  const count = found.invalid.length
  return {
    changes: { counts: evidence.counts, lines: [], cells: [] },
    evidence,
    newRaters: [],
    notes: count === 0 ? [] : [{ code: 'no-marks', values: { count, places: places.join('; ') } }],
  }
}

type Planning = {
  workbook: ScoreWorkbook
  mapping: ForeignMapping
  catalogue: StageDefinition['catalogue']
  raters: Awaited<ReturnType<typeof listRaters>>
  groups: Awaited<ReturnType<typeof listGroups>>
  choices: ReviewChoices
}

async function planScores(
  database: Pick<Database, 'selectFrom'>,
  { workbook, mapping, catalogue, choices, ...known }: Planning,
): Promise<Plan> {
  const { raters, fresh } = resolveRaters(mapping, known)
  const stored = await listStored(database, catalogue.id, [...new Set(Object.values(raters))])
  const groupOf = new Map(
    [...known.raters, ...fresh].map(({ id, workingGroupId }) => [id, workingGroupId ?? coreTeam.id]),
  )
  const meant = { mapping: { ...mapping, raters }, catalogue, stored, choices, groupOf }
  const named = new Set(Object.values(mapping.criteria))
  const passedOver = catalogue.criteria.filter(
    (criterion) =>
      named.has(criterion.id) &&
      Object.values(raters).some((id) => id !== '' && !isAsked(criterion, groupOf.get(id) ?? coreTeam.id)),
  )
  const notes = passedOver.map(({ name }): Plan['notes'][number] => ({ code: 'not-asked', values: { name } }))
  const left = catalogue.criteria.filter(({ id }) => !named.has(id)).map(({ name }) => name)
  if (left.length > 0) notes.push({ code: 'left-out', values: { names: left.join(', ') } })
  return { changes: planForeignScores(workbook, meant), evidence: null, newRaters: fresh, notes }
}

function listGroups(database: Pick<Database, 'selectFrom'>) {
  return database.selectFrom('workingGroup').select(['id', 'name', 'shortName']).orderBy('position').execute()
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

function digestOfAll(
  changes: StatementChanges,
  others: Pick<ReviewedWorkbook, 'evidence' | 'newRaters'>,
): string {
  return createHash('sha256').update(digestOf(changes)).update(JSON.stringify(others)).digest('hex')
}

function tellNames(workbook: ScoreWorkbook, ideas: readonly IdeaInStage[], ideaIds: ReadonlySet<string>) {
  return {
    criteria: workbook.criteria.map(({ name, written, match }) => ({
      name,
      written,
      why: match === null || match.how === 'same' ? null : match.evidence,
    })),
    raters: workbook.raters.length === 0 ? [''] : workbook.raters,
    raterReasons: Object.fromEntries(
      workbook.ranges.flatMap(({ axes: { rater } }) =>
        rater.kind === 'fixed' && rater.text !== '' ? [[rater.text, rater.evidence]] : [],
      ),
    ),
    ideasToCheck: listIdeasToCheck(workbook, ideaIds),
    ideaCount: workbook.ideas.length,
    ideaChoices: ideas.map(({ id, number, title }) => ({ id, number, title })),
    conflictCount: workbook.conflicts.filter(({ differs }) => differs).length,
    cellCount: workbook.cells.length,
  }
}

function listIdeasToCheck(
  { ideas }: ScoreWorkbook,
  ideaIds: ReadonlySet<string>,
): ForeignReport['ideasToCheck'] {
  return ideas.flatMap(({ ref, title = '', match }): ForeignReport['ideasToCheck'] => {
    const named = { ref, title, proposed: null, isDoubtful: true }
    if (match === null) return [{ ...named, why: { key: 'score-foreign.idea.unknown', values: {} } }]
    const { idea, isDoubtful, evidence, how } = match
    if (!ideaIds.has(idea.key))
      return [{ ...named, why: { key: 'score-foreign.idea.elsewhere', values: { title: idea.title } } }]
    if (!isDoubtful && how !== 'similar-title') return []
    return [{ ...named, proposed: idea.key, isDoubtful, why: evidence }]
  })
}
