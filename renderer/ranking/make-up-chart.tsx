import { useId } from 'react'
import { layoutMakeUp } from '../../shared/ranking/make-up-layout.ts'
import { wrapText } from '../../shared/text-width.ts'
import '../charts/charts.css'
import { ChartImage, HatchPattern } from '../charts/chart-image.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { pointsText } from './ranking-words.ts'

/** What one criterion gives of what it could give, both from 0 to 1; `sign` is short enough to stand in the bar. */
export type ShownPart = { id: string; sign: string; name: string; contribution: number; share: number }

const sizes = { barHeight: 28, rowHeight: 20 }
const keySize = 12
const ticks = [0, 25, 50, 75, 100]

type Props = { parts: readonly ShownPart[]; title: string; finding: string; width: number }

/**
 * The overall value as a bar of its parts, 100 points long; what is lost is hatched. Neighbours differ in tone and are told
 * apart by a line and their sign, not by colour, and the key below names each of them.
 */
export function MakeUpChart({ parts, title, finding, width }: Props) {
  const say = useText()
  const language = useLanguage()
  const id = useId()
  const layout = layoutMakeUp(
    parts.map(({ contribution }) => contribution),
    { ...sizes, width },
  )
  const { pieces, rest, keys, keyWidth, height } = layout
  const { barHeight } = sizes
  const room = { fontSize: keySize, maximumWidth: keyWidth - 34, maximumLines: 1 }
  return (
    <ChartImage title={title} description={finding} width={width} height={height}>
      <HatchPattern id={`${id}-lost`} line="make-up-hatch" />
      <g aria-hidden>
        {parts.map(({ id: partId, sign }, place) => {
          const { x = 0, width: wide = 0, hasSign = false } = pieces[place] ?? {}
          return (
            <g key={partId} className={place % 2 === 0 ? 'make-up-part' : 'make-up-part make-up-other'}>
              <rect x={x} y={0.5} width={wide} height={barHeight - 1} />
              {hasSign && (
                <text x={x + wide / 2} y={barHeight / 2 + 4} textAnchor="middle" fontSize={keySize}>
                  {sign}
                </text>
              )}
            </g>
          )
        })}
        <rect x={rest.x} y={0.5} width={rest.width} height={barHeight - 1} fill={`url(#${id}-lost)`} />
        <rect x={0.5} y={0.5} width={width - 1} height={barHeight - 1} className="chart-line" />
        <g className="chart-axes">
          {ticks.map((tick) => (
            <text key={tick} x={(tick / 100) * width} y={barHeight + 14} textAnchor={anchorOf(tick)}>
              {tick}
            </text>
          ))}
        </g>
        <g className="chart-label">
          {parts.map(({ id: partId, sign, name, contribution, share }, place) => {
            const { x = 0, y = 0 } = keys[place] ?? {}
            const told = say('ranking.detail.key', {
              name,
              points: pointsText(contribution, language),
              possible: pointsText(share, language),
            })
            return (
              <g key={partId} fontSize={keySize}>
                <text x={x + 2} y={y + 4} fontWeight={600}>
                  {sign}
                </text>
                <text x={x + 24} y={y + 4}>
                  {wrapText(told, room)[0]}
                </text>
              </g>
            )
          })}
        </g>
      </g>
    </ChartImage>
  )
}

/** The first and the last number stay inside of the picture. */
function anchorOf(tick: number): 'start' | 'middle' | 'end' {
  if (tick === 0) return 'start'
  return tick === 100 ? 'end' : 'middle'
}
