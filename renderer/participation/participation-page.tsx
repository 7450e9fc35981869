import { Alert, Box, Group, Loader, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { formatDay } from '../../shared/calendar.ts'
import type { Language } from '../../shared/language/text.ts'
import type { VolunteerSummary } from '../../shared/participation/participation-contract.ts'
import type { WorkshopView } from '../../shared/participation/workshops.ts'
import { api } from '../api.ts'
import type { GridColumn } from '../parts/grid-column.ts'
import { GridTable } from '../parts/grid-table.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { type Say, useLanguage, useText } from '../parts/use-text.ts'

/** The workshops and how many people and ideas they brought; people themselves are counted only. */
export function ParticipationPage() {
  const say = useText()
  const language = useLanguage()
  const workshops = useQuery(api.participation.listWorkshops.queryOptions())
  const volunteers = useQuery(api.participation.summarizeVolunteers.queryOptions())
  const columns = useMemo(() => buildColumns(say, language), [say, language])
  return (
    <Box className="full-page">
      <Page title={say('step.participation')} lead={say('participation.lead')}>
        <ProblemNotice error={workshops.error ?? volunteers.error} />
        {volunteers.data !== undefined && volunteers.data.people > 0 && (
          <PeopleNote summary={volunteers.data} />
        )}
        {workshops.isPending && <Loader aria-label={say('app.loading')} />}
        {workshops.data !== undefined && (
          <GridTable
            name="participation"
            lines={2}
            label={say('participation.table')}
            rows={workshops.data}
            rowKey={({ id }) => id}
            columns={columns}
            countText={(shown, count) => say('participation.count', { shown, count })}
            empty={<Text py="xl">{say('participation.none')}</Text>}
            noMatch={say('participation.no-match')}
          />
        )}
      </Page>
    </Box>
  )
}

function PeopleNote({ summary }: { summary: VolunteerSummary }) {
  const say = useText()
  const language = useLanguage()
  return (
    <Alert variant="light" color="gray" icon={<IconLock aria-hidden />} title={say('participation.people')}>
      <Text size="sm">{say('participation.people.apart')}</Text>
      <Group gap="lg" mt={4}>
        <Text size="sm">{say('participation.people.count', { count: summary.people })}</Text>
        <Text size="sm">{say('participation.people.named', { count: summary.mayBeNamed })}</Text>
        <Text size="sm">{say('participation.people.without', { count: summary.withoutConsent })}</Text>
        {summary.nextRetentionEnd !== null && (
          <Text size="sm">
            {say('participation.people.retention', { date: formatDay(summary.nextRetentionEnd, language) })}
          </Text>
        )}
      </Group>
    </Alert>
  )
}

function buildColumns(say: Say, language: Language): GridColumn<WorkshopView>[] {
  const title = (id: ColumnId): string => say(`participation.column.${id}`)
  const count = (id: 'participants' | 'volunteers' | 'ideas', width: number): GridColumn<WorkshopView> => ({
    id,
    title: title(id),
    kind: 'number',
    width,
    value: (workshop) => workshop[id],
  })
  return [
    {
      id: 'number',
      title: title('number'),
      kind: 'text',
      width: 84,
      isAlwaysShown: true,
      value: (one) => one.number,
    },
    {
      id: 'title',
      title: title('title'),
      kind: 'text',
      width: 230,
      isFlexible: true,
      isAlwaysShown: true,
      value: (one) => one.title,
    },
    {
      id: 'heldOn',
      title: title('heldOn'),
      kind: 'day',
      width: 116,
      value: (one) => one.heldOn,
      tell: (day) => formatDay(String(day), language),
    },
    { id: 'place', title: title('place'), kind: 'text', width: 200, value: (one) => one.place },
    { id: 'district', title: title('district'), kind: 'pick', width: 130, value: (one) => one.district },
    {
      id: 'workingGroup',
      title: title('workingGroup'),
      kind: 'pick',
      width: 160,
      isHiddenAtFirst: true,
      value: (one) => one.workingGroup,
    },
    count('participants', 144),
    count('volunteers', 126),
    count('ideas', 84),
  ]
}

type ColumnId =
  | 'number'
  | 'title'
  | 'heldOn'
  | 'place'
  | 'district'
  | 'workingGroup'
  | 'participants'
  | 'volunteers'
  | 'ideas'
