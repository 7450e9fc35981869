import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readStageScores } from '../../../main/scores/stage-scores-store.ts'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import type { CellToSave } from '../../../shared/scores/scores-contract.ts'
import { openSmallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme

beforeEach(async () => {
  programme = await openSmallProgramme()
  const { client, stages, ideaIds } = programme
  await client.stages.decide({
    stageId: stages.suitability.id,
    decisions: ideaIds.map((ideaId) => ({ ideaId, outcome: 'passed', byHand: true, reason: 'Test' })),
  })
})

afterEach(async () => {
  await programme.close()
})

/** A cell of the working groups' stage, by row, column and rater. */
function cell(row: number, column: number, said: Partial<CellToSave> & { rater?: number }): CellToSave {
  const { rater = 0, ...rest } = said
  return {
    ideaId: programme.ideaIds[row] ?? '',
    criterionId: programme.stages.workingGroups.catalogue.criteria[column]?.id ?? '',
    raterId: programme.raterIds[rater] ?? '',
    state: 'value',
    value: null,
    ...rest,
  }
}

async function save(...cells: CellToSave[]) {
  return await programme.client.scores.saveBlock({ stageId: programme.stages.workingGroups.id, cells })
}

async function sheet(rater = 0) {
  const raterId = programme.raterIds[rater] ?? ''
  const { rows } = await programme.client.scores.readSheet({
    stageId: programme.stages.workingGroups.id,
    raterId,
  })
  return rows.map(({ cells }) => cells.map((one) => (one === null ? null : (one.value ?? one.state))))
}

const nothing = [null, null, null, null, null]

describe('a block of scores', () => {
  it('is one entry of the trail, however many cells it has', async () => {
    const before = await programme.client.trail.list({})
    await save(cell(0, 0, { value: 3.5 }), cell(0, 1, { value: 0 }), cell(1, 0, { value: 5 }))
    const after = await programme.client.trail.list({})
    expect(after).toHaveLength(before.length + 1)
    expect(after[0]).toMatchObject({ action: 'save-scores', details: { stage: 'Arbeitskreise', count: 3 } })
  })

  it('is taken back as a whole, and put back by taking the undo back', async () => {
    await save(cell(0, 0, { value: 1 }))
    const { sequence } = await save(
      cell(0, 0, { value: 2, expectedRevision: 1 }),
      cell(1, 1, { state: 'abstained' }),
    )
    const undone = await programme.client.trail.undo({ sequence })
    expect(await sheet()).toEqual([[1, null, null, null, null], nothing, nothing, nothing])
    await programme.client.trail.undo({ sequence: undone.sequence })
    expect(await sheet()).toEqual([
      [2, null, null, null, null],
      [null, 'abstained', null, null, null],
      nothing,
      nothing,
    ])
  })

  it('can be taken back step by step when the same cell was changed twice', async () => {
    const first = await save(cell(0, 0, { value: 1 }))
    const second = await save(cell(0, 0, { value: 2, expectedRevision: 1 }))
    await programme.client.trail.undo({ sequence: second.sequence })
    await programme.client.trail.undo({ sequence: first.sequence })
    expect(await sheet()).toEqual([nothing, nothing, nothing, nothing])
  })

  it('keeps a value of 0, abstained, cannot judge and open apart, and none of the last three becomes 0', async () => {
    await save(
      cell(0, 0, { value: 0 }),
      cell(0, 1, { state: 'abstained' }),
      cell(0, 2, { state: 'cannot-judge' }),
      cell(0, 3, { value: 4 }),
    )
    await save(cell(0, 3, { state: 'open', expectedRevision: 1 }))
    expect((await sheet())[0]).toEqual([0, 'abstained', 'cannot-judge', 'open', null])
    const stored = await programme.context.database.selectFrom('score').select(['state', 'value']).execute()
    expect(stored.filter(({ state }) => state !== 'value').map(({ value }) => value)).toEqual([
      null,
      null,
      null,
    ])
  })

  it('writes nothing for a cell that stays open', async () => {
    const { sequence } = await save(cell(0, 0, { state: 'open' }))
    expect(sequence).toBe(0)
  })

  it('keeps the reason when only the mark changes, and the mark when only the reason does', async () => {
    await save(cell(0, 0, { value: 3, reason: 'viele Kinder' }))
    const changed = await save(cell(0, 0, { value: 4, expectedRevision: 1 }))
    expect(changed.saved[0]).toMatchObject({ value: 4, reason: 'viele Kinder', revision: 2 })
  })

  it('refuses the whole block when one value is off the scale', async () => {
    await expect(save(cell(0, 0, { value: 3 }), cell(0, 1, { value: 9 }))).rejects.toMatchObject({
      data: { code: 'score-not-allowed', values: { input: 9, minimum: 0, maximum: 5 } },
    })
    await expect(save(cell(0, 1, { value: 3.3 }))).rejects.toMatchObject({
      data: { code: 'score-not-allowed' },
    })
    expect(await sheet()).toEqual([nothing, nothing, nothing, nothing])
  })

  it('refuses a cell of another stage', async () => {
    const foreign = programme.stages.suitability.catalogue.criteria[0]?.id ?? ''
    await expect(save(cell(0, 0, { value: 1, criterionId: foreign }))).rejects.toMatchObject({
      data: { code: 'not-found' },
    })
  })
})

describe('two people at one cell', () => {
  it('see both versions; the other cells of the block are saved', async () => {
    await save(cell(0, 0, { value: 2 }))
    const { saved, conflicts } = await save(cell(0, 0, { value: 5 }), cell(0, 1, { value: 3 }))
    expect(saved.map(({ value }) => value)).toEqual([3])
    expect(conflicts).toMatchObject([{ mine: { value: 5 }, theirs: { value: 2, revision: 1 } }])
    expect((await sheet())[0]).toEqual([2, 3, null, null, null])
  })

  it('may overwrite after having seen the other version', async () => {
    await save(cell(0, 0, { value: 2 }))
    const { conflicts } = await save(cell(0, 0, { value: 5, expectedRevision: 1 }))
    expect(conflicts).toEqual([])
    expect((await sheet())[0]?.[0]).toBe(5)
  })

  it('do not disturb each other when both say the same', async () => {
    await save(cell(0, 0, { value: 2 }))
    const again = await save(cell(0, 0, { value: 2 }))
    expect(again).toMatchObject({ sequence: 0, conflicts: [], saved: [{ value: 2, revision: 1 }] })
  })
})

describe('the scores of a stage', () => {
  it('feed the ranking: a mean inside each group first, then over the groups', async () => {
    await save(
      cell(0, 0, { value: 5 }),
      cell(0, 0, { value: 3, rater: 1 }),
      cell(0, 0, { value: 1, rater: 2 }),
      cell(0, 0, { state: 'abstained', rater: 3 }),
    )
    const input = await readStageScores(programme.context.database, programme.stages.workingGroups.id)
    const [first] = rankStage(input).ideas
    expect(first?.criteria[0]).toMatchObject({
      groupMeans: [4, 1],
      overall: 2.5,
      counts: { value: 3, abstained: 1, cannotJudge: 0, open: 0 },
    })
  })

  it('count the core team only where it has answered', async () => {
    const { id } = await programme.client.scores.addRater({ name: 'Kernteam', workingGroupId: null })
    const { database } = programme.context
    const { suitability, workingGroups } = programme.stages
    const before = await readStageScores(database, workingGroups.id)
    expect(before.groups.map(({ name }) => name)).toEqual(['Arbeitskreis 1', 'Arbeitskreis 2'])
    const answer = { ideaId: programme.ideaIds[0] ?? '', raterId: id, state: 'value' as const, value: 1 }
    const criterionId = suitability.catalogue.criteria[0]?.id ?? ''
    await programme.client.scores.saveBlock({
      stageId: suitability.id,
      cells: [{ ...answer, criterionId }],
    })
    const after = await readStageScores(database, suitability.id)
    expect(after.groups.map(({ name }) => name)).toEqual(['Kernteam'])
  })

  it('show each group its means with the number of values behind them', async () => {
    await save(
      cell(1, 2, { value: 4 }),
      cell(1, 2, { state: 'cannot-judge', rater: 1 }),
      cell(1, 2, { value: 1, rater: 2 }),
    )
    const group = await programme.client.scores.readGroupSheet({
      stageId: programme.stages.workingGroups.id,
      workingGroupId: programme.groupIds[0] ?? '',
    })
    expect(group.raters).toEqual(['Anna', 'Bert'])
    expect(group.rows[1]?.cells[2]).toEqual({ mean: 4, count: 1, abstained: 0, cannotJudge: 1 })
    expect(group.rows[0]?.cells[0]).toEqual({ mean: null, count: 0, abstained: 0, cannotJudge: 0 })
  })
})
