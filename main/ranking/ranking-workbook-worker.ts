import type { RankingWorkbookInput } from '../../shared/ranking/ranking-workbook-layout.ts'
import { answerOnce } from '../workers/answer-once.ts'
import { exportRankingWorkbook } from './export-workbook.ts'

answerOnce<RankingWorkbookInput, Uint8Array>(exportRankingWorkbook)
