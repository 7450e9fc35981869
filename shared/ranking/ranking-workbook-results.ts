import type { Criterion } from '../stages/stage.ts'
import {
  address,
  columnName,
  Formula,
  uniqueHeaders,
  type ColumnPlan,
  type LinePlan,
  type PlanCell,
  type SheetPlan,
} from '../workbook-plan.ts'
import {
  firstRow,
  headerRow,
  rankingColumns,
  tableSheet,
  weightColumns,
  type WorkbookLayout,
} from './ranking-workbook-layout.ts'
import { agreedAddress } from './ranking-workbook-agreed.ts'
import { meanFormula, type Place } from './ranking-workbook-means.ts'
import type { IdeaResult } from './stage-ranking.ts'
import { tieTolerance } from './tolerance.ts'

/** The sheet with the ranking; `ranking-workbook-means.ts` says how its formulas find their numbers. */

/** As formulas write it: 1E-9. */
const tolerance = tieTolerance.toExponential().toUpperCase()

/** Ideas by rank with means, partial values, overall value and interval, check and rank, all as formulas. */
export function rankingSheet(layout: WorkbookLayout): SheetPlan {
  const { input, ranking, criteria, say } = layout
  const places = new Map(input.ideas.map(({ id }, index) => [id, index]))
  const sheet = tableSheet({
    name: say('workbook.sheet.ranking'),
    title: say('workbook.title', { stage: input.stage.name, programme: input.programmeName }),
    note: say('workbook.note.ranking'),
    widths: [
      8,
      8,
      10,
      40,
      12,
      12,
      12,
      14,
      12,
      ...criteria.map(() => 18),
      ...scoredOf(criteria).map(() => 18),
    ],
    frozenColumns: rankingColumns.title,
    tables: [
      {
        name: 'Ranking',
        top: headerRow,
        left: 1,
        filter: true,
        columns: rankingHeaders(layout),
        rows: ranking.order.map((ideaId, index) =>
          rankingRow(layout, places.get(ideaId) ?? 0, firstRow + index),
        ),
      },
    ],
  })
  return { ...sheet, lines: [...sheet.lines, sharesLine(layout)] }
}

function computed(header: string, format: string): ColumnPlan {
  return { header, look: 'computed', format }
}

function rankingHeaders({ criteria, say }: WorkbookLayout): ColumnPlan[] {
  const columns: ColumnPlan[] = [
    { header: say('workbook.rank'), look: 'strong' },
    { header: say('workbook.serial'), look: 'plain' },
    { header: say('workbook.number'), look: 'plain' },
    { header: say('workbook.idea-title'), look: 'plain', wrap: true },
    { header: say('workbook.value'), look: 'strong', format: '0.000' },
    computed(say('workbook.lower'), '0.000'),
    computed(say('workbook.upper'), '0.000'),
    { header: say('workbook.check'), look: 'computed' },
    computed(say('workbook.ranking-value'), '0.000'),
    ...criteria.map(({ name }) => computed(say('workbook.mean-of', { criterion: name }), '0.00')),
    ...scoredOf(criteria).map(({ criterion }) =>
      computed(say('workbook.partial-of', { criterion: criterion.name }), '0.000'),
    ),
  ]
  const headers = uniqueHeaders(columns.map(({ header }) => header))
  return columns.map((column, index) => Object.assign(column, { header: headers[index] ?? '' }))
}

/** The weight shares above the partial values, so that one row of values meets one row of shares. */
function sharesLine({ ranking, criteria, say }: WorkbookLayout): LinePlan {
  const weights = say('workbook.sheet.weights')
  const cells = scoredOf(criteria).map(({ index }) => {
    const share = ranking.criteria[index]?.weightShare ?? ''
    return new Formula(`${weights}!${address(weightColumns.share, firstRow + index, 'both')}`, share)
  })
  const column = firstPartialColumn(criteria) - 1
  return {
    row: headerRow - 1,
    column,
    cells: [say('workbook.shares-line'), ...cells],
    look: 'note',
    format: '0.0 %',
  }
}

function rankingRow(layout: WorkbookLayout, index: number, row: number): PlanCell[] {
  const { input, ranking, criteria } = layout
  const idea = input.ideas[index]
  const result = ranking.ideas[index]
  if (!idea || !result) return []
  return [
    rankFormula(layout, result, row),
    index + 1,
    idea.number,
    idea.title,
    ...valueFormulas(layout, result, row),
    checkFormula(layout, result, row),
    rankingValueFormula(layout, result, row),
    ...criteria.map(({ id }, column) =>
      meanFormula(layout, result.criteria[column]?.overall ?? null, {
        column,
        row,
        agreedAt: agreedAddress(layout, idea.id, id),
      }),
    ),
    ...scoredOf(criteria).map(({ criterion, index: column }) => {
      const value = result.criteria[column]?.partialValue ?? ''
      return new Formula(partialFormula(layout, criterion, { column, row }), value)
    }),
  ]
}

