import type { ChartBundle } from '../../shared/ranking/chart-bundles.ts'
import { markRadius } from '../../shared/ranking/chart-label-places.ts'
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

const bundleRadius = 13

type SignProps = {
  sign: ChartBundle
  standing: RankedIdea['standing']
  isActive: boolean
  isChosen: boolean
}

/** A sign of the chart: one idea, or several at one place as a larger disc with their number. */
export function ChartSign({ sign: { ids, x, y }, standing, isActive, isChosen }: SignProps) {
  return (
    <g>
      {isChosen && (
        <circle
          className="chart-mark-chosen"
          cx={x}
          cy={y}
          r={ids.length === 1 ? markRadius + 7 : bundleRadius + 5}
        />
      )}
      {ids.length === 1 ? (
        <ChartMarkShape x={x} y={y} standing={standing} isActive={isActive} />
      ) : (
        <>
          <circle className="chart-bundle" cx={x} cy={y} r={bundleRadius} />
          <text className="chart-bundle-count" x={x} y={y + 4} textAnchor="middle">
            {ids.length}
          </text>
          {isActive && <circle className="chart-mark-ring" cx={x} cy={y} r={bundleRadius + 3} />}
        </>
      )}
    </g>
  )
}
