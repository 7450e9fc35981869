import { Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { IdeaOnWay } from '../../shared/stages/passages-contract.ts'
import { api, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
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
  return (
    <FormDialog
      title={say('funnel.take-up.title', { number: idea.number })}
      label={say('funnel.take-up.submit')}
      isPending={takeUp.isPending}
      error={takeUp.error}
      onSubmit={() => takeUp.mutate({ ideaId: idea.ideaId, reason })}
      onClose={onClose}
    >
      <Text size="sm">{say('funnel.take-up.hint')}</Text>
      <ReasonField label={say('funnel.take-up.reason')} value={reason} onChange={setReason} isFirst />
    </FormDialog>
  )
}
