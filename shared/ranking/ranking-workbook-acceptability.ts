import type { ColumnPlan, SheetPlan } from '../workbook-plan.ts'
import { headerRow, tableSheet, type WorkbookLayout } from './ranking-workbook-layout.ts'
import type { RobustnessReport } from './robustness-report.ts'

const percent = '0.0 %'

/** The heat map in numbers: the share of runs in which each idea has each rank. */
export function acceptabilitySheet({ say }: WorkbookLayout, { view }: RobustnessReport): SheetPlan {
  return tableSheet({
    name: say('workbook.sheet.acceptability'),
    title: say('runs.map'),
    note: say('workbook.runs', { runs: view.samples, seed: String(view.seed) }),
    widths: [10, 10, 40, ...view.ideas.map(() => 8)],
    frozenColumns: 3,
    tables: [
      {
        name: 'Acceptability',
        top: headerRow,
        left: 1,
        filter: true,
        columns: [
          { header: say('runs.column.rank'), look: 'strong' },
          { header: say('workbook.number'), look: 'plain' },
          { header: say('workbook.idea-title'), look: 'plain', wrap: true },
          ...view.ideas.map((_, rank): ColumnPlan => ({
            header: say('workbook.on-rank', { rank: rank + 1 }),
            look: 'plain',
            format: percent,
          })),
        ],
        rows: view.ideas.map(({ rank, number, title, rankCounts }) => [
          rank,
          number,
          title,
          ...rankCounts.map((count) => count / view.samples),
        ]),
      },
    ],
  })
}
