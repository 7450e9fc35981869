import type { ClipboardEvent, KeyboardEvent, MouseEvent, RefObject } from 'react'
import type { GridPlace } from '../parts/grid-keys.ts'
import { useText } from '../parts/use-text.ts'
import type { Leaving } from './cell-editor.tsx'
import { pasteText } from './paste-text.ts'
import { copyCells, type Desk, emptyCells, enterText, forgetRefused, pasteCells } from './sheet-deeds.ts'
import { readSheetKey, type SheetIntent } from './sheet-keys.ts'
import { headerHeight, rowHeight } from './sheet-sizes.ts'
import type { SheetCursor } from './use-sheet-cursor.ts'

type Options = {
  desk: Desk
  cursor: SheetCursor
  grid: RefObject<HTMLDivElement | null>
  onReason: () => void
  onPasted: (told: string) => void
  onExit: () => void
}

/** Keyboard, mouse and clipboard of the criteria matrix. */
export function useSheetInput(options: Options) {
  const say = useText()
  const { desk, cursor, grid } = options
  const size = { rows: desk.sheet.rows.length, columns: desk.scales.length }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (size.rows === 0 || event.defaultPrevented) return
    const pageRows = Math.floor(((grid.current?.clientHeight ?? 0) - headerHeight) / rowHeight)
    const at = { from: cursor.place, focus: cursor.focus }
    const intent = readSheetKey(event, at, { ...size, pageRows: Math.max(1, pageRows) })
    if (intent === null) return
    event.preventDefault()
    act(intent, options)
  }

  const onLeave = ({ entered, go }: Leaving): void => {
    if (entered !== null) enterText(desk, cursor.editing ?? cursor.place, entered)
    // A click elsewhere has moved the cursor already.
    if (go === 'stay') cursor.stopEditing()
    else cursor.moveTo(stepFrom(cursor.place, go, size))
    if (grid.current?.contains(document.activeElement) === true) grid.current.focus({ preventScroll: true })
  }

  const onMouseDown = (event: MouseEvent<HTMLDivElement>): void => {
    const place = placeAt(event.target)
    if (place === null || event.button !== 0) return
    if (event.shiftKey) cursor.extendTo(place)
    else cursor.moveTo(place)
    event.preventDefault()
    grid.current?.focus({ preventScroll: true })
  }

  const onMouseOver = (event: MouseEvent<HTMLDivElement>): void => {
    const place = (event.buttons & 1) === 1 ? placeAt(event.target) : null
    if (place !== null) cursor.extendTo(place)
  }

  const onCopy = (event: ClipboardEvent<HTMLDivElement>): void => {
    event.clipboardData.setData('text/plain', copyCells(desk, cursor.range))
    event.preventDefault()
  }

  const onCut = (event: ClipboardEvent<HTMLDivElement>): void => {
    onCopy(event)
    emptyCells(desk, cursor.range)
  }

  const onPaste = (event: ClipboardEvent<HTMLDivElement>): void => {
    const clipboard = event.clipboardData.getData('text/plain')
    event.preventDefault()
    if (clipboard === '' || size.rows === 0) return
    options.onPasted(pasteText(pasteCells(desk, cursor.range, clipboard), say))
  }

  const onDoubleClick = (event: MouseEvent<HTMLDivElement>): void => {
    if (placeAt(event.target) !== null) cursor.edit(null)
  }

  return { handlers: { onKeyDown, onMouseDown, onMouseOver, onDoubleClick, onCopy, onCut, onPaste }, onLeave }
}

function act(intent: SheetIntent, { desk, cursor, onReason, onExit }: Options): void {
  switch (intent.kind) {
    case 'move':
      return cursor.moveTo(intent.to)
    case 'extend':
      return cursor.extendTo(intent.to)
    case 'edit':
      return cursor.edit(intent.typed)
    case 'empty':
      forgetRefused(desk, cursor.range)
      return emptyCells(desk, cursor.range)
    case 'reason':
      return onReason()
    case 'undo':
      return desk.saving.undo()
    case 'redo':
      return desk.saving.redo()
    case 'select-all':
      return cursor.selectAll()
    case 'give-up':
      if (forgetRefused(desk, cursor.range)) return
      if (cursor.range.rows * cursor.range.columns > 1) return cursor.moveTo(cursor.place)
      return onExit()
  }
}

/** Null when the mouse is over a header, or over the editor, which keeps its own mouse. */
function placeAt(target: EventTarget): GridPlace | null {
  if (!(target instanceof Element) || target instanceof HTMLInputElement) return null
  const cell = target.closest<HTMLElement>('[data-column]')
  const row = cell?.closest<HTMLElement>('[data-row]')
  if (!cell || !row) return null
  return { row: Number(row.dataset['row']), column: Number(cell.dataset['column']) }
}

function stepFrom(
  { row, column }: GridPlace,
  go: Exclude<Leaving['go'], 'stay'>,
  size: { rows: number; columns: number },
): GridPlace {
  switch (go) {
    case 'down':
      return { row: row + 1, column }
    case 'up':
      return { row: row - 1, column }
    case 'left':
      return { row, column: column - 1 }
    case 'right':
      return { row, column: column + 1 }
    case 'next':
      return column + 1 < size.columns || row + 1 >= size.rows
        ? { row, column: column + 1 }
        : { row: row + 1, column: 0 }
    case 'previous':
      return column > 0 || row === 0
        ? { row, column: column - 1 }
        : { row: row - 1, column: size.columns - 1 }
  }
}
