import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runRobustness } from '../../../main/ranking/run-robustness.ts'
import { readWhatIf } from '../../../main/ranking/what-if-store.ts'
import type {
  RobustnessOrder,
  RobustnessSettings,
  RobustnessView,
} from '../../../shared/ranking/robustness-contract.ts'
import { robustnessProblem } from '../../../shared/ranking/robustness-problem.ts'
import { robustnessFinding, selectionsOf } from '../../../shared/ranking/robustness-finding.ts'
import type { ShownLine } from '../../../shared/ranking/shown-line.ts'
import { planSmaa } from '../../../shared/ranking/smaa-plan.ts'
import { whatIfStageOf } from '../../../shared/ranking/what-if-view.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let opened: TestContext
let stageId: string

beforeEach(async () => {
  opened = await openSampleContext()
  stageId = (await opened.client.stages.list()).find(({ name }) => name === 'Arbeitskreise')?.id ?? ''
})
afterEach(() => opened.close())

async function run(
  change: Partial<RobustnessOrder> = {},
  jobId = crypto.randomUUID(),
): Promise<{ views: RobustnessView[]; result: RobustnessView | null }> {
  const order = { stageId, model: { weights: 'around', scores: 'raters' }, seed: 1, runs: 5000 } as const
  const views: RobustnessView[] = []
  for await (const event of await opened.client.ranking.robustness.run({ ...order, ...change, jobId })) {
    if (event.kind === 'done') return { views, result: event.result }
    views.push(event.view)
  }
  throw new Error('the run ended without a result')
}

/** The exported workbook with these settings. */
async function exported(robustness?: RobustnessSettings, line?: ShownLine): Promise<ExcelJS.Workbook> {
  const job = await opened.client.ranking.export({
    jobId: crypto.randomUUID(),
    stageId,
    language: 'de',
    ...(robustness === undefined ? {} : { robustness }),
    ...(line === undefined ? {} : { line }),
  })
  const workbook = new ExcelJS.Workbook()
  for await (const event of job) {
    if (event.kind !== 'done') continue
    const file = opened.context.downloads.take(event.result.path.split('/')[2] ?? '')
    await workbook.xlsx.load(new Uint8Array(file?.bytes ?? []).buffer)
  }
  return workbook
}

/** Cells of a sheet from its first row below the header on. */
function rowsOf(workbook: ExcelJS.Workbook, sheet: string, count: number): unknown[][] {
  return Array.from({ length: count }, (_, index) => {
    const values = workbook.getWorksheet(sheet)?.getRow(5 + index).values
    return Array.isArray(values) ? values.slice(1) : []
  })
}

describe('the exported workbook', () => {
  it('holds the numbers that the screen shows for the same settings, with seed and runs', async () => {
    const settings = { model: { weights: 'any', scores: 'groups' }, seed: 42, runs: 3000 } as const
    const { result } = await run(settings)
    const ideas = result?.ideas ?? []
    const workbook = await exported(settings)
    const told = rowsOf(workbook, 'Belastbarkeit', ideas.length)
    expect(workbook.getWorksheet('Belastbarkeit')?.getCell(2, 1).value).toMatch(
      /^3\.000 Durchläufe mit Startzahl 42\. Die Gewichte können beliebig verteilt sein\./,
    )
    expect(told.map((row) => [row[0], row[1], row[3], row[9]])).toEqual(
      ideas.map(({ rank, number, selectedCount, expectedRank }) => [
        rank,
        number,
        (selectedCount ?? 0) / 3000,
        expectedRank,
      ]),
    )
    const map = rowsOf(workbook, 'Rangwahrscheinlichkeiten', ideas.length)
    expect(map.map((row) => row.slice(3))).toEqual(
      ideas.map(({ rankCounts }) => rankCounts.map((count) => count / 3000)),
    )
  }, 60_000)

  it('has the usual runs when nobody set any, and none for a stage without a ranking', async () => {
    const usual = await exported()
    expect(usual.getWorksheet('Belastbarkeit')?.getCell(2, 1).value).toMatch(
      /^10\.000 Durchläufe mit Startzahl 1\. Jedes Gewicht liegt bis zu ein Viertel/,
    )
    stageId = (await opened.client.stages.list()).find(({ kind }) => kind === 'screening')?.id ?? ''
    const screening = await exported()
    expect(screening.getWorksheet('Belastbarkeit')).toBeUndefined()
    expect(screening.getWorksheet('Rangfolge')).toBeDefined()
  }, 60_000)
})

