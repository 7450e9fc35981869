import { dayOfMoment } from '../../shared/calendar.ts'
import { type Language, text } from '../../shared/language/text.ts'
import type { RankingWorkbookInput, WorkbookIdea } from '../../shared/ranking/ranking-workbook-layout.ts'
import { noShownLine, type ShownLine } from '../../shared/ranking/shown-line.ts'
import type { RobustnessSettings } from '../../shared/ranking/robustness-contract.ts'
import type { Database } from '../database/open-database.ts'
import { cleanFileName } from '../file-name.ts'
import type { Report } from '../follow-job.ts'
import { listTitleCells } from '../import/origin-cells.ts'
import { readStageScores } from '../scores/stage-scores-store.ts'
import { runInWorker } from '../workers/run-in-worker.ts'
import { reportRobustness, usualSettings } from './robustness-store.ts'

export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export type RankingOrder = {
  stageId: string
  now: string
  language: Language
  /** Left out: the usual settings, as the screen has them at first. */
  robustness?: RobustnessSettings | undefined
  /** Left out: nothing but the exit rule. */
  line?: ShownLine | undefined
  signal?: AbortSignal
  report?: Report
}

/**
 * Writes the ranking of a stage as a workbook whose formulas compute it again, in a thread of its own. Raters stand in
 * it by number: nobody has agreed to have single scores handed round under a name.
 *
 * @throws Problem `not-found`, `cancelled`
 */
export async function writeRankingFile(
  database: Database,
  order: RankingOrder,
): Promise<{ name: string; bytes: Uint8Array }> {
  order.report?.({ kind: 'progress', phase: 'understanding' })
  const input = { ...(await gatherWorkbook(database, order)), ...(await gatherRobustness(database, order)) }
  order.report?.({ kind: 'progress', phase: 'writing' })
  const bytes = await runInWorker<Uint8Array>('ranking-workbook-worker', input, order.signal)
  const name = `${text(order.language, 'step.ranking')} ${input.stage.name} ${input.writtenOn}.xlsx`
  return { name: cleanFileName(name), bytes }
}

async function gatherRobustness(
  database: Database,
  { stageId, robustness, line = noShownLine, signal }: RankingOrder,
): Promise<Pick<RankingWorkbookInput, 'robustness'>> {
  const settings = robustness ?? (await usualSettings(database, stageId))
  const report = await reportRobustness(database, { stageId, line, ...settings }, signal)
  return report === null ? {} : { robustness: report }
}

async function gatherWorkbook(database: Database, order: RankingOrder): Promise<RankingWorkbookInput> {
  const scores = await readStageScores(database, order.stageId)
  const programme = await database.selectFrom('programme').select('name').executeTakeFirst()
  return {
    language: order.language,
    programmeName: programme?.name ?? '',
    writtenOn: dayOfMoment(order.now),
    stage: scores.stage,
    catalogue: scores.catalogue,
    ideas: await listWorkbookIdeas(database, new Set(scores.ideaIds)),
    groups: scores.groups,
    raters: scores.raters.map((rater, index) => ({
      ...rater,
      name: text(order.language, 'ranking.export.person', { number: index + 1 }),
    })),
    scores: scores.scores,
    agreed: scores.agreed,
  }
}

/** The ideas of a stage with their fields, workshop and the cell of their title. */
async function listWorkbookIdeas(database: Database, inStage: ReadonlySet<string>): Promise<WorkbookIdea[]> {
  const ideas = await database
    .selectFrom('idea')
    .leftJoin('workshop', 'workshop.id', 'idea.workshopId')
    .select(['idea.id', 'idea.number', 'idea.title', 'idea.text', 'workshop.title as workshop'])
    .orderBy('idea.number')
    .execute()
  const fields = await database
    .selectFrom('ideaField')
    .innerJoin('fieldOfAction', 'fieldOfAction.id', 'ideaField.fieldOfActionId')
    .select(['ideaField.ideaId', 'fieldOfAction.name'])
    .orderBy('fieldOfAction.position')
    .execute()
  const fieldsOf = Map.groupBy(fields, ({ ideaId }) => ideaId)
  const titles = await listTitleCells(database)
  return ideas
    .filter(({ id }) => inStage.has(id))
    .map((idea) => ({
      ...idea,
      fieldsOfAction: (fieldsOf.get(idea.id) ?? []).map(({ name }) => name),
      origin: titles.get(idea.id) ?? null,
    }))
}
