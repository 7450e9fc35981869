import ExcelJS from 'exceljs'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCommandLine } from '../../../main/hosts/run-command-line.ts'
import type { RankingView } from '../../../shared/ranking/ranking-contract.ts'
import { openSampleContext } from '../sample-context.ts'
import { openTestContext, type TestContext } from '../testing-context.ts'

let opened: TestContext
let stageIds: Map<string, string>

beforeAll(async () => {
  opened = await openSampleContext()
  stageIds = new Map((await opened.client.stages.list()).map(({ id, name }) => [name, id]))
})
afterAll(() => opened.close())

async function read(stage: string): Promise<RankingView> {
  const ranking = await opened.client.ranking.read({ stageId: stageIds.get(stage) ?? '' })
  if (ranking === null) throw new Error('no ranking')
  return ranking
}

describe('the ranking of the Ideencheck', () => {
  it('has the known order with the tie on rank 9, and no rank 10', async () => {
    const { ideas } = await read('Ideencheck')
    expect(ideas.slice(0, 11).map(({ rank, number, tied }) => [rank, number, tied])).toEqual([
      [1, 'I-034', false],
      [2, 'I-002', false],
      [3, 'I-011', false],
      [4, 'I-016', false],
      [5, 'I-082', false],
      [6, 'I-055', false],
      [7, 'I-010', false],
      [8, 'I-036', false],
      [9, 'I-042', true],
      [9, 'I-051', true],
      [11, 'I-058', false],
    ])
  })

  it('lists those that fail a threshold last, without rank but with the reason', async () => {
    const { ideas, criteria } = await read('Ideencheck')
    const failed = ideas.filter(({ status }) => status === 'fail')
    expect(failed).toHaveLength(2)
    expect(ideas.slice(-2)).toEqual(failed)
    for (const { rank, value, reasons } of failed) {
      expect(rank).toBeNull()
      expect(value).not.toBeNull()
      expect(criteria.map(({ id }) => id)).toContain(reasons[0]?.criterionId)
    }
  })

  it('gives each working group an equal voice', async () => {
    const { groups } = await read('Ideencheck')
    expect(groups.map(({ weightShare, raterCount }) => [weightShare, raterCount])).toEqual(
      Array.from({ length: 4 }, () => [0.25, 3]),
    )
  })

  it('tells where the ideas stand and how many values lie behind', async () => {
    const { ideas } = await read('Ideencheck')
    const tie = ideas.find(({ number }) => number === 'I-051')
    expect(tie).toMatchObject({ standing: 'pilot', askedCount: 72, complete: true })
    expect(tie?.valueCount).toBeLessThanOrEqual(72)
    expect(tie?.standingReason).toContain('Gleichauf mit I-042')
  })
})

describe('one idea of a ranking', () => {
  it('adds up its contributions to the value that the list shows', async () => {
    const { stage, ideas } = await read('Arbeitskreise')
    for (const { ideaId, value } of ideas.slice(0, 3)) {
      const { results, idea } = await opened.client.ranking.readIdea({ stageId: stage.id, ideaId })
      expect(results.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(
        value ?? -1,
        9,
      )
      expect(idea.value).toBe(value)
    }
  })

  it('gives the reasons of raters with their group and without their names', async () => {
    const { stage, ideas, groups } = await read('Arbeitskreise')
    const raters = await opened.client.scores.listRaters()
    const views = await Promise.all(
      ideas.slice(0, 40).map(({ ideaId }) => opened.client.ranking.readIdea({ stageId: stage.id, ideaId })),
    )
    const told = views.flatMap(({ results }) => results.flatMap(({ reasons }) => reasons))
    expect(told.length).toBeGreaterThan(0)
    expect(told.every(({ groupId }) => groups.some(({ id }) => id === groupId))).toBe(true)
    expect(raters.filter(({ name }) => JSON.stringify(views).includes(name))).toEqual([])
  })

  it('is refused where it takes no part', async () => {
    const stageId = stageIds.get('Ideencheck') ?? ''
    await expect(opened.client.ranking.readIdea({ stageId, ideaId: 'nobody' })).rejects.toMatchObject({
      code: 'PROBLEM',
      data: { code: 'no-such-idea' },
    })
  })
})

it('without a stage the last scoring one with scores is ranked; without a way nothing is', async () => {
  expect((await opened.client.ranking.read({}))?.stage.name).toBe('Arbeitskreise')
  const empty = await openTestContext()
  expect(await empty.client.ranking.read({})).toBeNull()
  await empty.close()
})

describe('the commands', () => {
  const entry = z.object({
    number: z.string(),
    title: z.string(),
    value: z.number().nullable(),
    rank: z.number().nullable(),
    tied: z.boolean(),
  })
  let folder: string
  let expected: RankingView

  /** The commands open the data folder themselves, so this one has to be closed first. */
  beforeAll(async () => {
    expected = await read('Ideencheck')
    folder = opened.folder
    await opened.context.database.destroy()
  })

  async function run(...args: string[]) {
    const printed: string[] = []
    const complained: string[] = []
    const code = await runCommandLine([...args, '--data', folder], {
      print: (line) => printed.push(line),
      complain: (line) => complained.push(line),
    })
    return { code, printed: printed.join('\n'), complained }
  }

  it('rank prints the same as the procedure gives', async () => {
    const { code, printed } = await run('rank', '--stage', 'ideencheck', '--json')
    const entries = z.array(entry).parse(JSON.parse(printed))
    expect(code).toBe(0)
    expect(entries.map(({ number, title, value, rank, tied }) => [number, title, value, rank, tied])).toEqual(
      expected.ideas.map(({ number, title, value, rank, tied }) => [number, title, value, rank, tied]),
    )
  })

  it('rank prints a table with the finding for people', async () => {
    const { printed } = await run('rank', '--stage', 'Ideencheck')
    expect(printed).toContain('I-042 und I-051 liegen gleichauf auf Rang 9.')
    expect(printed).toMatch(/^ +=9 {2}I-042 +72,1 .*erfüllt/m)
  })

  it('rank takes the last scoring stage when none is named', async () => {
    expect((await run('rank')).printed.split('\n')[0]).toBe('Arbeitskreise')
  })

  it('rank names a stage that does not exist, with exit code 1', async () => {
    expect(await run('rank', '--stage', 'Nix', '--json')).toEqual({
      code: 1,
      printed: '',
      complained: ['Eine Stufe „Nix“ gibt es nicht.'],
    })
  })

  it('export writes a workbook of the same ideas without names of raters', async () => {
    const file = join(folder, 'Rangfolge.xlsx')
    const { code } = await run('export', '--out', file, '--stage', 'Ideencheck')
    expect(code).toBe(0)
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(readFileSync(file)).buffer)
    const texts = workbook.worksheets.map((sheet) => JSON.stringify(sheet.getSheetValues())).join()
    expect(workbook.worksheets.map(({ name }) => name)).toContain('Rangfolge')
    expect(expected.ideas.filter(({ title }) => !texts.includes(JSON.stringify(title).slice(1, -1)))).toEqual(
      [],
    )
    expect(texts).toContain('Person 1')
    expect(texts).not.toContain('Merle Janssen')
  })

  it('export without a file is wrong usage and writes nothing', async () => {
    expect((await run('export')).code).toBe(2)
    expect(existsSync(join(folder, 'undefined'))).toBe(false)
  })
})
