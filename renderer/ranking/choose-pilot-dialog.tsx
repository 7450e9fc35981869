import { TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import { api, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
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
  const submit = (): void => {
    const name = title.trim()
    choose.mutate({ ideaId: idea.ideaId, lead, reason, ...(name === '' ? {} : { title: name }) })
  }
  return (
    <FormDialog
      title={say('ranking.choose-pilot.title', { number: idea.number })}
      label={say('ranking.choose-pilot.submit')}
      isPending={choose.isPending}
      error={choose.error}
      onSubmit={submit}
      onClose={onClose}
    >
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
      <ReasonField
        label={say('ranking.choose-pilot.reason')}
        description={say('ranking.choose-pilot.reason.hint')}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  )
}
