import { Modal, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import { api, refreshAll } from '../api.ts'
import { DialogButtons } from '../parts/dialog-buttons.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

type Props = { idea: Pick<RankedIdea, 'ideaId' | 'number'>; onClose: () => void }

/** Puts an idea into the reserve, never without a reason. */
export function ReserveDialog({ idea, onClose }: Props) {
  const say = useText()
  const [reason, setReason] = useState('')
  const store = useMutation(
    api.portfolio.putIntoReserve.mutationOptions({
      onSuccess: async ({ sequence }) => {
        await refreshAll()
        showUndo(say('ranking.reserve.done', { idea: idea.number }), sequence)
        onClose()
      },
    }),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    store.mutate({ ideaIds: [idea.ideaId], reason })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('ranking.reserve.title', { number: idea.number })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <ProblemNotice error={store.error} />
          <Textarea
            label={say('ranking.reserve.reason')}
            description={say('ranking.reserve.reason.hint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={2000}
            autosize
            minRows={3}
            required
            data-autofocus
          />
          <DialogButtons
            label={say('ranking.reserve.submit')}
            isPending={store.isPending}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  )
}
