import { enImportPage } from './en-import-page.ts'
import type { de } from './de.ts'
import { enHost } from './en-host.ts'
import { enScores } from './en-scores.ts'
import { enOverview } from './en-overview.ts'
import { enRankingWorkbook } from './en-ranking-workbook.ts'
import { enShell } from './en-shell.ts'
import { enStages } from './en-stages.ts'

/** All English texts, key by key beside the German ones. */
export const en: Record<keyof typeof de, string> = {
  ...enShell,
  ...enRankingWorkbook,
  ...enHost,
  ...enStages,
  ...enScores,
  ...enOverview,
  ...enImportPage,
}
