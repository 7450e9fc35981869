import { describeRankingWorkbook } from '../../shared/ranking/ranking-workbook.ts'
import type { RankingWorkbookInput } from '../../shared/ranking/ranking-workbook-layout.ts'
import { writeWorkbook } from '../documents/workbook-writer.ts'

/**
 * The ranking of a stage as an `.xlsx` with live formulas. Takes plain data, so that a worker can be handed the input;
 * planning and writing belong on the same side of that boundary (see `Formula`).
 *
 * @returns the bytes of the file.
 */
export function exportRankingWorkbook(input: RankingWorkbookInput): Promise<Uint8Array> {
  return writeWorkbook(describeRankingWorkbook(input))
}
