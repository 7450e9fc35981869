import { scaleLinear } from 'd3-scale'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import { walkMarks } from '../../shared/mark-walk.ts'
import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import {
  type ChartIdea,
  type ChartLayout,
  markRadius,
  type Thresholds,
} from '../../shared/ranking/value-complexity-layout.ts'
import '../charts/charts.css'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ChartMarkShape } from './chart-mark-shape.tsx'
import { LabelLeaders, LabelRims, LabelTexts } from './chart-labels.tsx'
import { ChartTip } from './chart-tip.tsx'
import { useMarkText } from './use-mark-text.ts'

/** An idea of the chart with what its mark, tip and name tell. */
export type ShownIdea = ChartIdea & Pick<RankedIdea, 'rank' | 'value' | 'standing'>

export const chartFontSize = 11

type Props = {
  ideas: readonly ShownIdea[]
  layout: ChartLayout
  width: number
  height: number
  thresholds: Thresholds
  finding: string
  onOpen: (ideaId: string) => void
}

/**
 * Benefit over complexity as a picture with a name, and over it one button per mark, which the keyboard walks with arrow
 * keys. Two layers, because the inside of an image is silent to screen readers.
 */
export function ValueComplexityChart(props: Props) {
  const { ideas, layout, width, height, thresholds, finding, onOpen } = props
  const say = useText()
  const id = useId()
  const [active, setActive] = useState<string | null>(null)
  const byId = new Map(ideas.map((idea) => [idea.id, idea]))
  const shown = layout.marks.find((mark) => mark.id === active)
  return (
    <div className="chart-frame" style={{ height }}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{say('chart.title')}</title>
        <desc id={`${id}-desc`}>{`${finding} ${say('chart.description')}`}</desc>
        <g aria-hidden>
          <Axes layout={layout} />
          <ThresholdLines layout={layout} thresholds={thresholds} />
          <LabelRims layout={layout} />
          <LabelLeaders layout={layout} activeId={active} />
          {layout.marks.toReversed().map((mark) => (
            <ChartMarkShape
              key={mark.id}
              x={mark.x}
              y={mark.y}
              standing={byId.get(mark.id)?.standing ?? 'in-selection'}
              isActive={mark.id === active}
            />
          ))}
          <LabelTexts layout={layout} activeId={active} />
        </g>
      </svg>
      <MarkButtons ideas={ideas} layout={layout} onOpen={onOpen} onActive={setActive} />
      {shown !== undefined && <ChartTip mark={shown} idea={byId.get(shown.id)} plot={layout.plot} />}
    </div>
  )
}

function Axes({ layout: { plot, xRange, yRange } }: { layout: ChartLayout }) {
  const say = useText()
  const language = useLanguage()
  const x = scaleLinear(xRange, [plot.left, plot.left + plot.width])
  const y = scaleLinear(yRange, [plot.top + plot.height, plot.top])
  const bottom = plot.top + plot.height
  const middle = plot.top + plot.height / 2
  return (
    <g className="chart-axes">
      {x.ticks(8).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1={plot.top} y2={bottom} className="chart-grid" />
          <text x={x(tick)} y={bottom + 16} textAnchor="middle">
            {formatNumber(tick * 100, language, 0)}
          </text>
        </g>
      ))}
      {y.ticks(6).map((tick) => (
        <g key={tick}>
          <line x1={plot.left} x2={plot.left + plot.width} y1={y(tick)} y2={y(tick)} className="chart-grid" />
          <text x={plot.left - 8} y={y(tick) + 4} textAnchor="end">
            {formatNumber(tick * 100, language, 0)}
          </text>
        </g>
      ))}
      <path d={`M${plot.left} ${plot.top}V${bottom}H${plot.left + plot.width}`} className="chart-line" />
      <text x={plot.left + plot.width / 2} y={bottom + 36} textAnchor="middle" className="chart-axis-name">
        {say('chart.axis.complexity')} →
      </text>
      <text transform={`translate(14 ${middle}) rotate(-90)`} textAnchor="middle" className="chart-axis-name">
        {say('chart.axis.benefit')} →
      </text>
    </g>
  )
}

/** The four fields; a threshold outside of the part shown has no line. */
function ThresholdLines({ layout, thresholds }: { layout: ChartLayout; thresholds: Thresholds }) {
  const say = useText()
  const { plot, xRange, yRange, names } = layout
  const x = scaleLinear(xRange, [plot.left, plot.left + plot.width])(thresholds.complexity)
  const y = scaleLinear(yRange, [plot.top + plot.height, plot.top])(thresholds.benefit)
  const isInX = x > plot.left && x < plot.left + plot.width
  const isInY = y > plot.top && y < plot.top + plot.height
  return (
    <g className="chart-thresholds">
      {isInX && <line x1={x} x2={x} y1={plot.top} y2={plot.top + plot.height} />}
      {isInY && <line x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} />}
      {names.map(({ quadrant, box }) => (
        <text key={quadrant} x={box.left} y={box.top + box.height - 3} fontSize={chartFontSize + 1}>
          {say(`chart.quadrant.${quadrant}`)}
        </text>
      ))}
    </g>
  )
}

type ButtonsProps = Pick<Props, 'ideas' | 'layout' | 'onOpen'> & { onActive: (id: string | null) => void }

function MarkButtons({ ideas, layout: { marks }, onOpen, onActive }: ButtonsProps) {
  const say = useText()
  const markText = useMarkText()
  const group = useRef<HTMLDivElement>(null)
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const focused = Math.max(
    0,
    marks.findIndex(({ id }) => id === focusedId),
  )
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = event.altKey || event.ctrlKey || event.metaKey ? null : walkMarks(marks, focused, event.key)
    if (to === null) return
    event.preventDefault()
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <div ref={group} role="group" aria-label={say('chart.marks')}>
      {marks.map(({ id, x, y }, index) => {
        const idea = ideas[index]
        if (idea === undefined) return null
        return (
          <button
            key={id}
            type="button"
            className="chart-button"
            aria-label={markText(idea)}
            tabIndex={index === focused ? 0 : -1}
            style={{ left: x - markRadius - 4, top: y - markRadius - 4 }}
            onClick={() => onOpen(id)}
            onKeyDown={onKeyDown}
            onFocus={() => {
              setFocusedId(id)
              onActive(id)
            }}
            onBlur={() => onActive(null)}
            onMouseEnter={() => onActive(id)}
            onMouseLeave={() => onActive(null)}
          />
        )
      })}
    </div>
  )
}
