/**
 * A cell of a grid. Rows count from 0 and include the header rows, because the keyboard walks through them too (there
 * one sorts and filters).
 */
export type GridPlace = { row: number; column: number }

export type GridSize = {
  /** All rows, header rows included, whether they are in the document or only virtual. */
  rows: number
  columns: number
  /** Rows that PageUp and PageDown jump over. */
  pageRows: number
}

/** The part of a keyboard event that counts here. */
export type GridKey = {
  key: string
  ctrlKey?: boolean
  metaKey?: boolean
  altKey?: boolean
  shiftKey?: boolean
}

/**
 * What a key asks of the grid: go to a cell, open what the cell holds (Enter), go into the cell (F2), leave (Escape);
 * null for every other key, which then belongs to the browser or to the cell.
 */
export type GridIntent = { kind: 'move'; to: GridPlace } | { kind: 'open' | 'enter' | 'leave' } | null

/**
 * The keyboard of a grid as the ARIA Authoring Practices describe it: arrows, Home and End in the row, with Ctrl in the
 * whole grid, PageUp and PageDown by a screenful, Enter, F2, Escape. Moving stops at the edges. Keys with Alt and arrows
 * with Shift or Ctrl are left alone: Alt + arrow down opens the filter of a column, Shift + arrow selects or widens.
 *
 * @example
 * import { readGridKey } from './grid-keys.ts'
 * const size = { rows: 131, columns: 8, pageRows: 20 }
 * readGridKey({ key: 'ArrowDown' }, { row: 0, column: 2 }, size) // → { kind: 'move', to: { row: 1, column: 2 } }
 * readGridKey({ key: 'End', ctrlKey: true }, { row: 0, column: 2 }, size) // → { kind: 'move', to: { row: 130, column: 7 } }
 * readGridKey({ key: 'PageUp' }, { row: 7, column: 2 }, size) // → { kind: 'move', to: { row: 0, column: 2 } }
 * readGridKey({ key: 'F2' }, { row: 7, column: 2 }, size) // → { kind: 'enter' }
 * readGridKey({ key: 'x' }, { row: 7, column: 2 }, size) // → null
 */
export function readGridKey(key: GridKey, from: GridPlace, size: GridSize): GridIntent {
  if (key.altKey === true) return null
  const isWide = key.ctrlKey === true || key.metaKey === true
  const isPlain = !isWide && key.shiftKey !== true
  if (key.key === 'Enter') return isPlain ? { kind: 'open' } : null
  if (key.key === 'F2') return isPlain ? { kind: 'enter' } : null
  if (key.key === 'Escape') return { kind: 'leave' }
  const wished = wishedPlace(key.key, { from, size, isWide, isPlain })
  return wished === null ? null : { kind: 'move', to: clampPlace(wished, size) }
}

function wishedPlace(
  key: string,
  { from, size, isWide, isPlain }: { from: GridPlace; size: GridSize; isWide: boolean; isPlain: boolean },
): GridPlace | null {
  const { row, column } = from
  const page = Math.max(1, size.pageRows)
  switch (key) {
    case 'ArrowUp':
      return isPlain ? { row: row - 1, column } : null
    case 'ArrowDown':
      return isPlain ? { row: row + 1, column } : null
    case 'ArrowLeft':
      return isPlain ? { row, column: column - 1 } : null
    case 'ArrowRight':
      return isPlain ? { row, column: column + 1 } : null
    case 'PageUp':
      return isPlain ? { row: row - page, column } : null
    case 'PageDown':
      return isPlain ? { row: row + page, column } : null
    case 'Home':
      return { row: isWide ? 0 : row, column: 0 }
    case 'End':
      return { row: isWide ? size.rows - 1 : row, column: size.columns - 1 }
    default:
      return null
  }
}

/**
 * The nearest cell that exists: after filtering, hiding a column or deleting a row the cell of before may be gone.
 *
 * @example
 * import { clampPlace } from './grid-keys.ts'
 * clampPlace({ row: 90, column: -1 }, { rows: 12, columns: 4, pageRows: 10 }) // → { row: 11, column: 0 }
 */
export function clampPlace(place: GridPlace, size: Pick<GridSize, 'rows' | 'columns'>): GridPlace {
  return {
    row: Math.max(0, Math.min(place.row, size.rows - 1)),
    column: Math.max(0, Math.min(place.column, size.columns - 1)),
  }
}

/**
 * The rows to keep in the document: those in view and the one that has the focus, so that scrolling with the mouse does
 * not throw the focus out of the grid. Ascending, without repetition.
 *
 * @example
 * import { withFocusedRow } from './grid-keys.ts'
 * withFocusedRow([40, 41, 42], 3) // → [3, 40, 41, 42]
 * withFocusedRow([40, 41, 42], 41) // → [40, 41, 42]
 */
export function withFocusedRow(inView: readonly number[], focused: number | null): number[] {
  if (focused === null || focused < 0 || inView.includes(focused)) return [...inView]
  return [...inView, focused].toSorted((a, b) => a - b)
}
