import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type {
  AcceptabilityLayout,
  AcceptabilitySize,
  Bin,
} from '../../shared/ranking/acceptability-layout.ts'
import type { RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { type Selection, wholePercent } from '../../shared/ranking/robustness-finding.ts'
import { rankSpread } from '../../shared/ranking/rank-spread.ts'
import { walkMarks } from '../../shared/mark-walk.ts'
import '../charts/charts.css'
import { useLanguage, useText } from '../parts/use-text.ts'

/** Shares from which a field has the next darker tone; the number in it says the same exactly. */
const tones = [0, 0.05, 0.15, 0.3, 0.6]
/** Smaller shares have a tone but no number. */
const leastNumbered = 0.005

type Props = {
  view: RobustnessView
  selections: readonly Selection[] | null
  layout: AcceptabilityLayout
  size: AcceptabilitySize
  onOpen: (ideaId: string) => void
  /** Shows the ideas of a row that stands for several one by one, from this place on. */
  onZoom: (first: number) => void
}

/** The heat map of ranks: an image with a name, and over its names one button per row for pointer and keyboard. */
export function AcceptabilityChart({ view, selections, layout, size, onOpen, onZoom }: Props) {
  const say = useText()
  const id = useId()
  return (
    <div className="chart-frame" style={{ height: layout.height }}>
      <svg
        width={size.width}
        height={layout.height}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{say('runs.map.title')}</title>
        <desc id={`${id}-desc`}>{say('runs.map.description')}</desc>
        <g aria-hidden>
          <RankNames layout={layout} size={size} hasMargin={selections !== null} />
          <Cells layout={layout} size={size} />
          {selections !== null && <Margin layout={layout} size={size} selections={selections} />}
          <CutLines layout={layout} size={size} />
        </g>
      </svg>
      <RowButtons {...{ view, selections, layout, size, onOpen, onZoom }} />
    </div>
  )
}

type PartProps = { layout: AcceptabilityLayout; size: AcceptabilitySize }

function RankNames({ layout: { columns, cellWidth }, size, hasMargin }: PartProps & { hasMargin: boolean }) {
  const say = useText()
  return (
    <g className="chart-axes">
      <text x={size.names - 8} y={size.top - 8} textAnchor="end">
        {say('runs.map.ranks')}
      </text>
      {columns.map((column) => (
        <text
          key={column.first}
          className="heat-rank"
          x={column.x + cellWidth / 2}
          y={size.top - 8}
          textAnchor="middle"
        >
          {column.first === column.last ? column.first : `${column.first}–${column.last}`}
        </text>
      ))}
      {hasMargin && (
        <text x={size.width} y={size.top - 8} textAnchor="end">
          {say('runs.map.margin')}
        </text>
      )}
    </g>
  )
}

function Cells({ layout: { cells, cellWidth }, size }: PartProps) {
  const language = useLanguage()
  return (
    <g className="heat-cells">
      {cells.map(({ row, column, x, y, share }) => (
        <g key={`${row} ${column}`} className={`heat-${tones.filter((tone) => share >= tone).length}`}>
          <rect x={x + 0.5} y={y + 0.5} width={cellWidth - 1} height={size.rowHeight - 1} />
          {share >= leastNumbered && (
            <text x={x + cellWidth / 2} y={y + size.rowHeight / 2 + 4} textAnchor="middle">
              {share > 0.995 && share < 1 ? '99' : wholePercent(share, language)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

function Margin({ layout, size, selections }: PartProps & { selections: readonly Selection[] }) {
  const say = useText()
  const language = useLanguage()
  return (
    <g className="chart-label">
      {layout.rows.map((row, place) => (
        <text
          key={row.first}
          x={size.width}
          y={size.top + place * size.rowHeight + size.rowHeight / 2 + 4}
          textAnchor="end"
          fontSize={12}
        >
          {say('runs.percent', { share: wholePercent(meanOf(selections, row), language) })}
        </text>
      ))}
    </g>
  )
}

function meanOf(selections: readonly Selection[], { first, last }: Bin): number {
  const part = selections.slice(first - 1, last)
  return part.reduce((sum, { share }) => sum + share, 0) / part.length
}

function CutLines({ layout: { cutX, cutY, height }, size }: PartProps) {
  return (
    <g className="heat-cut">
      {cutX !== null && <line x1={cutX} x2={cutX} y1={size.top - 4} y2={height} />}
      {cutY !== null && <line x1={0} x2={size.width} y1={cutY} y2={cutY} />}
    </g>
  )
}

function RowButtons({ view, selections, layout, size, onOpen, onZoom }: Props) {
  const say = useText()
  const language = useLanguage()
  const group = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(0)
  const marks = layout.rows.map((_, place) => ({ x: 0, y: place }))
  const current = Math.min(focused, marks.length - 1)
  const onKeyDown = (event: KeyboardEvent): void => {
    const to =
      event.altKey || event.ctrlKey || event.metaKey ? null : walkMarks(marks, current, rowKey(event.key))
    if (to === null) return
    event.preventDefault()
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  const nameOf = ({ first, last }: Bin): { label: string; name: string } => {
    const idea = view.ideas[first - 1]
    const chosen = selections?.[first - 1]
    if (first !== last || idea === undefined) {
      const label = say('runs.map.group', { first, last })
      return { label, name: say('runs.map.group.name', { label }) }
    }
    const label = `${idea.rank}. ${idea.number} ${idea.title}`
    const row = say('runs.map.row.name', { label, best: rankSpread(idea.rankCounts).best })
    return {
      label,
      name:
        chosen === undefined
          ? row
          : `${row}, ${say('runs.map.row.selected', { share: wholePercent(chosen.share, language) })}`,
    }
  }
  return (
    <div ref={group} role="group" aria-label={say('runs.map.buttons')}>
      {layout.rows.map((row, place) => {
        const { label, name } = nameOf(row)
        const idea = view.ideas[row.first - 1]
        return (
          <button
            key={row.first}
            type="button"
            className="heat-row"
            aria-label={name}
            title={label}
            tabIndex={place === current ? 0 : -1}
            style={{ top: size.top + place * size.rowHeight, width: size.names - 8, height: size.rowHeight }}
            onClick={() => (row.first === row.last && idea ? onOpen(idea.ideaId) : onZoom(row.first))}
            onKeyDown={onKeyDown}
            onFocus={() => setFocused(place)}
          >
            {label}
          </button>
        )
      })}
    </div>
  )
}

/** In a list of rows, down is the next one; left and right mean nothing. */
function rowKey(key: string): string {
  return key === 'ArrowLeft' || key === 'ArrowRight' ? '' : key
}
