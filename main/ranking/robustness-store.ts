import { largestStandardError } from '../../shared/ranking/smaa-counts.ts'
import { planSmaa } from '../../shared/ranking/smaa-plan.ts'
import {
  type RobustnessOrder,
  type RobustnessSettings,
  type RobustnessView,
  usualRuns,
  usualSeed,
} from '../../shared/ranking/robustness-contract.ts'
import type { ShownLine } from '../../shared/ranking/shown-line.ts'
import { robustnessReport, type RobustnessReport } from '../../shared/ranking/robustness-report.ts'
import type { StageStanding } from '../../shared/ranking/stage-standing.ts'
import { robustnessProblem, usualModel } from '../../shared/ranking/robustness-problem.ts'
import { robustFigures, type RobustnessCounts } from '../../shared/ranking/robustness-result.ts'
import { type WhatIfView, whatIfStageOf } from '../../shared/ranking/what-if-view.ts'
import type { Database } from '../database/open-database.ts'
import { runRobustness } from './run-robustness.ts'
import { listNewestShares } from './weights-store.ts'
import { readWhatIf } from './what-if-store.ts'

type Watching = { signal?: AbortSignal | undefined; onView?: (view: RobustnessView) => void }

/**
 * Tries the ranking of a stage in many runs. Reads everything first, so that the result is of one moment.
 *
 * @param watching is told how it stands after every block of runs.
 * @returns null where the stage has no ranking that could be tried.
 * @throws Problem `not-found`, `cancelled`
 */
export async function tryRanking(
  database: Database,
  order: RobustnessOrder,
  watching: Watching = {},
): Promise<RobustnessView | null> {
  return (await tried(database, order, watching))?.view ?? null
}

/**
 * The same at its end, with other methods and the room of the weights, for documents.
 *
 * @throws Problem `not-found`, `cancelled`
 */
export async function reportRobustness(
  database: Database,
  { line, ...order }: RobustnessOrder & { line: ShownLine },
  signal?: AbortSignal,
): Promise<RobustnessReport | null> {
  const found = await tried(database, order, { signal })
  if (found === null) return null
  const rows = new Map(found.stage.ideas.map(({ id }, row) => [id, row]))
  const rowOf = (ideaId: string): number => rows.get(ideaId) ?? -1
  return robustnessReport(found.view, { standing: found.standing, rowOf }, line)
}

/** What the screen begins with. */
export async function usualSettings(database: Database, stageId: string): Promise<RobustnessSettings> {
  const statements = await listNewestShares(database, stageId)
  return { model: usualModel(statements.length > 0), seed: usualSeed, runs: usualRuns }
}

type Tried = { view: RobustnessView; stage: WhatIfView; standing: StageStanding }

async function tried(
  database: Database,
  { stageId, model, seed, runs }: RobustnessOrder,
  { signal, onView }: Watching,
): Promise<Tried | null> {
  const stage = await readWhatIf(database, stageId)
  const statements = await listNewestShares(database, stageId)
  const problem = robustnessProblem(whatIfStageOf(stage), model, statements)
  if (problem === null) return null
  const plan = planSmaa(problem.smaa)
  const { rows, weights, standing } = problem
  const takesPart = new Set(rows)
  const frame = {
    stage: { id: stage.stage.id, name: stage.stage.name, exitRule: stage.stage.exitRule },
    model,
    seed,
    runs,
    criteria: standing.columns.map(({ criterion: { id, name }, share }, column) => ({
      id,
      name,
      share,
      low: weights.lo[column] ?? 0,
      high: weights.hi[column] ?? 1,
    })),
    leftOut: stage.ideas.flatMap(({ number }, row) => (takesPart.has(row) ? [] : [number])),
    waiting: rows.flatMap((row) =>
      standing.exit[row] === 'undecided' && stage.stage.exitRule.kind !== 'by-hand'
        ? [stage.ideas[row]?.number ?? '']
        : [],
    ),
    missing: problem.missing,
    statements: statements.length,
  }
  const viewOf = (counts: RobustnessCounts): RobustnessView => {
    const figures = robustFigures(problem, plan, counts)
    return {
      ...frame,
      samples: counts.ranks.samples,
      error: largestStandardError(counts.ranks),
      ideas: rows.flatMap((row, place) => {
        const [idea, figure] = [stage.ideas[row], figures[place]]
        if (idea === undefined || figure === undefined) return []
        return [{ ideaId: idea.id, number: idea.number, title: idea.title, ...figure }]
      }),
    }
  }
  const onCounts = onView && ((counts: RobustnessCounts) => onView(viewOf(counts)))
  const counts = await runRobustness(problem, plan, { seed, runs, signal, onCounts })
  return { view: viewOf(counts), stage, standing }
}
