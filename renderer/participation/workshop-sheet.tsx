import { SimpleGrid, Stack } from '@mantine/core'
import { parseCount } from '../../shared/plain-number.ts'
import {
  type WorkshopFields,
  workshopFields,
  type WorkshopView,
} from '../../shared/participation/workshops.ts'
import type { WorkingGroupView } from '../../shared/programme/programme-lists.ts'
import { formatDay } from '../../shared/calendar.ts'
import { client } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RecordChoice } from '../parts/record-choice.tsx'
import { RecordConflict } from '../parts/record-conflict.tsx'
import { RecordDay } from '../parts/record-day.tsx'
import { fieldOf, useRecordSaving } from '../parts/record-saving.ts'
import { RecordSheet } from '../parts/record-sheet.tsx'
import { RecordText } from '../parts/record-text.tsx'
import { RemovalButton } from '../parts/removal-button.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'

type Stored = WorkshopFields & { revision: number }
type Props = { workshop: WorkshopView; groups: readonly WorkingGroupView[]; onClose: () => void }

const words = ['place', 'district', 'facilitator'] as const

/** One workshop; each field saves on its own. */
export function WorkshopSheet({ workshop, groups, onClose }: Props) {
  const say = useText()
  const language = useLanguage()
  const { id, number, title } = workshop
  const saved = useRecordSaving<Stored, Partial<WorkshopFields>>({
    record: workshop,
    send: (expectedRevision, patch) => client.participation.saveWorkshop({ id, expectedRevision, patch }),
    parse: (current) => ({
      ...workshopFields.parse(current),
      revision: Number((current as { revision: unknown }).revision),
    }),
  })
  const field = (name: keyof WorkshopFields) => ({
    ...fieldOf(saved, name),
    label: say(`participation.field.${name}`),
  })
  return (
    <RecordSheet
      title={say('participation.sheet', { number })}
      actions={
        <RemovalButton
          name={`${number} ${title}`}
          remove={() => client.participation.removeWorkshop({ id })}
          onRemoved={onClose}
        />
      }
      onClose={onClose}
    >
      <Stack gap="sm">
        <ProblemNotice error={saved.error} />
        <RecordText
          {...field('title')}
          value={title}
          complain={(typed) => (typed.trim() === '' ? say('entry.name.missing') : null)}
          onSave={(typed) => saved.save('title', { title: typed.trim() })}
        />
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="sm">
          <RecordDay
            {...field('heldOn')}
            value={workshop.heldOn}
            onSave={(heldOn) => saved.save('heldOn', { heldOn })}
          />
          <RecordText
            {...field('participants')}
            value={workshop.participants === null ? '' : String(workshop.participants)}
            complain={(typed) =>
              typed.trim() === '' || (parseCount(typed) ?? 100_001) <= 100_000
                ? null
                : say('entry.count.wrong')
            }
            onSave={(typed) => saved.save('participants', { participants: parseCount(typed) })}
          />
        </SimpleGrid>
        {words.map((name) => (
          <RecordText
            key={name}
            {...field(name)}
            value={workshop[name]}
            onSave={(typed) => saved.save(name, { [name]: typed.trim() })}
          />
        ))}
        <RecordChoice
          {...field('workingGroupId')}
          isClearable
          value={workshop.workingGroupId}
          choices={groups.map((group) => ({ value: group.id, label: group.name }))}
          placeholder={say('ideas.choose')}
          nothingFound={say('ideas.no-choice')}
          onSave={(workingGroupId) => saved.save('workingGroupId', { workingGroupId })}
        />
        <RecordConflict
          conflict={saved.conflict}
          fields={[
            ...(['title', 'participants', ...words] as const).map((name) => ({
              field: name,
              label: say(`participation.field.${name}`),
            })),
            {
              field: 'heldOn',
              label: say('participation.field.heldOn'),
              tell: (day) => (typeof day === 'string' ? formatDay(day, language) : ''),
            },
            {
              field: 'workingGroupId',
              label: say('participation.field.workingGroupId'),
              tell: (one) => groups.find((group) => group.id === one)?.name ?? '',
            },
          ]}
        />
      </Stack>
    </RecordSheet>
  )
}
