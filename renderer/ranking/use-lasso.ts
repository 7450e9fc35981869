import { type PointerEvent, useState } from 'react'

type Point = { x: number; y: number }

/** Points closer than this add nothing to the line, in pixels. */
const step = 4

/**
 * A line drawn with the pressed pointer around marks of a chart. A press on a button of a mark starts none.
 *
 * @param onEnd gets the line, in pixels of the element with the handlers
 */
export function useLasso(onEnd: (line: readonly Point[]) => void) {
  const [line, setLine] = useState<readonly Point[]>([])
  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent): Point => {
    const { left, top } = currentTarget.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  const end = (): void => {
    if (line.length > 2) onEnd(line)
    setLine([])
  }
  return {
    line,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button'))) return
        event.currentTarget.setPointerCapture(event.pointerId)
        setLine([pointOf(event)])
      },
      onPointerMove: (event: PointerEvent) => {
        const last = line.at(-1)
        if (last === undefined) return
        const point = pointOf(event)
        if (Math.hypot(point.x - last.x, point.y - last.y) >= step) setLine([...line, point])
      },
      onPointerUp: end,
      onPointerCancel: () => setLine([]),
    },
  }
}
