import { ActionIcon } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'

type Props = {
  /** What the buttons say to a screen reader. */
  up: string
  down: string
  isFirst: boolean
  isLast: boolean
  /** Moves the entry and has the list shown anew. */
  move: (by: -1 | 1) => Promise<void> | void
}

/** How long after a move the list may still be drawn anew. */
const settlesAfterMilliseconds = 500

/** Up and down for an entry of a list; the focus goes along, so that a second press moves it further. */
export function MoveButtons({ up, down, isFirst, isLast, move }: Props) {
  const upButton = useRef<HTMLButtonElement>(null)
  const downButton = useRef<HTMLButtonElement>(null)
  const moved = useRef<-1 | 1 | null>(null)
  // The browser takes the focus from what changes its place in the page, and from what is disabled.
  useEffect(() => {
    if (moved.current === null) return
    const holder = document.activeElement
    const isLeft = holder !== document.body && holder !== upButton.current && holder !== downButton.current
    if (isLeft) return
    const [wanted, other] = moved.current === -1 ? [upButton, downButton] : [downButton, upButton]
    const button = wanted.current?.disabled === true ? other : wanted
    button.current?.focus()
  })
  const start = async (by: -1 | 1): Promise<void> => {
    moved.current = by
    await move(by)
    setTimeout(() => (moved.current = null), settlesAfterMilliseconds)
  }
  return (
    <>
      <ActionIcon
        ref={upButton}
        variant="subtle"
        aria-label={up}
        disabled={isFirst}
        onClick={() => void start(-1)}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        ref={downButton}
        variant="subtle"
        aria-label={down}
        disabled={isLast}
        onClick={() => void start(1)}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
    </>
  )
}
