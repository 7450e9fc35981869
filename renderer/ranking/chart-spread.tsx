import type { ChartBundle } from '../../shared/ranking/chart-bundles.ts'
import { spreadLines } from '../../shared/ranking/chart-spread.ts'
import type { ChartLayout } from '../../shared/ranking/value-complexity-layout.ts'
import type { ShownIdea } from './value-complexity-chart.tsx'

const capHalf = 3

type Props = { sign: ChartBundle; idea: ShownIdea | undefined; layout: ChartLayout; isActive: boolean }

/** How far the working groups are apart, as a cross with caps through the mark of an idea. */
export function ChartSpread({ sign, idea, layout, isActive }: Props) {
  if (idea === undefined || sign.ids.length > 1) return null
  const { across, upright } = spreadLines(idea.groupSpread, layout)
  return (
    <g className={isActive ? 'chart-spread chart-spread-active' : 'chart-spread'}>
      {across !== null && (
        <path
          d={`M${across[0]} ${sign.y}H${across[1]}${across.map((x) => `M${x} ${sign.y - capHalf}v${2 * capHalf}`).join('')}`}
        />
      )}
      {upright !== null && (
        <path
          d={`M${sign.x} ${upright[0]}V${upright[1]}${upright.map((y) => `M${sign.x - capHalf} ${y}h${2 * capHalf}`).join('')}`}
        />
      )}
    </g>
  )
}
