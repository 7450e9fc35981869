import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fillSheet, issueSheet, noChoices, review, take } from './filled-sheet.ts'
import { openSmallProgramme, passSuitability, type SmallProgramme } from './small-programme.ts'

let programme: SmallProgramme
let stageId = ''
let sheets: Uint8Array[]

beforeEach(async () => {
  programme = await openSmallProgramme()
  stageId = programme.stages.workingGroups.id
  await passSuitability(programme)
  sheets = await Promise.all(
    programme.raterIds
      .slice(0, 3)
      .map(async (id) => (await issueSheet(programme, { stageId, raterIds: [id] })).bytes),
  )
})

afterEach(async () => {
  await programme.close()
})

type Copied = { at: number; entries: Record<string, string | number>; withKey: boolean }

/** The sheet of the first rater, into which somebody copied those of others. */
async function bundle(own: Record<string, string | number>, copies: readonly Copied[]): Promise<Uint8Array> {
  const others = await Promise.all(
    copies.map(async ({ at, entries }) => {
      const workbook = new ExcelJS.Workbook()
      await workbook.xlsx.load(
        new Uint8Array(await fillSheet(sheets[at] ?? new Uint8Array(), entries)).buffer,
      )
      return workbook
    }),
  )
  return await fillSheet(sheets[0] ?? new Uint8Array(), own, (workbook) => {
    for (const [at, other] of others.entries())
      for (const name of copies[at]?.withKey === true ? ['Bewertung', 'Kennung'] : ['Bewertung']) {
        const copy = workbook.addWorksheet(`${name} (${at + 2})`)
        other
          .getWorksheet(name)
          ?.eachRow((row, line) =>
            row.eachCell((cell, column) => (copy.getCell(line, column).value = cell.value)),
          )
      }
  })
}

/** Who gave which marks, in the order of the raters. */
async function marks(): Promise<[string, number | null][]> {
  const rows = await programme.context.database
    .selectFrom('score')
    .innerJoin('rater', 'rater.id', 'score.raterId')
    .select(['rater.name', 'score.value'])
    .orderBy('rater.position')
    .orderBy('score.value')
    .execute()
  return rows.map(({ name, value }) => [name, value])
}

describe('a workbook with the sheets of several people', () => {
  it('is taken in for each of them as one change, and taken back as one', async () => {
    const bytes = await bundle({ C6: 4 }, [
      { at: 1, entries: { C6: 1, E6: 2 }, withKey: true },
      { at: 2, entries: { C6: 5 }, withKey: false },
    ])
    const file = { name: 'alle.xlsx', bytes }
    const { report } = await review(programme, file)
    expect(report).toMatchObject({
      kind: 'sheet',
      isBroken: false,
      counts: { new: 4 },
      remarks: [
        { code: 'further', values: { sheet: 'Bewertung (2)', name: 'Bert' } },
        { code: 'further-keyless', values: { sheet: 'Bewertung (3)', name: 'Clara' } },
      ],
    })
    const { sequence } = await take(programme, file)
    expect(await marks()).toEqual([
      ['Anna', 4],
      ['Bert', 1],
      ['Bert', 2],
      ['Clara', 5],
    ])
    const board = await programme.client.scores.readProgress({ stageId })
    const returned = board.groups.flatMap(({ raters }) =>
      raters.filter(({ lastSheetAt }) => lastSheetAt !== null),
    )
    expect(returned.map(({ name }) => name)).toEqual(['Anna', 'Bert', 'Clara'])
    await programme.client.trail.undo({ sequence })
    expect(await marks()).toEqual([])
  })

  it('says of which sheet it speaks', async () => {
    const bytes = await bundle({}, [{ at: 1, entries: { C6: 1, A7: 'I-077', C7: 3 }, withKey: true }])
    const { report } = await review(programme, { name: 'alle.xlsx', bytes })
    expect(report).toMatchObject({
      remarks: [{ code: 'further' }, { code: 'by-title', sheet: 'Bewertung (2)', values: { address: 'A7' } }],
    })
  })

  it('is not taken without a person saying so where a key in it was changed', async () => {
    const bytes = await bundle({ C6: 4 }, [{ at: 1, entries: { C6: 1 }, withKey: true }])
    const changed = await fillSheet(bytes, {}, (workbook) => {
      const key = workbook.getWorksheet('Kennung (2)')
      if (key) key.getCell('A2').value = '0'.repeat(64)
    })
    const { report } = await review(programme, { name: 'alle.xlsx', bytes: changed })
    expect(report).toMatchObject({ isBroken: true })
    await expect(take(programme, { name: 'alle.xlsx', bytes: changed })).rejects.toMatchObject({
      data: { code: 'sheet-refused' },
    })
    const { written } = await take(
      programme,
      { name: 'alle.xlsx', bytes: changed },
      { ...noChoices, acceptBroken: true },
    )
    expect(written).toBe(2)
  })

  it('is read for nobody where its head line names nobody, or two of the same name', async () => {
    const bytes = await bundle({ C6: 4 }, [{ at: 1, entries: { C6: 1 }, withKey: false }])
    const nameless = await fillSheet(bytes, {}, (workbook) => {
      const copy = workbook.getWorksheet('Bewertung (2)')
      if (copy) copy.getCell('A2').value = null
    })
    const unread = {
      counts: { new: 1 },
      remarks: [{ code: 'other-sheets', values: { text: 'Bewertung (2)' } }],
    }
    expect((await review(programme, { name: 'a.xlsx', bytes: nameless })).report).toMatchObject(unread)
    const { client, groupIds } = programme
    await client.scores.addRater({ name: 'Bert', workingGroupId: groupIds[1] ?? null })
    expect((await review(programme, { name: 'b.xlsx', bytes })).report).toMatchObject(unread)
  })
})
