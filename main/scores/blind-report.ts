import type { ForeignReport, OwnSheetReport } from '../../shared/scores/score-sheets-contract.ts'
import type { Database } from '../database/open-database.ts'
import { findOpenRound } from './round-store.ts'

/**
 * While a blind round is open a file is taken in unseen: its cells are counted, not shown. Of cells that cannot be read
 * only the place is told, so that the person who filled them in can be asked.
 */
export async function hideWhileBlind<T extends OwnSheetReport | ForeignReport>(
  database: Pick<Database, 'selectFrom'>,
  report: T,
): Promise<T> {
  if ((await findOpenRound(database, report.stage.id)) === undefined) return report
  const invalid = report.lines.filter(({ status }) => status === 'invalid').map(({ address }) => address)
  const notes: OwnSheetReport['notes'] = [{ code: 'blind', values: {} }]
  if (invalid.length > 0) notes.push({ code: 'blind-invalid', values: { cells: invalid.join(', ') } })
  return { ...report, lines: [], notes: [...notes, ...report.notes] }
}
