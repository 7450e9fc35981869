import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useText } from '../parts/use-text.ts'

/** How the editor is left: with a text or without one (`null`: given up), and where to go then. */
export type Leaving = {
  entered: string | null
  go: 'stay' | 'down' | 'up' | 'left' | 'right' | 'next' | 'previous'
}

type Props = {
  /** Text to begin with: the present score, or the character typed over it. */
  start: string
  /** Opened by typing: then the arrows leave the cell, as they do in spreadsheets. */
  isTyped: boolean
  onLeave: (leaving: Leaving) => void
}

const arrows: Record<string, Leaving['go']> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The input inside a cell. What was typed is handed over on Enter, Tab, an arrow, or when the focus goes elsewhere. */
export function CellEditor({ start, isTyped, onLeave }: Props) {
  const say = useText()
  const input = useRef<HTMLInputElement>(null)
  const isLeft = useRef(false)
  useEffect(() => {
    input.current?.focus()
    input.current?.setSelectionRange(start.length, start.length)
  }, [start])
  const leave = (leaving: Leaving): void => {
    if (isLeft.current) return
    isLeft.current = true
    onLeave(leaving)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    event.stopPropagation()
    if (event.nativeEvent.isComposing) return
    const go = wayOut(event, isTyped)
    if (go === null) return
    event.preventDefault()
    leave(event.key === 'Escape' ? { entered: null, go } : { entered: event.currentTarget.value, go })
  }
  return (
    <input
      ref={input}
      className="score-editor"
      aria-label={say('scores.editor')}
      defaultValue={start}
      autoComplete="off"
      spellCheck={false}
      onKeyDown={onKeyDown}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
      onBlur={(event) => leave({ entered: event.currentTarget.value, go: 'stay' })}
    />
  )
}

function wayOut(event: KeyboardEvent, isTyped: boolean): Leaving['go'] | null {
  const isBack = event.shiftKey
  switch (event.key) {
    case 'Enter':
      return isBack ? 'up' : 'down'
    case 'Tab':
      return isBack ? 'previous' : 'next'
    case 'Escape':
      return 'stay'
    default:
      return isTyped ? (arrows[event.key] ?? null) : null
  }
}
