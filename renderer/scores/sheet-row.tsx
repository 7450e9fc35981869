import { memo } from 'react'
import { IconArrowForward, IconHandStop } from '@tabler/icons-react'
import type { SheetRow } from '../../shared/scores/scores-contract.ts'
import { type Language, text } from '../../shared/language/text.ts'
import type { Scale } from '../../shared/stages/stage.ts'
import type { Leaving } from './cell-editor.tsx'
import { SheetCellView } from './sheet-cell.tsx'
import type { OverlaidCell } from './sheet-overlay.ts'

type Props = {
  row: SheetRow
  index: number
  /** Distance from the top of the rows, in pixels. */
  top: number
  criterionIds: readonly string[]
  scales: readonly Scale[]
  language: Language
  overlay: ReadonlyMap<string, OverlaidCell> | undefined
  /** -1 when the active cell is in another row. */
  activeColumn: number
  /** First and last selected column of this row; -1 and -1 when none is. */
  selectedFrom: number
  selectedTo: number
  editingColumn: number
  typed: string | null
  onLeave: (leaving: Leaving) => void
}

/** One idea of the sheet. Drawn again only when one of its own cells, or the cursor in it, changes. */
export const SheetRowView = memo(function SheetRowView(props: Props) {
  const { row, index, criterionIds, scales, overlay, language } = props
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      className="score-row"
      style={{ top: props.top }}
    >
      <div role="rowheader" aria-colindex={1} className="score-number">
        {row.number}
      </div>
      <div role="rowheader" aria-colindex={2} className="score-title" title={row.title}>
        <span>{row.title}</span>
        {row.outcome === 'passed' && (
          <IconArrowForward size={15} role="img" aria-label={text(language, 'scores.outcome.passed')} />
        )}
        {row.outcome === 'stopped' && (
          <IconHandStop size={15} role="img" aria-label={text(language, 'scores.outcome.stopped')} />
        )}
      </div>
      {criterionIds.map((criterionId, column) => {
        const scale = scales[column]
        if (scale === undefined) return null
        return (
          <SheetCellView
            key={criterionId}
            id={cellId(index, column)}
            column={column}
            stored={row.cells[column] ?? null}
            overlaid={overlay?.get(criterionId)}
            scale={scale}
            language={language}
            isActive={props.activeColumn === column}
            isSelected={column >= props.selectedFrom && column <= props.selectedTo}
            editing={props.editingColumn === column ? { typed: props.typed } : null}
            onLeave={props.onLeave}
          />
        )
      })}
    </div>
  )
})

/** The element of a cell, for `aria-activedescendant`. */
export function cellId(row: number, column: number): string {
  return `score-${row}-${column}`
}
