import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { clampPlace, type GridPlace, readGridKey } from './grid-keys.ts'

type Options = {
  /** The element with the role `grid`. */
  gridRef: RefObject<HTMLElement | null>
  /** Header rows; they come first in the count of rows and cannot be sorted away. */
  headerRows: number
  /** Keys of the body rows in the order shown. The focus stays with its row when this order changes. */
  rowKeys: readonly string[]
  /** Keys of the columns in the order shown. */
  columnKeys: readonly string[]
  /** Rows that PageUp and PageDown jump over. */
  pageRows: () => number
  /** Brings a body row (counted from 0, without header rows) into view, so that it is in the document. */
  scrollToRow: (bodyRow: number) => void
  /** Enter on a cell. */
  onOpen?: (place: GridPlace) => void
  /** F2 on a cell; by default the same as Enter. */
  onEnter?: (place: GridPlace) => void
  onLeave?: () => void
  /** The keyboard has moved the focus to another cell. */
  onMove?: (place: GridPlace) => void
  /** The row that is the tab stop at first, such as the one the person came back from. */
  initialRowKey?: string | undefined
}

/** Where the focus is: by keys, so that sorting, filtering and saving do not move it to another record. */
type Held = { rowKey: string | null; headerRow: number; columnKey: string; lastRow: number }

export type GridFocus = {
  /** The one cell that the Tab key reaches. */
  place: GridPlace
  /** Body row that must stay in the document, or null when the focus is in the header. */
  focusedRow: number | null
  /** Moves the focus by program, for example after closing a sheet. */
  focusCell: (place: GridPlace) => void
  /** Moves the tab stop without taking the focus, for example to the record that is open elsewhere. */
  holdCell: (place: GridPlace) => void
  gridProps: {
    onKeyDown: (event: KeyboardEvent) => void
    onFocus: (event: FocusEvent) => void
    onBlur: (event: FocusEvent) => void
  }
  /** For every header cell and cell: `<div role="gridcell" {...cellProps(place)}>`. */
  cellProps: (place: GridPlace) => { tabIndex: 0 | -1; 'data-place': string }
}

/**
 * One tab stop for a whole grid (roving tabindex), with the keyboard of `readGridKey`. Works with virtual rows: the row is
 * scrolled into the document first, then focused. The caller keeps `focusedRow` in the document (`withFocusedRow`).
 */
export function useGridFocus(options: Options): GridFocus {
  const { gridRef, headerRows, rowKeys, columnKeys } = options
  const [held, setHeld] = useState<Held>(() => firstHeld(options))
  const wantsFocus = useRef(false)
  const mustFocusCell = useRef(false)
  const size = { rows: headerRows + rowKeys.length, columns: columnKeys.length }
  const place = placeOf(held, options, size)

  useLayoutEffect(() => {
    const grid = gridRef.current
    if (!wantsFocus.current || grid === null) return
    const cell = grid.querySelector<HTMLElement>(`[data-place="${place.row}:${place.column}"]`)
    if (cell === null) return
    // A button inside the cell may have the focus, unless the cell itself was asked for.
    if (mustFocusCell.current ? cell !== document.activeElement : !cell.contains(document.activeElement))
      cell.focus()
    mustFocusCell.current = false
  })

  const focusCell = (wished: GridPlace) => {
    const to = clampPlace(wished, size)
    wantsFocus.current = true
    mustFocusCell.current = true
    if (to.row >= headerRows) options.scrollToRow(to.row - headerRows)
    setHeld(heldAt(to, options))
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (event.defaultPrevented || target.dataset['place'] === undefined) return
    const intent = readGridKey(event, place, { ...size, pageRows: options.pageRows() })
    if (intent === null) return
    if (intent.kind === 'leave' && options.onLeave === undefined) return
    event.preventDefault()
    if (intent.kind === 'move') {
      focusCell(intent.to)
      if (intent.to.row < headerRows && place.row >= headerRows) options.scrollToRow(0)
      options.onMove?.(intent.to)
    } else if (intent.kind === 'open') options.onOpen?.(place)
    else if (intent.kind === 'enter') (options.onEnter ?? options.onOpen)?.(place)
    else options.onLeave?.()
  }

  const onFocus = (event: FocusEvent) => {
    // Events of dropdowns arrive here too, although they stand elsewhere in the document.
    wantsFocus.current = gridRef.current?.contains(event.target) === true
    const at = (event.target as HTMLElement).closest<HTMLElement>('[data-place]')?.dataset['place']
    if (at === undefined) return
    const [row = 0, column = 0] = at.split(':').map(Number)
    if (row !== place.row || column !== place.column) setHeld(heldAt({ row, column }, options))
  }

  // A cell that React takes out of the document (filtered away, re-ordered) must not count as left by the person.
  const onBlur = (event: FocusEvent) => {
    const { target, relatedTarget } = event
    queueMicrotask(() => {
      const isInside = relatedTarget instanceof Node && gridRef.current?.contains(relatedTarget) === true
      if (target.isConnected && !isInside) wantsFocus.current = false
    })
  }

  return {
    place,
    focusedRow: place.row < headerRows ? null : place.row - headerRows,
    focusCell,
    holdCell: (wished) => setHeld(heldAt(clampPlace(wished, size), options)),
    gridProps: { onKeyDown, onFocus, onBlur },
    cellProps: ({ row, column }) => ({
      tabIndex: row === place.row && column === place.column ? 0 : -1,
      'data-place': `${row}:${column}`,
    }),
  }
}

function firstHeld({ initialRowKey, columnKeys, rowKeys, headerRows }: Options): Held {
  const at = initialRowKey === undefined ? 0 : Math.max(0, rowKeys.indexOf(initialRowKey))
  const rowKey = initialRowKey ?? rowKeys[0] ?? null
  return { rowKey, headerRow: 0, columnKey: columnKeys[0] ?? '', lastRow: headerRows + at }
}

function heldAt({ row, column }: GridPlace, { headerRows, rowKeys, columnKeys }: Options): Held {
  const rowKey = row < headerRows ? null : (rowKeys[row - headerRows] ?? null)
  return {
    rowKey,
    headerRow: Math.min(row, Math.max(0, headerRows - 1)),
    columnKey: columnKeys[column] ?? '',
    lastRow: row,
  }
}

function placeOf(
  held: Held,
  { headerRows, rowKeys, columnKeys }: Options,
  size: { rows: number; columns: number },
): GridPlace {
  const column = Math.max(0, columnKeys.indexOf(held.columnKey))
  if (held.rowKey === null) return clampPlace({ row: held.headerRow, column }, size)
  const at = rowKeys.indexOf(held.rowKey)
  return clampPlace({ row: at === -1 ? held.lastRow : headerRows + at, column }, size)
}
