import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import { refreshAll } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

type Props = {
  label: string
  /** What the step means for everybody; read before it is done. */
  hint: string
  done: string
  variant?: 'default' | 'filled'
  run: () => Promise<{ sequence: number }>
}

/** A step of a round: says what it means, does it, offers the way back. */
export function RoundStep({ label, hint, done, variant = 'filled', run }: Props) {
  const say = useText()
  const [isOpen, { open, close }] = useDisclosure(false)
  const step = useMutation({
    mutationFn: run,
    onSuccess: async ({ sequence }) => {
      close()
      await refreshAll()
      showUndo(done, sequence)
    },
  })
  return (
    <>
      <Button variant={variant} style={{ flexShrink: 0 }} onClick={open}>
        {label}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={label}
        closeButtonProps={{ 'aria-label': say('action.close') }}
      >
        <Stack>
          <Text>{hint}</Text>
          <ProblemNotice error={step.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {say('action.cancel')}
            </Button>
            <Button loading={step.isPending} onClick={() => step.mutate()} data-autofocus>
              {label}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
