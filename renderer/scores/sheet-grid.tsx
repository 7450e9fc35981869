import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useEffect, useRef } from 'react'
import type { CriterionView } from '../../shared/stages/catalogue-view.ts'
import { useText } from '../parts/use-text.ts'
import type { Leaving } from './cell-editor.tsx'
import './score-sheet.css'
import type { Desk } from './sheet-deeds.ts'
import { SheetHeader } from './sheet-header.tsx'
import { cellId, SheetRowView } from './sheet-row.tsx'
import { columnLeft, headerHeight, rowHeight, sheetWidths, type SheetWidths } from './sheet-sizes.ts'
import type { SheetCursor } from './use-sheet-cursor.ts'
import { useSheetInput } from './use-sheet-input.ts'

type Props = {
  desk: Desk
  criteria: readonly CriterionView[]
  cursor: SheetCursor
  onReason: () => void
  /** Told after a block was pasted, with what became of its cells. */
  onPasted: (told: string) => void
  /** Escape with nothing to give up: the focus goes on to what follows the grid. */
  onExit: () => void
}

/**
 * The criteria matrix as a spreadsheet. The focus stays on the grid and the active cell is told by
 * `aria-activedescendant`: so typing, clipboard and scrolling work the same whether a row is in the document or not.
 */
export function SheetGrid(props: Props) {
  const say = useText()
  const { desk, criteria, cursor } = props
  const { sheet } = desk
  const grid = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>()
  const gridRef = useMergedRef(grid, sizeRef)
  const widths = sheetWidths(width, criteria.length)
  const rows = useVirtualizer({
    count: sheet.rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: headerHeight,
    scrollPaddingStart: headerHeight,
  })
  useCursorInView({ cursor, widths, grid, scrollToRow: (row) => rows.scrollToIndex(row, { align: 'auto' }) })
  const { handlers, onLeave } = useSheetInput({ ...props, grid })
  const active = cursor.editing ?? cursor.place
  return (
    <div
      ref={gridRef}
      role="grid"
      aria-label={say('scores.grid')}
      aria-rowcount={sheet.rows.length + 1}
      aria-colcount={criteria.length + 2}
      aria-multiselectable
      aria-activedescendant={sheet.rows.length === 0 ? undefined : cellId(active.row, active.column)}
      tabIndex={0}
      className="score-grid"
      style={styleOf(widths)}
      {...handlers}
    >
      <div role="rowgroup" className="score-head">
        <SheetHeader criteria={criteria} />
      </div>
      <div role="rowgroup" className="score-body" style={{ height: rows.getTotalSize() }}>
        {visibleRows(
          rows.getVirtualItems().map(({ index }) => index),
          active.row,
          sheet.rows.length,
        ).map((index) => (
          <GridRow key={index} index={index} desk={desk} cursor={cursor} onLeave={onLeave} />
        ))}
      </div>
    </div>
  )
}

type RowProps = { index: number; desk: Desk; cursor: SheetCursor; onLeave: (leaving: Leaving) => void }

/** Gives a row only what concerns it, so that moving about draws two rows and not all of them. */
function GridRow({ index, desk, cursor, onLeave }: RowProps) {
  const { sheet, scales, overlay, language } = desk
  const row = sheet.rows[index]
  if (row === undefined) return null
  const { range, place, editing } = cursor
  const isSelected = index >= range.row && index < range.row + range.rows
  const isEdited = editing?.row === index
  return (
    <SheetRowView
      row={row}
      index={index}
      top={index * rowHeight}
      criterionIds={sheet.criterionIds}
      scales={scales}
      language={language}
      overlay={overlay.get(row.id)}
      activeColumn={place.row === index ? place.column : -1}
      selectedFrom={isSelected ? range.column : -1}
      selectedTo={isSelected ? range.column + range.columns - 1 : -1}
      editingColumn={isEdited ? editing.column : -1}
      typed={isEdited ? editing.typed : null}
      onLeave={isEdited ? onLeave : ignore}
    />
  )
}

function ignore(): void {
  // Rows that are not under the editor have nothing to hand over.
}

function visibleRows(inView: readonly number[], active: number, count: number): number[] {
  const kept = active < count && !inView.includes(active) ? [...inView, active] : [...inView]
  return kept.toSorted((a, b) => a - b)
}

function styleOf({ number, title, criterion, total }: SheetWidths): CSSProperties {
  return {
    '--score-number': `${number}px`,
    '--score-title': `${title}px`,
    '--score-criterion': `${criterion}px`,
    '--score-total': `${total}px`,
    '--score-row': `${rowHeight}px`,
    '--score-header': `${headerHeight}px`,
  } as CSSProperties
}

type InView = {
  cursor: SheetCursor
  widths: SheetWidths
  grid: React.RefObject<HTMLDivElement | null>
  scrollToRow: (row: number) => void
}

/** Brings the far corner of the selection into sight; the sticky columns at the left cover what lies under them. */
function useCursorInView({ cursor, widths, grid, scrollToRow }: InView): void {
  const { row, column } = cursor.focus
  const left = columnLeft(column, widths)
  const latest = useRef(scrollToRow)
  useEffect(() => {
    latest.current = scrollToRow
  })
  useEffect(() => {
    const element = grid.current
    if (element === null || !element.contains(document.activeElement)) return
    latest.current(row)
    const covered = widths.number + widths.title
    const right = left + widths.criterion
    if (left - covered < element.scrollLeft) element.scrollTo({ left: left - covered })
    else if (right > element.scrollLeft + element.clientWidth)
      element.scrollTo({ left: right - element.clientWidth })
  }, [row, left, widths.number, widths.title, widths.criterion, grid])
}
