import { useState } from 'react'
import { clampPlace, type GridPlace } from '../parts/grid-keys.ts'
import type { CellRange } from '../../shared/scores/plan-paste.ts'

/** A cell under the editor. `typed` is the character that opened it and replaces the score; null keeps the score. */
export type Editing = GridPlace & { typed: string | null }

type Held = { anchor: GridPlace; focus: GridPlace; editing: Editing | null }

/** Where one works in the sheet: the active cell, the selection stretched from it, and the cell under the editor. */
export function useSheetCursor(size: { rows: number; columns: number }) {
  const start = { row: 0, column: 0 }
  const [held, setHeld] = useState<Held>({ anchor: start, focus: start, editing: null })
  const anchor = clampPlace(held.anchor, size)
  const focus = clampPlace(held.focus, size)
  return {
    /** The active cell; typing goes here. */
    place: anchor,
    /** The far corner of the selection. */
    focus,
    range: rangeBetween(anchor, focus),
    editing: held.editing,
    moveTo: (to: GridPlace) => setHeld({ anchor: to, focus: to, editing: null }),
    extendTo: (to: GridPlace) => setHeld((before) => ({ ...before, focus: to, editing: null })),
    selectAll: () =>
      setHeld({
        anchor: start,
        focus: clampPlace({ row: size.rows, column: size.columns }, size),
        editing: null,
      }),
    edit: (typed: string | null) => setHeld({ anchor, focus: anchor, editing: { ...anchor, typed } }),
    stopEditing: () => setHeld((before) => ({ ...before, editing: null })),
  }
}

export type SheetCursor = ReturnType<typeof useSheetCursor>

function rangeBetween(a: GridPlace, b: GridPlace): CellRange {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  }
}
