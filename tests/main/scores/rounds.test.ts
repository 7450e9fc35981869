import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scoreStates } from '../../../shared/scores/score.ts'
import type { CellToSave } from '../../../shared/scores/scores-contract.ts'
import { fillSheet, issueSheet, review, take } from './filled-sheet.ts'
import { openStageInRounds, refusedWith, type StageInRounds } from './stage-in-rounds.ts'

let stage: StageInRounds
let programme: StageInRounds['programme']
let stageId: string

beforeEach(async () => {
  stage = await openStageInRounds()
  programme = stage.programme
  stageId = stage.stageId
})

afterEach(async () => {
  await programme.close()
})

describe('an open blind round', () => {
  it('keeps the marks of others from every reader, and gives them back with its close', async () => {
    const { client, ideaIds, groupIds } = programme
    await stage.save(stage.cell(0, 0, 4), stage.cell(0, 0, 1, 2))
    const ideaId = ideaIds[0] ?? ''
    const readers = [
      () => client.ranking.read({ stageId }),
      () => client.ranking.readIdea({ stageId, ideaId }),
      () => client.ranking.readWhatIf({ stageId }),
      () => client.ranking.whyNot.read({ stageId, ideaId }),
      () => client.ranking.seals.add({ stageId, occasion: 'Test' }),
      () => client.scores.readGroupSheet({ stageId, workingGroupId: groupIds[0] ?? '' }),
      () => client.stages.previewExit({ stageId }),
      () => client.stages.catalogues.listMarks({ stageId }),
    ]
    for (const read of readers) await expect(read()).resolves.toBeDefined()
    await stage.open()
    for (const read of readers) await expect(read()).rejects.toMatchObject(refusedWith('round-open'))
    await stage.close()
    for (const read of readers) await expect(read()).resolves.toBeDefined()
  })

  it('writes no workbook of the ranking', async () => {
    await stage.open()
    const writing = async () => {
      const job = await programme.client.ranking.export({
        jobId: 'export-of-the-test',
        stageId,
        language: 'de',
      })
      for await (const _event of job) continue
    }
    await expect(writing()).rejects.toMatchObject(refusedWith('round-open'))
  })

  it('shows each person their own sheet, and the board who has answered', async () => {
    const { client, raterIds } = programme
    await stage.open()
    await stage.save(stage.cell(0, 0, 4), stage.cell(0, 0, 1, 2))
    const sheet = await client.scores.readSheet({ stageId, raterId: raterIds[2] ?? '' })
    expect(sheet.rows[0]?.cells[0]?.value).toBe(1)
    const board = await client.scores.readProgress({ stageId })
    expect(board.groups.flatMap(({ raters }) => raters.map(({ answered }) => answered))).toEqual([1, 0, 1, 0])
    expect(JSON.stringify(board)).not.toContain('"value"')
  })

  it('hands a filled sheet to one person alone, never those of all in one archive', async () => {
    await stage.save(stage.cell(0, 0, 4))
    const [anna = '', bert = ''] = programme.raterIds
    await stage.open()
    const both = { stageId, raterIds: [anna, bert] }
    await expect(issueSheet(programme, { ...both, withScores: true })).rejects.toMatchObject(
      refusedWith('round-open'),
    )
    expect((await issueSheet(programme, both)).name).toContain('.zip')
    const own = await issueSheet(programme, { stageId, raterIds: [anna], withScores: true })
    expect(own.name).toContain('Anna')
  })

  it('leaves other stages as they are', async () => {
    await stage.open()
    await expect(
      programme.client.ranking.read({ stageId: programme.stages.ideaCheck.id }),
    ).resolves.toBeDefined()
  })

  it('is opened once, closed once, and taken back by undo', async () => {
    const { sequence } = await stage.open()
    await expect(stage.open()).rejects.toMatchObject(refusedWith('round-open'))
    await programme.client.trail.undo({ sequence })
    expect(await stage.rounds()).toEqual([])
    await stage.open()
    const roundId = (await stage.rounds())[0]?.id ?? ''
    const closing = await stage.close()
    await expect(programme.client.scores.rounds.close({ stageId, roundId })).rejects.toMatchObject(
      refusedWith('changed-since'),
    )
    await programme.client.trail.undo({ sequence: closing.sequence })
    expect(await stage.rounds()).toMatchObject([{ number: 1, state: 'open', closedAt: null, valueCount: 0 }])
  })
})

