import { useMemo, useRef } from 'react'
import { formatNumber } from '../../shared/language/text.ts'
import { walkMarks } from '../../shared/mark-walk.ts'
import { formatCents } from '../../shared/money.ts'
import type { FrontierStep } from '../../shared/portfolio/frontier.ts'
import { type FrontierLayout, layoutFrontier } from '../../shared/portfolio/frontier-layout.ts'
import { frontierNames } from '../../shared/portfolio/frontier-names.ts'
import { scenarioPoints } from '../../shared/portfolio/scenario-finding.ts'
import { ChartImage } from '../charts/chart-image.tsx'
import '../charts/charts.css'
import { useLanguage, useText } from '../parts/use-text.ts'
import { LabelLeaders, LabelRims, LabelTexts } from '../ranking/chart-labels.tsx'

const buttonSize = 22

type Props = {
  steps: readonly FrontierStep[]
  present: number | null
  /** Of the ideas by id. */
  numbers: ReadonlyMap<string, string>
  size: { width: number; height: number }
  finding: string
  active: number | null
  onActive: (step: number) => void
}

/** The curve as stairs with a point for each step, and over it a button for each point, walked with arrow keys. */
export function FrontierChart({ steps, present, numbers, size, finding, active, onActive }: Props) {
  const say = useText()
  const language = useLanguage()
  const buttons = useRef<(HTMLButtonElement | null)[]>([])
  const { width, height } = size
  const layout = useMemo(
    () => layoutFrontier(steps, frontierNames(steps, numbers, language), present, { width, height }),
    [steps, numbers, language, present, width, height],
  )
  const activeId = active === null ? null : String(active)
  const walk = (event: React.KeyboardEvent, from: number): void => {
    const to = walkMarks(layout.marks, from, event.key)
    if (to === null) return
    event.preventDefault()
    buttons.current[to]?.focus()
  }
  return (
    <div className="chart-frame" style={{ height: size.height }}>
      <ChartImage {...size} title={say('selection.frontier')} description={finding}>
        <g aria-hidden>
          <Axes layout={layout} present={present} />
          <path d={layout.path} className="chart-line" />
          <LabelRims layout={layout} />
          <LabelLeaders layout={layout} activeId={activeId} />
          {layout.marks.map(({ x, y }, place) => (
            <g key={steps[place]?.budgetCents}>
              <circle cx={x} cy={y} r={6} className="chart-mark" />
              {place === active && <circle cx={x} cy={y} r={10} className="chart-mark-ring" />}
            </g>
          ))}
          <LabelTexts layout={layout} activeId={activeId} />
        </g>
      </ChartImage>
      {steps.map(({ budgetCents, points, cents }, place) => (
        <button
          key={budgetCents}
          ref={(button) => {
            buttons.current[place] = button
          }}
          type="button"
          className="chart-button"
          tabIndex={place === (active ?? 0) ? 0 : -1}
          aria-pressed={place === active}
          aria-label={say('selection.frontier.step', {
            number: place + 1,
            points: scenarioPoints(points, language),
            cost: formatCents(cents, language),
          })}
          style={{
            left: (layout.marks[place]?.x ?? 0) - buttonSize / 2,
            top: (layout.marks[place]?.y ?? 0) - buttonSize / 2,
          }}
          onClick={() => onActive(place)}
          onKeyDown={(event) => walk(event, place)}
        />
      ))}
    </div>
  )
}

function Axes({ layout, present }: { layout: FrontierLayout; present: number | null }) {
  const say = useText()
  const language = useLanguage()
  const { plot, costTicks, pointTicks, presentX } = layout
  const bottom = plot.top + plot.height
  const isRight = presentX !== null && presentX > plot.left + plot.width / 2
  return (
    <g className="chart-axes">
      {costTicks.map(({ cents, x }) => (
        <g key={cents}>
          <line x1={x} x2={x} y1={plot.top} y2={bottom} className="chart-grid" />
          <text x={x} y={bottom + 16} textAnchor="middle">
            {formatNumber(cents / 100, language, 0)}
          </text>
        </g>
      ))}
      {pointTicks.map(({ points, y }) => (
        <g key={points}>
          <line x1={plot.left} x2={plot.left + plot.width} y1={y} y2={y} className="chart-grid" />
          <text x={plot.left - 8} y={y + 4} textAnchor="end">
            {formatNumber(points / 100, language, 0)}
          </text>
        </g>
      ))}
      <path d={`M${plot.left} ${plot.top}V${bottom}H${plot.left + plot.width}`} className="chart-line" />
      <text x={plot.left + plot.width / 2} y={bottom + 38} textAnchor="middle" className="chart-axis-name">
        {say('selection.frontier.axis.cost')} →
      </text>
      <text
        transform={`translate(16 ${plot.top + plot.height / 2}) rotate(-90)`}
        textAnchor="middle"
        className="chart-axis-name"
      >
        {say('selection.frontier.axis.points')} →
      </text>
      {presentX !== null && present !== null && (
        <g className="chart-thresholds">
          <line x1={presentX} x2={presentX} y1={plot.top} y2={bottom} />
          <text
            x={presentX + (isRight ? -8 : 8)}
            y={bottom - 10}
            textAnchor={isRight ? 'end' : 'start'}
            fontSize={12}
          >
            {say('selection.frontier.budget', { budget: formatCents(present, language) })}
          </text>
        </g>
      )}
    </g>
  )
}
