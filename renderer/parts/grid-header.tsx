import { ActionIcon, Popover } from '@mantine/core'
import { IconArrowNarrowDown, IconArrowNarrowUp, IconFilter, IconFilterFilled } from '@tabler/icons-react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { GridColumn } from './grid-column.ts'
import { GridFilterForm } from './grid-filter-form.tsx'
import type { GridFocus } from './grid-focus.ts'
import type { GridModel } from './grid-model.ts'
import { useText } from './use-text.ts'

type Props<Row extends object> = {
  model: GridModel<Row>
  rows: readonly Row[]
  focus: GridFocus
  /** Column whose filter is open. */
  openFilter: string | null
  setOpenFilter: (columnId: string | null) => void
}

/** The header row: sort by click or Enter, filter by the funnel or F2, width by dragging or Shift + arrows. */
export function GridHeader<Row extends object>(props: Props<Row>) {
  const columns = props.model.columns.filter(({ id }) => props.model.isColumnShown(id))
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row">
        {columns.map((column, index) => (
          <HeaderCell key={column.id} {...props} column={column} index={index} />
        ))}
      </div>
    </div>
  )
}

const ariaSort = { asc: 'ascending', desc: 'descending' } as const

function HeaderCell<Row extends object>(props: Props<Row> & { column: GridColumn<Row>; index: number }) {
  const { model, focus, column, index, setOpenFilter } = props
  const tableColumn = model.table.getColumn(column.id)
  const sorted = tableColumn?.getIsSorted() ?? false
  const toggleSort = (): void => tableColumn?.toggleSorting()
  const width = tableColumn?.getSize() ?? column.width
  const { tabIndex, ...place } = focus.cellProps({ row: 0, column: index })
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return
    if (event.altKey && event.key === 'ArrowDown') setOpenFilter(column.id)
    else if (event.shiftKey && event.key === 'ArrowRight')
      model.setWidth(column.id, Math.min(900, width + 16))
    else if (event.shiftKey && event.key === 'ArrowLeft') model.setWidth(column.id, Math.max(48, width - 16))
    else return
    event.preventDefault()
  }
  return (
    <div
      role="columnheader"
      aria-colindex={index + 1}
      aria-sort={sorted === false ? undefined : ariaSort[sorted]}
      aria-keyshortcuts="Enter F2 Alt+ArrowDown"
      className="grid-cell grid-heading"
      data-kind={column.kind}
      tabIndex={tabIndex}
      {...place}
      onKeyDown={onKeyDown}
      onClick={toggleSort}
    >
      <span className="grid-heading-title" title={column.title}>
        {column.title}
      </span>
      {sorted === 'asc' && <IconArrowNarrowUp size={16} aria-hidden className="grid-sign" />}
      {sorted === 'desc' && <IconArrowNarrowDown size={16} aria-hidden className="grid-sign" />}
      <HeaderFilter {...props} />
      <WidthHandle width={width} onWidth={(wished) => model.setWidth(column.id, wished)} />
    </div>
  )
}

function HeaderFilter<Row extends object>(props: Props<Row> & { column: GridColumn<Row>; index: number }) {
  const { model, rows, focus, column, index, openFilter, setOpenFilter } = props
  const say = useText()
  const filter = model.filterOf(column.id)
  const isOpen = openFilter === column.id
  const close = (): void => {
    setOpenFilter(null)
    focus.focusCell({ row: 0, column: index })
  }
  const Funnel = filter === undefined ? IconFilter : IconFilterFilled
  return (
    <Popover
      opened={isOpen}
      onDismiss={close}
      trapFocus
      withinPortal
      position="bottom-start"
      width={280}
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          size="sm"
          variant="subtle"
          tabIndex={-1}
          className="grid-funnel"
          data-active={filter !== undefined}
          aria-label={say('grid.filter', { column: column.title })}
          onClick={(event) => {
            event.stopPropagation()
            if (isOpen) close()
            else setOpenFilter(column.id)
          }}
        >
          <Funnel size={14} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        onClick={(event) => event.stopPropagation()}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape' || event.key === 'Enter') close()
        }}
        aria-label={say('grid.filter', { column: column.title })}
      >
        <GridFilterForm
          column={column}
          rows={rows}
          filter={filter}
          onFilter={(wished) => model.setFilter(column.id, wished)}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Drag to make a column wider; the keyboard does the same with Shift + arrows on the header cell. */
function WidthHandle({ width, onWidth }: { width: number; onWidth: (width: number) => void }) {
  const onPointerDown = (down: PointerEvent<HTMLSpanElement>): void => {
    down.preventDefault()
    const handle = down.currentTarget
    const cellWidth = handle.parentElement?.getBoundingClientRect().width ?? width
    handle.setPointerCapture(down.pointerId)
    const onMove = (move: globalThis.PointerEvent): void => {
      onWidth(Math.round(Math.max(48, Math.min(900, cellWidth + move.clientX - down.clientX))))
    }
    handle.addEventListener('pointermove', onMove)
    handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', onMove), {
      once: true,
    })
  }
  return (
    <span
      aria-hidden
      className="grid-handle"
      onPointerDown={onPointerDown}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
