import { Group, SimpleGrid, Stack, Text } from '@mantine/core'
import {
  type FieldOfActionView,
  fieldOfActionView,
  type GuidelineView,
  guidelineView,
} from '../../shared/programme/programme-lists.ts'
import { client } from '../api.ts'
import { AddLine } from '../parts/add-line.tsx'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { RecordCell } from '../parts/record-cell.tsx'
import { RecordConflict } from '../parts/record-conflict.tsx'
import { fieldOf } from '../parts/record-saving.ts'
import { RowMark } from '../parts/row-mark.tsx'
import { useText } from '../parts/use-text.ts'
import { EntryButtons } from './entry-buttons.tsx'
import { useEntrySaving } from './use-entry-saving.ts'

type Titled = { id: string; revision: number; title: string; text: string }
type TitledList = 'guideline' | 'fieldOfAction'
type Props = { list: TitledList; entries: readonly Titled[]; columns: 1 | 2 }

/** Guidelines or fields of action: a name and what is meant by it. */
function TitledListPanel({ list, entries, columns }: Props) {
  const say = useText()
  return (
    <Panel title={say(`programme.list.${list}`)}>
      {entries.length === 0 && (
        <Text size="sm" c="dimmed">
          {say(`programme.none.${list}`)}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, md: columns }} spacing="xl" verticalSpacing="sm">
        {entries.map((entry, index) => (
          <TitledEntry
            key={entry.id}
            list={list}
            entry={entry}
            isFirst={index === 0}
            isLast={index === entries.length - 1}
          />
        ))}
      </SimpleGrid>
      <AddLine
        label={say(`programme.new.${list}`)}
        add={(name) => client.programme.addEntry({ list, name })}
      />
    </Panel>
  )
}

export function GuidelinesPanel({ guidelines }: { guidelines: readonly GuidelineView[] }) {
  return <TitledListPanel list="guideline" entries={guidelines} columns={2} />
}

export function FieldsPanel({ fields }: { fields: readonly FieldOfActionView[] }) {
  return <TitledListPanel list="fieldOfAction" entries={fields.map(titledField)} columns={1} />
}

function titledField({ name, description, ...entry }: FieldOfActionView): Titled {
  return { ...entry, title: name, text: description }
}

type EntryProps = { list: TitledList; entry: Titled; isFirst: boolean; isLast: boolean }

function TitledEntry({ list, entry, isFirst, isLast }: EntryProps) {
  const say = useText()
  const name = entry.title
  const saved = useEntrySaving<Titled, { title?: string; text?: string }>({
    entry,
    edit: ({ title, text }) =>
      list === 'guideline'
        ? { list, patch: { title, text } }
        : { list, patch: { name: title, description: text } },
    parse: (current) =>
      list === 'guideline' ? guidelineView.parse(current) : titledField(fieldOfActionView.parse(current)),
  })
  return (
    <Group align="flex-start" wrap="nowrap" gap="xs">
      <Stack gap={4} flex={1}>
        <RecordCell
          {...fieldOf(saved, 'title')}
          label={say('programme.entry.title', { name })}
          isBold
          value={entry.title}
          maxLength={200}
          complain={(typed) => (typed.trim() === '' ? say('entry.name.missing') : null)}
          onSave={(title) => saved.save('title', { title: title.trim() })}
        />
        <RecordCell
          {...fieldOf(saved, 'text')}
          label={say('programme.entry.text', { name })}
          placeholder={say('programme.entry.text.hint')}
          isMultiline
          value={entry.text}
          maxLength={5000}
          onSave={(text) => saved.save('text', { text: text.trim() })}
        />
        <ProblemNotice error={saved.error} />
      </Stack>
      <Stack gap={0} align="flex-end">
        <EntryButtons list={list} id={entry.id} name={name} isFirst={isFirst} isLast={isLast} />
        <RowMark name={name} marks={saved.marks} dropMark={saved.dropMark} />
      </Stack>
      <RecordConflict
        conflict={saved.conflict}
        fields={[
          { field: 'title', label: say('programme.entry.name') },
          { field: 'text', label: say('programme.entry.description') },
        ]}
      />
    </Group>
  )
}
