import { List, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

type Props = {
  view: ScenarioView
  names: RuleNames
  /** The decided ideas, in the order in which they become pilots. */
  ideaIds: readonly string[]
  onClose: () => void
}

/** Makes the decided ideas pilots; those that are stay so, in the selection or not. */
export function TakeOverDialog({ view, names, ideaIds, onClose }: Props) {
  const say = useText()
  const [reason, setReason] = useState(say('selection.take-over.reason', { name: view.name }))
  const pilots = view.ideas.filter(({ standing }) => standing === 'pilot').map(({ ideaId }) => ideaId)
  const fresh = ideaIds.filter((ideaId) => !pilots.includes(ideaId))
  const already = ideaIds.filter((ideaId) => pilots.includes(ideaId))
  const staying = pilots.filter((ideaId) => !ideaIds.includes(ideaId))
  const list = (ids: readonly string[]): string => ids.map((id) => names.ideas.get(id) ?? '?').join('; ')
  const takeOver = useMutation({
    mutationFn: async () =>
      await client.portfolio.selection.decisions.takeOver({ scenarioId: view.id, ideaIds: fresh, reason }),
    onSuccess: async ({ sequence, count }) => {
      onClose()
      await refreshAll()
      showUndo(say('selection.taken-over', { count }), sequence)
    },
  })
  return (
    <FormDialog
      title={say('selection.take-over')}
      label={say('selection.take-over.do', { count: fresh.length })}
      isPending={takeOver.isPending}
      error={takeOver.error}
      isDisabled={fresh.length === 0 || reason.trim() === ''}
      size="lg"
      onSubmit={() => takeOver.mutate()}
      onClose={onClose}
    >
      {fresh.length === 0 ? (
        <Text>{say('selection.take-over.nothing')}</Text>
      ) : (
        <>
          <Text>{say('selection.take-over.new')}</Text>
          <List size="sm">
            {fresh.map((ideaId) => (
              <List.Item key={ideaId}>{names.ideas.get(ideaId)}</List.Item>
            ))}
          </List>
        </>
      )}
      {already.length > 0 && (
        <Text size="sm" c="dimmed">
          {say('selection.take-over.already', { ideas: list(already) })}
        </Text>
      )}
      {staying.length > 0 && (
        <Text size="sm" c="dimmed">
          {say('selection.take-over.stay', { ideas: list(staying) })}
        </Text>
      )}
      {fresh.length > 0 && (
        <ReasonField
          label={say('portfolio.field.reason')}
          description={say('portfolio.field.reason.hint')}
          value={reason}
          onChange={setReason}
        />
      )}
    </FormDialog>
  )
}
