import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RankedIdea } from '../../shared/ranking/ranking-contract.ts'
import { api, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
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
  return (
    <FormDialog
      title={say('ranking.reserve.title', { number: idea.number })}
      label={say('ranking.reserve.submit')}
      isPending={store.isPending}
      error={store.error}
      onSubmit={() => store.mutate({ ideaIds: [idea.ideaId], reason })}
      onClose={onClose}
    >
      <ReasonField
        label={say('ranking.reserve.reason')}
        description={say('ranking.reserve.reason.hint')}
        value={reason}
        onChange={setReason}
        isFirst
      />
    </FormDialog>
  )
}
