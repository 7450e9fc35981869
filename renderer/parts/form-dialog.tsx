import { Modal, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { DialogButtons } from './dialog-buttons.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { useText } from './use-text.ts'

type Props = {
  title: string
  /** What the form does, as its button says it. */
  label: string
  isPending: boolean
  isDisabled?: boolean
  /** Why it could not be done; null as long as nothing went wrong. */
  error: unknown
  size?: 'lg'
  /** A button beside those that every form has. */
  extra?: ReactNode
  onSubmit: () => void
  onClose: () => void
  children: ReactNode
}

/** A form in a dialog: what it asks, what went wrong, and away without doing it or do it. */
export function FormDialog({ title, error, size, onSubmit, children, ...buttons }: Props) {
  const say = useText()
  return (
    <Modal
      opened
      onClose={buttons.onClose}
      title={title}
      {...(size === undefined ? {} : { size })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        <Stack>
          {children}
          <ProblemNotice error={error} />
          <DialogButtons {...buttons} />
        </Stack>
      </form>
    </Modal>
  )
}
