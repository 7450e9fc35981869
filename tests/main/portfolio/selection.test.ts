import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ScenarioOutcome } from '../../../shared/portfolio/scenario-outcome.ts'
import type { RuleTerms } from '../../../shared/portfolio/scenario-rule.ts'
import { listAllRows } from '../list-all-rows.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let opened: TestContext
let scenarioId: string

beforeEach(async () => {
  opened = await openSampleContext()
  const { proposed } = await opened.client.portfolio.selection.list()
  const made = await opened.client.portfolio.selection.create({
    name: 'Haushalt 2027',
    stageId: proposed.stageId ?? '',
    costBasis: 'high',
    firstYear: 2027,
    yearCount: 3,
    budgetCents: 40_000_000,
  })
  scenarioId = made.id
})
afterEach(async () => {
  await opened.close()
})

async function compute(without: string[] = []): Promise<ScenarioOutcome> {
  const jobId = 'selection-of-a-test'
  for await (const event of await opened.client.portfolio.selection.compute({ jobId, scenarioId, without }))
    if (event.kind === 'done') return event.result
  throw new Error('no result')
}

async function addRule(terms: RuleTerms): Promise<{ id: string; sequence: number }> {
  return await opened.client.portfolio.selection.addRule({ scenarioId, terms })
}

async function ideaOf(number: string) {
  const { ideas } = await opened.client.portfolio.selection.read({ scenarioId })
  const idea = ideas.find((one) => one.number === number)
  if (idea === undefined) throw new Error(`no ${number} in the stage`)
  return idea
}

