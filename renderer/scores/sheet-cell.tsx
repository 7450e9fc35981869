import { VisuallyHidden } from '@mantine/core'
import { formatScore } from '../../shared/scores/score-input.ts'
import type { ScoreState } from '../../shared/scores/score.ts'
import type { SheetCell } from '../../shared/scores/scores-contract.ts'
import type { Scale } from '../../shared/stages/stage.ts'
import { type Language, text as textIn } from '../../shared/language/text.ts'
import { CellEditor, type Leaving } from './cell-editor.tsx'
import { problemText } from './problem-text.ts'
import type { OverlaidCell } from './sheet-overlay.ts'

type Props = {
  id: string
  column: number
  stored: SheetCell | null
  overlaid: OverlaidCell | undefined
  scale: Scale
  /** Comes down from the grid: hundreds of cells that each listen for it would make scrolling slow. */
  language: Language
  isActive: boolean
  isSelected: boolean
  /** Null when this cell is not under the editor. */
  editing: { typed: string | null } | null
  onLeave: (leaving: Leaving) => void
}

/** One score: its text, and its state as a pattern, so that no state is told by colour alone. */
export function SheetCellView({ id, column, stored, overlaid, scale, language, editing, ...props }: Props) {
  const cell = overlaid?.kind === 'saving' ? overlaid.cell : stored
  const isInvalid = overlaid?.kind === 'invalid'
  const text = isInvalid ? overlaid.problem.entered : textOf(cell, scale, language)
  const hasReason = (cell?.reason ?? '') !== ''
  return (
    <div
      role="gridcell"
      id={id}
      aria-colindex={column + 3}
      aria-selected={props.isSelected}
      aria-invalid={isInvalid || undefined}
      data-column={column}
      data-state={isInvalid ? 'invalid' : (cell?.state ?? 'open')}
      data-active={props.isActive || undefined}
      data-saving={overlaid?.kind === 'saving' || undefined}
      className="score-cell"
      title={isInvalid ? problemText(overlaid.problem, scale, language) : (cell?.reason ?? '') || undefined}
    >
      {editing === null ? (
        text
      ) : (
        <CellEditor start={editing.typed ?? text} isTyped={editing.typed !== null} onLeave={props.onLeave} />
      )}
      {editing === null && text === '' && (
        <VisuallyHidden>{textIn(language, 'scores.state.open')}</VisuallyHidden>
      )}
      {hasReason && (
        <>
          <span className="score-reason-mark" aria-hidden />
          <VisuallyHidden>{textIn(language, 'scores.with-reason')}</VisuallyHidden>
        </>
      )}
    </div>
  )
}

/** The text of a cell as people read and type it; empty for an open one. */
export function textOf(cell: SheetCell | null, scale: Scale, language: Language): string {
  return formatScore(stateOfCell(cell), scale, language)
}

function stateOfCell(cell: SheetCell | null): ScoreState {
  if (cell === null) return { state: 'open' }
  if (cell.state === 'value')
    return cell.value === null ? { state: 'open' } : { state: 'value', value: cell.value }
  return { state: cell.state }
}
