import type { GridPlace } from '../parts/grid-keys.ts'
import { formatBlock, parsePastedBlock } from '../../shared/scores/pasted-block.ts'
import { type CellRange, type PastePlan, planPaste } from '../../shared/scores/plan-paste.ts'
import type { ScoreState } from '../../shared/scores/score.ts'
import { parseScoreInput } from '../../shared/scores/score-input.ts'
import type { CellToSave, ScoreSheet, SheetCell } from '../../shared/scores/scores-contract.ts'
import type { Scale } from '../../shared/stages/stage.ts'
import type { Language } from '../../shared/language/text.ts'
import { textOf } from './sheet-cell.tsx'
import type { OverlaidCell, Overlay } from './sheet-overlay.ts'
import type { SheetSaving } from './sheet-saving.ts'

/** The sheet one works at. */
export type Desk = {
  sheet: ScoreSheet
  /** One per column. */
  scales: readonly Scale[]
  overlay: Overlay
  saving: SheetSaving
  language: Language
}

/** What lies over a cell and what is shown as its score: the one on its way, else the stored one. */
export function findCell(
  { sheet, overlay }: Pick<Desk, 'sheet' | 'overlay'>,
  { row, column }: GridPlace,
): { overlaid: OverlaidCell | undefined; shown: SheetCell | null; stored: SheetCell | null } {
  const idea = sheet.rows[row]
  const overlaid = overlay.get(idea?.id ?? '')?.get(sheet.criterionIds[column] ?? '')
  const stored = idea?.cells[column] ?? null
  return { overlaid, shown: overlaid?.kind === 'saving' ? overlaid.cell : stored, stored }
}

/** Takes over what was typed: saves a score, keeps anything else as it is until it is corrected or given up. */
export function enterText(desk: Desk, place: GridPlace, entered: string): void {
  const scale = desk.scales[place.column]
  if (scale === undefined) return
  const input = parseScoreInput(entered, scale)
  if (input.ok) saveScores(desk, [{ ...place, score: input.score }])
  else desk.saving.refuse([{ ...idsOf(desk, place), problem: input.problem }])
}

/** Makes the cells open; cells that are open already stay untouched. */
export function emptyCells(desk: Desk, range: CellRange): void {
  saveScores(
    desk,
    placesOf(range).map((place) => ({ ...place, score: { state: 'open' } })),
  )
}

/** The cells as text for the clipboard, refused texts included. */
export function copyCells(desk: Desk, range: CellRange): string {
  const rows = Array.from({ length: range.rows }, (_, down) =>
    Array.from({ length: range.columns }, (_, right) => {
      const place = { row: range.row + down, column: range.column + right }
      const { overlaid, shown } = findCell(desk, place)
      const scale = desk.scales[place.column]
      if (overlaid?.kind === 'invalid') return overlaid.problem.entered
      return scale === undefined ? '' : textOf(shown, scale, desk.language)
    }),
  )
  return formatBlock(rows)
}

/** Pastes a block; one change, however many cells it has. */
export function pasteCells(desk: Desk, range: CellRange, clipboard: string): PastePlan {
  const { scales, sheet } = desk
  const plan = planPaste(parsePastedBlock(clipboard), range, { scales, rowCount: sheet.rows.length })
  saveScores(desk, plan.scores)
  desk.saving.refuse(
    plan.invalid.map(({ row, column, problem }) => ({ ...idsOf(desk, { row, column }), problem })),
  )
  return plan
}

/** Saves the reason of a cell; its score stays. */
export function saveReason(desk: Desk, place: GridPlace, reason: string): void {
  const { shown } = findCell(desk, place)
  if ((shown?.reason ?? '') === reason.trim()) return
  desk.saving.commit([{ ...cellToSave(desk, place), reason: reason.trim() }])
}

/** Gives up the refused texts of a range; tells whether there was any. */
export function forgetRefused(desk: Desk, range: CellRange): boolean {
  const refused = placesOf(range).filter((place) => findCell(desk, place).overlaid?.kind === 'invalid')
  desk.saving.forget(refused.map((place) => idsOf(desk, place)))
  return refused.length > 0
}

type PlacedScore = GridPlace & { score: ScoreState }

/** Only what differs from what is shown is saved, so that filling in the same again leaves no entry in the trail. */
function saveScores(desk: Desk, scores: readonly PlacedScore[]): void {
  const changed: CellToSave[] = []
  const unchanged: GridPlace[] = []
  for (const { row, column, score } of scores) {
    const place = { row, column }
    const { shown } = findCell(desk, place)
    const value = score.state === 'value' ? score.value : null
    if ((shown?.state ?? 'open') === score.state && (shown?.value ?? null) === value) unchanged.push(place)
    else changed.push({ ...cellToSave(desk, place), state: score.state, value })
  }
  const refused = unchanged.filter((place) => findCell(desk, place).overlaid?.kind === 'invalid')
  desk.saving.forget(refused.map((place) => idsOf(desk, place)))
  desk.saving.commit(changed)
}

function cellToSave(desk: Desk, place: GridPlace): CellToSave {
  const { shown, stored } = findCell(desk, place)
  const { state, value, reason } = shown ?? { state: 'open' as const, value: null, reason: '' }
  const seen = stored === null ? {} : { expectedRevision: stored.revision }
  return { ...idsOf(desk, place), raterId: desk.sheet.raterId, state, value, reason, ...seen }
}

function idsOf({ sheet }: Desk, { row, column }: GridPlace): { ideaId: string; criterionId: string } {
  return { ideaId: sheet.rows[row]?.id ?? '', criterionId: sheet.criterionIds[column] ?? '' }
}

function placesOf({ row, column, rows, columns }: CellRange): GridPlace[] {
  return Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }))
}
