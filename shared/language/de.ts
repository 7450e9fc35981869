import { deRobustness } from './de-robustness.ts'
import { deSecondOpinion } from './de-second-opinion.ts'
import { deTornado } from './de-tornado.ts'
import { deRobustnessWorkbook } from './de-robustness-workbook.ts'
import { deRobustnessRuns } from './de-robustness-runs.ts'
import { deFundedRanks } from './de-funded-ranks.ts'
import { deImport } from './de-import.ts'
import { deImportPage } from './de-import-page.ts'
import { deRefusals } from './de-refusals.ts'
import { deImportCheck } from './de-import-check.ts'
import { deImportVersion } from './de-import-version.ts'
import { deLineage } from './de-lineage.ts'
import { deHost } from './de-host.ts'
import { deScores } from './de-scores.ts'
import { deScoreSheets } from './de-score-sheets.ts'
import { deForeignScores } from './de-foreign-scores.ts'
import { deReturnedFiles } from './de-returned-files.ts'
import { deScoreFile } from './de-score-file.ts'
import { deOverview } from './de-overview.ts'
import { deRankingWorkbook } from './de-ranking-workbook.ts'
import { deEntry } from './de-entry.ts'
import { deCollection } from './de-collection.ts'
import { deGrid } from './de-grid.ts'
import { dePortfolio } from './de-portfolio.ts'
import { deSelectionRobust } from './de-selection-robust.ts'
import { deSelectionCompare } from './de-selection-compare.ts'
import { deSelection } from './de-selection.ts'
import { deSelectionDecision } from './de-selection-decision.ts'
import { deBudget } from './de-budget.ts'
import { dePapers } from './de-papers.ts'
import { deIdeas } from './de-ideas.ts'
import { deRanking } from './de-ranking.ts'
import { deAgreement } from './de-agreement.ts'
import { deRounds } from './de-rounds.ts'
import { deWeights } from './de-weights.ts'
import { deChartList } from './de-chart-list.ts'
import { dePictures } from './de-pictures.ts'
import { deWhatIf } from './de-what-if.ts'
import { deWhyNot } from './de-why-not.ts'
import { deFirstSteps } from './de-first-steps.ts'
import { deSelectionSearch } from './de-selection-search.ts'
import { deSelectionMore } from './de-selection-more.ts'
import { deFunding } from './de-funding.ts'
import { deSeal } from './de-seal.ts'
import { deGuide } from './de-guide.ts'
import { deTrail } from './de-trail.ts'
import { deShell } from './de-shell.ts'
import { deCatalogue } from './de-catalogue.ts'
import { deWay } from './de-way.ts'
import { deFunnel } from './de-funnel.ts'
import { deStages } from './de-stages.ts'

/** All German texts. The keys of this object are the keys there are: a key missing in English does not compile. */
export const de = {
  ...deShell,
  ...deImport,
  ...deGuide,
  ...deTrail,
  ...deIdeas,
  ...deGrid,
  ...deCollection,
  ...deEntry,
  ...deRanking,
  ...deAgreement,
  ...deRounds,
  ...deWeights,
  ...deChartList,
  ...dePictures,
  ...deWhatIf,
  ...deWhyNot,
  ...deSelectionMore,
  ...deFunding,
  ...deSelectionSearch,
  ...deSeal,
  ...deFirstSteps,
  ...deRankingWorkbook,
  ...deHost,
  ...dePortfolio,
  ...deSelection,
  ...deSelectionCompare,
  ...deSelectionRobust,
  ...deSelectionDecision,
  ...deBudget,
  ...dePapers,
  ...deStages,
  ...deFunnel,
  ...deCatalogue,
  ...deWay,
  ...deScores,
  ...deScoreSheets,
  ...deForeignScores,
  ...deReturnedFiles,
  ...deScoreFile,
  ...deOverview,
  ...deImportPage,
  ...deImportCheck,
  ...deRefusals,
  ...deImportVersion,
  ...deLineage,
  ...deRobustness,
  ...deRobustnessRuns,
  ...deFundedRanks,
  ...deRobustnessWorkbook,
  ...deTornado,
  ...deSecondOpinion,
} as const
