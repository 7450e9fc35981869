import { markRadius } from '../../shared/ranking/value-complexity-layout.ts'
import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'

type Props = { x: number; y: number; standing: RankedIdea['standing']; isActive?: boolean }

/** The sign of an idea: a disc, a pilot a thickly outlined diamond, one in the reserve an empty circle. */
export function ChartMarkShape({ x, y, standing, isActive = false }: Props) {
  const className = `chart-mark chart-mark-${standing}`
  const r = markRadius
  return (
    <g>
      {standing === 'pilot' ? (
        <path
          className={className}
          d={`M${x} ${y - r - 2}L${x + r + 2} ${y}L${x} ${y + r + 2}L${x - r - 2} ${y}Z`}
        />
      ) : (
        <circle className={className} cx={x} cy={y} r={r} />
      )}
      {isActive && <circle className="chart-mark-ring" cx={x} cy={y} r={r + 5} />}
    </g>
  )
}
