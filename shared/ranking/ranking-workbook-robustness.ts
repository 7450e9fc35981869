import { type Language, text } from '../language/text.ts'
import type { ColumnPlan, PlanCell, SheetPlan } from '../workbook-plan.ts'
import { uniqueHeaders } from '../workbook-plan.ts'
import { type FundedRanks, fundedFinding, fundedNow, fundedSelections } from './funded-ranks.ts'
import { rankSpread } from './rank-spread.ts'
import { firstRow, headerRow, tableSheet, type WorkbookLayout } from './ranking-workbook-layout.ts'
import { certaintyOf, robustnessFinding, type Selection, selectionsOf } from './robustness-finding.ts'
import type { RobustnessReport } from './robustness-report.ts'
import { cutRuleOf } from './shown-line.ts'
import { robustnessModelText } from './robustness-text.ts'

/** Shares as the program found them; no formula can repeat the runs, so these cells are plain numbers. */
const percent = '0.0 %'

type Say = WorkbookLayout['say']

/**
 * What the runs say of each idea, with the ranks by other methods; below, how far single weights may move. The same
 * numbers as on screen.
 */
export function robustnessSheet({ input, say }: WorkbookLayout, report: RobustnessReport): SheetPlan {
  const { view, kept } = report
  const runs = say('workbook.runs', { runs: view.samples, seed: String(view.seed) })
  const keptTop = firstRow + Math.max(1, view.ideas.length) + 2
  const sheet = tableSheet({
    name: say('workbook.sheet.robustness'),
    title: say('workbook.sheet.robustness'),
    note: `${runs} ${robustnessModelText(view, input.language)}`,
    widths: [10, 34, 40, 14, 16, ...Array<number>(8).fill(14), ...view.criteria.map(() => 18)],
    frozenColumns: 3,
    tables: [
      {
        name: 'Robustness',
        top: headerRow,
        left: 1,
        filter: true,
        columns: ideaColumns(report, say),
        rows: ideaRows(report, say),
      },
      ...(kept.length > 0
        ? [
            {
              name: 'KeptWeights',
              top: keptTop + 1,
              left: 2,
              filter: false,
              columns: keptColumns(say),
              rows: kept.map(({ name, share, first, selection, order }): PlanCell[] => [
                name,
                share,
                ...[first, selection, order].flatMap((room) => [room?.lo ?? null, room?.hi ?? null]),
              ]),
            },
          ]
        : []),
    ],
  })
  const lines: SheetPlan['lines'] = [
    ...sheet.lines,
    { row: 3, column: 1, cells: [findingOf(report, input.language)], look: 'note' },
    ...(kept.length > 0
      ? [{ row: keptTop, column: 2, cells: [say('robustness.weights')], look: 'note' as const }]
      : []),
  ]
  return { ...sheet, lines }
}

/** What the screen says above the heat map: of the selection, and of the money where a scenario is looked at. */
function findingOf({ view, line }: RobustnessReport, language: Language): string {
  const selections = selectionsOf(view, line.count)
  const isShown = line.count !== null && cutRuleOf(view.stage.exitRule, null) === null
  return [
    robustnessFinding(view, selections, language),
    ...(isShown ? [text(language, 'workbook.shown-cut', { count: line.count ?? 0 })] : []),
    ...(line.funded === null
      ? []
      : [
          fundedFinding(
            line.funded,
            { ranked: view.ideas, selections: fundedSelections(line.funded, view.ideas) },
            language,
          ),
        ]),
  ].join(' ')
}

function ideaColumns({ view, line, opinions }: RobustnessReport, say: Say): ColumnPlan[] {
  const columns: ColumnPlan[] = [
    { header: say('runs.column.rank'), look: 'strong' },
    { header: say('workbook.number'), look: 'plain' },
    { header: say('workbook.idea-title'), look: 'plain', wrap: true },
    { header: say('runs.column.selected'), look: 'strong', format: percent },
    { header: say('runs.column.certainty'), look: 'plain' },
    ...(line.funded === null ? [] : fundedColumns(line.funded, say)),
    { header: say('runs.column.first'), look: 'computed', format: percent },
    { header: say('runs.column.best'), look: 'computed' },
    { header: say('workbook.rank-from'), look: 'computed' },
    { header: say('workbook.rank-to'), look: 'computed' },
    { header: say('runs.column.expected'), look: 'computed', format: '0.0' },
    { header: say('runs.column.confidence'), look: 'computed', format: percent },
    ...opinions.map(({ method }): ColumnPlan => ({
      header: say('workbook.rank-by', { method: say(`opinion.${method}`) }),
      look: 'computed',
    })),
    ...view.criteria.map(({ name }): ColumnPlan => ({
      header: say('workbook.central-of', { criterion: name }),
      look: 'computed',
      format: percent,
    })),
  ]
  return distinct(columns)
}

function fundedColumns({ scenario }: FundedRanks, say: Say): ColumnPlan[] {
  return [
    { header: say('workbook.funded-now', { scenario }), look: 'plain' },
    { header: say('workbook.funded-in', { scenario }), look: 'strong', format: percent },
  ]
}

function distinct(columns: ColumnPlan[]): ColumnPlan[] {
  const headers = uniqueHeaders(columns.map(({ header }) => header))
  return columns.map((column, index) => ({ ...column, header: headers[index] ?? '' }))
}

function ideaRows({ view, line, opinions }: RobustnessReport, say: Say): PlanCell[][] {
  const selections = selectionsOf(view, line.count)
  const funded = line.funded && fundedSelections(line.funded, view.ideas)
  return view.ideas.map((idea, place): PlanCell[] => {
    const share = selections?.[place]?.share ?? null
    const { best, low, high } = rankSpread(idea.rankCounts)
    return [
      idea.rank,
      idea.number,
      idea.title,
      share,
      share === null ? null : say(`runs.certainty.${certaintyOf(share)}`),
      ...(funded === null ? [] : fundedCells(funded[place] ?? null, say)),
      (idea.rankCounts[0] ?? 0) / view.samples,
      best,
      low,
      high,
      idea.expectedRank,
      idea.confidence,
      ...opinions.map(({ ranks }) => ranks[place] ?? null),
      ...view.criteria.map((_, column) => idea.centralWeights?.[column] ?? null),
    ]
  })
}

function fundedCells(entry: Selection | null, say: Say): PlanCell[] {
  return [say(`funded.now.${fundedNow(entry)}`), entry?.share ?? null]
}

function keptColumns(say: Say): ColumnPlan[] {
  const ends = (['first', 'selection', 'order'] as const).flatMap((kept) =>
    (['from', 'to'] as const).map((end): ColumnPlan => ({
      header: say(`workbook.kept-${end}`, { kept: say(`robustness.weights.kept.${kept}`) }),
      look: 'computed',
      format: percent,
    })),
  )
  return [
    { header: say('workbook.criterion'), look: 'plain', wrap: true },
    { header: say('workbook.share'), look: 'computed', format: percent },
    ...ends,
  ]
}
