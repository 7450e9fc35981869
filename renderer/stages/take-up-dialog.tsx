import { Modal, Stack, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { IdeaOnWay } from '../../shared/stages/passages-contract.ts'
import { api, refreshAll } from '../api.ts'
import { DialogButtons } from '../parts/dialog-buttons.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

type Props = { idea: Pick<IdeaOnWay, 'ideaId' | 'number'>; onClose: () => void }

/** Brings an idea back from the reserve into its stage, never without a reason. */
export function TakeUpDialog({ idea, onClose }: Props) {
  const say = useText()
  const [reason, setReason] = useState('')
  const takeUp = useMutation(
    api.portfolio.reopen.mutationOptions({
      onSuccess: async ({ sequence, number }) => {
        await refreshAll()
        showUndo(say('funnel.take-up.done', { number }), sequence)
        onClose()
      },
    }),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    takeUp.mutate({ ideaId: idea.ideaId, reason })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('funnel.take-up.title', { number: idea.number })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <ProblemNotice error={takeUp.error} />
          <Text size="sm">{say('funnel.take-up.hint')}</Text>
          <Textarea
            label={say('funnel.take-up.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={2000}
            autosize
            minRows={3}
            required
            data-autofocus
          />
          <DialogButtons
            label={say('funnel.take-up.submit')}
            isPending={takeUp.isPending}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  )
}
