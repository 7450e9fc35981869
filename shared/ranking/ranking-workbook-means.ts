import {
  address,
  columnRange,
  Formula,
  uniqueHeaders,
  type PlanCell,
  type SheetPlan,
} from '../workbook-plan.ts'
import {
  firstMarkColumn,
  firstRow,
  headerRow,
  rankingColumns,
  tableSheet,
  type WorkbookLayout,
} from './ranking-workbook-layout.ts'

/**
 * The means inside the groups and over them. Each formula of the workbook does what one function of the arithmetic does, and
 * carries that function's result for viewers that do not calculate. They find each other by whole numbers, never by names:
 * a group called "A*" or ">5" would be a pattern to AVERAGEIFS.
 */

/** One row per idea and working group. */
export function groupMeansSheet(layout: WorkbookLayout): SheetPlan {
  const { input, criteria, say, scoreRows, groupWeightRows, ranking } = layout
  const scores = say('workbook.sheet.scores')
  const [ideaKeys, groupKeys] = [1, 3].map((column) => columnRange(scores, column, scoreRows))
  const weights = columnRange(say('workbook.sheet.weights'), 3, groupWeightRows)
  const headers = uniqueHeaders([
    say('workbook.serial'),
    say('workbook.number'),
    say('workbook.group-number'),
    say('workbook.group'),
    say('workbook.group-weight'),
    ...criteria.map(({ name }) => name),
  ])
  const rows = input.ideas.flatMap(({ number }, idea) =>
    input.groups.map(({ name, weight }, group): PlanCell[] => {
      const row = firstRow + idea * input.groups.length + group
      const ownKeys = `${address(1, row, 'column')},${groupKeys},${address(3, row, 'column')}`
      return [
        idea + 1,
        number,
        group + 1,
        name,
        new Formula(`INDEX(${weights},${address(3, row, 'column')})`, weight),
        ...criteria.map((_, index) => {
          const marks = columnRange(scores, firstMarkColumn + index, scoreRows)
          const mean = ranking.ideas[idea]?.criteria[index]?.groupMeans[group]
          return new Formula(`IFERROR(AVERAGEIFS(${marks},${ideaKeys},${ownKeys}),"")`, mean ?? '')
        }),
      ]
    }),
  )
  return tableSheet({
    name: say('workbook.sheet.group-means'),
    title: say('workbook.sheet.group-means'),
    note: say('workbook.note.group-means'),
    widths: [8, 10, 8, 28, 12, ...criteria.map(() => 17)],
    frozenColumns: 4,
    tables: [
      {
        name: 'GroupMeans',
        top: headerRow,
        left: 1,
        filter: true,
        columns: headers.map((header, index) =>
          index + 1 < firstMarkColumn
            ? { header, look: 'plain' }
            : { header, look: 'computed', format: '0.00' },
        ),
        rows,
      },
    ],
  })
}

/** 0-based criterion and row of the sheet. */
export type Place = { column: number; row: number }

/** Mean of an idea on a criterion over the groups that have one, weighted by group; or the value agreed on in its place. */
export function meanFormula(
  { say, meanRows }: WorkbookLayout,
  overall: number | null,
  { column, row, agreedAt }: Place & { agreedAt: string | undefined },
): Formula {
  if (agreedAt !== undefined) return new Formula(agreedAt, overall ?? '')
  const sheet = say('workbook.sheet.group-means')
  const ofIdea = `--(${columnRange(sheet, 1, meanRows)}=${address(rankingColumns.serial, row, 'column')})`
  const weights = columnRange(sheet, firstMarkColumn - 1, meanRows)
  const means = columnRange(sheet, firstMarkColumn + column, meanRows)
  const sum = `SUMPRODUCT(${ofIdea},${weights},${means})`
  const present = `SUMPRODUCT(${ofIdea},${weights},--ISNUMBER(${means}))`
  return new Formula(`IFERROR(${sum}/${present},"")`, overall ?? '')
}
