import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type {
  AcceptabilityLayout,
  AcceptabilitySize,
  Bin,
} from '../../shared/ranking/acceptability-layout.ts'
import type { RobustnessView } from '../../shared/ranking/robustness-contract.ts'
import { wholePercent } from '../../shared/ranking/robustness-finding.ts'
import { rankSpread } from '../../shared/ranking/rank-spread.ts'
import { walkMarks } from '../../shared/mark-walk.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { MapMargin } from './map-margin.ts'

export type AcceptabilityProps = {
  view: RobustnessView
  margin: MapMargin | null
  layout: AcceptabilityLayout
  size: AcceptabilitySize
  onOpen: (ideaId: string) => void
  /** Shows the ideas of a row that stands for several one by one, from this place on. */
  onZoom: (first: number) => void
  /** Leafs through the ideas shown one by one: forward (1) or back (-1); false where there are no more. */
  onLeaf: (by: 1 | -1) => boolean
}

/** One button per row over its name, for pointer and keyboard; arrow keys walk, page keys leaf, Enter opens or zooms. */
export function AcceptabilityRows({
  view,
  margin,
  layout,
  size,
  onOpen,
  onZoom,
  onLeaf,
}: AcceptabilityProps) {
  const say = useText()
  const nameOf = useRowName(view, margin)
  const group = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState(0)
  /** The rows from which somebody moved on: the one that had the focus is gone when others are shown. */
  const movedFrom = useRef<readonly Bin[] | null>(null)
  const { rows } = layout
  useEffect(() => {
    if (movedFrom.current === null || movedFrom.current === rows) return
    movedFrom.current = null
    group.current?.querySelector('button')?.focus()
  }, [rows])
  const current = Math.min(focused, layout.rows.length - 1)
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const leaf = { PageUp: -1, PageDown: 1 }[event.key]
    if (leaf === 1 || leaf === -1) {
      event.preventDefault()
      if (onLeaf(leaf)) movedFrom.current = rows
      return
    }
    const marks = layout.rows.map((_, place) => ({ x: 0, y: place }))
    const to = walkMarks(marks, current, rowKey(event.key))
    if (to === null) return
    event.preventDefault()
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  const open = (row: Bin): void => {
    const idea = view.ideas[row.first - 1]
    if (row.first === row.last && idea !== undefined) return onOpen(idea.ideaId)
    movedFrom.current = rows
    onZoom(row.first)
  }
  return (
    <div ref={group} role="group" aria-label={say('runs.map.buttons')}>
      {layout.rows.map((row, place) => {
        const { label, name } = nameOf(row)
        return (
          <button
            key={row.first}
            type="button"
            className="heat-row"
            aria-label={name}
            title={label}
            tabIndex={place === current ? 0 : -1}
            style={{ top: size.top + place * size.rowHeight, width: size.names - 8, height: size.rowHeight }}
            onClick={() => open(row)}
            onKeyDown={onKeyDown}
            onFocus={() => setFocused(place)}
          />
        )
      })}
    </div>
  )
}

/** What a row is called, as a label and with all that a screen reader should say. */
export function useRowName(
  view: RobustnessView,
  margin: MapMargin | null,
): (row: Bin) => { label: string; name: string } {
  const say = useText()
  const language = useLanguage()
  return ({ first, last }) => {
    const idea = view.ideas[first - 1]
    if (first !== last || idea === undefined) {
      const label = say('runs.map.group', { first, last })
      return { label, name: say('runs.map.group.name', { label }) }
    }
    const label = `${idea.rank}. ${idea.number} ${idea.title}`
    const row = say('runs.map.row.name', { label, best: rankSpread(idea.rankCounts).best })
    if (margin === null) return { label, name: row }
    const entry = margin.entries[first - 1] ?? null
    const share = entry === null ? '' : wholePercent(entry.share, language)
    const told = {
      selected: say('runs.map.row.selected', { share }),
      funded: entry === null ? say('funded.row.not-in') : say('funded.row.share', { share }),
    }[margin.kind]
    return { label, name: `${row}, ${told}` }
  }
}

/** In a list of rows, down is the next one; left and right mean nothing. */
function rowKey(key: string): string {
  return key === 'ArrowLeft' || key === 'ArrowRight' ? '' : key
}
