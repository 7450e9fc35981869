import type { ReactNode } from 'react'

/** What a cell holds for sorting, filtering and searching; null (or an empty list) when nothing is stated. */
export type GridValue = string | number | readonly string[] | null

/**
 * How a column is sorted and filtered. text: contains; pick: from the values that occur (a list counts with each of its
 * values); number: from, to; day: plain dates, from, to.
 */
export type GridKind = 'text' | 'pick' | 'number' | 'day'

/** A column of a table. Keep the list of columns stable between renders (useMemo or module level). */
export type GridColumn<Row> = {
  id: string
  title: string
  kind: GridKind
  /** In pixels; a flexible column takes the width that is left over as well. */
  width: number
  isFlexible?: boolean
  /** Two narrow lines even where a row has room for one: for titles, which tell rows apart by their ends. */
  isTwoLined?: boolean
  /** Shown only after the person has asked for it. */
  isHiddenAtFirst?: boolean
  /** Cannot be hidden: what names the row. */
  isAlwaysShown?: boolean
  value: (row: Row) => GridValue
  /** A value as the screen shows it, for pick lists, chips and searching; by default the value itself. */
  tell?: (value: string | number) => string
  /** What stands in the cell; by default the value as text. */
  cell?: (row: Row) => ReactNode
}

/** The value of a cell as one line of text, as searching and plain cells use it. */
export function tellValue<Row>(column: GridColumn<Row>, row: Row): string {
  const value = column.value(row)
  if (value === null) return ''
  const tell = column.tell ?? String
  return typeof value === 'object' ? value.map((one) => tell(one)).join(', ') : tell(value)
}
