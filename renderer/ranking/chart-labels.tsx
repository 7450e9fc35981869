import type { PlacedLabel } from '../../shared/label-places.ts'
import { lineHeight } from '../../shared/ranking/chart-label-places.ts'
import type { ChartLayout, ChartMark } from '../../shared/ranking/value-complexity-layout.ts'

const fontSize = 11

type Marks = Pick<ChartLayout, 'marks'>

type Props = { layout: Marks; activeId: string | null }

/** A pale rim around the labels, drawn first, so that grid lines do not run through the letters. */
export function LabelRims({ layout: { marks } }: { layout: Marks }) {
  return (
    <g className="chart-label-rims">
      {marks.map((mark) => mark.label !== null && <LabelText key={mark.id} mark={mark} label={mark.label} />)}
    </g>
  )
}

/** Thin lines from marks to the labels that stand apart. */
export function LabelLeaders({ layout: { marks }, activeId }: Props) {
  return marks.map(({ id, label }) =>
    label?.leader ? (
      <line
        key={id}
        {...label.leader}
        className={id === activeId ? 'chart-leader chart-leader-active' : 'chart-leader'}
      />
    ) : null,
  )
}

/** The labels where there is room for them; each leans towards its mark. */
export function LabelTexts({ layout: { marks }, activeId }: Props) {
  return marks.map((mark) =>
    mark.label === null ? null : (
      <g key={mark.id} className={mark.id === activeId ? 'chart-label chart-label-active' : 'chart-label'}>
        <LabelText mark={mark} label={mark.label} />
      </g>
    ),
  )
}

function LabelText({ mark: { x, lines }, label }: { mark: ChartMark; label: PlacedLabel }) {
  const { left, top, width } = label
  const leaning = leaningOf(x, left, left + width)
  const at = { start: left, middle: left + width / 2, end: left + width }[leaning]
  return (
    <text fontSize={fontSize} textAnchor={leaning}>
      {lines.map((line, index) => (
        <tspan key={line} x={at} y={top + fontSize * (0.95 + index * lineHeight)}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

function leaningOf(x: number, left: number, right: number): 'start' | 'middle' | 'end' {
  if (x <= left) return 'start'
  return x >= right ? 'end' : 'middle'
}
