import type { ScoreInputProblem } from '../../shared/scores/score-input.ts'
import type { SheetCell } from '../../shared/scores/scores-contract.ts'

/** What lies over a stored cell: a score on its way to the database, or a text that is no score. */
export type OverlaidCell =
  | { kind: 'saving'; cell: SheetCell }
  | { kind: 'invalid'; problem: ScoreInputProblem }

/** By idea, then by criterion. The map of an idea is replaced only when one of its cells changes. */
export type Overlay = ReadonlyMap<string, ReadonlyMap<string, OverlaidCell>>

export type Place = { ideaId: string; criterionId: string }

/** The overlay with the entries of some places replaced, or taken away where `entryOf` gives none. */
export function withEntries<T extends Place>(
  before: Overlay,
  places: readonly T[],
  entryOf: (place: T) => OverlaidCell | undefined,
): Overlay {
  const overlay = new Map(before)
  const touched = new Map<string, Map<string, OverlaidCell>>()
  for (const place of places) {
    const { ideaId, criterionId } = place
    const row = touched.get(ideaId) ?? new Map(overlay.get(ideaId))
    const entry = entryOf(place)
    if (entry === undefined) row.delete(criterionId)
    else row.set(criterionId, entry)
    touched.set(ideaId, row)
  }
  for (const [ideaId, row] of touched) {
    if (row.size === 0) overlay.delete(ideaId)
    else overlay.set(ideaId, row)
  }
  return overlay
}
