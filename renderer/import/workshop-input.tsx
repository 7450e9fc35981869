import { NativeSelect, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { WorkshopChoice } from '../../shared/import/import-contract.ts'
import type { PreviewTable } from '../../shared/import/preview-table.ts'
import { api } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { useText } from '../parts/use-text.ts'

type Props = {
  /** Texts above the heading of the file: a new workshop is named after the first of them. */
  caption: PreviewTable['caption']
  value: WorkshopChoice
  onChange: (choice: WorkshopChoice) => void
}

/** Which workshop the ideas come from. */
export function WorkshopInput({ caption, value, onChange }: Props) {
  const say = useText()
  const workshops = useQuery(api.import.workshops.queryOptions())
  const chosen = value.kind === 'known' ? value.workshopId : value.kind
  const choose = (key: string): void => {
    if (key === 'none') onChange({ kind: 'none' })
    else if (key === 'new')
      onChange({ kind: 'new', title: caption.texts[0] ?? '', heldOn: caption.date ?? null })
    else onChange({ kind: 'known', workshopId: key })
  }
  return (
    <Panel title={say('import.workshop')}>
      <Stack gap="xs">
        <NativeSelect
          label={say('import.workshop')}
          value={chosen}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            { value: 'none', label: say('import.workshop.none') },
            { value: 'new', label: say('import.workshop.new') },
            ...(workshops.data ?? []).map(({ id, number, title }) => ({
              value: id,
              label: `${number} ${title}`,
            })),
          ]}
        />
        {value.kind === 'new' && (
          <>
            <TextInput
              label={say('import.workshop.title')}
              value={value.title}
              required
              maxLength={200}
              onChange={(event) => onChange({ ...value, title: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={say('import.workshop.date')}
              value={value.heldOn ?? ''}
              onChange={(event) => onChange({ ...value, heldOn: event.currentTarget.value || null })}
            />
          </>
        )}
      </Stack>
    </Panel>
  )
}