describe('the ranking of the sample', () => {
  it('tells how it stands on the way and ends with all runs, every idea once per run', async () => {
    const { views, result } = await run()
    expect(views.length).toBeGreaterThan(1)
    expect(views.map(({ samples }) => samples)).toEqual(
      views.map(({ samples }) => samples).toSorted((a, b) => a - b),
    )
    expect(result?.samples).toBe(5000)
    const ranking = await opened.client.ranking.read({ stageId })
    const ranked = ranking?.ideas.filter(({ rank }) => rank !== null)
    expect(result?.ideas.map(({ number, rank }) => [number, rank])).toEqual(
      ranked?.map(({ number, rank }) => [number, rank]),
    )
    for (const { rankCounts, selectedCount } of result?.ideas ?? []) {
      expect(rankCounts.reduce((sum, count) => sum + count, 0)).toBe(5000)
      expect(selectedCount).toBe(rankCounts.slice(0, 30).reduce((sum, count) => sum + count, 0))
    }
  }, 60_000)

  it('comes out the same with the same seed and any number of threads, and otherwise with another seed', async () => {
    const problem = robustnessProblem(
      whatIfStageOf(await readWhatIf(opened.context.database, stageId)),
      { weights: 'around', scores: 'raters' },
      [],
    )
    if (problem === null) throw new Error('the sample has a ranking')
    const plan = planSmaa(problem.smaa)
    const counted = (threads: number, seed = 3) => runRobustness(problem, plan, { seed, runs: 2500, threads })
    const one = await counted(1)
    expect(await counted(2)).toEqual(one)
    expect(await counted(3)).toEqual(one)
    expect((await counted(2, 4)).ranks.rankCounts).not.toEqual(one.ranks.rankCounts)
  }, 60_000)

  it('writes a line that somebody looks at, and the money of a scenario, as they were on screen', async () => {
    const { result } = await run({ runs: 1000 })
    if (result === null) throw new Error('the sample has a ranking')
    const { ideas } = result
    const funded = {
      scenario: 'Knapp',
      runs: 200,
      impossible: 0,
      ideas: ideas.slice(1).map(({ ideaId }, place) => ({ ideaId, fundedCount: place, isFunded: place < 3 })),
      moneyEnd: { kind: 'no-budget' as const },
    }
    const stage = (await opened.client.stages.list()).find(({ id }) => id === stageId)
    if (stage === undefined) throw new Error('the stage is there')
    const { name, kind, minimumRaters, revision: stageRevision, catalogue } = stage
    await opened.client.stages.catalogues.saveRule({
      stageId,
      seen: { catalogueId: catalogue.id, stageRevision },
      name,
      kind,
      exitRule: { kind: 'by-hand' },
      minimumRaters,
      reason: 'Von Hand.',
    })
    const settings = { model: { weights: 'around', scores: 'raters' }, seed: 1, runs: 1000 } as const
    const workbook = await exported(settings, { count: 9, funded })
    const sheet = workbook.getWorksheet('Belastbarkeit')
    const told = sheet?.getCell(3, 1).text
    const line = { ...result, stage: { ...result.stage, exitRule: { kind: 'by-hand' as const } } }
    expect(told).toContain(robustnessFinding(line, selectionsOf(line, 9), 'de'))
    expect(told).toContain('diese nach den ersten 9 Ideen ist zur Ansicht gewählt')
    expect(told).toContain('„Knapp“ hat kein Budget')
    const rows = rowsOf(workbook, 'Belastbarkeit', ideas.length)
    expect(rows.map((row) => row[3])).toEqual(selectionsOf(line, 9)?.map(({ share }) => share))
    expect(rows.slice(0, 3).map((row) => row.slice(5, 7))).toEqual([
      ['nicht wählbar', undefined],
      ['ja', 0],
      ['ja', 1 / 200],
    ])
  }, 60_000)

  it('uses what groups have stated about the weights', async () => {
    const { criteria } = await opened.client.ranking.weights.list({ stageId })
    const points = criteria.map(({ id: criterionId }, place) => ({
      criterionId,
      points: place === 0 ? 9 : 1,
    }))
    await opened.client.ranking.weights.state({
      stageId,
      workingGroupId: null,
      answers: { method: 'direct', points },
    })
    const { result } = await run({ model: { weights: 'statements', scores: 'fixed' }, runs: 1000 })
    expect(result?.statements).toBe(1)
    expect(result?.criteria[0]?.high).toBeCloseTo(9 / 13, 12)
    expect(result?.criteria[0]?.low).toBe(result?.criteria[0]?.share)
  }, 60_000)

  it('is not tried where a stage only checks', async () => {
    const stages = await opened.client.stages.list()
    const screening = stages.find(({ kind }) => kind === 'screening')
    expect((await run({ stageId: screening?.id ?? '' })).result).toBeNull()
  })

  it('is not told as long as a blind round is open', async () => {
    await opened.client.scores.rounds.open({ stageId })
    await expect(run()).rejects.toMatchObject({ data: { code: 'round-open' } })
  })

  it('can be cancelled on the way', async () => {
    const jobId = crypto.randomUUID()
    const cancelled = run({ runs: 100_000 }, jobId)
    setTimeout(() => void opened.client.window.cancelJob({ jobId }), 300)
    await expect(cancelled).rejects.toMatchObject({ data: { code: 'cancelled' } })
  }, 60_000)
})
