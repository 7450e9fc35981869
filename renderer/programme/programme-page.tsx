import { Loader, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import {
  type ProgrammeText,
  programmeText,
  type ProgrammeView,
} from '../../shared/programme/programme-contract.ts'
import { api, client } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useRecordSaving } from '../parts/record-saving.ts'
import { RecordText } from '../parts/record-text.tsx'
import { useLanguage, useText } from '../parts/use-text.ts'
import { formatNumber } from '../../shared/language/text.ts'
import { ProgrammeConflict, type StoredText } from './programme-conflict.tsx'

/** What the programme stands for: vision, guidelines, fields of action, working groups. */
export function ProgrammePage() {
  const say = useText()
  const programme = useQuery(api.programme.find.queryOptions())
  return (
    <Page title={programme.data?.name ?? say('step.programme')} lead={say('programme.lead')}>
      <ProblemNotice error={programme.error} />
      {programme.isPending && <Loader aria-label={say('app.loading')} />}
      {programme.data === null && <Text>{say('problem.no-programme-yet')}</Text>}
      {programme.data !== undefined && programme.data !== null && <Programme programme={programme.data} />}
    </Page>
  )
}

function Programme({ programme }: { programme: ProgrammeView }) {
  const say = useText()
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Stack>
        <OwnWords programme={programme} />
        <WorkingGroups groups={programme.workingGroups} />
      </Stack>
      <Stack>
        <Entries
          title={say('programme.guidelines')}
          entries={programme.guidelines.map(({ id, title, text }) => ({ id, title, text }))}
        />
        <Entries
          title={say('programme.fields')}
          entries={programme.fieldsOfAction.map(({ id, name, description }) => ({
            id,
            title: name,
            text: description,
          }))}
        />
      </Stack>
    </SimpleGrid>
  )
}

const ownWords = ['name', 'city', 'vision', 'mission', 'principles'] as const

function OwnWords({ programme }: { programme: ProgrammeView }) {
  const say = useText()
  const saved = useRecordSaving<StoredText, Partial<ProgrammeText>>({
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
        {ownWords.map((field) => (
          <RecordText
            key={field}
            label={say(`programme.${field}`)}
            value={programme[field]}
            isMultiline={field !== 'name' && field !== 'city'}
            complain={(typed) =>
              field === 'name' && typed.trim() === '' ? say('programme.name.missing') : null
            }
            onSave={(typed) => saved.save(field, { [field]: typed })}
            onHold={saved.hold}
            onRelease={saved.release}
            mark={saved.marks[field]}
            onUndone={() => saved.dropMark(field)}
          />
        ))}
        {saved.conflict !== null && <ProgrammeConflict conflict={saved.conflict} />}
      </Stack>
    </Panel>
  )
}

type Entry = { id: string; title: string; text: string }

function Entries({ title, entries }: { title: string; entries: readonly Entry[] }) {
  const say = useText()
  return (
    <Panel title={title}>
      {entries.length === 0 && <Text size="sm">{say('programme.none')}</Text>}
      <Stack gap="sm">
        {entries.map((entry) => (
          <div key={entry.id}>
            <Title order={3} size="h6">
              {entry.title}
            </Title>
            <Text size="sm">{entry.text}</Text>
          </div>
        ))}
      </Stack>
    </Panel>
  )
}

function WorkingGroups({ groups }: { groups: ProgrammeView['workingGroups'] }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Panel title={say('programme.groups')} finding={say('programme.groups.lead')}>
      {groups.length === 0 && <Text size="sm">{say('programme.none')}</Text>}
      {groups.length > 0 && (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say('programme.group')}</Table.Th>
              <Table.Th>{say('programme.group.short')}</Table.Th>
              <Table.Th ta="right">{say('programme.group.weight')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {groups.map((group) => (
              <Table.Tr key={group.id}>
                <Table.Th fw={400}>{group.name}</Table.Th>
                <Table.Td>{group.shortName}</Table.Td>
                <Table.Td ta="right">{formatNumber(group.weight, language)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Panel>
  )
}
