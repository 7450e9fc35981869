import { Group, NumberInput, Select, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { parseCents } from '../../shared/money.ts'
import { costBases } from '../../shared/portfolio/scenario-rule.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { type api, client, refreshAll } from '../api.ts'
import { FormDialog } from '../parts/form-dialog.tsx'
import { showUndo } from '../parts/undo-notice.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

type ScenarioList = Awaited<ReturnType<typeof api.portfolio.selection.list.call>>

type Props = {
  list: ScenarioList
  /** Null: a new one. */
  edited: ScenarioView | null
  onSaved: (scenarioId: string) => void
  onClose: () => void
}

/** What a scenario rests on: the stage that gives the values, the years and which costs count. */
export function ScenarioDialog({ list, edited, onSaved, onClose }: Props) {
  const say = useText()
  const language = useLanguage()
  const [draft, setDraft] = useState({
    name: edited?.name ?? '',
    stageId: edited?.stageId ?? list.proposed.stageId ?? '',
    costBasis: edited?.costBasis ?? ('high' as const),
    firstYear: edited?.firstYear ?? list.proposed.firstYear,
    yearCount: edited?.yearCount ?? 3,
  })
  const [budget, setBudget] = useState('')
  const budgetCents = budget.trim() === '' ? null : parseCents(budget, language)
  const isUnreadable = budget.trim() !== '' && budgetCents === null
  const save = useMutation({
    mutationFn: async () => {
      if (edited === null) return await client.portfolio.selection.create({ ...draft, budgetCents })
      const { id: scenarioId, revision } = edited
      const { sequence } = await client.portfolio.selection.save({ scenarioId, revision, ...draft })
      return { id: scenarioId, sequence }
    },
    onSuccess: async ({ id, sequence }) => {
      onClose()
      await refreshAll()
      onSaved(id)
      showUndo(say(edited === null ? 'selection.created' : 'selection.saved'), sequence)
    },
  })
  const change = (patch: Partial<typeof draft>): void => setDraft({ ...draft, ...patch })
  return (
    <FormDialog
      title={say(edited === null ? 'selection.new' : 'selection.edit')}
      label={say('action.save')}
      isPending={save.isPending}
      error={save.error}
      isDisabled={draft.name.trim() === '' || draft.stageId === '' || isUnreadable}
      size="lg"
      onSubmit={() => save.mutate()}
      onClose={onClose}
    >
      <TextInput
        label={say('selection.field.name')}
        required
        data-autofocus
        maxLength={120}
        value={draft.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Select
        label={say('selection.field.stage')}
        description={say('selection.field.stage.hint')}
        required
        allowDeselect={false}
        data={list.stages.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.stageId}
        onChange={(stageId) => change({ stageId: stageId ?? '' })}
      />
      <Group grow>
        <NumberInput
          label={say('selection.field.first-year')}
          min={2000}
          max={2190}
          allowDecimal={false}
          thousandSeparator=""
          value={draft.firstYear}
          onChange={(year) => change({ firstYear: Number(year) })}
        />
        <NumberInput
          label={say('selection.field.years')}
          min={1}
          max={10}
          allowDecimal={false}
          value={draft.yearCount}
          onChange={(count) => change({ yearCount: Number(count) })}
        />
      </Group>
      <Select
        label={say('selection.field.basis')}
        allowDeselect={false}
        data={costBases.map((basis) => ({ value: basis, label: say(`selection.basis.${basis}`) }))}
        value={draft.costBasis}
        onChange={(basis) => change({ costBasis: costBases.find((one) => one === basis) ?? 'high' })}
      />
      {edited === null && (
        <TextInput
          label={say('selection.field.budget')}
          description={say('selection.field.budget.hint')}
          value={budget}
          error={isUnreadable ? say('selection.amount.unreadable') : null}
          onChange={(event) => setBudget(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  )
}
