import { formatNumber } from '../../shared/language/text.ts'
import { type FunnelPart, funnelParts, type FunnelStage } from '../../shared/stages/funnel.ts'
import {
  type FunnelBar,
  type FunnelBox,
  funnelKeySize,
  funnelSizes,
  layFunnel,
  layFunnelKey,
} from '../../shared/stages/funnel-layout.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import '../charts/charts.css'
import './funnel.css'

/** A part of the funnel that somebody has chosen. */
export type ChosenPart = { stageId: string; part: FunnelPart }

type Props = {
  /** In pixels. */
  width: number
  funnel: readonly FunnelStage[]
  chosen: ChosenPart | undefined
  onChoose: (part: ChosenPart) => void
}

/** Narrower parts have no room for their number; the table has them all. */
const leastNumbered = 26

/** A bar for each stage, divided by what became of its ideas; each part is a button that shows its ideas. */
export function FunnelChart({ width, funnel, chosen, onChoose }: Props) {
  const say = useText()
  const language = useLanguage()
  const { bars, height } = layFunnel(funnel, width)
  const parts = funnelParts.filter((part) => funnel.some((stage) => stage.parts[part] > 0))
  const labels = parts.map((part) => say(`funnel.column.${part}`))
  const key = layFunnelKey(labels, width)
  const nameOf = (bar: FunnelBar, { part, count }: FunnelBox): string =>
    say('funnel.box', { stage: bar.name, count, part: say(`funnel.part.${part}`) })
  return (
    <div className="funnel" style={{ height: height + key.height }}>
      <svg role="img" aria-label={say('funnel.image')} width={width} height={height + key.height}>
        <FunnelPatterns />
        {bars.map((bar) => (
          <g key={bar.stageId}>
            <text x={width / 2} y={bar.y - 9} textAnchor="middle" className="funnel-name">
              {bar.name}
            </text>
            {bar.boxes.map((box) => (
              <g key={box.part}>
                <rect
                  className={`funnel-box funnel-${box.part}`}
                  x={box.x}
                  y={bar.y}
                  width={box.width}
                  height={funnelSizes.bar}
                />
                {box.width >= leastNumbered && (
                  <text
                    x={box.x + box.width / 2}
                    y={bar.y + 20}
                    textAnchor="middle"
                    className={`funnel-count funnel-count-${box.part}`}
                  >
                    {formatNumber(box.count, language)}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
        {parts.map((part, place) => {
          const { x = 0, y = 0 } = key.keys[place] ?? {}
          return (
            <g key={part}>
              <rect
                className={`funnel-box funnel-${part}`}
                x={x + 1}
                y={height + y - 12}
                width={funnelSizes.sign}
                height={14}
              />
              <text
                x={x + funnelSizes.sign + 7}
                y={height + y}
                fontSize={funnelKeySize}
                className="funnel-key-name"
              >
                {labels[place]}
              </text>
            </g>
          )
        })}
      </svg>
      <div role="group" aria-label={say('funnel.boxes')}>
        {bars.flatMap((bar) =>
          bar.boxes.map((box) => (
            <button
              key={`${bar.stageId} ${box.part}`}
              type="button"
              className="funnel-button"
              aria-label={nameOf(bar, box)}
              title={nameOf(bar, box)}
              aria-pressed={chosen?.stageId === bar.stageId && chosen.part === box.part}
              style={{ left: box.x, top: bar.y, width: box.width, height: funnelSizes.bar }}
              onClick={() => onChoose({ stageId: bar.stageId, part: box.part })}
            />
          )),
        )}
      </div>
    </div>
  )
}

/** Parts differ in pattern, not only in tone. */
function FunnelPatterns() {
  return (
    <defs>
      <pattern id="funnel-reserve" width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M0 7L7 0" className="funnel-stroke" />
      </pattern>
      <pattern id="funnel-again" width="7" height="7" patternUnits="userSpaceOnUse">
        <circle cx="3.5" cy="3.5" r="1.5" className="funnel-dot" />
      </pattern>
      <pattern id="funnel-stopped" width="7" height="7" patternUnits="userSpaceOnUse">
        <path d="M0 7L7 0M0 0L7 7" className="funnel-stroke" />
      </pattern>
    </defs>
  )
}
