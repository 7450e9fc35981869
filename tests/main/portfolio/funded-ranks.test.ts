import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { FundedRanks } from '../../../shared/ranking/funded-ranks.ts'
import { placesFunded } from '../../../shared/ranking/funded-ranks.ts'
import type { RobustnessModel } from '../../../shared/ranking/robustness-problem.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let opened: TestContext
let stageId: string
let scenarioId: string

beforeAll(async () => {
  opened = await openSampleContext()
  const { proposed } = await opened.client.portfolio.selection.list()
  stageId = proposed.stageId ?? ''
  const settings = { name: 'Knapp', stageId, costBasis: 'middle', firstYear: 2027, yearCount: 3 } as const
  const made = await opened.client.portfolio.selection.create({ ...settings, budgetCents: 38_000_000 })
  scenarioId = made.id
})
afterAll(async () => {
  await opened.close()
})

const around: RobustnessModel = { weights: 'around', scores: 'raters' }

async function run(model: RobustnessModel): Promise<FundedRanks> {
  const order = { jobId: 'funded-of-a-test', scenarioId, model, seed: 1, blocks: 1 }
  for await (const event of await opened.client.portfolio.fundedRanks.run(order))
    if (event.kind === 'done' && event.result !== null) return event.result
  throw new Error('no result')
}

/** The solver answers some hundred questions. */
const patience = 120_000

describe('money beside the ranks of a stage', { timeout: patience }, () => {
  test('is offered by the scenarios that take their values from this stage', async () => {
    const list = (stage: string) => opened.client.portfolio.fundedRanks.list({ stageId: stage })
    expect(await list(stageId)).toEqual([{ id: scenarioId, name: 'Knapp' }])
    expect(await list('another')).toEqual([])
  })

  test('says the same as the portfolio does of how sure its selection is', async () => {
    const funded = await run(around)
    const order = { jobId: 'robustness-of-a-test', scenarioId, seed: 1, blocks: 1 }
    for await (const event of await opened.client.portfolio.selection.robust(order)) {
      if (event.kind !== 'done') continue
      const shares = event.result?.ideas.map(({ ideaId, funded: count }) => [ideaId, count])
      expect(funded.ideas.map(({ ideaId, fundedCount }) => [ideaId, fundedCount])).toEqual(shares)
    }
    const jobId = 'selection-of-a-test'
    for await (const event of await opened.client.portfolio.selection.compute({
      jobId,
      scenarioId,
      without: [],
    })) {
      if (event.kind !== 'done' || event.result.kind !== 'found') continue
      const chosen = event.result.chosen.map(({ ideaId }) => ideaId)
      const now = funded.ideas.flatMap(({ ideaId, isFunded }) => (isFunded ? [ideaId] : []))
      expect(now.toSorted()).toEqual(chosen.toSorted())
    }
  })

  test('ends by rank where the costs of the ideas reach the budget', async () => {
    const { moneyEnd: end } = await run(around)
    const ranking = await opened.client.ranking.read({ stageId })
    const ranked = (ranking?.ideas ?? [])
      .filter(({ rank }) => rank !== null)
      .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    const above = ranked.slice(0, placesFunded(end, ranked) ?? 0)
    const { ideas } = await opened.client.portfolio.selection.read({ scenarioId })
    const costOf = (ideaId: string): number =>
      ideas
        .filter((idea) => idea.ideaId === ideaId && idea.leftOut === null)
        .flatMap(({ costs }) => costs)
        .reduce((sum, { cents }) => sum + cents, 0)
    expect(above.length).toBeGreaterThan(0)
    expect(end).toMatchObject({
      kind: 'ends',
      usedCents: above.reduce((sum, { ideaId }) => sum + costOf(ideaId), 0),
      budget: { limitCents: 38_000_000 },
    })
    expect(end.kind === 'ends' && end.nextCents > 38_000_000).toBe(true)
  })

  test('follows what is taken as open: with fixed scores fewer ideas depend on chance', async () => {
    const depending = ({ runs, ideas }: FundedRanks): number =>
      ideas.filter(({ fundedCount }) => fundedCount > 0 && fundedCount < runs).length
    expect(depending(await run({ weights: 'around', scores: 'fixed' }))).toBeLessThan(
      depending(await run({ weights: 'any', scores: 'raters' })),
    )
  })
})
