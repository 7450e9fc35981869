import { Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { parseCents } from '../../shared/money.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { QuotaFields } from './quota-fields.tsx'
import type { RuleDraft } from './rule-draft.ts'

type RuleFieldsProps = { view: ScenarioView; draft: RuleDraft; onChange: (patch: Partial<RuleDraft>) => void }

const mostOptions = 50

/** What a rule of this kind asks for. */
export function RuleFields(props: RuleFieldsProps) {
  const say = useText()
  const { draft, onChange } = props
  switch (draft.kind) {
    case 'budget':
      return <BudgetFields {...props} />
    case 'must':
    case 'must-not':
      return (
        <IdeaSelect
          {...props}
          label={say('selection.term.idea')}
          value={draft.ideaId}
          choose={(ideaId) => onChange({ ideaId })}
        />
      )
    case 'needs':
      return (
        <>
          <IdeaSelect
            {...props}
            label={say('selection.term.idea')}
            value={draft.ideaId}
            choose={(ideaId) => onChange({ ideaId })}
          />
          <IdeaSelect
            {...props}
            label={say('selection.term.needed')}
            value={draft.neededId}
            choose={(neededId) => onChange({ neededId })}
          />
        </>
      )
    case 'excludes':
      return <ExcludesField {...props} />
    case 'quota':
      return <QuotaFields {...props} />
    case 'partial':
      return <PartialFields {...props} />
  }
}

function BudgetFields({ view, draft, onChange }: RuleFieldsProps) {
  const say = useText()
  const language = useLanguage()
  const years = Array.from({ length: view.yearCount }, (_, place) => String(view.firstYear + place))
  const isUnreadable = draft.amount.trim() !== '' && parseCents(draft.amount, language) === null
  return (
    <>
      <Group grow align="flex-start">
        <Select
          label={say('selection.term.year')}
          placeholder={say('selection.term.year.all')}
          clearable
          data={years}
          value={draft.year === null ? null : String(draft.year)}
          onChange={(year) => onChange({ year: year === null ? null : Number(year) })}
        />
        <Select
          label={say('selection.term.payer')}
          placeholder={say('selection.term.payer.all')}
          clearable
          data={view.payers.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.payerId}
          onChange={(payerId) => onChange({ payerId })}
        />
      </Group>
      <Group grow align="flex-start">
        <TextInput
          label={say('selection.term.amount')}
          required
          data-autofocus
          value={draft.amount}
          error={isUnreadable ? say('selection.amount.unreadable') : null}
          onChange={(event) => onChange({ amount: event.currentTarget.value })}
        />
        <NumberInput
          label={say('selection.term.overshoot')}
          min={0}
          max={100}
          allowDecimal={false}
          value={draft.overshootPercent}
          onChange={(percent) => onChange({ overshootPercent: Number(percent) })}
        />
      </Group>
    </>
  )
}

function ExcludesField({ view, draft, onChange }: RuleFieldsProps) {
  const say = useText()
  return (
    <MultiSelect
      label={say('selection.term.ideas')}
      searchable
      limit={mostOptions}
      data={ideaOptions(view)}
      value={draft.ideaIds}
      onChange={(ideaIds) => onChange({ ideaIds })}
    />
  )
}

function PartialFields(props: RuleFieldsProps) {
  const say = useText()
  const { draft, onChange } = props
  return (
    <>
      <IdeaSelect
        {...props}
        label={say('selection.term.idea')}
        placeholder={say('selection.term.idea.all')}
        value={draft.ideaId}
        choose={(ideaId) => onChange({ ideaId })}
      />
      <NumberInput
        label={say('selection.term.percent')}
        description={say('selection.term.percent.hint')}
        min={10}
        max={90}
        step={10}
        allowDecimal={false}
        value={draft.leastPercent}
        onChange={(percent) => onChange({ leastPercent: Number(percent) })}
      />
    </>
  )
}

type IdeaSelectProps = RuleFieldsProps & {
  label: string
  placeholder?: string
  value: string | null
  choose: (ideaId: string | null) => void
}

function IdeaSelect({ view, label, placeholder, value, choose }: IdeaSelectProps) {
  return (
    <Select
      label={label}
      {...(placeholder === undefined ? { required: true } : { placeholder, clearable: true })}
      searchable
      limit={mostOptions}
      data={ideaOptions(view)}
      value={value}
      onChange={choose}
    />
  )
}

function ideaOptions({ ideas }: ScenarioView): { value: string; label: string }[] {
  return ideas.map(({ ideaId, number, title }) => ({ value: ideaId, label: `${number} ${title}` }))
}
