import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { exportRankingWorkbook } from '../../../main/ranking/export-workbook.ts'
import { noShownLine } from '../../../shared/ranking/shown-line.ts'
import { workingGroups } from '../../../shared/stages/norderstedter-weg.ts'
import { hostileTexts } from '../documents/hostile-texts.ts'
import { workbookInput } from './random-workbook.ts'

/** Every kind of hostile text is among them; all thousand would make a sheet of a million cells. */
const names = hostileTexts.filter((_, place) => place % 9 === 0)

describe('the sheets on robustness', () => {
  it('keep hostile names as plain texts', async () => {
    const input = workbookInput(workingGroups, { ideas: 3, groups: 1, ratersPerGroup: 1 })
    const room = { lo: 0, hi: 1 }
    const ideas = names.map((text, place) => ({
      ideaId: String(place),
      number: text,
      title: text,
      rank: place + 1,
      isSelected: false,
      rankCounts: names.map(() => 1),
      selectedCount: null,
      expectedRank: 1,
      centralWeights: null,
      confidence: null,
      rivals: [],
    }))
    const criteria = names
      .slice(0, 20)
      .map((name, id) => ({ id: String(id), name, share: 0.5, low: 0, high: 1 }))
    const view = {
      stage: { id: 's', name: 's', exitRule: { kind: 'by-hand' as const } },
      model: { weights: 'any' as const, scores: 'fixed' as const },
      seed: 1,
      runs: 1000,
      samples: 1000,
      error: 0,
      criteria,
      ideas,
      leftOut: [...names],
      waiting: [],
      missing: 0,
      statements: 0,
    }
    const kept = names.map((name) => ({ name, share: 0.5, first: room, selection: null, order: room }))
    const bytes = await exportRankingWorkbook({
      ...input,
      robustness: { view, line: noShownLine, opinions: [], kept },
    })
    const workbook = new ExcelJS.Workbook()
    await workbook.xlsx.load(new Uint8Array(bytes).buffer)
    const kinds = new Set<string>()
    for (const name of ['Belastbarkeit', 'Rangwahrscheinlichkeiten'])
      workbook.getWorksheet(name)?.eachRow((row) => row.eachCell(({ value }) => kinds.add(typeof value)))
    expect([...kinds].toSorted()).toEqual(['number', 'string'])
    const titles = names.map(
      (_, place) => workbook.getWorksheet('Belastbarkeit')?.getCell(5 + place, 3).value,
    )
    expect(titles.every((title) => typeof title === 'string')).toBe(true)
    expect(workbook.getWorksheet('Belastbarkeit')?.rowCount).toBeGreaterThan(2 * names.length)
  })
})
