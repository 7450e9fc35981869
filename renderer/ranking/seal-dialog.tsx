import { Text, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RankingView } from '../../shared/ranking/ranking-contract.ts'
import { api, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { useText } from '../parts/use-text.ts'

type Props = { stage: Pick<RankingView['stage'], 'id' | 'name'>; onClose: () => void }

/** Freezes the stage as it is now. */
export function SealDialog({ stage, onClose }: Props) {
  const say = useText()
  const [occasion, setOccasion] = useState('')
  const add = useMutation(
    api.ranking.seals.add.mutationOptions({
      onSuccess: async ({ number }) => {
        await refreshAll()
        notifications.show({
          message: say('seal.add.done', { number, stage: stage.name }),
          closeButtonProps: { 'aria-label': say('action.close') },
        })
        onClose()
      },
    }),
  )
  return (
    <FormDialog
      title={say('seal.add.title', { stage: stage.name })}
      label={say('seal.add.submit')}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() => add.mutate({ stageId: stage.id, occasion })}
      onClose={onClose}
    >
      <Text size="sm">{say('seal.add.hint')}</Text>
      <TextInput
        label={say('seal.add.occasion')}
        description={say('seal.add.occasion.hint')}
        value={occasion}
        maxLength={500}
        onChange={(event) => setOccasion(event.currentTarget.value)}
        data-autofocus
      />
    </FormDialog>
  )
}
