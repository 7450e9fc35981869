import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CatalogueDraft, draftOf } from '../../../shared/stages/catalogue-draft.ts'
import { coreTeamId } from '../../../shared/stages/asked-groups.ts'
import type { StageView } from '../../../shared/stages/stages-contract.ts'
import { listAllRows } from '../list-all-rows.ts'
import { issueSheet, review } from './filled-sheet.ts'
import { openSmallProgramme, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme

beforeEach(async () => {
  programme = await openSmallProgramme(2)
  const passed = { outcome: 'passed', byHand: true, reason: 'Test' } as const
  const decisions = programme.ideaIds.map((ideaId) => ({ ideaId, ...passed }))
  await programme.client.stages.decide({ stageId: programme.stages.suitability.id, decisions })
})

afterEach(async () => {
  await programme.close()
})

async function stageNow(): Promise<StageView> {
  const stages = await programme.client.stages.list()
  const stage = stages.find(({ id }) => id === programme.stages.workingGroups.id)
  if (stage === undefined) throw new Error('the stage is there')
  return stage
}

/** Asks only these groups about the first criteria. */
async function ask(groupIds: string[], takeOver?: string[], count = 1) {
  const { id: stageId, catalogue } = await stageNow()
  const draft: CatalogueDraft = draftOf(catalogue)
  for (const criterion of draft.criteria.slice(0, count)) criterion.groupIds = groupIds
  const criteria = Object.fromEntries(catalogue.criteria.map(({ id, revision }) => [id, revision]))
  return await programme.client.stages.catalogues.save({
    stageId,
    seen: { catalogueId: catalogue.id, revision: catalogue.revision, criteria },
    draft,
    ...(takeOver === undefined ? {} : { newVersion: { reason: 'Nur der erste', takeOver } }),
  })
}

async function mark(rater: number, column: number, value: number): Promise<void> {
  const { id: stageId, catalogue } = await stageNow()
  const cells = programme.ideaIds.map((ideaId) => ({
    ideaId,
    criterionId: catalogue.criteria[column]?.id ?? '',
    raterId: programme.raterIds[rater] ?? '',
    state: 'value' as const,
    value,
  }))
  await programme.client.scores.saveBlock({ stageId, cells })
}

const first = (): string => programme.groupIds[0] ?? ''
const second = (): string => programme.groupIds[1] ?? ''

/** Lets only these groups score the whole stage. */
async function scoredBy(groupIds: string[], takeOver?: string[]) {
  const { id: stageId, catalogue } = await stageNow()
  const criteria = Object.fromEntries(catalogue.criteria.map(({ id, revision }) => [id, revision]))
  return await programme.client.stages.catalogues.save({
    stageId,
    seen: { catalogueId: catalogue.id, revision: catalogue.revision, criteria },
    draft: { ...draftOf(catalogue), groupIds },
    ...(takeOver === undefined ? {} : { newVersion: { reason: 'Nur der erste', takeOver } }),
  })
}

describe('a stage that only some groups score', () => {
  it('asks them about every criterion, of which a single one may ask fewer', async () => {
    await scoredBy([first(), coreTeamId])
    const { catalogue } = await stageNow()
    expect(catalogue.groupIds).toEqual([coreTeamId, first()])
    for (const { groupIds } of catalogue.criteria)
      expect(groupIds?.toSorted()).toEqual([coreTeamId, first()].toSorted())
    expect(draftOf(catalogue).criteria.every(({ groupIds }) => groupIds.length === 0)).toBe(true)
    await ask([first()])
    const asked = (await stageNow()).catalogue.criteria.map(({ groupIds }) => groupIds?.length)
    expect(asked).toEqual([1, 2, 2, 2, 2])
    await expect(ask([second()])).rejects.toMatchObject({ data: { code: 'catalogue-invalid' } })
    await scoredBy([])
    expect((await stageNow()).catalogue.groupIds).toBeUndefined()
    expect((await stageNow()).catalogue.criteria.map(({ groupIds }) => groupIds)).toEqual([
      [first()],
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('takes no marks of others, and needs a new version once there are marks, that keeps its own groups', async () => {
    await mark(0, 0, 4)
    await expect(scoredBy([first()])).rejects.toMatchObject({ data: { code: 'version-needed' } })
    const old = await stageNow()
    await scoredBy(
      [first()],
      old.catalogue.criteria.map(({ id }) => id),
    )
    const now = await stageNow()
    expect([now.catalogue.version, now.catalogue.groupIds]).toEqual([2, [first()]])
    const [, before] = await programme.client.stages.catalogues.list({ stageId: now.id })
    expect(before?.groupIds).toBeUndefined()
    await mark(1, 3, 4)
    await expect(mark(2, 3, 4)).rejects.toMatchObject({ data: { code: 'not-asked' } })
  })
})

describe('a criterion that only one group is asked about', () => {
  it('stands in the sheets of that group alone, and takes marks of no other', async () => {
    await ask([first()])
    const { id: stageId, catalogue } = await stageNow()
    const widths = []
    for (const raterId of programme.raterIds)
      widths.push((await programme.client.scores.readSheet({ stageId, raterId })).criterionIds.length)
    expect(widths).toEqual([5, 5, 4, 4])
    const group = await programme.client.scores.readGroupSheet({ stageId, workingGroupId: second() })
    expect(group.criterionIds).toEqual(catalogue.criteria.slice(1).map(({ id }) => id))
    await mark(0, 0, 4)
    await expect(mark(2, 0, 4)).rejects.toMatchObject({ data: { code: 'not-asked' } })
  })

  it('is owed by nobody else: neither on the board, nor among the gaps, nor on the start page', async () => {
    await ask([first()])
    const { id: stageId } = await stageNow()
    const { groups } = await programme.client.scores.readProgress({ stageId })
    expect(groups.map(({ openByCriterion }) => openByCriterion)).toEqual([
      [4, 4, 4, 4, 4],
      [0, 4, 4, 4, 4],
    ])
    expect(groups.map(({ raters }) => raters.map(({ open }) => open))).toEqual([
      [10, 10],
      [8, 8],
    ])
    const gaps = await programme.client.scores.readGaps({ stageId, groupId: second() })
    expect(gaps.rows[0]?.cells).toHaveLength(4)
    const overview = await programme.client.overview.get()
    const open = overview?.waiting.filter(({ kind }) => kind === 'open-scores')
    expect(open?.map(({ count }) => count)).toEqual([20, 16])
  })

  it('needs no more marks than the group has raters', async () => {
    await ask([first()])
    for (let column = 1; column < 5; column += 1) for (const rater of [0, 1, 2]) await mark(rater, column, 3)
    await mark(0, 0, 3)
    const enough = async (): Promise<(boolean | undefined)[]> => {
      const ranking = await programme.client.ranking.read({ stageId: programme.stages.workingGroups.id })
      return (ranking?.ideas ?? []).map(({ enoughRaters }) => enoughRaters)
    }
    expect(await enough()).toEqual([false, false])
    await mark(1, 0, 3)
    expect(await enough()).toEqual([true, true])
  })

  it('does not count marks of others that were given before, and counts them again when it asks all', async () => {
    await mark(0, 0, 5)
    await mark(2, 0, 1)
    const { id: stageId, catalogue } = await stageNow()
    const means = async () =>
      (await programme.client.ranking.read({ stageId }))?.ideas.map((one) => one.means[0])
    expect(await means()).toEqual([3, 3])
    const [benefit] = catalogue.criteria
    expect(await ask([first()], [benefit?.id ?? ''])).toMatchObject({ version: 2, takenOver: 4 })
    expect(await means()).toEqual([5, 5])
    const now = (await stageNow()).catalogue.criteria[0]?.id ?? ''
    await ask([], [now])
    expect(await means()).toEqual([3, 3])
  })

  it('is not asked in score sheets of others, and not taken from those issued before', async () => {
    const { id: stageId } = await stageNow()
    const order = { stageId, raterIds: [programme.raterIds[0] ?? ''] }
    const before = await issueSheet(programme, order)
    await ask([second()])
    expect(await notesOf(before)).toEqual([['not-asked', 'Nutzen für die Stadtgesellschaft']])
    expect(await notesOf(await issueSheet(programme, order))).toEqual([])
    await ask([second()], undefined, 5)
    await expect(issueSheet(programme, order)).rejects.toMatchObject({ data: { code: 'nothing-asked' } })
  })

  it('is passed over in a table of somebody else for those who are not asked', async () => {
    await ask([second()])
    const { id: stageId, catalogue } = await stageNow()
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('Anna')
    sheet.addRow(['Bewertet von:', 'Anna'])
    sheet.addRow(['Nr.', 'Idee', ...catalogue.criteria.slice(0, 2).map(({ name }) => name)])
    sheet.addRow(['I-001', 'Idee 1', 4, 2])
    sheet.addRow(['I-002', 'Idee 2', 5, 3])
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
    const { report } = await review(programme, { name: 'Tabelle.xlsx', bytes })
    if (report.kind !== 'workbook') throw new Error('a table of scores')
    expect(report.stage.id).toBe(stageId)
    expect(report.writes).toBe(2)
    expect(report.notes).toContainEqual({
      code: 'not-asked',
      values: { name: 'Nutzen für die Stadtgesellschaft' },
    })
  })

  it('can be asked of the core team, and is taken back to the last row', async () => {
    const before = await listAllRows(programme.context.database)
    const { sequence } = await ask([coreTeamId, second()])
    expect((await stageNow()).catalogue.criteria[0]?.groupIds).toEqual([coreTeamId, second()])
    await programme.client.trail.undo({ sequence })
    const after = await listAllRows(programme.context.database)
    expect(after['criterionGroup']).toEqual([])
    expect(after['criterion']).toEqual(before['criterion'])
  })
})

async function notesOf(file: { name: string; bytes: Uint8Array }): Promise<unknown[][]> {
  const { report } = await review(programme, file)
  if (report.kind !== 'sheet') throw new Error('one of our sheets')
  return report.notes.map(({ code, values }) => [code, values['name']])
}
