import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from './use-text.ts'

type Props = {
  /** What the form does, as its button says it. */
  label: string
  isPending: boolean
  isDisabled?: boolean
  /** A button before these two. */
  extra?: ReactNode
  onClose: () => void
}

/** The end of a form in a dialog: away without doing it, or do it. */
export function DialogButtons({ label, isPending, isDisabled = false, extra, onClose }: Props) {
  const say = useText()
  return (
    <Group justify="flex-end" gap="xs">
      {extra}
      <Button variant="default" onClick={onClose}>
        {say('action.cancel')}
      </Button>
      <Button type="submit" loading={isPending} disabled={isDisabled}>
        {label}
      </Button>
    </Group>
  )
}
