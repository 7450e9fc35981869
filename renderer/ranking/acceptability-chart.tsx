import type { Bin } from '../../shared/ranking/acceptability-layout.ts'
import { wholePercent } from '../../shared/ranking/robustness-finding.ts'
import { wrapText } from '../../shared/text-width.ts'
import '../charts/charts.css'
import { ChartImage } from '../charts/chart-image.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { AcceptabilityRows, type AcceptabilityProps, useRowName } from './acceptability-rows.tsx'
import type { MapMargin } from './map-margin.ts'

/** Shares from which a field has the next darker tone; the number in it says the same exactly. */
const tones = [0, 0.05, 0.15, 0.3, 0.6]
/** Smaller shares have a tone but no number. */
const leastNumbered = 0.005

const nameSize = 12

/** The heat map of ranks: an image with a name, and over its names one button per row for pointer and keyboard. */
export function AcceptabilityChart(props: AcceptabilityProps) {
  const { view, margin, layout, size } = props
  const say = useText()
  return (
    <div className="chart-frame" style={{ height: layout.height }}>
      <ChartImage
        title={say('runs.map.title')}
        description={say('runs.map.description')}
        width={size.width}
        height={layout.height}
      >
        <g aria-hidden>
          <RankNames layout={layout} size={size} margin={margin} />
          <RowNames view={view} layout={layout} size={size} />
          <Cells layout={layout} size={size} />
          {margin !== null && <Margin layout={layout} size={size} margin={margin} />}
          <CutLines layout={layout} size={size} />
        </g>
      </ChartImage>
      <AcceptabilityRows {...props} />
    </div>
  )
}

type PartProps = Pick<AcceptabilityProps, 'layout' | 'size'>

function RankNames({
  layout: { columns, cellWidth },
  size,
  margin,
}: PartProps & { margin: MapMargin | null }) {
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
      {margin !== null && (
        <text x={size.width} y={size.top - 8} textAnchor="end">
          {say(margin.kind === 'funded' ? 'funded.margin' : 'runs.map.margin')}
        </text>
      )}
    </g>
  )
}

function RowNames({ view, layout, size }: PartProps & Pick<AcceptabilityProps, 'view'>) {
  const nameOf = useRowName(view, null)
  const room = { fontSize: nameSize, maximumWidth: size.names - 14, maximumLines: 1 }
  return (
    <g className="chart-label">
      {layout.rows.map((row, place) => (
        <text
          key={row.first}
          x={2}
          y={size.top + place * size.rowHeight + size.rowHeight / 2 + 4}
          fontSize={nameSize}
        >
          {wrapText(nameOf(row).label, room)[0]}
        </text>
      ))}
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

function Margin({ layout, size, margin }: PartProps & { margin: MapMargin }) {
  const say = useText()
  const language = useLanguage()
  return (
    <g className="chart-label">
      {layout.rows.map((row, place) => {
        const y = size.top + place * size.rowHeight + size.rowHeight / 2
        const share = meanShare(margin, row)
        const single = row.first === row.last ? (margin.entries[row.first - 1] ?? null) : null
        return (
          <g key={row.first}>
            {margin.kind === 'funded' && single !== null && (
              <circle
                cx={size.width - size.margin + 14}
                cy={y}
                r={4}
                className={single.isIn ? 'heat-in' : 'heat-out'}
              />
            )}
            <text x={size.width} y={y + 4} textAnchor="end" fontSize={12}>
              {share === null ? '–' : say('runs.percent', { share: wholePercent(share, language) })}
            </text>
          </g>
        )
      })}
    </g>
  )
}

/** The mean over the ideas of a row; those that cannot be funded are funded in no run. */
function meanShare({ entries }: MapMargin, { first, last }: Bin): number | null {
  const part = entries.slice(first - 1, last)
  if (part.every((entry) => entry === null)) return null
  return part.reduce((sum, entry) => sum + (entry?.share ?? 0), 0) / part.length
}

function CutLines({ layout: { cutX, cutY, height }, size }: PartProps) {
  return (
    <g className="heat-cut">
      {cutX !== null && <line x1={cutX} x2={cutX} y1={size.top - 4} y2={height} />}
      {cutY !== null && <line x1={0} x2={size.width} y1={cutY} y2={cutY} />}
    </g>
  )
}
