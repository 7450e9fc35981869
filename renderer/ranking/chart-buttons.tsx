import { type KeyboardEvent, useRef, useState } from 'react'
import { walkMarks } from '../../shared/mark-walk.ts'
import type { ChartBundle } from '../../shared/ranking/chart-bundles.ts'
import { markRadius } from '../../shared/ranking/chart-label-places.ts'
import { useText } from '../parts/use-text.ts'
import { useMarkText } from './use-mark-text.ts'
import type { ShownIdea } from './value-complexity-chart.tsx'

type Props = {
  signs: readonly ChartBundle[]
  ideas: ReadonlyMap<string, ShownIdea>
  chosen: ReadonlySet<string>
  onOpen: (ideaId: string) => void
  onChoose: (ids: readonly string[]) => void
  onActive: (sign: ChartBundle | null) => void
}

/** One button per sign of the chart. Arrow keys walk them, Enter opens the idea, the space bar puts it on the list. */
export function ChartButtons({ signs, ideas, chosen, onOpen, onChoose, onActive }: Props) {
  const say = useText()
  const markText = useMarkText()
  const group = useRef<HTMLDivElement>(null)
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const focused = Math.max(
    0,
    signs.findIndex(({ ids }) => ids[0] === focusedId),
  )
  const onKeyDown = (event: KeyboardEvent, sign: ChartBundle): void => {
    if (event.key === ' ') {
      event.preventDefault()
      onChoose(sign.ids)
      return
    }
    const to = event.altKey || event.ctrlKey || event.metaKey ? null : walkMarks(signs, focused, event.key)
    if (to === null) return
    event.preventDefault()
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  const nameOf = ({ ids }: ChartBundle): string => {
    const [first] = ids.flatMap((id) => ideas.get(id) ?? [])
    if (first === undefined) return ''
    return ids.length === 1
      ? markText(first)
      : say('chart.bundle', { count: ids.length, first: `${first.number} ${first.title}` })
  }
  return (
    <div ref={group} role="group" aria-label={say('chart.marks')}>
      {signs.map((sign, index) => {
        const [id = ''] = sign.ids
        return (
          <button
            key={id}
            type="button"
            className="chart-button"
            aria-label={nameOf(sign)}
            aria-pressed={sign.ids.every((one) => chosen.has(one))}
            tabIndex={index === focused ? 0 : -1}
            style={{ left: sign.x - markRadius - 4, top: sign.y - markRadius - 4 }}
            onClick={({ ctrlKey, shiftKey }) => {
              if (sign.ids.length > 1 || ctrlKey || shiftKey) onChoose(sign.ids)
              else onOpen(id)
            }}
            onKeyDown={(event) => onKeyDown(event, sign)}
            onKeyUp={(event) => {
              if (event.key === ' ') event.preventDefault()
            }}
            onFocus={() => {
              setFocusedId(id)
              onActive(sign)
            }}
            onBlur={() => onActive(null)}
            onMouseEnter={() => onActive(sign)}
            onMouseLeave={() => onActive(null)}
          />
        )
      })}
    </div>
  )
}
