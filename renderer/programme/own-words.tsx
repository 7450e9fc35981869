import { Stack } from '@mantine/core'
import {
  type ProgrammeText,
  programmeText,
  type ProgrammeView,
} from '../../shared/programme/programme-contract.ts'
import { client } from '../api.ts'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RecordConflict } from '../parts/record-conflict.tsx'
import { fieldOf, useRecordSaving } from '../parts/record-saving.ts'
import { RecordText } from '../parts/record-text.tsx'
import { useText } from '../parts/use-text.ts'

const fields = ['name', 'city', 'vision', 'mission', 'principles'] as const

/** What the programme says of itself. */
export function OwnWords({ programme }: { programme: ProgrammeView }) {
  const say = useText()
  const saved = useRecordSaving<ProgrammeText & { revision: number }, Partial<ProgrammeText>>({
    record: programme,
    send: (revision, patch) => client.programme.save({ revision, patch }),
    parse: (current) => ({
      ...programmeText.parse(current),
      revision: Number((current as { revision: unknown }).revision),
    }),
  })
  return (
    <Panel title={say('step.programme')}>
      <Stack gap="sm">
        <ProblemNotice error={saved.error} />
        {fields.map((field) => (
          <RecordText
            key={field}
            {...fieldOf(saved, field)}
            label={say(`programme.${field}`)}
            value={programme[field]}
            isMultiline={field !== 'name' && field !== 'city'}
            complain={(typed) =>
              field === 'name' && typed.trim() === '' ? say('programme.name.missing') : null
            }
            onSave={(typed) => saved.save(field, { [field]: typed })}
          />
        ))}
        <RecordConflict
          conflict={saved.conflict}
          fields={fields.map((field) => ({ field, label: say(`programme.${field}`) }))}
        />
      </Stack>
    </Panel>
  )
}
