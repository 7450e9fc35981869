import type { GridKey, GridPlace, GridSize } from '../parts/grid-keys.ts'
import { clampPlace, readGridKey } from '../parts/grid-keys.ts'

/** What a key asks of the criteria matrix when no cell is being edited; rows and columns are those of the scores. */
export type SheetIntent =
  | { kind: 'move' | 'extend'; to: GridPlace }
  /** Opens the editor: with the present score (`null`) or over it with what was typed. */
  | { kind: 'edit'; typed: string | null }
  | { kind: 'empty' | 'reason' | 'give-up' | 'undo' | 'redo' | 'select-all' }

/**
 * The keyboard of a spreadsheet. Copy and paste are not here: they come as events of the clipboard.
 *
 * @example
 * import { readSheetKey } from './sheet-keys.ts'
 * const size = { rows: 30, columns: 5, pageRows: 10 }
 * const at = { from: { row: 0, column: 0 }, focus: { row: 0, column: 0 } }
 * readSheetKey({ key: '3' }, at, size) // → { kind: 'edit', typed: '3' }
 * readSheetKey({ key: 'ArrowDown', shiftKey: true }, at, size) // → { kind: 'extend', to: { row: 1, column: 0 } }
 * readSheetKey({ key: 'Tab' }, at, size) // → { kind: 'move', to: { row: 0, column: 1 } }
 * readSheetKey({ key: 'Delete' }, at, size) // → { kind: 'empty' }
 * readSheetKey({ key: 'z', ctrlKey: true }, at, size) // → { kind: 'undo' }
 * readSheetKey({ key: 'F1' }, at, size) // → null
 */
export function readSheetKey(
  key: GridKey,
  at: { from: GridPlace; focus: GridPlace },
  size: GridSize,
): SheetIntent | null {
  if (key.altKey === true) return null
  if (key.ctrlKey === true || key.metaKey === true) return readWithControl(key, at.from, size)
  const { from, focus } = at
  switch (key.key) {
    case 'Tab':
      return stepAlong(from, size, key.shiftKey === true ? -1 : 1)
    case 'Enter':
      return key.shiftKey === true ? move({ row: from.row - 1, column: from.column }, size) : edit(null)
    case 'F2':
      return key.shiftKey === true ? { kind: 'reason' } : edit(null)
    case 'Delete':
    case 'Backspace':
      return { kind: 'empty' }
    case 'Escape':
      return { kind: 'give-up' }
  }
  if (key.shiftKey === true && key.key.length > 1) return extend(key, focus, size)
  const intent = readGridKey(key, from, size)
  if (intent?.kind === 'move') return intent
  return key.key.length === 1 && key.key !== ' ' ? edit(key.key) : null
}

/** The arrows, Home, End and the page keys with Shift widen the selection. */
function extend(key: GridKey, focus: GridPlace, size: GridSize): SheetIntent | null {
  const intent = readGridKey({ key: key.key, ctrlKey: key.ctrlKey === true }, focus, size)
  return intent?.kind === 'move' ? { kind: 'extend', to: intent.to } : null
}

function readWithControl(key: GridKey, from: GridPlace, size: GridSize): SheetIntent | null {
  switch (key.key.toLowerCase()) {
    case 'z':
      return { kind: key.shiftKey === true ? 'redo' : 'undo' }
    case 'y':
      return { kind: 'redo' }
    case 'a':
      return { kind: 'select-all' }
    case 'arrowup':
      return move({ row: 0, column: from.column }, size)
    case 'arrowdown':
      return move({ row: size.rows - 1, column: from.column }, size)
    case 'arrowleft':
      return move({ row: from.row, column: 0 }, size)
    case 'arrowright':
      return move({ row: from.row, column: size.columns - 1 }, size)
  }
  const intent = readGridKey(key, from, size)
  return intent?.kind === 'move' ? intent : null
}

/** Tab goes on in the next row at the end of one, and out of the grid at the very end. */
function stepAlong(from: GridPlace, size: GridSize, by: 1 | -1): SheetIntent | null {
  const next = from.row * size.columns + from.column + by
  if (next < 0 || next >= size.rows * size.columns) return null
  return move({ row: Math.floor(next / size.columns), column: next % size.columns }, size)
}

function move(to: GridPlace, size: GridSize): SheetIntent {
  return { kind: 'move', to: clampPlace(to, size) }
}

function edit(typed: string | null): SheetIntent {
  return { kind: 'edit', typed }
}
