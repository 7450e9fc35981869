import { enRobustness } from './en-robustness.ts'
import { enSecondOpinion } from './en-second-opinion.ts'
import { enTornado } from './en-tornado.ts'
import { enRobustnessWorkbook } from './en-robustness-workbook.ts'
import { enRobustnessRuns } from './en-robustness-runs.ts'
import { enFundedRanks } from './en-funded-ranks.ts'
import { enImport } from './en-import.ts'
import { enImportPage } from './en-import-page.ts'
import { enRefusals } from './en-refusals.ts'
import { enImportCheck } from './en-import-check.ts'
import { enImportVersion } from './en-import-version.ts'
import { enLineage } from './en-lineage.ts'
import type { de } from './de.ts'
import { enHost } from './en-host.ts'
import { enScores } from './en-scores.ts'
import { enScoreSheets } from './en-score-sheets.ts'
import { enForeignScores } from './en-foreign-scores.ts'
import { enReturnedFiles } from './en-returned-files.ts'
import { enScoreFile } from './en-score-file.ts'
import { enOverview } from './en-overview.ts'
import { enRankingWorkbook } from './en-ranking-workbook.ts'
import { enEntry } from './en-entry.ts'
import { enCollection } from './en-collection.ts'
import { enGrid } from './en-grid.ts'
import { enPortfolio } from './en-portfolio.ts'
import { enSelectionRobust } from './en-selection-robust.ts'
import { enSelectionCompare } from './en-selection-compare.ts'
import { enSelection } from './en-selection.ts'
import { enSelectionDecision } from './en-selection-decision.ts'
import { enBudget } from './en-budget.ts'
import { enPapers } from './en-papers.ts'
import { enIdeas } from './en-ideas.ts'
import { enRanking } from './en-ranking.ts'
import { enAgreement } from './en-agreement.ts'
import { enRounds } from './en-rounds.ts'
import { enWeights } from './en-weights.ts'
import { enChartList } from './en-chart-list.ts'
import { enPictures } from './en-pictures.ts'
import { enWhatIf } from './en-what-if.ts'
import { enWhyNot } from './en-why-not.ts'
import { enFirstSteps } from './en-first-steps.ts'
import { enSelectionSearch } from './en-selection-search.ts'
import { enSelectionMore } from './en-selection-more.ts'
import { enFunding } from './en-funding.ts'
import { enSeal } from './en-seal.ts'
import { enGuide } from './en-guide.ts'
import { enTrail } from './en-trail.ts'
import { enShell } from './en-shell.ts'
import { enCatalogue } from './en-catalogue.ts'
import { enWay } from './en-way.ts'
import { enFunnel } from './en-funnel.ts'
import { enStages } from './en-stages.ts'

/** All English texts, key by key beside the German ones. */
export const en: Record<keyof typeof de, string> = {
  ...enShell,
  ...enImport,
  ...enGuide,
  ...enTrail,
  ...enIdeas,
  ...enGrid,
  ...enCollection,
  ...enEntry,
  ...enRanking,
  ...enAgreement,
  ...enRounds,
  ...enWeights,
  ...enChartList,
  ...enPictures,
  ...enWhatIf,
  ...enWhyNot,
  ...enSelectionMore,
  ...enFunding,
  ...enSelectionSearch,
  ...enSeal,
  ...enFirstSteps,
  ...enRankingWorkbook,
  ...enHost,
  ...enPortfolio,
  ...enSelection,
  ...enSelectionCompare,
  ...enSelectionRobust,
  ...enSelectionDecision,
  ...enBudget,
  ...enPapers,
  ...enStages,
  ...enFunnel,
  ...enCatalogue,
  ...enWay,
  ...enScores,
  ...enScoreSheets,
  ...enForeignScores,
  ...enReturnedFiles,
  ...enScoreFile,
  ...enOverview,
  ...enImportPage,
  ...enImportCheck,
  ...enRefusals,
  ...enImportVersion,
  ...enLineage,
  ...enRobustness,
  ...enRobustnessRuns,
  ...enFundedRanks,
  ...enRobustnessWorkbook,
  ...enTornado,
  ...enSecondOpinion,
}
