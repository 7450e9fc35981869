import { Group, MultiSelect, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core'
import { labelKinds, quotaMeasures } from '../../shared/portfolio/scenario-rule.ts'
import { ruleNamesOf } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { parseCents } from '../../shared/money.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { RuleDraft } from './rule-draft.ts'

type Props = { view: ScenarioView; draft: RuleDraft; onChange: (patch: Partial<RuleDraft>) => void }

const mostOptions = 50

/** What a rule of this kind asks for. */
export function RuleFields(props: Props) {
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

function BudgetFields({ view, draft, onChange }: Props) {
  const say = useText()
  const years = Array.from({ length: view.yearCount }, (_, place) => String(view.firstYear + place))
  const isUnreadable = draft.amount.trim() !== '' && parseCents(draft.amount) === null
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

function ExcludesField({ view, draft, onChange }: Props) {
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

function QuotaFields({ view, draft, onChange }: Props) {
  const say = useText()
  const { labels } = ruleNamesOf(view, useLanguage())
  const data = labelKinds.flatMap((kind) => {
    const items = view.labels
      .filter((one) => one.kind === kind)
      .map(({ label }) => ({ value: label, label: labels.get(label) ?? label }))
    return items.length === 0 ? [] : [{ group: say(`selection.label.${kind}`), items }]
  })
  const bound = (field: 'least' | 'most') => (
    <NumberInput
      label={say(`selection.term.${field}`)}
      min={0}
      max={draft.measure === 'share' ? 100 : 10_000}
      allowDecimal={false}
      value={draft[field] ?? ''}
      onChange={(number) => onChange({ [field]: number === '' ? null : Number(number) })}
    />
  )
  return (
    <>
      <Select
        label={say('selection.term.label')}
        required
        searchable
        data={data}
        value={draft.label}
        onChange={(label) => onChange({ label })}
      />
      <SegmentedControl
        aria-label={say('selection.term.measure')}
        data={quotaMeasures.map((measure) => ({
          value: measure,
          label: say(`selection.measure.${measure}`),
        }))}
        value={draft.measure}
        onChange={(chosen) =>
          onChange({ measure: quotaMeasures.find((measure) => measure === chosen) ?? 'count' })
        }
      />
      <Group grow align="flex-start">
        {bound('least')}
        {bound('most')}
      </Group>
    </>
  )
}

function PartialFields(props: Props) {
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

type IdeaSelectProps = Props & {
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
