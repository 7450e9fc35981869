import { scaleOf } from '../stages/stage.ts'
import {
  address,
  columnRange,
  Formula,
  type ColumnPlan,
  type PlanCell,
  type SheetPlan,
} from '../workbook-plan.ts'
import {
  firstRow,
  headerRow,
  tableSheet,
  weightColumns,
  type WorkbookLayout,
} from './ranking-workbook-layout.ts'
import { stageRules } from './stage-rules.ts'

/** The sheet on which a person turns the screws: weights, thresholds, voices of the groups. */
/** The criteria, and below them the working groups. */
export function weightsSheet(layout: WorkbookLayout): SheetPlan {
  const { say, groupWeightRows } = layout
  return tableSheet({
    name: say('workbook.sheet.weights'),
    title: say('workbook.sheet.weights'),
    note: say('workbook.note.weights'),
    widths: [8, 40, 14, 14, 10, 10, 10, 10, 16, 12],
    frozenColumns: 2,
    tables: [
      {
        name: 'Criteria',
        top: headerRow,
        left: 1,
        filter: false,
        columns: criterionColumns(say),
        rows: criterionRows(layout),
      },
      {
        name: 'Groups',
        top: groupWeightRows[0] - 1,
        left: 1,
        filter: false,
        columns: [
          { header: say('workbook.group-number'), look: 'plain' },
          { header: say('workbook.group'), look: 'plain' },
          { header: say('workbook.weight'), look: 'input' },
          { header: say('workbook.share'), look: 'computed', format: '0.0 %' },
        ],
        rows: groupRows(layout),
      },
    ],
  })
}

function criterionColumns(say: WorkbookLayout['say']): ColumnPlan[] {
  return [
    { header: say('workbook.serial'), look: 'plain' },
    { header: say('workbook.criterion'), look: 'plain', wrap: true },
    { header: say('workbook.kind'), look: 'plain' },
    { header: say('workbook.direction'), look: 'plain' },
    { header: say('workbook.weight'), look: 'input' },
    { header: say('workbook.share'), look: 'computed', format: '0.0 %' },
    { header: say('workbook.scale-from'), look: 'plain' },
    { header: say('workbook.scale-to'), look: 'plain' },
    { header: say('workbook.threshold'), look: 'input' },
    { header: say('workbook.fails-at'), look: 'computed', format: '0.00' },
  ]
}

function criterionRows({ input, ranking, criteria, say }: WorkbookLayout): PlanCell[][] {
  const last = firstRow + criteria.length - 1
  const weights = columnRange(say('workbook.sheet.weights'), weightColumns.weight, [firstRow, last])
  const rules = new Map(stageRules(input.catalogue, criteria).map((rule) => [rule.criterionId, rule]))
  return criteria.map((criterion, index) => {
    const scored = criterion.kind === 'scored'
    const { minimum, maximum } = scaleOf(input.catalogue, criterion)
    const rule = rules.get(criterion.id)
    const row = firstRow + index
    const own = (column: number) => address(column, row)
    const share = ranking.criteria[index]?.weightShare ?? ''
    const failsAt = `${own(weightColumns.from)}+${own(weightColumns.to)}-${own(weightColumns.threshold)}`
    return [
      index + 1,
      criterion.name,
      say(`workbook.kind.${criterion.kind}`),
      say(`workbook.direction.${criterion.direction}`),
      scored ? criterion.weight : null,
      scored
        ? new Formula(`IF(SUM(${weights})=0,"",${own(weightColumns.weight)}/SUM(${weights}))`, share)
        : null,
      minimum,
      maximum,
      rule?.value ?? null,
      rule?.failsAt === undefined ? null : new Formula(failsAt, rule.failsAt),
    ]
  })
}

function groupRows({ input, ranking, say, groupWeightRows }: WorkbookLayout): PlanCell[][] {
  const weights = columnRange(say('workbook.sheet.weights'), 3, groupWeightRows)
  return input.groups.map(({ name, weight }, index) => [
    index + 1,
    name,
    weight,
    new Formula(
      `IF(SUM(${weights})=0,"",${address(3, groupWeightRows[0] + index)}/SUM(${weights}))`,
      ranking.groups[index]?.weightShare ?? '',
    ),
  ])
}
