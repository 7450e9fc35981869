import { formatDay } from '../calendar.ts'
import { criteriaOf } from '../stages/stage.ts'
import type { PlanCell, SheetPlan, WorkbookPlan } from '../workbook-plan.ts'
import { rankStage } from './rank-stage.ts'
import { agreedSheets } from './ranking-workbook-agreed.ts'
import { ideasSheet, scoreEntries, scoresSheet } from './ranking-workbook-entries.ts'
import {
  firstRow,
  rowsFrom,
  sayer,
  type RankingWorkbookInput,
  type WorkbookLayout,
} from './ranking-workbook-layout.ts'
import { groupMeansSheet } from './ranking-workbook-means.ts'
import { rankingSheet } from './ranking-workbook-results.ts'
import { acceptabilitySheet } from './ranking-workbook-acceptability.ts'
import { robustnessSheet } from './ranking-workbook-robustness.ts'
import { weightsSheet } from './ranking-workbook-weights.ts'

/**
 * The ranking of a stage as a workbook that calculates: ideas, scores, group means, weights and ranking, each with live
 * formulas that do what {@link rankStage} does and with its results stored beside them.
 *
 * @param input plain data; see there for the names of raters.
 * @throws the same errors as `rankStage`.
 * @example
 * import { workingGroups } from '../stages/norderstedter-weg.ts'
 * import { describeRankingWorkbook } from './ranking-workbook.ts'
 * const plan = describeRankingWorkbook({ ...workingGroups, language: 'de', programmeName: 'Norderstedt GO!', writtenOn: '2026-03-01', ideas: [], groups: [], raters: [], scores: [] })
 * plan.sheets.map(({ name }) => name) // → ["Lies mich", "Ideen", "Bewertungen", "Gruppenmittel", "Gewichte", "Rangfolge"]
 */
export function describeRankingWorkbook(input: RankingWorkbookInput): WorkbookPlan {
  const { stage, programmeName, writtenOn, language, ideas, groups, robustness } = input
  const say = sayer(language)
  const criteria = criteriaOf(input.catalogue)
  const entries = scoreEntries(input)
  const layout: WorkbookLayout = {
    input,
    ranking: rankStage({ ...input, ideaIds: ideas.map(({ id }) => id) }),
    criteria,
    say,
    scoreRows: rowsFrom(firstRow, entries.length),
    meanRows: rowsFrom(firstRow, ideas.length * groups.length),
    rankingRows: rowsFrom(firstRow, ideas.length),
    // Two rows below the criteria, and one for the header of the groups.
    groupWeightRows: rowsFrom(firstRow + Math.max(1, criteria.length) + 3, groups.length),
  }
  return {
    title: say('workbook.title', { stage: stage.name, programme: programmeName }),
    footer: `${programmeName} · ${stage.name} · ${formatDay(writtenOn, language)}`,
    writtenOn,
    sheets: [
      readMeSheet(layout),
      ideasSheet(layout),
      scoresSheet(layout, entries),
      groupMeansSheet(layout),
      ...agreedSheets(layout),
      weightsSheet(layout),
      rankingSheet(layout),
      ...(robustness === undefined
        ? []
        : [robustnessSheet(layout, robustness), acceptabilitySheet(layout, robustness)]),
    ],
  }
}

function readMeSheet({ input, say }: WorkbookLayout): SheetPlan {
  const { robustness } = input
  const day = formatDay(input.writtenOn, input.language)
  const paragraphs: PlanCell[] = [
    say('workbook.written-on', { day, version: String(input.catalogue.version) }),
    say('workbook.read-me.purpose'),
    say('workbook.read-me.ideas', { ideas: input.ideas.length }),
    say('workbook.read-me.scores', {
      abstained: say('workbook.abstained'),
      cannotJudge: say('workbook.cannot-judge'),
      open: say('workbook.open'),
    }),
    say('workbook.read-me.group-means'),
    say('workbook.read-me.weights'),
    say('workbook.read-me.ranking'),
    say('workbook.read-me.gaps'),
    say('workbook.read-me.ties'),
    ...(robustness === undefined
      ? []
      : [
          say('workbook.read-me.robustness', {
            runs: robustness.view.samples,
            seed: String(robustness.view.seed),
          }),
        ]),
    say('workbook.read-me.rows'),
  ]
  const title = say('workbook.title', { stage: input.stage.name, programme: input.programmeName })
  return {
    name: say('workbook.sheet.read-me'),
    widths: [110],
    lines: [
      { row: 1, column: 1, cells: [title], look: 'title' },
      ...paragraphs.map((paragraph, index) => ({
        row: index + 3,
        column: 1,
        cells: [paragraph],
        look: 'plain' as const,
      })),
    ],
    tables: [],
    frozen: { rows: 0, columns: 0 },
    repeatedRows: null,
  }
}
