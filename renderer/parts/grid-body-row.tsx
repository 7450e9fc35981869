import { memo } from 'react'
import { type GridColumn, tellValue } from './grid-column.ts'

type Props<Row> = {
  row: Row
  rowKey: string
  /** Position among the rows shown, counted from 0. */
  index: number
  /** Distance from the first row, in pixels. */
  top: number
  columns: readonly GridColumn<Row>[]
  /** Column of the cell that has the tab stop, or -1 when it is in another row. */
  tabColumn: number
  isOpen: boolean
}

/** One row; drawn anew only when something of it has changed, so that moving the focus stays cheap. */
export const GridBodyRow = memo(BodyRow) as typeof BodyRow

function BodyRow<Row>({ row, rowKey, index, top, columns, tabColumn, isOpen }: Props<Row>) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-current={isOpen ? 'true' : undefined}
      className="grid-row grid-body-row"
      data-row-key={rowKey}
      data-even={index % 2 === 1}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, at) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={at + 1}
          className="grid-cell"
          data-kind={column.kind}
          tabIndex={at === tabColumn ? 0 : -1}
          data-place={`${index + 1}:${at}`}
        >
          {column.cell === undefined ? (
            <PlainCell text={tellValue(column, row)} isTwoLined={column.isTwoLined === true} />
          ) : (
            column.cell(row)
          )}
        </div>
      ))}
    </div>
  )
}

function PlainCell({ text, isTwoLined }: { text: string; isTwoLined: boolean }) {
  return (
    <span
      className={isTwoLined ? 'grid-text grid-two-lines' : 'grid-text'}
      title={text.length > 24 ? text : undefined}
    >
      {text}
    </span>
  )
}
