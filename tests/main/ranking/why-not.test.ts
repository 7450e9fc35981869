import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeLetter, isTurnedDown } from '../../../shared/ranking/why-not-letter.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let test: TestContext

beforeAll(async () => {
  test = await openSampleContext()
})
afterAll(() => test.close())

async function whyNotOf(stage: string, number: string) {
  const stages = await test.client.stages.list()
  const stageId = stages.find(({ name }) => name === stage)?.id ?? ''
  const { ideas } = await test.client.stages.passages.list()
  const ideaId = ideas.find((idea) => idea.number === number)?.ideaId ?? ''
  return await test.client.ranking.whyNot.read({ stageId, ideaId })
}

describe('why not', () => {
  it('names reason, missing points and the last idea that goes on, beside what was decided', async () => {
    const view = await whyNotOf('Arbeitskreise', 'I-114')
    expect(view).toMatchObject({
      outcome: 'stays',
      rank: 31,
      reasons: [{ kind: 'rank-too-low', required: 30, found: 31 }],
      lastIn: { number: 'I-078' },
      decided: { outcome: 'stopped', on: '2026-09-03' },
    })
    expect((view.value ?? 0) + (view.missing ?? 0)).toBeCloseTo(view.lastIn?.value ?? 0, 9)
    expect(view.changes.length).toBeGreaterThan(2)
  })

  it('refuses an idea that is not in the stage', async () => {
    await expect(whyNotOf('Ideencheck', 'I-114')).rejects.toMatchObject({ data: { code: 'no-such-idea' } })
  })
})

describe('the letter', () => {
  it('greets only people who agreed to be named, and names nobody else and no other idea', async () => {
    const { database } = test.context
    const authors = await database
      .selectFrom('ideaAuthor')
      .innerJoin('idea', 'idea.id', 'ideaAuthor.ideaId')
      .innerJoin('person', 'person.id', 'ideaAuthor.personId')
      .innerJoin('passage', 'passage.ideaId', 'idea.id')
      .innerJoin('stage', 'stage.id', 'passage.stageId')
      .select(['idea.number', 'stage.name as stage', 'mayBeNamed', 'familyName'])
      .where('passage.outcome', '=', 'stopped')
      .execute()
    const people = await database.selectFrom('person').select(['familyName', 'mayBeNamed']).execute()
    const raters = await database.selectFrom('rater').select('name').execute()
    expect(new Set(authors.map(({ mayBeNamed }) => mayBeNamed))).toEqual(new Set([0, 1]))
    for (const { number, stage } of authors) {
      const view = await whyNotOf(stage, number)
      if (!isTurnedDown(view)) continue
      const letter = composeLetter(view, 'de')
      const own = authors.filter((author) => author.number === number && author.mayBeNamed === 1)
      for (const { familyName } of own) expect(letter).toContain(familyName)
      const greeting = letter.split('\n\n')[1] ?? ''
      for (const { familyName } of people.filter(({ mayBeNamed }) => mayBeNamed === 0))
        expect(greeting).not.toContain(familyName)
      expect(raters.filter(({ name }) => letter.includes(name))).toEqual([])
      expect([...letter.matchAll(/I-\d{3}/g)].filter(([found]) => found !== number)).toEqual([])
      expect(letter).not.toMatch(/\{\w+\}/)
    }
  })

  it('waits for a decision', () => {
    const idea = { standing: 'in-selection' as const }
    expect(isTurnedDown({ decided: null, idea })).toBe(false)
    expect(isTurnedDown({ decided: { outcome: 'stopped' }, idea })).toBe(true)
    expect(isTurnedDown({ decided: { outcome: 'stopped' }, idea: { standing: 'pilot' } })).toBe(false)
  })
})
