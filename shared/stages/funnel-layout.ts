import { textWidth } from '../text-width.ts'
import { funnelParts, type FunnelPart, type FunnelStage } from './funnel.ts'

/** A part of a bar, in pixels; parts without ideas are not drawn. */
export type FunnelBox = { part: FunnelPart; count: number; x: number; width: number }

export type FunnelBar = { stageId: string; name: string; y: number; boxes: FunnelBox[] }

export const funnelSizes = { name: 28, bar: 30, gap: 12, sign: 24, key: 22 } as const

/**
 * One bar for each stage, below its name; the widest one takes the whole width, and every bar is centred, so that the
 * whole narrows like a funnel.
 *
 * @example
 * import { layFunnel } from './funnel-layout.ts'
 * const parts = { passed: 1, open: 0, again: 0, reserve: 3, stopped: 0 }
 * const stages = [{ stageId: 's', name: 'Eignung', in: 4, parts }, { stageId: 't', name: 'Ideencheck', in: 1, parts: { ...parts, reserve: 0 } }]
 * const { bars, height } = layFunnel(stages, 400)
 * bars[0].boxes // → [{"part": "passed", "count": 1, "x": 0, "width": 100}, {"part": "reserve", "count": 3, "x": 100, "width": 300}]
 * [bars[1].boxes[0].x, bars[1].y, height] // → [150, 98, 128]
 */
export function layFunnel(
  stages: readonly Pick<FunnelStage, 'stageId' | 'name' | 'in' | 'parts'>[],
  width: number,
): { bars: FunnelBar[]; height: number } {
  const widest = Math.max(1, ...stages.map((stage) => stage.in))
  const step = funnelSizes.name + funnelSizes.bar + funnelSizes.gap
  const bars = stages.map((stage, index): FunnelBar => {
    let x = (width - (stage.in / widest) * width) / 2
    const boxes = funnelParts.flatMap((part): FunnelBox[] => {
      const count = stage.parts[part]
      if (count === 0) return []
      const box = { part, count, x, width: (count / widest) * width }
      x += box.width
      return [box]
    })
    return { stageId: stage.stageId, name: stage.name, y: index * step + funnelSizes.name, boxes }
  })
  return { bars, height: Math.max(0, stages.length * step - funnelSizes.gap) }
}

/** Letters of the key, in pixels. */
export const funnelKeySize = 12

/**
 * Where the entries of the key stand that says what the patterns mean, one behind the other and in as many lines as needed.
 *
 * @example
 * import { layFunnelKey } from './funnel-layout.ts'
 * layFunnelKey(['weiter', 'offen'], 400).keys.map(({ x, y }) => [Math.round(x), y]) // → [[0, 22], [82, 22]]
 * layFunnelKey(['weiter', 'offen'], 100).height // → 66
 */
export function layFunnelKey(
  labels: readonly string[],
  width: number,
): { keys: { x: number; y: number }[]; height: number } {
  const { sign, key } = funnelSizes
  let [x, line] = [0, 1]
  const keys = labels.map((label) => {
    const room = sign + 6 + textWidth(label, funnelKeySize) + 18
    if (x > 0 && x + room > width) [x, line] = [0, line + 1]
    const place = { x, y: line * key }
    x += room
    return place
  })
  return { keys, height: (line + 1) * key }
}