describe('a closed round', () => {
  it('keeps exactly the marks there were, whatever becomes of them afterwards', async () => {
    const { client, context, ideaIds, raterIds, stages } = programme
    const places = ideaIds.flatMap((ideaId) =>
      stages.workingGroups.catalogue.criteria.flatMap(({ id: criterionId }) =>
        raterIds.map((raterId) => ({ ideaId, criterionId, raterId })),
      ),
    )
    const said = fc.record({
      state: fc.constantFrom(...scoreStates),
      value: fc.integer({ min: 0, max: 5 }),
      reason: fc.constantFrom('', 'weil'),
    })
    const marks = () =>
      context.database
        .selectFrom('score')
        .select(['ideaId', 'criterionId', 'raterId', 'state', 'value', 'reason'])
        .orderBy('id')
        .execute()
    const sealed = (roundId: string) =>
      context.database
        .selectFrom('roundScore')
        .select(['ideaId', 'criterionId', 'raterId', 'state', 'value', 'reason'])
        .where('roundId', '=', roundId)
        .execute()
    const inOrder = (rows: object[]) => rows.map((row) => JSON.stringify(row)).toSorted()
    const everything = fc.array(fc.tuple(fc.constantFrom(...places), said), { minLength: 1, maxLength: 30 })
    await fc.assert(
      fc.asyncProperty(everything, async (entries) => {
        await stage.open()
        const stored = await context.database.selectFrom('score').selectAll().execute()
        const cells = entries.map(([place, { state, value, reason }]): CellToSave => {
          const before = stored.find(
            (one) =>
              one.ideaId === place.ideaId &&
              one.criterionId === place.criterionId &&
              one.raterId === place.raterId,
          )
          return {
            ...place,
            state,
            value: state === 'value' ? value : null,
            reason,
            ...(before && { expectedRevision: before.revision }),
          }
        })
        await client.scores.saveBlock({ stageId, cells })
        const atTheClose = inOrder(await marks())
        await stage.close()
        const roundId = (await stage.rounds()).at(-1)?.id ?? ''
        expect(inOrder(await sealed(roundId))).toEqual(atTheClose)
      }),
      { numRuns: 8 },
    )
    const first = (await stage.rounds())[0]?.id ?? ''
    const before = inOrder(await sealed(first))
    await stage.open()
    await client.scores.saveBlock({ stageId, cells: [stage.cell(3, 3, 5, 3)] })
    expect(inOrder(await sealed(first))).toEqual(before)
  })

  it('lets nobody change a mark until the next round is open', async () => {
    await stage.open()
    await stage.save(stage.cell(0, 0, 4))
    await stage.close()
    await expect(stage.save(stage.cell(0, 0, 5, 0, 1))).rejects.toMatchObject(refusedWith('round-sealed'))
    const roundId = (await stage.rounds())[0]?.id ?? ''
    await programme.client.scores.rounds.conclude({ stageId, roundId })
    await expect(stage.save(stage.cell(0, 0, 5, 0, 1))).rejects.toMatchObject(refusedWith('round-sealed'))
    await stage.open()
    expect((await stage.save(stage.cell(0, 0, 5, 0, 1))).saved).toHaveLength(1)
  })

  it('stands beside the second one, rater by rater, with the widest disagreement first', async () => {
    const { client, ideaIds, raterIds } = programme
    await stage.open()
    await stage.save(stage.cell(0, 0, 4), stage.cell(0, 0, 3, 2), stage.cell(1, 2, 5), stage.cell(1, 2, 0, 2))
    await stage.close()
    const listed = await client.scores.rounds.listDiscussed({ stageId })
    expect(listed[0]).toMatchObject({ id: ideaIds[1], distance: 1, lowest: 0, highest: 5 })
    expect(listed[1]).toMatchObject({ id: ideaIds[0], distance: 0.2 })
    await stage.open()
    await stage.save(stage.cell(1, 2, 3, 0, 1))
    const place = { stageId, ideaId: ideaIds[1] ?? '' }
    const during = await client.scores.rounds.readDiscussion(place)
    expect(during.numbers).toEqual([1])
    await stage.close()
    const { numbers, raters } = await client.scores.rounds.readDiscussion(place)
    expect(numbers).toEqual([1, 2])
    expect(raters.map(({ name, marks }) => [name, marks[2]?.map((mark) => mark?.value)])).toEqual([
      ['Anna', [5, 3]],
      ['Clara', [0, 0]],
    ])
    const earlier = await client.scores.rounds.readEarlier({ stageId, raterId: raterIds[0] ?? '' })
    expect(earlier.number).toBe(2)
    expect(earlier.cells.find(({ ideaId }) => ideaId === ideaIds[1])).toMatchObject({
      own: { value: 3 },
      range: { lowest: 0, mean: 1.5, highest: 3, count: 2 },
    })
  })
})

describe('a score sheet that comes back while a blind round is open', () => {
  it('is counted but not shown, and taken in', async () => {
    const anna = programme.raterIds[0] ?? ''
    const issued = await issueSheet(programme, { stageId, raterIds: [anna] })
    const bytes = await fillSheet(issued.bytes, { C6: 3.5, E6: 'enth.', C7: '3-4' })
    const file = { name: 'Anna.xlsx', bytes }
    const { report } = await review(programme, file)
    expect(report).toMatchObject({ notes: [], lines: [{ raw: '3-4' }, {}, {}] })
    await stage.open()
    const { report: blind } = await review(programme, file)
    expect(blind).toMatchObject({
      counts: { new: 2, invalid: 1 },
      lines: [],
      notes: [{ code: 'blind' }, { code: 'blind-invalid', values: { cells: 'C7' } }],
    })
    expect(await take(programme, file)).toMatchObject({ written: 2 })
    const { rows } = await programme.client.scores.readSheet({ stageId, raterId: anna })
    expect(rows[0]?.cells.slice(0, 2)).toMatchObject([{ value: 3.5 }, { state: 'abstained' }])
  })
})