describe('a scenario', () => {
  test('takes values from the ranking and costs from the best source, and never takes missing costs for 0', async () => {
    const requested = await ideaOf('I-016')
    expect([requested.costSource, requested.leftOut]).toEqual(['requested', null])
    expect(requested.costs.every(({ year }) => year >= 2027)).toBe(true)
    const rough = await ideaOf('I-095')
    expect([rough.costSource, rough.costs]).toEqual(['idea', [{ year: 2027, payerId: null, cents: 800_000 }]])
    const unknown = await ideaOf('I-009')
    expect([unknown.leftOut, unknown.costs]).toEqual(['no-cost', []])
    const ranking = await opened.client.ranking.read({})
    const ranked = ranking?.ideas.find(({ number }) => number === 'I-095')
    expect(rough.points).toBe(Math.round((ranked?.value ?? 0) * 10_000))
  })

  test('is solved within its budget, and a look without a rule stores nothing', async () => {
    const outcome = await compute()
    if (outcome.kind !== 'found') throw new Error(outcome.kind)
    expect(outcome.bound).toBeNull()
    expect(outcome.cents).toBeLessThanOrEqual(40_000_000)
    const before = await listAllRows(opened.context.database)
    const { rules } = await opened.client.portfolio.selection.read({ scenarioId })
    const unlimited = await compute(rules.map(({ id }) => id))
    expect(unlimited.kind === 'found' && unlimited.skipped).toEqual([])
    expect(await listAllRows(opened.context.database)).toEqual(before)
  })

  test('says which mandatory ideas and which budget clash, and a rule switched off ends it', async () => {
    const [first, second] = [await ideaOf('I-044'), await ideaOf('I-016')]
    const dear = await addRule({ kind: 'must', ideaId: first.ideaId })
    await addRule({ kind: 'must', ideaId: second.ideaId })
    const outcome = await compute()
    if (outcome.kind !== 'clash') throw new Error(outcome.kind)
    expect(outcome.rules.map(({ ruleId }) => ruleId)).toContain(dear.id)
    expect(outcome.rules).toHaveLength(2)
    await opened.client.portfolio.selection.saveRule({ ruleId: dear.id, revision: 1, isOn: false })
    expect((await compute()).kind).toBe('found')
  })

  test('is undone step by step to what was there before', async () => {
    const { client, context } = opened
    const states = [await listAllRows(context.database)]
    const sequences: number[] = []
    const step = async (done: Promise<{ sequence: number }>): Promise<void> => {
      sequences.push((await done).sequence)
      states.push(await listAllRows(context.database))
    }
    const { ideaId } = await ideaOf('I-095')
    const rule = addRule({ kind: 'must', ideaId })
    await step(rule)
    const { id: ruleId } = await rule
    const api = client.portfolio.selection
    await step(api.saveRule({ ruleId, revision: 1, terms: { kind: 'must-not', ideaId } }))
    await step(api.save({ scenarioId, revision: 1, name: 'Haushalt 2028', firstYear: 2028 }))
    const copied = api.copy({ scenarioId, name: 'Kopie' })
    await step(copied)
    const { rules } = await api.read({ scenarioId: (await copied).id })
    expect(rules.map(({ terms }) => terms.kind)).toEqual(['budget', 'must-not'])
    await step(api.removeRule({ ruleId }))
    await step(api.remove({ scenarioId }))
    expect((await api.list()).scenarios.map(({ name }) => name)).toEqual([
      'Haushalt 2027 bis 2029',
      'Ein Fünftel weniger',
      'Kopie',
    ])
    for (const sequence of sequences.toReversed()) {
      await client.trail.undo({ sequence })
      states.pop()
      expect(withoutRevisions(await listAllRows(context.database))).toEqual(withoutRevisions(states.at(-1)))
    }
  })

  test('keeps decisions by hand beside the result, the latest on an idea, and never without a reason', async () => {
    const { decisions, read } = opened.client.portfolio.selection
    const { ideaId } = await ideaOf('I-009')
    const before = await compute()
    await expect(
      decisions.decide({ scenarioId, ideaId, decision: 'add', reason: ' ' }),
    ).rejects.toMatchObject({ data: { code: 'reason-missing' } })
    await decisions.decide({ scenarioId, ideaId, decision: 'add', reason: 'Land zahlt' })
    await decisions.decide({ scenarioId, ideaId, decision: 'remove', reason: 'Land zahlt doch nicht' })
    const { overrides } = await read({ scenarioId })
    expect(overrides).toMatchObject([
      { ideaId, decision: 'remove', reason: 'Land zahlt doch nicht', decidedBy: 'Test' },
    ])
    expect(await compute()).toEqual(before)
    await decisions.withdraw({ overrideId: overrides[0]?.id ?? '' })
    expect((await read({ scenarioId })).overrides).toEqual([])
  })

  test('gives its ideas to the pilots in one step, which is undone in one step', async () => {
    const { client, context } = opened
    const [first, second] = [await ideaOf('I-095'), await ideaOf('I-100')]
    const before = await listAllRows(context.database)
    const { sequence, count } = await client.portfolio.selection.decisions.takeOver({
      scenarioId,
      ideaIds: [second.ideaId, first.ideaId],
      reason: 'Ausgewählt im Szenario „Haushalt 2027“.',
    })
    expect(count).toBe(2)
    const { pilots } = await client.portfolio.list()
    expect(
      pilots.slice(-2).map(({ number, ideaNumber, startOrder }) => [number, ideaNumber, startOrder]),
    ).toEqual([
      ['P-10', 'I-100', 10],
      ['P-11', 'I-095', 11],
    ])
    await client.trail.undo({ sequence })
    expect(withoutRevisions(await listAllRows(context.database))).toEqual(withoutRevisions(before))
  })

  test('takes planned costs before all others, by year and payer', async () => {
    const { client } = opened
    const { payers } = await client.portfolio.selection.read({ scenarioId })
    const [payer] = payers
    const { ideaId } = await ideaOf('I-009')
    const planned = { year: 2028, payerId: payer?.id ?? '', cents: 1_234_500 }
    const { decisions } = client.portfolio.selection
    const { sequence } = await decisions.planCosts({ ideaId, years: [2027, 2028, 2029], items: [planned] })
    expect(await ideaOf('I-009')).toMatchObject({ costSource: 'planned', costs: [planned], leftOut: null })
    await decisions.planCosts({ ideaId, years: [2027], items: [] })
    expect((await ideaOf('I-009')).costs).toEqual([planned])
    await client.trail.undo({ sequence })
    expect((await ideaOf('I-009')).leftOut).toBe('no-cost')
  })

  test('refuses a cost plan that somebody else has changed in between, and hands over what is planned now', async () => {
    const { decisions } = opened.client.portfolio.selection
    const { ideaId } = await ideaOf('I-095')
    const years = [2027, 2028, 2029]
    const theirs = { year: 2028, payerId: null, cents: 700_000 }
    const mine = { year: 2027, payerId: null, cents: 900_000 }
    await decisions.planCosts({ ideaId, years, items: [theirs], seen: [] })
    await expect(decisions.planCosts({ ideaId, years, items: [mine], seen: [] })).rejects.toMatchObject({
      data: { code: 'changed-meanwhile', current: { items: [theirs] } },
    })
    expect((await ideaOf('I-095')).costs).toEqual([theirs])
    await decisions.planCosts({ ideaId, years, items: [mine], seen: [theirs] })
    expect((await ideaOf('I-095')).costs).toEqual([mine])
  })

  test('is tried in runs with the weights alone open too, which leaves fewer ideas in doubt', async () => {
    const { selection } = opened.client.portfolio
    const order = { jobId: 'robustness-of-a-test', scenarioId, seed: 7, blocks: 2 }
    const { rules } = await selection.read({ scenarioId })
    const terms = {
      kind: 'budget',
      year: null,
      payerId: null,
      amountCents: 15_000_000,
      overshootPercent: 0,
    } as const
    await selection.saveRule({ ruleId: rules[0]?.id ?? '', revision: 1, terms })
    const inDoubt = async (scores: 'raters' | 'fixed') => {
      const model = { weights: 'around', scores } as const
      for await (const event of await selection.robust({ ...order, model }))
        if (event.kind === 'done')
          return event.result?.ideas.map(({ funded }) => funded).filter((runs) => runs > 0 && runs < 40)
            .length
      throw new Error('no result')
    }
    expect(await inDoubt('fixed')).toBeLessThan((await inDoubt('raters')) ?? 0)
  })

  test('is tried in runs that repeat', async () => {
    const robust = async () => {
      const { selection } = opened.client.portfolio
      const order = { jobId: 'robustness-of-a-test', scenarioId, seed: 7, blocks: 2 }
      for await (const event of await selection.robust(order)) if (event.kind === 'done') return event.result
      throw new Error('no result')
    }
    const once = await robust()
    expect(once?.runs).toBe(40)
    expect(once?.ideas.some(({ status }) => status === 'core')).toBe(true)
    expect(once?.ideas.every(({ funded }) => funded >= 0 && funded <= 40)).toBe(true)
    expect(await robust()).toEqual(once)
  })

  test('keeps the start principle and places by hand, the latest of an idea', async () => {
    const { selection } = opened.client.portfolio
    const { ideaId } = await ideaOf('I-095')
    const principle = [{ criterionId: 'social', first: 'high' as const }]
    await selection.save({ scenarioId, revision: 1, startPrinciple: principle })
    await selection.decisions.place({ scenarioId, ideaId, place: 3, reason: 'Sommer' })
    const { sequence } = await selection.decisions.place({ scenarioId, ideaId, place: 1, reason: 'Frühling' })
    const view = await selection.read({ scenarioId })
    expect(view.startPrinciple).toEqual(principle)
    expect(view.placements).toMatchObject([{ ideaId, place: 1, reason: 'Frühling', decidedBy: 'Test' }])
    await opened.client.trail.undo({ sequence })
    expect((await selection.read({ scenarioId })).placements).toMatchObject([{ place: 3, reason: 'Sommer' }])
    await selection.decisions.withdrawPlace({ placementId: view.placements[0]?.id ?? '' })
    expect((await selection.read({ scenarioId })).placements).toEqual([])
  })

  test('that somebody else has changed is not overwritten', async () => {
    const api = opened.client.portfolio.selection
    await api.save({ scenarioId, revision: 1, name: 'Haushalt 2028' })
    await expect(api.save({ scenarioId, revision: 1, name: 'Haushalt 2029' })).rejects.toMatchObject({
      data: { code: 'changed-meanwhile' },
    })
  })
})

/** An undo is a change too, so revisions go on rising. */
function withoutRevisions(rows: unknown): unknown {
  return JSON.parse(JSON.stringify(rows, (key, value: unknown) => (key === 'revision' ? undefined : value)))
}
