import { Checkbox } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconEyeOff, IconPencil } from '@tabler/icons-react'
import { memo } from 'react'
import { columnLetters } from '../../shared/import/grid.ts'
import { fieldKinds } from '../../shared/import/idea-fields.ts'
import type { PreviewLine } from '../../shared/import/preview-contract.ts'
import type { CellProblem, Orientation } from '../../shared/import/understanding.ts'
import type { GridPlace } from '../parts/grid-keys.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { CellEditor } from './cell-editor.tsx'
import { cellKey } from './corrections.ts'
import { editableText, isLongText, type PreviewColumn, type TypedTexts } from './preview-cell.ts'
import { shownValue } from './shown-value.ts'

type Props = {
  line: number
  /** The idea of the line, as soon as it is there. */
  shown: PreviewLine | undefined
  orientation: Orientation
  columns: readonly PreviewColumn[]
  typed: TypedTexts
  /** Position among the rows shown, counted from 0. */
  index: number
  /** Distance from the first row, in pixels. */
  top: number
  /** Column of the cell that has the tab stop, or -1. */
  tabColumn: number
  /** Column of the cell that is being edited, or -1. */
  editedColumn: number
  onSkip: (row: number) => void
  onEdit: (place: GridPlace) => void
  onFinish: (place: GridPlace, text: string | null, next: GridPlace | null) => void
}

/** One idea of the preview. */
export const PreviewRow = memo(Row)

function Row(props: Props) {
  const { shown, columns, index, top, tabColumn, onSkip } = props
  const say = useText()
  const isUpright = props.orientation === 'ideas-in-rows'
  const line = isUpright ? String(props.line) : columnLetters(props.line)
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className="grid-row grid-body-row"
      data-editing={props.editedColumn >= 0}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        className="grid-cell"
        tabIndex={tabColumn === 0 ? 0 : -1}
        data-place={`${index + 1}:0`}
      >
        <Checkbox
          size="xs"
          tabIndex={-1}
          label={line}
          aria-label={say('import.preview.take', { line })}
          checked
          onChange={() => onSkip(index)}
        />
        {shown?.idea.hidden === true && (
          <IconEyeOff size={14} className="grid-sign" aria-label={say('import.hidden')} />
        )}
      </div>
      {columns.map((column, at) => (
        <ValueCell key={column.field} {...props} column={column} at={at + 1} />
      ))}
    </div>
  )
}

function ValueCell(props: Props & { column: PreviewColumn; at: number }) {
  const { line, shown, typed, column, at, index, onEdit } = props
  const say = useText()
  const language = useLanguage()
  const place = { row: index + 1, column: at }
  const problems = shown?.problems.filter(({ field }) => field === column.field) ?? []
  const isTyped = typed.has(cellKey({ line, place: column.place }))
  const kind = fieldKinds[column.field]
  const text = shownValue(shown?.idea.readings[column.field]?.value, say, language)
  const isEdited = props.editedColumn === at
  return (
    <div
      role="gridcell"
      aria-colindex={at + 1}
      className="grid-cell import-cell"
      data-kind={kind === 'number' ? 'number' : 'text'}
      data-open={problems.some(({ accepted }) => !accepted)}
      tabIndex={props.tabColumn === at ? 0 : -1}
      data-place={`${place.row}:${place.column}`}
      onDoubleClick={() => onEdit(place)}
    >
      {isEdited && shown !== undefined ? (
        <CellEditor
          label={say(`field.${column.field}`)}
          text={editableText(shown.idea, column, { typed, say })}
          isLong={isLongText(column.field)}
          onFinish={(written, step) => {
            const next = { row: place.row + step.rows, column: place.column + step.columns }
            props.onFinish(place, written, step.isLeaving ? null : next)
          }}
        />
      ) : (
        <>
          <CellSigns problems={problems} isTyped={isTyped} />
          <span className="grid-text" title={text.length > 40 ? text : undefined}>
            {text}
          </span>
        </>
      )}
    </div>
  )
}

/** Signs with words: an open remark, a settled one, a value typed by the person. */
function CellSigns({ problems, isTyped }: { problems: readonly CellProblem[]; isTyped: boolean }) {
  const say = useText()
  const open = problems.filter(({ accepted }) => !accepted)
  const names = (some: readonly CellProblem[]): string =>
    some.map(({ kind }) => say(`import.problem.${kind}`)).join(', ')
  return (
    <>
      {isTyped && <IconPencil size={14} className="grid-sign" aria-label={say('import.preview.typed')} />}
      {open.length > 0 && (
        <IconAlertTriangle size={16} className="grid-sign import-open" aria-label={names(open)} />
      )}
      {open.length === 0 && problems.length > 0 && (
        <IconCheck
          size={14}
          className="grid-sign"
          aria-label={`${names(problems)}: ${say('import.problems.settled')}`}
        />
      )}
    </>
  )
}