/** Counts who is better by more than the tolerance; -1 stands for "no rank" and is better than nobody. */
function rankFormula({ rankingRows }: WorkbookLayout, { rank }: IdeaResult, row: number): Formula {
  const [first, last] = rankingRows
  const column = rankingColumns.rankingValue
  const all = `${address(column, first, 'both')}:${address(column, last, 'both')}`
  const own = address(column, row, 'column')
  return new Formula(`IF(${own}<0,"",1+SUMPRODUCT(--(${all}>${own}+${tolerance})))`, rank ?? '')
}

function valueFormulas({ criteria }: WorkbookLayout, result: IdeaResult, row: number): Formula[] {
  const first = firstPartialColumn(criteria)
  const last = first + scoredOf(criteria).length - 1
  if (last < first)
    return [result.value, result.lower, result.upper].map((value) => new Formula('""', value ?? ''))
  const own = `${address(first, row, 'column')}:${address(last, row, 'column')}`
  const shares = `${address(first, headerRow - 1, 'both')}:${address(last, headerRow - 1, 'both')}`
  const sum = `SUMPRODUCT(${own},${shares})`
  const present = `SUMPRODUCT(--ISNUMBER(${own}),${shares})`
  const missing = `SUMPRODUCT(1-ISNUMBER(${own}),${shares})`
  const unlessWeightless = (formula: string) => `IF(SUM(${shares})=0,"",${formula})`
  return [
    new Formula(`IF(${present}=0,"",${sum}/${present})`, result.value ?? ''),
    new Formula(unlessWeightless(sum), result.lower ?? ''),
    new Formula(unlessWeightless(`${sum}+${missing}`), result.upper ?? ''),
  ]
}

/** Every criterion takes part, so that a threshold typed into the weights sheet works where there was none. */
function checkFormula(layout: WorkbookLayout, { screening }: IdeaResult, row: number): Formula {
  const { criteria, say } = layout
  const words = {
    pass: say('workbook.check.pass'),
    fail: say('workbook.check.fail'),
    unknown: say('workbook.check.unknown'),
  }
  const conditions = criteria.map((criterion, column) => checkConditions(layout, criterion, { column, row }))
  const failed = `OR(${['FALSE', ...conditions.map(({ fails }) => fails)].join(',')})`
  const passed = `AND(${['TRUE', ...conditions.map(({ passes }) => passes)].join(',')})`
  return new Formula(
    `IF(${failed},"${words.fail}",IF(${passed},"${words.pass}","${words.unknown}"))`,
    words[screening.status],
  )
}

/** What `stageRules` and `ruleOutcome` say, in formulas. */
function checkConditions(
  { say }: WorkbookLayout,
  { kind, direction }: Criterion,
  { column, row }: Place,
): { passes: string; fails: string } {
  const mark = address(firstMeanColumn + column, row, 'column')
  const weights = say('workbook.sheet.weights')
  const limit = (at: number) => `${weights}!${address(at, firstRow + column, 'both')}`
  const threshold = limit(weightColumns.threshold)
  const end = limit(kind === 'knock-out' ? weightColumns.failsAt : weightColumns.threshold)
  const rising = direction === 'benefit'
  const keeps = rising ? `${mark}>=${threshold}-${tolerance}` : `${mark}<=${threshold}+${tolerance}`
  const breaks = rising ? `${mark}<${threshold}-${tolerance}` : `${mark}>${threshold}+${tolerance}`
  const beyond = rising ? `${mark}<=${end}+${tolerance}` : `${mark}>=${end}-${tolerance}`
  const known = `ISNUMBER(${threshold}),ISNUMBER(${mark})`
  return {
    passes: `OR(NOT(ISNUMBER(${threshold})),AND(ISNUMBER(${mark}),${keeps}))`,
    fails: kind === 'knock-out' ? `AND(${known},${breaks},${beyond})` : `AND(${known},${breaks})`,
  }
}

function rankingValueFormula({ say }: WorkbookLayout, { rank, value }: IdeaResult, row: number): Formula {
  const check = address(rankingColumns.check, row, 'column')
  const own = address(rankingColumns.value, row, 'column')
  const passes = `${check}="${say('workbook.check.pass')}"`
  return new Formula(`IF(AND(${passes},ISNUMBER(${own})),${own},-1)`, rank === null ? -1 : (value ?? -1))
}

function partialFormula({ say }: WorkbookLayout, criterion: Criterion, { column, row }: Place): string {
  const mark = `$${columnName(firstMeanColumn + column)}${row}`
  const weights = say('workbook.sheet.weights')
  const end = (at: number) => `${weights}!${address(at, firstRow + column, 'both')}`
  const [low, high] = [end(weightColumns.from), end(weightColumns.to)]
  const rising = criterion.direction === 'benefit' ? `${mark}-${low}` : `${high}-${mark}`
  return `IF(ISNUMBER(${mark}),MIN(1,MAX(0,(${rising})/(${high}-${low}))),"")`
}

const firstMeanColumn = rankingColumns.rankingValue + 1

function firstPartialColumn(criteria: readonly Criterion[]): number {
  return firstMeanColumn + criteria.length
}

function scoredOf(criteria: readonly Criterion[]): { criterion: Criterion; index: number }[] {
  return criteria
    .map((criterion, index) => ({ criterion, index }))
    .filter(({ criterion }) => criterion.kind === 'scored')
}
