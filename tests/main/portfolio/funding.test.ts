import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FundingView } from '../../../shared/portfolio/funding-contract.ts'
import { fundingLetter } from '../../../shared/portfolio/funding-text.ts'
import { ruleNamesOf } from '../../../shared/portfolio/scenario-words.ts'
import { composeLetter } from '../../../shared/ranking/why-not-letter.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let opened: TestContext

beforeEach(async () => {
  opened = await openSampleContext()
})
afterEach(async () => {
  await opened.close()
})

async function openScenario() {
  const { scenarios } = await opened.client.portfolio.selection.list()
  return await opened.client.portfolio.selection.read({ scenarioId: scenarios[0]?.id ?? '' })
}

async function ask(scenarioId: string, ideaId: string): Promise<FundingView> {
  const input = { jobId: 'funding-of-a-test', scenarioId, ideaId }
  for await (const event of await opened.client.portfolio.funding.read(input))
    if (event.kind === 'done') return event.result
  throw new Error('no result')
}

test('an idea of the sample that is not funded is told what is missing, and raising that budget brings it in', async () => {
  const view = await openScenario()
  const { ideaId = '' } = view.ideas.find(({ number }) => number === 'I-058') ?? {}
  const answer = await ask(view.id, ideaId)
  if (answer.kind !== 'left') throw new Error(answer.kind)
  expect(answer.shortfalls.length).toBeGreaterThan(0)
  const flip = answer.changes.find(({ kind }) => kind === 'budgets')
  if (flip?.kind !== 'budgets') throw new Error('no budget would change it')
  for (const { ruleId, to } of flip.raises) {
    const rule = view.rules.find(({ id }) => id === ruleId)
    if (rule?.terms.kind !== 'budget') throw new Error('no budget')
    const terms = { ...rule.terms, amountCents: to }
    await opened.client.portfolio.selection.saveRule({ ruleId, revision: rule.revision, terms })
  }
  expect(await ask(view.id, ideaId)).toEqual({ kind: 'chosen', percent: 100 })
})

test('an idea without costs is told that, and one of another stage is none of the scenario', async () => {
  const view = await openScenario()
  const { ideaId = '' } = view.ideas.find(({ number }) => number === 'I-009') ?? {}
  expect(await ask(view.id, ideaId)).toEqual({ kind: 'no-candidate', reason: 'no-cost' })
  await expect(ask(view.id, 'nowhere')).rejects.toMatchObject({ data: { code: 'no-such-idea' } })
})

test('the letter about the money names the euros, and no other idea', async () => {
  const view = await openScenario()
  const idea = view.ideas.find(({ number }) => number === 'I-055')
  const answer = await ask(view.id, idea?.ideaId ?? '')
  if (idea === undefined || answer.kind !== 'left') throw new Error(answer.kind)
  const why = await opened.client.ranking.whyNot.read({ stageId: view.stageId, ideaId: idea.ideaId })
  const words = {
    scenario: view.name,
    rules: view.rules,
    names: ruleNamesOf(view, 'de'),
    language: 'de',
  } as const
  const letter = composeLetter(why, 'de', fundingLetter(answer, words))
  expect(letter).toMatch(
    /kostet sie 100\.000 €\. Im „Budget 20\d\d, Stadt Nordersund \(Haushalt\)“ waren dafür noch/,
  )
  const others = view.ideas.filter(({ ideaId }) => ideaId !== idea.ideaId)
  expect(others.filter(({ number, title }) => letter.includes(number) || letter.includes(title))).toEqual([])
})
