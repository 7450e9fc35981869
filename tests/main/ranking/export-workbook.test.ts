import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { writeWorkbook } from '../../../main/documents/workbook-writer.ts'
import { exportRankingWorkbook } from '../../../main/ranking/export-workbook.ts'
import { rankStage } from '../../../shared/ranking/rank-stage.ts'
import { describeRankingWorkbook } from '../../../shared/ranking/ranking-workbook.ts'
import type { RankingWorkbookInput } from '../../../shared/ranking/ranking-workbook-layout.ts'
import { ideaCheck, suitability, workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import { Formula, type PlanCell, type WorkbookPlan } from '../../../shared/workbook-plan.ts'
import { hostileTexts } from '../documents/hostile-texts.ts'
import { recalculate, soffice } from '../documents/recalculate.ts'
import { workbookInput } from './random-workbook.ts'

const size = { ideas: 30, groups: 3, ratersPerGroup: 2 }

async function open(bytes: Uint8Array | Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return workbook
}

/** Every formula of a plan with the place where it stands. */
function formulasOf(plan: WorkbookPlan): { sheet: string; row: number; column: number; formula: Formula }[] {
  return plan.sheets.flatMap(({ name, tables, lines }) => {
    const blocks: { top: number; left: number; rows: PlanCell[][] }[] = [
      ...tables.map(({ top, left, rows }) => ({ top: top + 1, left, rows })),
      ...lines.map(({ row, column, cells }) => ({ top: row, left: column, rows: [cells] })),
    ]
    return blocks.flatMap(({ top, left, rows }) =>
      rows.flatMap((row, index) =>
        row.flatMap((cell, column) =>
          cell instanceof Formula
            ? [{ sheet: name, row: top + index, column: left + column, formula: cell }]
            : [],
        ),
      ),
    )
  })
}

const sheetNames = ['Lies mich', 'Ideen', 'Bewertungen', 'Gruppenmittel', 'Gewichte', 'Rangfolge']

const agreedValues = [
  {
    ideaId: 'i0',
    criterionId: workingGroups.catalogue.criteria[0]?.id ?? '',
    value: 1.5,
    reason: 'Gemeinsam geprüft.',
    decidedBy: 'Kernteam',
    decidedAt: '2026-03-02T09:00:00.000Z',
  },
]

/** 200 ideas in which everything that people write is hostile. */
function hostileInput(): RankingWorkbookInput {
  const input = workbookInput(workingGroups, { ...size, ideas: 200 })
  let next = 0
  const hostile = () => hostileTexts[(next += 1) % hostileTexts.length] ?? ''
  const { catalogue } = input
  const criteria = catalogue.criteria.map((criterion) => Object.assign({}, criterion, { name: hostile() }))
  return {
    ...input,
    programmeName: hostile(),
    stage: { ...input.stage, name: hostile() },
    catalogue: { ...catalogue, criteria },
    groups: input.groups.map(({ id, weight }, index) => ({
      id,
      weight,
      name: ['A*', '>5', '~?'][index] ?? hostile(),
    })),
    raters: input.raters.map((rater) => Object.assign({}, rater, { name: hostile() })),
    ideas: input.ideas.map(({ id }) => ({
      id,
      number: hostile(),
      title: hostile(),
      text: hostile(),
      fieldsOfAction: [hostile(), hostile()],
      workshop: hostile(),
      origin: { file: hostile(), sheet: hostile(), row: 1 },
    })),
  }
}

const formulaTexts = (input: RankingWorkbookInput) =>
  formulasOf(describeRankingWorkbook(input)).map(({ formula }) => formula.text)

/** A computed cell; an empty text and nothing at all are the same to a reader. */
const shown = (value: unknown) => (value === undefined || value === null ? '' : value)

const agrees = (found: unknown, wanted: unknown) =>
  typeof wanted === 'number'
    ? typeof found === 'number' && Math.abs(found - wanted) <= 1e-9
    : shown(found) === shown(wanted)

describe.skipIf(!soffice)('a workbook computed anew by LibreOffice', () => {
  it.each([
    ['Arbeitskreise', workingGroups],
    ['Ideencheck', ideaCheck],
    ['Eignung', suitability],
  ])('shows in stage %s the numbers of the program', async (_, stage) => {
    const plan = describeRankingWorkbook(workbookInput(stage, size))
    const bare = await writeWorkbook(plan, { storeResults: false })
    const workbook = await open(recalculate(bare))
    const formulas = formulasOf(plan)
    const wrong = formulas.flatMap(({ sheet, row, column, formula }) => {
      const found = workbook.getWorksheet(sheet)?.getCell(row, column).result
      return agrees(found, formula.result)
        ? []
        : [{ sheet, row, column, text: formula.text, wanted: formula.result, found }]
    })
    expect(wrong).toEqual([])
    expect(formulas.length).toBeGreaterThan(200)
  })

  it('shows an agreed value in place of the mean, and goes on with it', async () => {
    const input = { ...workbookInput(workingGroups, size), agreed: agreedValues }
    const plan = describeRankingWorkbook(input)
    const workbook = await open(recalculate(await writeWorkbook(plan, { storeResults: false })))
    const wrong = formulasOf(plan).filter(
      ({ sheet, row, column, formula }) =>
        !agrees(workbook.getWorksheet(sheet)?.getCell(row, column).result, formula.result),
    )
    expect(wrong).toEqual([])
    expect(workbook.getWorksheet('Vereinbart')?.getCell('E5').value).toBe(1.5)
    const ranking = workbook.getWorksheet('Rangfolge')
    const row = ranking?.getColumn(3).values.indexOf('I-001') ?? 0
    expect(ranking?.getRow(row).getCell(10).result).toBe(1.5)
  })
})

/** Writes other weights and thresholds into the cells that are there to be changed. */
function turnScrews(plan: WorkbookPlan, input: RankingWorkbookInput): void {
  const [criteria, groups] = plan.sheets[4]?.tables ?? []
  for (const [index, { weight, threshold }] of input.catalogue.criteria.entries()) {
    criteria?.rows[index]?.splice(4, 1, weight)
    criteria?.rows[index]?.splice(8, 1, threshold ?? null)
  }
  for (const [index, { weight }] of input.groups.entries()) groups?.rows[index]?.splice(2, 1, weight)
}

describe.skipIf(!soffice)('a workbook in which somebody changes weights and thresholds', () => {
  it('answers what the program would answer', async () => {
    const before = workbookInput(workingGroups, size)
    const after = {
      ...before,
      groups: before.groups.map(({ id, name }, index) => ({ id, name, weight: [0, 1, 5][index] ?? 1 })),
      catalogue: {
        ...before.catalogue,
        criteria: before.catalogue.criteria.map((criterion, index) =>
          Object.assign({}, criterion, { weight: [1, 0, 2, 2, 9][index], threshold: [2, 3.5][index] }),
        ),
      },
    }
    const plan = describeRankingWorkbook(before)
    turnScrews(plan, after)
    const workbook = await open(recalculate(await writeWorkbook(plan, { storeResults: false })))
    const sheet = workbook.getWorksheet('Rangfolge')
    const wanted = rankStage({ ...after, ideaIds: after.ideas.map(({ id }) => id) })
    const wrong = before.ideas.flatMap((_, index) => {
      const row = sheet?.getRow(index + 5)
      const idea = wanted.ideas[Number(row?.getCell(2).value) - 1]
      const found = [1, 5, 6, 7].map((column) => row?.getCell(column).result)
      const needed = [idea?.rank, idea?.value, idea?.lower, idea?.upper]
      return found.every((one, at) => agrees(one, needed[at] ?? ''))
        ? []
        : [{ idea: idea?.ideaId, found, needed }]
    })
    expect(wrong).toEqual([])
    expect(wanted.ideas.some(({ screening }) => screening.status === 'fail')).toBe(true)
  })
})

describe('the exported workbook', () => {
  it('stores the results of the program beside its formulas', async () => {
    const input = workbookInput(workingGroups, size)
    const workbook = await open(await exportRankingWorkbook(input))
    const formulas = formulasOf(describeRankingWorkbook(input))
    const wrong = formulas.filter(
      ({ sheet, row, column, formula }) =>
        !agrees(workbook.getWorksheet(sheet)?.getCell(row, column).result, formula.result),
    )
    expect(wrong).toEqual([])
  })

  it('holds no formula but its own when every name and text is hostile', async () => {
    const input = hostileInput()
    const workbook = await open(await exportRankingWorkbook(input))
    const own = formulasOf(describeRankingWorkbook(input))
    const live: string[] = []
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.formula !== undefined) live.push(cell.formula)
        }),
      ),
    )
    expect(live.toSorted()).toEqual(own.map(({ formula }) => formula.text).toSorted())
  })

  it('never lets a name or text into a formula', () => {
    expect(formulaTexts(hostileInput())).toEqual(
      formulaTexts(workbookInput(workingGroups, { ...size, ideas: 200 })),
    )
  })

  it.skipIf(!soffice)('computes the same when groups are named like patterns', async () => {
    const plan = describeRankingWorkbook(hostileInput())
    const workbook = await open(recalculate(await writeWorkbook(plan, { storeResults: false })))
    const wrong = formulasOf(plan).filter(
      ({ sheet, row, column, formula }) =>
        !agrees(workbook.worksheets[sheetNames.indexOf(sheet)]?.getCell(row, column).result, formula.result),
    )
    expect(wrong).toEqual([])
  })

  it('lists ideas by rank and says in words what is no number', async () => {
    const input = workbookInput(workingGroups, size)
    const plan = describeRankingWorkbook(input)
    const [, , scores, , , ranking] = plan.sheets
    const ranks = (ranking?.tables[0]?.rows ?? []).map(([rank]) =>
      rank instanceof Formula ? rank.result : rank,
    )
    const numbers = ranks.filter((rank) => typeof rank === 'number')
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(ranks.slice(numbers.length).every((rank) => rank === '')).toBe(true)
    const words = (scores?.tables[0]?.rows ?? [])
      .flatMap((row) => row.slice(5))
      .filter((cell) => typeof cell === 'string')
    expect([...new Set(words)].toSorted()).toEqual(['enthalten', 'nicht beurteilbar', 'offen'])
  })

  it('can be written for an empty stage, and in English', async () => {
    const empty = {
      ...workbookInput(workingGroups, { ideas: 0, groups: 0, ratersPerGroup: 0 }),
      language: 'en' as const,
    }
    const workbook = await open(await exportRankingWorkbook(empty))
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Read me',
      'Ideas',
      'Scores',
      'GroupMeans',
      'Weights',
      'Ranking',
    ])
  })
})
