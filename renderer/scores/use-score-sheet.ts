import { hashKey, useQuery } from '@tanstack/react-query'
import { useMemo, useSyncExternalStore } from 'react'
import type { SavedCell, ScoreSheet, SheetCell, SheetRow } from '../../shared/scores/scores-contract.ts'
import { api, client, queries, refreshAll } from '../api.ts'
import { SheetSaving } from './sheet-saving.ts'

/** One rater's sheet of a stage: what is stored, and what is on its way there. */
export function useScoreSheet(stageId: string, raterId: string) {
  const input = { stageId, raterId }
  const sheet = useQuery(api.scores.readSheet.queryOptions({ input }))
  const saving = useMemo(() => openSaving(stageId, raterId), [stageId, raterId])
  const present = useSyncExternalStore(saving.subscribe, saving.read)
  return { sheet, saving, present }
}

function openSaving(stageId: string, raterId: string): SheetSaving {
  const { queryKey } = api.scores.readSheet.queryOptions({ input: { stageId, raterId } })
  // A reading that began before the save would put the old scores back, so it is ended first.
  const takeIn = async (cells: readonly SavedCell[]): Promise<void> => {
    await queries.cancelQueries({ queryKey })
    queries.setQueryData(queryKey, (sheet: ScoreSheet | undefined) => sheet && withCells(sheet, cells))
  }
  return new SheetSaving({
    save: async (cells) => {
      const answer = await client.scores.saveBlock({ stageId, cells })
      // Everything else that is shown from scores is asked anew when it is next looked at, this sheet is up to date.
      await queries.invalidateQueries({
        refetchType: 'none',
        predicate: ({ queryHash }) => queryHash !== hashKey(queryKey),
      })
      return answer
    },
    undo: (sequence) => client.trail.undo({ sequence }),
    onStored: takeIn,
    refresh: refreshAll,
  })
}

/** The sheet with some cells replaced; rows without any of them stay the same objects. */
function withCells(sheet: ScoreSheet, cells: readonly SavedCell[]): ScoreSheet {
  const byIdea = new Map<string, SavedCell[]>()
  for (const cell of cells) byIdea.set(cell.ideaId, [...(byIdea.get(cell.ideaId) ?? []), cell])
  const columns = new Map(sheet.criterionIds.map((id, column) => [id, column]))
  return { ...sheet, rows: sheet.rows.map((row) => withRowCells(row, byIdea.get(row.id) ?? [], columns)) }
}

function withRowCells(
  row: SheetRow,
  saved: readonly SavedCell[],
  columns: ReadonlyMap<string, number>,
): SheetRow {
  if (saved.length === 0) return row
  const cells: (SheetCell | null)[] = [...row.cells]
  for (const { criterionId, state, value, reason, revision } of saved) {
    const column = columns.get(criterionId)
    if (column !== undefined) cells[column] = { state, value, reason, revision }
  }
  return { ...row, cells }
}
