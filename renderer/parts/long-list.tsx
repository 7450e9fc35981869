import { ScrollArea } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import './long-list.css'
import { useShown } from './use-shown.ts'

type Props<T> = {
  label: string
  count: number
  /** Height of one item in pixels, as far as it can be told before the item is drawn. */
  itemHeight: number
  /** Names the state of the list, as for `useShown`. */
  state: string
  /** The items from this one (counted from 0) on, as many as come at once; null when this state of the list is not to be had. */
  load: (from: number) => Promise<readonly T[] | null>
  onGone: () => void
  children: (item: T, index: number) => ReactNode
}

/** A list of any length in a frame that scrolls: only what is in view is fetched and in the document. */
export function LongList<T>({ label, count, itemHeight, state, load, onGone, children }: Props<T>) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => itemHeight,
    overscan: 6,
  })
  const items = virtualizer.getVirtualItems()
  const find = useShown<T>({
    state,
    wanted: items.map(({ index }) => index),
    load: async ([from = 0]) => {
      const loaded = await load(from)
      return loaded && new Map(loaded.map((item, at) => [from + at, item]))
    },
    onGone,
  })
  return (
    <ScrollArea.Autosize mah={416} viewportRef={scroller} viewportProps={{ tabIndex: 0 }}>
      <ul aria-label={label} className="long-list" style={{ height: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const item = find(index)
          return (
            <li
              key={index}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={count}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {item === undefined ? <div style={{ height: itemHeight }} /> : children(item, index)}
            </li>
          )
        })}
      </ul>
    </ScrollArea.Autosize>
  )
}
