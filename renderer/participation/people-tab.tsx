import { Alert, Group, Loader, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import { formatDay } from '../../shared/calendar.ts'
import type { Language } from '../../shared/language/text.ts'
import { nameOfPerson, type PersonView, splitName } from '../../shared/participation/people.ts'
import type { VolunteerSummary } from '../../shared/participation/participation-contract.ts'
import type { WorkshopView } from '../../shared/participation/workshops.ts'
import { api, client } from '../api.ts'
import type { GridColumn } from '../parts/grid-column.ts'
import { GridTable } from '../parts/grid-table.tsx'
import { NewByName } from '../parts/new-by-name.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { focusSheet, focusTable, RecordSplit } from '../parts/record-sheet.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'
import { PersonSheet } from './person-sheet.tsx'

type Props = { workshops: readonly WorkshopView[]; summary: VolunteerSummary | undefined }

/** The table of people, asked for only here; the open person stands in no address. */
export function PeopleTab({ workshops, summary }: Props) {
  const say = useText()
  const language = useLanguage()
  const people = useQuery(api.participation.listPeople.queryOptions())
  const [openId, setOpenId] = useState<string | null>(null)
  const columns = useMemo(() => buildColumns(say, language), [say, language])
  const split = useRef<HTMLDivElement>(null)
  const opened = people.data?.find(({ id }) => id === openId)
  const close = (): void => {
    setOpenId(null)
    focusTable(split.current)
  }
  return (
    <>
      <ProblemNotice error={people.error} />
      <Group align="flex-start" wrap="nowrap" mb="sm">
        <PeopleNote summary={summary} />
        <NewByName
          label={say('people.new')}
          fieldLabel={say('people.new.name')}
          create={(name) => client.participation.addPerson(splitName(name))}
          onCreated={setOpenId}
        />
      </Group>
      {people.isPending && <Loader aria-label={say('app.loading')} />}
      {people.data !== undefined && (
        <RecordSplit ref={split} isOpen={opened !== undefined}>
          <GridTable
            name="people"
            label={say('participation.people')}
            rows={people.data}
            rowKey={({ id }) => id}
            columns={columns}
            countText={(shown, count) => say('people.count', { shown, count })}
            empty={<Text py="xl">{say('people.none')}</Text>}
            noMatch={say('people.no-match')}
            openKey={opened?.id}
            onOpen={(id) => (id === openId ? focusSheet(split.current) : setOpenId(id))}
            onLeave={close}
          />
          {opened !== undefined && (
            <PersonSheet key={opened.id} person={opened} workshops={workshops} onClose={close} />
          )}
        </RecordSplit>
      )}
    </>
  )
}

function PeopleNote({ summary }: { summary: VolunteerSummary | undefined }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Alert
      flex={1}
      p="xs"
      variant="light"
      color="gray"
      icon={<IconLock aria-hidden />}
      title={say('people.apart.title')}
    >
      <Text size="sm">{say('people.apart')}</Text>
      {summary !== undefined && summary.people > 0 && (
        <Group gap="lg" mt={4}>
          <Text size="sm">{say('participation.people.named', { count: summary.mayBeNamed })}</Text>
          <Text size="sm">{say('participation.people.without', { count: summary.withoutConsent })}</Text>
          {summary.nextRetentionEnd !== null && (
            <Text size="sm">
              {say('participation.people.retention', { date: formatDay(summary.nextRetentionEnd, language) })}
            </Text>
          )}
        </Group>
      )}
    </Alert>
  )
}

function buildColumns(say: Say, language: Language): GridColumn<PersonView>[] {
  const day = (of: 'consentOn' | 'retainUntil'): GridColumn<PersonView> => ({
    id: of,
    title: say(`people.field.${of}`),
    kind: 'day',
    width: 172,
    value: (person) => person[of],
    tell: (one) => formatDay(String(one), language),
  })
  return [
    {
      id: 'name',
      title: say('people.name'),
      kind: 'text',
      width: 200,
      isFlexible: true,
      isAlwaysShown: true,
      value: nameOfPerson,
    },
    {
      id: 'email',
      title: say('people.field.email'),
      kind: 'text',
      width: 220,
      isHiddenAtFirst: true,
      value: ({ email }) => email,
    },
    day('consentOn'),
    {
      id: 'mayBeNamed',
      title: say('people.named'),
      kind: 'pick',
      width: 196,
      value: ({ mayBeNamed }) => say(mayBeNamed ? 'common.yes' : 'common.no'),
    },
    day('retainUntil'),
    {
      id: 'workshops',
      title: say('people.workshops'),
      kind: 'number',
      width: 120,
      value: ({ workshopIds }) => workshopIds.length,
    },
  ]
}
