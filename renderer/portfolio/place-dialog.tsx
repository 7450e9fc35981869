import { NumberInput, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { StartPlace } from '../../shared/portfolio/start-order.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

type Props = { view: ScenarioView; name: string; place: StartPlace; count: number; onClose: () => void }

/** Asks for another place in the start order, and why. */
export function PlaceDialog({ view, name, place, count, onClose }: Props) {
  const say = useText()
  const [wanted, setWanted] = useState<number | ''>(place.place)
  const [reason, setReason] = useState('')
  const save = useMutation({
    mutationFn: async (chosen: number) =>
      await client.portfolio.selection.decisions.place({
        scenarioId: view.id,
        ideaId: place.ideaId,
        place: chosen,
        reason,
      }),
    onSuccess: async ({ sequence }) => {
      onClose()
      await refreshAll()
      showUndo(say('selection.start.saved'), sequence)
    },
  })
  return (
    <FormDialog
      title={say('selection.start.place')}
      label={say('action.save')}
      isPending={save.isPending}
      error={save.error}
      isDisabled={wanted === '' || wanted < 1 || reason.trim() === ''}
      onSubmit={() => wanted !== '' && save.mutate(wanted)}
      onClose={onClose}
    >
      <Text fw={600}>{name}</Text>
      <NumberInput
        label={say('selection.start.column.place')}
        required
        min={1}
        max={count}
        allowDecimal={false}
        data-autofocus
        value={wanted}
        onChange={(number) => setWanted(number === '' ? '' : Number(number))}
      />
      <ReasonField
        label={say('selection.decide.reason')}
        description={say('selection.start.reason.hint')}
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  )
}
