import { type ChartLayout, lineHeight } from '../../shared/ranking/value-complexity-layout.ts'

const fontSize = 11

/** The labels where there is room for them, with a thin line to their mark when they stand apart. */
export function ChartLabels({ layout, activeId }: { layout: ChartLayout; activeId: string | null }) {
  return layout.marks.map(({ id, lines, label }) =>
    label === null ? null : (
      <g key={id} className={id === activeId ? 'chart-label chart-label-active' : 'chart-label'}>
        {label.leader !== null && (
          <line x1={label.leader.x1} y1={label.leader.y1} x2={label.leader.x2} y2={label.leader.y2} />
        )}
        <text fontSize={fontSize}>
          {lines.map((line, index) => (
            <tspan key={line} x={label.left} y={label.top + fontSize * (0.95 + index * lineHeight)}>
              {line}
            </tspan>
          ))}
        </text>
      </g>
    ),
  )
}
