import { Box, Loader, Tabs } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { api, client } from '../api.ts'
import { NewByName } from '../parts/new-by-name.tsx'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { PeopleTab } from './people-tab.tsx'
import './participation-page.css'
import { WorkshopsTab } from './workshops-tab.tsx'

/** The part of the address that opens the table of people instead of a workshop. */
const peoplePart = 'people'

/** The workshops with how many people and ideas they brought; the people themselves stand apart, behind a tab of their own. */
export function ParticipationPage() {
  const say = useText()
  const navigate = useNavigate()
  const { recordId } = useParams({ strict: false })
  const workshops = useQuery(api.participation.listWorkshops.queryOptions())
  const volunteers = useQuery(api.participation.summarizeVolunteers.queryOptions())
  const open = (id: string): void =>
    void navigate({ to: '/participation/$recordId', params: { recordId: id } })
  const isAtPeople = recordId === peoplePart
  const add = isAtPeople ? undefined : (
    <NewByName
      label={say('participation.new')}
      fieldLabel={say('participation.new.title')}
      create={(title) => client.participation.addWorkshop({ title })}
      onCreated={open}
    />
  )
  return (
    <Box className="full-page">
      <Page title={say('step.participation')} lead={say('participation.lead')} actions={add}>
        <ProblemNotice error={workshops.error ?? volunteers.error} />
        {workshops.isPending && <Loader aria-label={say('app.loading')} />}
        {workshops.data !== undefined && (
          <Tabs
            value={isAtPeople ? peoplePart : 'workshops'}
            keepMounted={false}
            className="participation-tabs"
            onChange={(part) =>
              part === peoplePart ? open(peoplePart) : void navigate({ to: '/participation' })
            }
          >
            <Tabs.List mb="sm">
              <Tabs.Tab value="workshops">{say('participation.table')}</Tabs.Tab>
              <Tabs.Tab value={peoplePart} leftSection={<IconLock size={16} aria-hidden />}>
                {say('participation.people')}
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="workshops">
              <WorkshopsTab workshops={workshops.data} openId={recordId} />
            </Tabs.Panel>
            <Tabs.Panel value={peoplePart}>
              <PeopleTab workshops={workshops.data} summary={volunteers.data} />
            </Tabs.Panel>
          </Tabs>
        )}
      </Page>
    </Box>
  )
}
