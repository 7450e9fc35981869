import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from 'react'
import { columnLetters } from '../../shared/import/grid.ts'
import { fieldKinds, type FieldKind } from '../../shared/import/idea-fields.ts'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import { useGridFocus } from '../parts/grid-focus.ts'
import { type GridPlace, withFocusedRow } from '../parts/grid-keys.ts'
import '../parts/grid-table.css'
import { useText } from '../parts/use-text.ts'
import { CellDetail } from './cell-detail.tsx'
import './import-page.css'
import type { PreviewColumn, TypedTexts } from './preview-cell.ts'
import { PreviewRow } from './preview-row.tsx'
import { type PreviewSource, usePreviewLines } from './preview-source.ts'
import type { Correct, Taking } from './use-import.ts'

type Props = {
  table: PreviewTable
  source: PreviewSource
  /** Numbers of the lines shown. */
  lines: readonly number[]
  columns: readonly PreviewColumn[]
  typed: TypedTexts
  onCorrect: Correct
  onForget: Taking['forget']
  /** A value of this line has been changed. */
  onTouched: (line: number) => void
}

/** Heights in pixels; two lines of text in a row. */
const headHeight = 36
const rowHeight = 56
const lineWidth = 92

const widths: Record<FieldKind, number> = {
  label: 108,
  line: 240,
  text: 320,
  list: 200,
  amount: 150,
  number: 120,
  date: 112,
  truth: 132,
}

/** The rows in view as a grid for the keyboard: arrows go, Enter or F2 edits, Delete empties, Space skips the row. */
export function PreviewRows(props: Props) {
  const { table, source, lines, columns, typed, onCorrect } = props
  const say = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const [edited, setEdited] = useState<GridPlace | null>(null)
  const focusedRow = useRef<number | null>(null)
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    getItemKey: (index) => lines[index] ?? index,
    rangeExtractor: (range) => {
      const focused = focusedRow.current
      return withFocusedRow(
        defaultRangeExtractor(range),
        focused === null || focused >= lines.length ? null : focused,
      )
    },
  })
  const items = virtualizer.getVirtualItems()
  const find = usePreviewLines(
    source,
    table.id,
    items.flatMap(({ index }) => lines[index] ?? []),
  )
  const rowKeys = useMemo(() => lines.map(String), [lines])
  const columnKeys = useMemo(() => ['line', ...columns.map(({ field }) => field)], [columns])
  const skip = (row: number): void => {
    const line = lines[row]
    if (line !== undefined) void onCorrect({ table: table.id, skip: [line] })
  }
  const begin = (place: GridPlace): void => {
    if (place.row === 0) return
    if (place.column === 0) skip(place.row - 1)
    else setEdited(place)
  }
  const focus = useGridFocus({
    gridRef: scroller,
    headerRows: 1,
    rowKeys,
    columnKeys,
    pageRows: () => Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1,
    scrollToRow: (row) => virtualizer.scrollToIndex(row),
    onOpen: begin,
  })
  focusedRow.current = focus.focusedRow
  const write = (place: GridPlace, text: string): void => {
    const line = lines[place.row - 1]
    const column = columns[place.column - 1]
    if (line === undefined || column === undefined) return
    props.onTouched(line)
    void onCorrect({ table: table.id, values: [{ line, place: column.place, text }] })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { row, column } = focus.place
    const isOnCell = (event.target as HTMLElement).dataset['place'] !== undefined
    if (isOnCell && row > 0 && event.key === ' ') {
      event.preventDefault()
      skip(row - 1)
    } else if (isOnCell && row > 0 && column > 0 && event.key === 'Delete') {
      event.preventDefault()
      write(focus.place, '')
    } else focus.gridProps.onKeyDown(event)
  }
  const finish = (place: GridPlace, text: string | null, next: GridPlace | null): void => {
    setEdited(null)
    if (text !== null) write(place, text)
    if (next !== null) focus.focusCell(next)
  }
  const tracks = columns.map(({ field }) => {
    const width = widths[fieldKinds[field]]
    return fieldKinds[field] === 'text' ? `minmax(${width}px, 1fr)` : `${width}px`
  })
  const total = columns.reduce((sum, { field }) => sum + widths[fieldKinds[field]], lineWidth)
  const style = {
    '--grid-columns': [`${lineWidth}px`, ...tracks].join(' '),
    '--grid-width': `${total}px`,
    '--grid-row-height': `${rowHeight}px`,
    '--grid-lines': 2,
  } as CSSProperties
  const held = lines[focus.place.row - 1]
  return (
    <>
      <div
        ref={scroller}
        role="grid"
        tabIndex={-1}
        aria-label={say('import.preview')}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + 1}
        className="grid-scroller import-grid"
        data-lines={2}
        style={style}
        onKeyDown={onKeyDown}
        onFocus={focus.gridProps.onFocus}
        onBlur={focus.gridProps.onBlur}
      >
        <div role="rowgroup" className="grid-head">
          <div role="row" aria-rowindex={1} className="grid-row">
            {columnKeys.map((key, at) => (
              <div
                key={key}
                role="columnheader"
                aria-colindex={at + 1}
                className="grid-cell import-heading"
                data-kind={kindOf(columns[at - 1])}
                {...focus.cellProps({ row: 0, column: at })}
              >
                <span className="grid-heading-title" title={headingOf(columns[at - 1], table, say)}>
                  {headingOf(columns[at - 1], table, say)}
                </span>
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className="grid-body" style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => {
            const line = lines[item.index]
            if (line === undefined) return null
            const row = item.index + 1
            return (
              <PreviewRow
                key={line}
                line={line}
                shown={find(line)}
                orientation={table.orientation}
                columns={columns}
                typed={typed}
                index={item.index}
                top={item.start - headHeight}
                tabColumn={focus.place.row === row ? focus.place.column : -1}
                editedColumn={edited?.row === row ? edited.column : -1}
                onSkip={skip}
                onEdit={setEdited}
                onFinish={finish}
              />
            )
          })}
        </div>
      </div>
      <CellDetail
        {...props}
        shown={held === undefined ? undefined : find(held)}
        column={columns[focus.place.column - 1]}
        onWrite={props.onTouched}
      />
    </>
  )
}

function kindOf(column: PreviewColumn | undefined): 'number' | 'text' {
  return column !== undefined && fieldKinds[column.field] === 'number' ? 'number' : 'text'
}

function headingOf(
  column: PreviewColumn | undefined,
  { orientation }: Pick<PreviewTable, 'orientation'>,
  say: ReturnType<typeof useText>,
): string {
  const isUpright = orientation === 'ideas-in-rows'
  if (column === undefined) return say(isUpright ? 'import.preview.line' : 'import.column')
  const place = isUpright ? columnLetters(column.place) : String(column.place)
  return `${say(`field.${column.field}`)} (${place})`
}
