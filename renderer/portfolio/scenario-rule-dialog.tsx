import { Modal, Select, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type RuleTerms, ruleKinds } from '../../shared/portfolio/scenario-rule.ts'
import type { ScenarioRuleView, ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { client, refreshAll } from '../api.ts'
import { DialogButtons } from '../parts/dialog-buttons.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { draftOf, termsOf } from './rule-draft.ts'
import { RuleFields } from './rule-fields.tsx'

type Props = {
  view: ScenarioView
  /** Null: a new rule. */
  edited: ScenarioRuleView | null
  onClose: () => void
}

/** Writes or changes a rule: first its kind, then what that kind asks for. */
export function ScenarioRuleDialog({ view, edited, onClose }: Props) {
  const say = useText()
  const language = useLanguage()
  const [draft, setDraft] = useState(draftOf(edited?.terms, language))
  const terms = termsOf(draft, language)
  const save = useMutation({
    mutationFn: async (said: RuleTerms) =>
      edited === null
        ? await client.portfolio.selection.addRule({ scenarioId: view.id, terms: said })
        : await client.portfolio.selection.saveRule({
            ruleId: edited.id,
            revision: edited.revision,
            terms: said,
          }),
    onSuccess: async ({ sequence }) => {
      onClose()
      await refreshAll()
      showUndo(say('selection.rule.saved'), sequence)
    },
  })
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(edited === null ? 'selection.rule.add' : 'selection.rule.edit')}
      size="lg"
      closeButtonProps={{ 'aria-label': say('action.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (terms !== null) save.mutate(terms)
        }}
      >
        <Stack>
          <Select
            label={say('selection.rule.kind')}
            allowDeselect={false}
            disabled={edited !== null}
            data={ruleKinds.map((kind) => ({ value: kind, label: say(`selection.rule.kind.${kind}`) }))}
            value={draft.kind}
            onChange={(kind) =>
              setDraft({ ...draft, kind: ruleKinds.find((one) => one === kind) ?? 'budget' })
            }
          />
          <RuleFields view={view} draft={draft} onChange={(patch) => setDraft({ ...draft, ...patch })} />
          <ProblemNotice error={save.error} />
          <DialogButtons
            label={say('action.save')}
            isPending={save.isPending}
            isDisabled={terms === null}
            onClose={onClose}
          />
        </Stack>
      </form>
    </Modal>
  )
}
