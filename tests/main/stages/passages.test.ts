import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { funnelOf } from '../../../shared/stages/funnel.ts'
import { openSampleContext } from '../sample-context.ts'
import type { TestContext } from '../testing-context.ts'

let test: TestContext

beforeEach(async () => {
  test = await openSampleContext()
})
afterEach(() => test.close())

async function wayOf(number: string) {
  const { stages, ideas } = await test.client.stages.passages.list()
  const idea = ideas.find((one) => one.number === number)
  if (idea === undefined) throw new Error(`no idea ${number}`)
  return { stages, ideas, idea }
}

describe('the way of the ideas', () => {
  it('counts as the stages do', async () => {
    const way = await test.client.stages.passages.list()
    const stages = await test.client.stages.list()
    expect(
      funnelOf(way).map(({ parts, ...stage }) => ({
        in: stage.in,
        passed: parts.passed,
        stopped: parts.reserve + parts.stopped,
        open: parts.open + parts.again,
      })),
    ).toEqual(stages.map(({ counts }) => counts))
  })

  it('tells day and reason of each stage', async () => {
    const { idea, stages } = await wayOf('I-114')
    expect(
      idea.stops.map(({ stageId, ...stop }) => [stages.findIndex(({ id }) => id === stageId), stop]),
    ).toEqual([
      [
        0,
        {
          round: 1,
          outcome: 'passed',
          reason: '',
          decidedOn: '2026-07-09',
          rule: {
            exitRule: { kind: 'all-knock-outs-hold' },
            minimumRaters: 1,
            catalogueVersion: 1,
            byHand: false,
          },
          takenUp: null,
        },
      ],
      [
        1,
        {
          round: 1,
          outcome: 'stopped',
          reason: 'Von den Arbeitskreisen bewertet, aber nicht unter den ersten 30.',
          decidedOn: '2026-09-03',
          rule: {
            exitRule: { kind: 'best-with-ties', count: 30 },
            minimumRaters: 3,
            catalogueVersion: 1,
            byHand: false,
          },
          takenUp: null,
        },
      ],
    ])
  })
})

describe('an idea of the reserve that is taken up again', () => {
  it('is open again in the stage that stopped it, keeps the first round, and can be decided anew', async () => {
    const { client } = test
    const { idea } = await wayOf('I-114')
    const stageId = idea.stops.at(-1)?.stageId ?? ''
    await client.portfolio.reopen({ ideaId: idea.ideaId, reason: 'Es gibt jetzt eine Förderung.' })
    const again = (await wayOf('I-114')).idea
    expect(again.standing).toBe('in-selection')
    expect(again.stops.slice(1)).toMatchObject([
      {
        round: 1,
        outcome: 'stopped',
        decidedOn: '2026-09-03',
        takenUp: { on: '2026-03-02', reason: 'Es gibt jetzt eine Förderung.' },
      },
      { round: 2, outcome: 'open', reason: '', takenUp: null },
    ])
    await client.stages.decide({
      stageId,
      decisions: [{ ideaId: idea.ideaId, outcome: 'stopped', byHand: true, reason: 'Noch zu früh.' }],
    })
    await client.portfolio.reopen({ ideaId: idea.ideaId, reason: 'Dritter Anlauf.' })
    const third = (await wayOf('I-114')).idea
    expect(third.stops.slice(1).map(({ round, reason }) => [round, reason])).toEqual([
      [1, 'Von den Arbeitskreisen bewertet, aber nicht unter den ersten 30.'],
      [2, 'Noch zu früh.'],
      [3, ''],
    ])
  })

  it('stands as before after undo', async () => {
    const before = await test.client.stages.passages.list()
    const { idea } = await wayOf('I-114')
    const { sequence } = await test.client.portfolio.reopen({ ideaId: idea.ideaId, reason: 'Irrtum.' })
    await test.client.trail.undo({ sequence })
    expect(await test.client.stages.passages.list()).toEqual(before)
  })
})

describe('the rule of a decision', () => {
  it('is the one that was in force, also after the stage has another one and in an earlier round', async () => {
    const { client } = test
    const { idea } = await wayOf('I-114')
    const stageId = idea.stops.at(-1)?.stageId ?? ''
    const stage = (await client.stages.list()).find(({ id }) => id === stageId)
    if (stage === undefined) throw new Error('the stage is there')
    await client.portfolio.reopen({ ideaId: idea.ideaId, reason: 'Noch einmal.' })
    expect((await wayOf('I-114')).idea.stops.at(-1)?.rule).toBeNull()
    const exitRule = { kind: 'value-at-least', value: 0.9 } as const
    const { name, kind, revision: stageRevision, catalogue } = stage
    await client.stages.catalogues.saveRule({
      stageId,
      seen: { catalogueId: catalogue.id, stageRevision },
      name,
      kind,
      exitRule,
      minimumRaters: 2,
      reason: 'Strenger.',
    })
    await client.stages.decide({
      stageId,
      decisions: [
        { ideaId: idea.ideaId, outcome: 'passed', byHand: true, reason: 'Es gibt eine Förderung.' },
      ],
    })
    const rules = (await wayOf('I-114')).idea.stops.filter((stop) => stop.stageId === stageId)
    expect(rules.map(({ rule }) => rule)).toEqual([
      {
        exitRule: { kind: 'best-with-ties', count: 30 },
        minimumRaters: 3,
        catalogueVersion: 1,
        byHand: false,
      },
      { exitRule, minimumRaters: 2, catalogueVersion: 2, byHand: true },
    ])
  })

  it('is not kept for older decisions, and these can still be taken back', async () => {
    const { client, context } = test
    const { idea } = await wayOf('I-114')
    const stageId = idea.stops.at(-1)?.stageId ?? ''
    await client.portfolio.reopen({ ideaId: idea.ideaId, reason: 'Noch einmal.' })
    const { sequence } = await client.stages.decide({
      stageId,
      decisions: [{ ideaId: idea.ideaId, outcome: 'passed', byHand: true, reason: 'Förderung.' }],
    })
    await forgetRules(context.database, sequence)
    const stopThere = async () => {
      const { idea: now } = await wayOf('I-114')
      return now.stops.findLast((stop) => stop.stageId === stageId)
    }
    expect(await stopThere()).toMatchObject({ outcome: 'passed', rule: null })
    await client.trail.undo({ sequence })
    expect(await stopThere()).toMatchObject({ outcome: 'open', rule: null })
  })
})

/** Rows and an entry of the trail as the program before wrote them: without the column. */
async function forgetRules(database: TestContext['context']['database'], sequence: number): Promise<void> {
  await database.updateTable('passage').set({ decisionRule: null }).execute()
  const changes = await database
    .selectFrom('trailChange')
    .selectAll()
    .where('sequence', '=', sequence)
    .where('tableName', '=', 'passage')
    .execute()
  for (const { position, before, after } of changes)
    await database
      .updateTable('trailChange')
      .set({ before: withoutRule(before), after: withoutRule(after) })
      .where('sequence', '=', sequence)
      .where('position', '=', position)
      .execute()
}

function withoutRule(row: string | null): string | null {
  if (row === null) return null
  const { decisionRule: _rule, ...rest } = JSON.parse(row) as Record<string, unknown>
  return JSON.stringify(rest)
}
