import { scaleLinear } from 'd3-scale'
import { useMemo, useState } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import type { ChartBundle } from '../../shared/ranking/chart-bundles.ts'
import { marksWithin } from '../../shared/ranking/chart-lasso.ts'
import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import type { ChartIdea, ChartLayout, Thresholds } from '../../shared/ranking/value-complexity-layout.ts'
import '../charts/charts.css'
import { ChartImage } from '../charts/chart-image.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { ChartButtons } from './chart-buttons.tsx'
import { LabelLeaders, LabelRims, LabelTexts } from './chart-labels.tsx'
import { ChartSign } from './chart-mark-shape.tsx'
import { ChartSpread } from './chart-spread.tsx'
import { ChartTip } from './chart-tip.tsx'
import { useLasso } from './use-lasso.ts'

/** An idea of the chart with what its mark, tip and name tell. */
export type ShownIdea = ChartIdea & Pick<RankedIdea, 'rank' | 'value' | 'standing' | 'groupSpread'>

export const chartFontSize = 11

type Props = {
  ideas: readonly ShownIdea[]
  layout: ChartLayout
  width: number
  height: number
  thresholds: Thresholds
  finding: string
  /** Whether the working groups' spread is drawn for all ideas or only for the one looked at. */
  withSpread: boolean
  chosen: ReadonlySet<string>
  onOpen: (ideaId: string) => void
  /** Ideas to be put on the list below, or taken off when all of them are there already. */
  onChoose: (ids: readonly string[]) => void
}

/**
 * Benefit over complexity as a picture with a name, and over it one button per sign, which the keyboard walks with arrow
 * keys. Two layers, because the inside of an image is silent to screen readers. A line drawn around signs puts them on the
 * list.
 */
export function ValueComplexityChart(props: Props) {
  const { ideas, layout, width, height, thresholds, finding, withSpread, chosen, onOpen, onChoose } = props
  const say = useText()
  const [active, setActive] = useState<ChartBundle | null>(null)
  const { line, handlers } = useLasso((drawn) => onChoose(marksWithin(layout.marks, drawn)))
  const byId = useMemo(() => new Map(ideas.map((idea) => [idea.id, idea])), [ideas])
  const signs = layout.bundles ?? layout.marks.map((mark) => ({ ids: [mark.id], x: mark.x, y: mark.y }))
  const [activeId = null] = active?.ids ?? []
  const shown = signs.find(({ ids }) => ids[0] === activeId)
  const firstOf = (sign: ChartBundle) => byId.get(sign.ids[0] ?? '')
  return (
    <div className="chart-frame" style={{ height }} {...handlers}>
      <ChartImage
        title={say('chart.title')}
        description={`${finding} ${say('chart.description')}`}
        width={width}
        height={height}
      >
        <g aria-hidden>
          <Axes layout={layout} />
          <ThresholdLines layout={layout} thresholds={thresholds} />
          {signs.map((sign) =>
            withSpread || sign === shown ? (
              <ChartSpread
                key={sign.ids[0]}
                sign={sign}
                idea={firstOf(sign)}
                layout={layout}
                isActive={sign === shown}
              />
            ) : null,
          )}
          <LabelRims layout={layout} />
          <LabelLeaders layout={layout} activeId={activeId} />
          {signs.toReversed().map((sign) => (
            <ChartSign
              key={sign.ids[0]}
              sign={sign}
              standing={firstOf(sign)?.standing ?? 'in-selection'}
              isActive={sign === shown}
              isChosen={sign.ids.some((one) => chosen.has(one))}
            />
          ))}
          <LabelTexts layout={layout} activeId={activeId} />
          {line.length > 1 && (
            <path className="chart-lasso" d={`M${line.map(({ x, y }) => `${x} ${y}`).join('L')}Z`} />
          )}
        </g>
      </ChartImage>
      <ChartButtons
        signs={signs}
        ideas={byId}
        chosen={chosen}
        onOpen={onOpen}
        onChoose={onChoose}
        onActive={setActive}
      />
      {shown !== undefined && line.length === 0 && (
        <ChartTip sign={shown} ideas={shown.ids.flatMap((one) => byId.get(one) ?? [])} plot={layout.plot} />
      )}
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
