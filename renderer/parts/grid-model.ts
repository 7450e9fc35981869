import {
  columnFilteringFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { type GridColumn, type GridValue, tellValue } from './grid-column.ts'
import { compareValues, foldText, type GridFilter, hasWords, passes, wordsOf } from './grid-filter.ts'
import { keepLooks, keepVisit, recallLooks, recallVisit } from './grid-memory.ts'

export const gridFeatures = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  columnVisibilityFeature,
  columnSizingFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
})

type Options<Row extends object> = {
  name: string
  rows: readonly Row[]
  rowKey: (row: Row) => string
  columns: readonly GridColumn<Row>[]
}

export type GridModel<Row extends object> = ReturnType<typeof useGridModel<Row>>

/** Sorting, filters, search, shown columns and widths of a table, with what is remembered of them. */
export function useGridModel<Row extends object>({ name, rows, rowKey, columns }: Options<Row>) {
  const [visit] = useState(() => recallVisit(name))
  const [looks] = useState(() => recallLooks(name))
  const [search, setSearch] = useState(visit.search)
  const [sorting, setSorting] = useState(visit.sorting)
  const [columnFilters, setColumnFilters] = useState(visit.filters)
  const [columnSizing, setColumnSizing] = useState(looks.widths)
  const [shown, setShown] = useState(looks.shown)
  const found = useFound(rows, columns, search)
  const columnVisibility = useMemo(
    () => Object.fromEntries(columns.map((column) => [column.id, isShown(column, shown)])),
    [columns, shown],
  )
  const tableColumns = useMemo(() => buildColumns(columns), [columns])
  const table = useTable({
    features: gridFeatures,
    columns: tableColumns,
    data: found,
    getRowId: rowKey,
    enableSortingRemoval: true,
    state: { sorting, columnFilters, columnVisibility, columnSizing },
    onSortingChange: setSorting,
    onColumnFiltersChange: setColumnFilters,
    onColumnSizingChange: setColumnSizing,
  })
  useEffect(
    () => keepVisit(name, { sorting, filters: columnFilters, search }),
    [name, sorting, columnFilters, search],
  )
  useEffect(() => keepLooks(name, { shown, widths: columnSizing }), [name, shown, columnSizing])
  return {
    table,
    search,
    setSearch,
    /** Changes whenever other rows, or the same in another order, are asked for. */
    orderKey: JSON.stringify([sorting, columnFilters, search]),
    columns,
    filterOf: (id: string) => columnFilters.find((one) => one.id === id)?.value as GridFilter | undefined,
    setFilter: (id: string, filter: GridFilter | undefined) =>
      setColumnFilters((present) => [
        ...present.filter((one) => one.id !== id),
        ...(filter === undefined ? [] : [{ id, value: filter }]),
      ]),
    filters: columnFilters as readonly { id: string; value: GridFilter }[],
    resetFilters: () => {
      setColumnFilters([])
      setSearch('')
    },
    showColumn: (id: string, isVisible: boolean) => setShown((present) => ({ ...present, [id]: isVisible })),
    isColumnShown: (id: string) => columnVisibility[id] === true,
    resetLooks: () => {
      setShown({})
      setColumnSizing({})
    },
    setWidth: (id: string, width: number) => setColumnSizing((present) => ({ ...present, [id]: width })),
  }
}

function isShown<Row>(column: GridColumn<Row>, shown: Record<string, boolean>): boolean {
  return column.isAlwaysShown === true || (shown[column.id] ?? column.isHiddenAtFirst !== true)
}

/** The rows that hold every word looked for, in any column; the folded text of a row is made once. */
function useFound<Row extends object>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  search: string,
): readonly Row[] {
  const deferred = useDeferredValue(search)
  const textOf = useMemo(() => rememberFolded(columns), [columns])
  useEffect(() => prepareIdly(rows, textOf), [rows, textOf])
  return useMemo(() => {
    const words = wordsOf(deferred)
    return words.length === 0 ? rows : rows.filter((row) => hasWords(textOf(row), words))
  }, [rows, textOf, deferred])
}

/**
 * Makes the texts while the person looks at the table, as far as there is time, so that the first search need not make all of
 * them at once. Ends when the answer is called.
 */
function prepareIdly<Row>(rows: readonly Row[], textOf: (row: Row) => string): () => void {
  let next = 0
  const prepare = (time: IdleDeadline): void => {
    for (; next < rows.length && time.timeRemaining() > 2; next += 1) {
      const row = rows[next]
      if (row !== undefined) textOf(row)
    }
    if (next < rows.length) handle = requestIdleCallback(prepare)
  }
  let handle = requestIdleCallback(prepare)
  return () => cancelIdleCallback(handle)
}

/** The folded text of a row over all columns, made once for each row. */
function rememberFolded<Row extends object>(columns: readonly GridColumn<Row>[]): (row: Row) => string {
  const texts = new WeakMap<Row, string>()
  return (row) => {
    const known = texts.get(row)
    if (known !== undefined) return known
    const text = foldText(columns.map((column) => tellValue(column, row)).join('\n'))
    texts.set(row, text)
    return text
  }
}

function buildColumns<Row extends object>(columns: readonly GridColumn<Row>[]) {
  const helper = createColumnHelper<typeof gridFeatures, Row>()
  return helper.columns(
    columns.map((column) =>
      helper.accessor((row: Row): GridValue | undefined => stated(column.value(row)), {
        id: column.id,
        size: column.width,
        minSize: 48,
        maxSize: 900,
        sortUndefined: 'last',
        sortDescFirst: false,
        sortFn: (a, b, id) => compareValues(a.getValue(id), b.getValue(id)),
        filterFn: (row, id, filter: GridFilter) =>
          passes(row.getValue<GridValue | undefined>(id) ?? null, filter, column.tell ?? String),
      }),
    ),
  )
}

/** Nothing stated is `undefined` to the table: sorted last in both directions. */
function stated(value: GridValue): GridValue | undefined {
  return value === null || value === '' || (typeof value === 'object' && value.length === 0)
    ? undefined
    : value
}
