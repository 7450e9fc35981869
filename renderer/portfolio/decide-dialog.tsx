import { Select, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScenarioOverride } from '../../shared/portfolio/decision-contract.ts'
import type { RuleNames } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { ReasonField } from '../parts/reason-field.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useText } from '../parts/use-text.ts'

/** A decision that still lacks its reason; without an idea the dialog asks for it. */
export type DecisionDraft = Pick<ScenarioOverride, 'decision'> & { ideaId: string | null }

type Props = { view: ScenarioView; names: RuleNames; draft: DecisionDraft; onClose: () => void }

/** Asks why an idea is taken in or out by hand. */
export function DecideDialog({ view, names, draft, onClose }: Props) {
  const say = useText()
  const [ideaId, setIdeaId] = useState(draft.ideaId)
  const [reason, setReason] = useState('')
  const { decision } = draft
  const decide = useMutation({
    mutationFn: async (decided: string) =>
      await client.portfolio.selection.decisions.decide({
        scenarioId: view.id,
        ideaId: decided,
        decision,
        reason,
      }),
    onSuccess: async ({ sequence }) => {
      onClose()
      await refreshAll()
      showUndo(say('selection.decide.saved'), sequence)
    },
  })
  return (
    <FormDialog
      title={say(`selection.decide.${decision}`)}
      label={say('action.save')}
      isPending={decide.isPending}
      error={decide.error}
      isDisabled={ideaId === null || reason.trim() === ''}
      onSubmit={() => ideaId !== null && decide.mutate(ideaId)}
      onClose={onClose}
    >
      {draft.ideaId === null ? (
        <Select
          label={say('selection.term.idea')}
          required
          searchable
          limit={50}
          data={[...names.ideas].map(([value, label]) => ({ value, label }))}
          value={ideaId}
          onChange={setIdeaId}
          data-autofocus
        />
      ) : (
        <Text fw={600}>{names.ideas.get(draft.ideaId)}</Text>
      )}
      <ReasonField
        label={say('selection.decide.reason')}
        description={say('selection.decide.reason.hint')}
        value={reason}
        onChange={setReason}
        isFirst={draft.ideaId !== null}
      />
    </FormDialog>
  )
}
