import { Stack } from '@mantine/core'
import {
  existingProject,
  type ExistingProject,
  type ExistingProjectFields,
  type ExistingProjectView,
} from '../../shared/inventory/inventory-contract.ts'
import type { FieldOfActionView } from '../../shared/programme/programme-lists.ts'
import { client } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RecordChoices } from '../parts/record-choice.tsx'
import { RecordConflict } from '../parts/record-conflict.tsx'
import { fieldOf, useRecordSaving } from '../parts/record-saving.ts'
import { RecordSheet } from '../parts/record-sheet.tsx'
import { RecordText } from '../parts/record-text.tsx'
import { RemovalButton } from '../parts/removal-button.tsx'
import { useText } from '../parts/use-text.ts'

type Props = { project: ExistingProjectView; fields: readonly FieldOfActionView[]; onClose: () => void }

const words = ['name', 'owner', 'state', 'description'] as const

/** One existing project; each field saves on its own. */
export function ProjectSheet({ project, fields, onClose }: Props) {
  const say = useText()
  const { id, number, name } = project
  const saved = useRecordSaving<ExistingProject, Partial<ExistingProjectFields>>({
    record: project,
    send: (expectedRevision, patch) => client.inventory.save({ id, expectedRevision, patch }),
    parse: (current) => existingProject.parse(current),
  })
  const nameOfField = (fieldId: unknown): string => fields.find((one) => one.id === fieldId)?.name ?? ''
  return (
    <RecordSheet
      title={say('inventory.sheet', { number })}
      actions={
        <RemovalButton
          name={`${number} ${name}`}
          remove={() => client.inventory.remove({ id })}
          onRemoved={onClose}
        />
      }
      onClose={onClose}
    >
      <Stack gap="sm">
        <ProblemNotice error={saved.error} />
        {words.map((field) => (
          <RecordText
            key={field}
            {...fieldOf(saved, field)}
            label={say(`inventory.column.${field}`)}
            value={project[field]}
            isMultiline={field === 'description'}
            complain={(typed) => (field === 'name' && typed.trim() === '' ? say('entry.name.missing') : null)}
            onSave={(typed) => saved.save(field, { [field]: typed.trim() })}
          />
        ))}
        <RecordChoices
          {...fieldOf(saved, 'fieldIds')}
          label={say('inventory.column.fieldsOfAction')}
          value={project.fieldIds}
          choices={fields.map((field) => ({ value: field.id, label: field.name }))}
          placeholder={say('ideas.fields.choose')}
          nothingFound={say('ideas.fields.none')}
          onSave={(fieldIds) => saved.save('fieldIds', { fieldIds })}
        />
        <RecordConflict
          conflict={saved.conflict}
          fields={[
            ...words.map((field) => ({ field, label: say(`inventory.column.${field}`) })),
            {
              field: 'fieldIds',
              label: say('inventory.column.fieldsOfAction'),
              tell: (ids) => (Array.isArray(ids) ? ids.map(nameOfField).toSorted().join(', ') : ''),
            },
          ]}
        />
      </Stack>
    </RecordSheet>
  )
}
