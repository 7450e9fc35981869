import { Button, Stack, Text } from '@mantine/core'
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type CSSProperties,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from 'react'
import { GridBodyRow } from './grid-body-row.tsx'
import type { GridColumn } from './grid-column.ts'
import { useGridFocus } from './grid-focus.ts'
import { GridHeader } from './grid-header.tsx'
import { withFocusedRow } from './grid-keys.ts'
import { keepVisit, recallVisit } from './grid-memory.ts'
import { type GridModel, useGridModel } from './grid-model.ts'
import './grid-table.css'
import { GridToolbar } from './grid-toolbar.tsx'
import { useText } from './use-text.ts'

/** Height in pixels; the style sheet says the same. */
const headHeight = 36

type Props<Row extends object> = {
  /** Name under which looks and place are remembered; one for each table of the program. */
  name: string
  /** Names the table for screen readers. */
  label: string
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** Stable between renders. */
  columns: readonly GridColumn<Row>[]
  countText: (shown: number, count: number) => string
  /** Shown when there are no rows at all. */
  empty: ReactNode
  /** Shown when no row passes the filters. */
  noMatch: string
  /** Lines of text in a row; one by default. More for tables whose rows open nothing. */
  lines?: 1 | 2 | 3
  /** The row whose record is open beside the table. */
  openKey?: string | undefined
  /** Enter or click on a row. */
  onOpen?: (key: string) => void
  /** The keyboard has gone to another row. */
  onMove?: (key: string) => void
  /** Escape in the table. */
  onLeave?: () => void
  /** Tells the rows in the order shown, for going on to the next record. */
  onShown?: (keys: readonly string[]) => void
  /** Buttons of the toolbar. */
  children?: ReactNode
}

/**
 * A table for many rows: sort, filter by column, search, choose columns, everything by keyboard. Only the rows in view are
 * in the document, so that 10,000 rows stay fluent. Fills the height that its parent leaves.
 */
export function GridTable<Row extends object>(props: Props<Row>) {
  const model = useGridModel(props)
  const rows = model.table.getRowModel().rows
  const { onShown } = props
  useEffect(() => onShown?.(rows.map(({ id }) => id)), [rows, onShown])
  if (props.rows.length === 0) return props.empty
  return (
    <div className="grid-frame">
      <GridToolbar model={model} countText={props.countText(rows.length, props.rows.length)}>
        {props.children}
      </GridToolbar>
      <GridBody {...props} model={model} />
    </div>
  )
}

function GridBody<Row extends object>(props: Props<Row> & { model: GridModel<Row> }) {
  const { model, name, openKey } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [openFilter, setOpenFilter] = useState<string | null>(null)
  const rows = model.table.getRowModel().rows
  const columns = model.columns.filter(({ id }) => model.isColumnShown(id))
  const lines = props.lines ?? 1
  const rowHeight = 16 + 20 * lines
  const focusedRow = useRef<number | null>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: recallVisit(name).scrollTop,
    getItemKey: (index) => rows[index]?.id ?? index,
    rangeExtractor: (range) =>
      withFocusedRow(defaultRangeExtractor(range), boundTo(focusedRow.current, rows.length)),
  })
  const rowKeys = useMemo(() => rows.map(({ id }) => id), [rows])
  const focus = useGridFocus({
    gridRef: scroller,
    headerRows: 1,
    rowKeys,
    columnKeys: columns.map(({ id }) => id),
    pageRows: () => Math.floor(((scroller.current?.clientHeight ?? 0) - headHeight) / rowHeight) - 1,
    scrollToRow: (row) => virtualizer.scrollToIndex(row),
    onOpen: ({ row, column }) => {
      if (row > 0) props.onOpen?.(rowKeys[row - 1] ?? '')
      else model.table.getColumn(columns[column]?.id ?? '')?.toggleSorting()
    },
    onEnter: ({ row, column }) => {
      if (row > 0) props.onOpen?.(rowKeys[row - 1] ?? '')
      else setOpenFilter(columns[column]?.id ?? null)
    },
    onMove: ({ row }) => {
      const key = rowKeys[row - 1]
      if (key !== undefined) props.onMove?.(key)
    },
    ...(props.onLeave === undefined ? {} : { onLeave: props.onLeave }),
    initialRowKey: openKey,
  })
  focusedRow.current = focus.focusedRow
  const onClick = (event: MouseEvent): void => {
    const key = (event.target as HTMLElement).closest<HTMLElement>('[data-row-key]')?.dataset['rowKey']
    if (key !== undefined && window.getSelection()?.toString() === '') props.onOpen?.(key)
  }
  const order = model.orderKey
  const shownOrder = useRef(order)
  useEffect(() => {
    if (shownOrder.current === order) return
    shownOrder.current = order
    scroller.current?.scrollTo({ top: 0 })
  }, [order])
  const showRow = useEffectEvent((key: string) => {
    const at = rowKeys.indexOf(key)
    if (at === -1) return
    virtualizer.scrollToIndex(at)
    if (focus.place.row !== at + 1) focus.holdCell({ row: at + 1, column: focus.place.column })
  })
  useEffect(() => {
    if (openKey !== undefined) showRow(openKey)
  }, [openKey])
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-readonly
      className="grid-scroller"
      data-lines={lines}
      data-opens={props.onOpen !== undefined}
      style={
        {
          ...gridStyle(model, columns),
          '--grid-row-height': `${rowHeight}px`,
          '--grid-lines': lines,
        } as CSSProperties
      }
      onScroll={(event) => keepVisit(name, { scrollTop: event.currentTarget.scrollTop })}
      onClick={onClick}
      onKeyDown={focus.gridProps.onKeyDown}
      onFocus={focus.gridProps.onFocus}
      onBlur={focus.gridProps.onBlur}
    >
      <GridHeader
        model={model}
        rows={props.rows}
        focus={focus}
        openFilter={openFilter}
        setOpenFilter={setOpenFilter}
      />
      <div role="rowgroup" className="grid-body" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map((item) => {
          const row = rows[item.index]
          if (row === undefined) return null
          return (
            <GridBodyRow
              key={row.id}
              row={row.original}
              rowKey={row.id}
              index={item.index}
              top={item.start - headHeight}
              columns={columns}
              tabColumn={focus.place.row === item.index + 1 ? focus.place.column : -1}
              isOpen={row.id === openKey}
            />
          )
        })}
      </div>
      {rows.length === 0 && <NoMatch text={props.noMatch} onReset={model.resetFilters} />}
    </div>
  )
}

function NoMatch({ text, onReset }: { text: string; onReset: () => void }) {
  const say = useText()
  return (
    <Stack align="center" py="xl" gap="xs" className="grid-no-match">
      <Text>{text}</Text>
      <Button variant="default" size="compact-md" onClick={onReset}>
        {say('grid.filter.reset-all')}
      </Button>
    </Stack>
  )
}

function boundTo(row: number | null, count: number): number | null {
  return row === null || row >= count ? null : row
}

/** All rows share one list of column widths; a flexible column takes what is left. */
function gridStyle<Row extends object>(
  model: GridModel<Row>,
  columns: readonly GridColumn<Row>[],
): CSSProperties {
  const widths = columns.map((column) => {
    const width = model.table.getColumn(column.id)?.getSize() ?? column.width
    return { width, track: column.isFlexible === true ? `minmax(${width}px, 1fr)` : `${width}px` }
  })
  return {
    '--grid-columns': widths.map(({ track }) => track).join(' '),
    '--grid-width': `${widths.reduce((sum, { width }) => sum + width, 0)}px`,
  } as CSSProperties
}
