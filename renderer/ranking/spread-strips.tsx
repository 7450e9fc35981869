import { formatNumber } from '../../shared/language/text.ts'
import { layoutStrips, type SpreadStrip } from '../../shared/ranking/spread-strips-layout.ts'
import type { CellOpinion } from '../../shared/ranking/stage-opinions.ts'
import type { Criterion, Scale } from '../../shared/stages/stage.ts'
import '../charts/charts.css'
import { RowName } from '../charts/row-name.tsx'
import { ChartImage } from '../charts/chart-image.tsx'
import { useLanguage } from '../parts/use-text.ts'
import './agreement.css'

export type SpreadRow = {
  criterion: Criterion
  scale: Scale
  opinion: CellOpinion | null
  /** The value agreed on, in points; null where the mean counts. */
  agreed: number | null
}

const sizes = { rowHeight: 44, names: 210, top: 6, margin: 44 }

type Props = { title: string; finding: string; rows: readonly SpreadRow[]; width: number }

/** One strip per criterion with every mark on it; the numbers stand in the table below. */
export function SpreadStrips({ title, finding, rows, width }: Props) {
  const language = useLanguage()
  const strips = layoutStrips(
    rows.map(({ opinion, scale }) => ({ opinion, minimum: scale.minimum, maximum: scale.maximum })),
    { ...sizes, width },
  )
  const { names, top, rowHeight, margin } = sizes
  return (
    <ChartImage title={title} description={finding} width={width} height={top + rows.length * rowHeight}>
      <g aria-hidden>
        {rows.map(({ criterion, scale }, row) => {
          const y = top + (row + 0.5) * rowHeight
          const strip = strips[row] ?? null
          return (
            <g key={criterion.id}>
              <g className="chart-label">
                <RowName name={criterion.name} x={0} y={y} width={names - 32} />
                <text x={names - 16} y={y + 4} fontSize={12} textAnchor="end">
                  {formatNumber(scale.minimum, language)}
                </text>
                <text x={width - margin + 16} y={y + 4} fontSize={12}>
                  {formatNumber(scale.maximum, language)}
                </text>
              </g>
              <line x1={names} x2={width - margin} y1={y} y2={y} className="chart-grid" />
              {strip !== null && <Strip strip={strip} />}
            </g>
          )
        })}
      </g>
    </ChartImage>
  )
}

function Strip({ strip }: { strip: SpreadStrip }) {
  const { y, meanX } = strip
  return (
    <>
      <StripDots strip={strip} />
      <path d={`M${meanX} ${y - 23}l5 5l-5 5l-5 -5z`} className="strip-mean" />
    </>
  )
}

/** The span of the marks of a strip, and a dot for each of them with the number of people where they are several. */
export function StripDots({ strip: { y, from, to, dots } }: { strip: SpreadStrip }) {
  return (
    <>
      <line x1={from} x2={to} y1={y} y2={y} className="strip-range" />
      {dots.map(({ x, radius, count }) => (
        <g key={x}>
          <circle cx={x} cy={y} r={radius} className="strip-dot" />
          {count > 1 && (
            <text x={x} y={y + 3.5} fontSize={10} textAnchor="middle" className="strip-count">
              {count}
            </text>
          )}
        </g>
      ))}
    </>
  )
}
