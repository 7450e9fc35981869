import { Modal, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import { api, refreshAll } from '../api.ts'
import { DialogButtons } from '../parts/dialog-buttons.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

type Props = { idea: Pick<RankedIdea, 'ideaId' | 'number' | 'title'>; onClose: () => void }

/** Makes an idea a pilot: name, who leads, why. */
export function ChoosePilotDialog({ idea, onClose }: Props) {
  const say = useText()
  const [title, setTitle] = useState(idea.title)
  const [lead, setLead] = useState('')
  const [reason, setReason] = useState('')
  const choose = useMutation(
    api.portfolio.choosePilot.mutationOptions({
      onSuccess: async ({ sequence, number }) => {
        await refreshAll()
        showUndo(say('ranking.choose-pilot.done', { idea: idea.number, pilot: number }), sequence)
        onClose()
      },
    }),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const name = title.trim()
    choose.mutate({ ideaId: idea.ideaId, lead, reason, ...(name === '' ? {} : { title: name }) })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={say('ranking.choose-pilot.title', { number: idea.number })}
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form onSubmit={submit}>
        <Stack>
          <ProblemNotice error={choose.error} />
          <TextInput
            label={say('ranking.choose-pilot.name')}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            maxLength={200}
            required
            data-autofocus
          />
          <TextInput
            label={say('ranking.choose-pilot.lead')}
            description={say('ranking.choose-pilot.lead.hint')}
            value={lead}
            onChange={(event) => setLead(event.currentTarget.value)}
            maxLength={200}
          />
          <Textarea
            label={say('ranking.choose-pilot.reason')}
            description={say('ranking.choose-pilot.reason.hint')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            maxLength={2000}
            autosize
            minRows={3}
            required
          />
          <DialogButtons
            label={say('ranking.choose-pilot.submit')}
            isPending={choose.isPending}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  )
}
