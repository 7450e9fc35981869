import { useId } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import type { TornadoLayout } from '../../shared/ranking/tornado-layout.ts'
import type { Tornado } from '../../shared/ranking/tornado.ts'
import '../charts/charts.css'
import { RowName } from '../charts/row-name.tsx'
import { ChartImage, HatchPattern } from '../charts/chart-image.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { pointsText } from './ranking-words.ts'

export const tornadoSizes = { rowHeight: 30, names: 210, top: 26, margin: 24 }

type Props = { tornado: Tornado; layout: TornadoLayout; width: number; finding: string }

/** The tornado as a picture; its numbers stand in the table below. */
export function TornadoChart({ tornado, layout, width, finding }: Props) {
  const say = useText()
  const language = useLanguage()
  const id = useId()
  const { top, rowHeight, names } = tornadoSizes
  const bottom = top + tornado.bars.length * rowHeight
  const { valueX, cutX } = layout
  const isCutLeft = cutX !== null && cutX < valueX
  return (
    <ChartImage title={say('tornado.chart')} description={finding} width={width} height={layout.height + 18}>
      <HatchPattern id={`${id}-hatch`} line="tornado-hatch" />
      <g aria-hidden>
        <g className="chart-axes">
          {layout.ticks.map(({ value, x }) => (
            <g key={x}>
              <line x1={x} x2={x} y1={top} y2={bottom} className="chart-grid" />
              <text x={x} y={bottom + 16} textAnchor="middle">
                {formatNumber(value * 100, language, 0)}
              </text>
            </g>
          ))}
          <text x={(names + width) / 2} y={bottom + 34} textAnchor="middle" className="chart-axis-name">
            {say('tornado.axis')}
          </text>
        </g>
        {tornado.bars.map(({ column: { criterion } }, place) => {
          const bar = layout.bars[place]
          if (bar === undefined) return null
          const box = { y: bar.y + 5, height: rowHeight - 10 }
          return (
            <g key={criterion.id} className="chart-label">
              <RowName name={criterion.name} x={0} y={bar.y + rowHeight / 2} width={names - 10} />
              <rect {...box} {...bar.worse} fill={`url(#${id}-hatch)`} className="tornado-worse" />
              <rect {...box} {...bar.better} className="tornado-better" />
            </g>
          )
        })}
        <line x1={valueX} x2={valueX} y1={top - 4} y2={bottom} className="tornado-now" />
        <g className="chart-label">
          <text x={valueX} y={top - 10} fontSize={12} textAnchor={isCutLeft ? 'start' : 'end'}>
            {say('tornado.now', { value: pointsText(tornado.value, language) })}
          </text>
          {cutX !== null && (
            <text x={cutX} y={top - 10} fontSize={12} textAnchor={isCutLeft ? 'end' : 'start'}>
              {say('tornado.cut', { value: pointsText(tornado.cutValue, language) })}
            </text>
          )}
        </g>
        {cutX !== null && (
          <g className="heat-cut">
            <line x1={cutX} x2={cutX} y1={top - 4} y2={bottom} />
          </g>
        )}
      </g>
    </ChartImage>
  )
}
