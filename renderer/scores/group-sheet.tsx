import { Loader, Text } from '@mantine/core'
import { useElementSize, useMergedRef } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, useRef } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import type { GroupCell, SheetRow } from '../../shared/scores/scores-contract.ts'
import type { StageView } from '../../shared/stages/stages-contract.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import './score-sheet.css'
import { SheetHeader } from './sheet-header.tsx'
import { headerHeight, rowHeight, sheetWidths } from './sheet-sizes.ts'

type Row = Omit<SheetRow, 'cells'> & { cells: GroupCell[] }

/** What a working group says as a whole: the mean of each cell and how many values it rests on. Only to be read. */
export function GroupSheet({ stage, groupId }: { stage: StageView; groupId: string }) {
  const say = useText()
  const input = { stageId: stage.id, workingGroupId: groupId, catalogueId: stage.catalogue.id }
  const sheet = useQuery(api.scores.readGroupSheet.queryOptions({ input }))
  if (sheet.data === undefined)
    return sheet.error === null ? (
      <Loader aria-label={say('app.loading')} />
    ) : (
      <ProblemNotice error={sheet.error} />
    )
  const { raters, rows } = sheet.data
  if (rows.length === 0) return <Text>{say('scores.no-ideas', { stage: stage.name })}</Text>
  return (
    <div className="score-sheet">
      <Text size="sm">{say('scores.group.hint', { count: raters.length, names: raters.join(', ') })}</Text>
      <MeansTable stage={stage} rows={rows} raterCount={raters.length} />
    </div>
  )
}

type TableProps = { stage: StageView; rows: readonly Row[]; raterCount: number }

function MeansTable({ stage, rows, raterCount }: TableProps) {
  const say = useText()
  const { criteria } = stage.catalogue
  const criterionIds = criteria.map(({ id }) => id)
  const table = useRef<HTMLDivElement>(null)
  const { ref: sizeRef, width } = useElementSize<HTMLDivElement>()
  const ref = useMergedRef(table, sizeRef)
  const widths = sheetWidths(width, criteria.length)
  const visible = useVirtualizer({
    count: rows.length,
    getScrollElement: () => table.current,
    estimateSize: () => rowHeight,
    overscan: 10,
    scrollMargin: headerHeight,
  })
  const style = {
    '--score-number': `${widths.number}px`,
    '--score-title': `${widths.title}px`,
    '--score-criterion': `${widths.criterion}px`,
    '--score-total': `${widths.total}px`,
    '--score-row': `${rowHeight}px`,
    '--score-header': `${headerHeight}px`,
  } as CSSProperties
  return (
    <div
      ref={ref}
      role="grid"
      aria-readonly
      aria-label={say('scores.group.table')}
      aria-rowcount={rows.length + 1}
      tabIndex={0}
      className="score-grid score-means"
      style={style}
    >
      <div role="rowgroup" className="score-head">
        <SheetHeader criteria={criteria} />
      </div>
      <div role="rowgroup" className="score-body" style={{ height: visible.getTotalSize() }}>
        {visible.getVirtualItems().map(({ index }) => (
          <MeansRow
            key={index}
            index={index}
            row={rows[index]}
            criterionIds={criterionIds}
            raterCount={raterCount}
          />
        ))}
      </div>
    </div>
  )
}

type MeansRowProps = {
  index: number
  row: Row | undefined
  criterionIds: readonly string[]
  /** Everybody asked in the group. */
  raterCount: number
}

function MeansRow({ index, row, criterionIds, raterCount }: MeansRowProps) {
  const say = useText()
  const language = useLanguage()
  if (row === undefined) return null
  return (
    <div role="row" aria-rowindex={index + 2} className="score-row" style={{ top: index * rowHeight }}>
      <div role="rowheader" className="score-number">
        {row.number}
      </div>
      <div role="rowheader" className="score-title" title={row.title}>
        <span>{row.title}</span>
      </div>
      {row.cells.map((cell, column) => (
        <div
          key={criterionIds[column]}
          role="gridcell"
          className="score-cell"
          title={detailText(cell, say)}
          data-state={cell.mean === null ? 'open' : 'value'}
        >
          {cell.mean === null ? '' : formatNumber(cell.mean, language, 2)}
          <span className="score-count">
            {say('scores.means.count', { count: cell.count, whole: raterCount })}
          </span>
        </div>
      ))}
    </div>
  )
}

function detailText({ abstained, cannotJudge }: GroupCell, say: Say): string | undefined {
  return abstained + cannotJudge === 0 ? undefined : say('scores.means.detail', { abstained, cannotJudge })
}
