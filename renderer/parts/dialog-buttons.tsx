import { Button, Group } from '@mantine/core'
import { useText } from './use-text.ts'

type Props = {
  /** What the form does, as its button says it. */
  label: string
  isPending: boolean
  isDisabled?: boolean
  onClose: () => void
}

/** The end of a form in a dialog: away without doing it, or do it. */
export function DialogButtons({ label, isPending, isDisabled = false, onClose }: Props) {
  const say = useText()
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>
        {say('action.cancel')}
      </Button>
      <Button type="submit" loading={isPending} disabled={isDisabled}>
        {label}
      </Button>
    </Group>
  )
}
