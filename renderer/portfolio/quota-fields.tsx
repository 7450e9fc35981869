import { Group, NumberInput, SegmentedControl, Select } from '@mantine/core'
import { labelKinds, quotaMeasures } from '../../shared/portfolio/scenario-rule.ts'
import { ruleNamesOf } from '../../shared/portfolio/scenario-words.ts'
import type { ScenarioView } from '../../shared/portfolio/selection-contract.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import type { RuleDraft } from './rule-draft.ts'

type Props = { view: ScenarioView; draft: RuleDraft; onChange: (patch: Partial<RuleDraft>) => void }

/** What a quota is about, what it counts, and its bounds. */
export function QuotaFields({ view, draft, onChange }: Props) {
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
