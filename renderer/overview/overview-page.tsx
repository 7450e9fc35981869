import { Loader, SimpleGrid, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { OverviewView } from '../../shared/overview/overview-contract.ts'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { ChangesPanel } from './changes-panel.tsx'
import { FirstStepsPanel } from './first-steps-panel.tsx'
import { FunnelPanel } from './funnel-panel.tsx'
import { MeetingsPanel } from './meetings-panel.tsx'
import { WaitingPanel } from './waiting-panel.tsx'
import { WelcomePage } from './welcome-page.tsx'

/** The start page: a welcome in an empty data folder, else the way at a glance. */
export function OverviewPage() {
  const say = useText()
  const overview = useQuery(api.overview.get.queryOptions())
  if (overview.data === null) return <WelcomePage />
  return (
    <Page
      title={overview.data?.programme.name ?? say('step.overview')}
      {...(overview.data === undefined ? {} : { lead: overview.data.programme.vision })}
    >
      <ProblemNotice error={overview.error} />
      {overview.isPending && <Loader aria-label={say('app.loading')} />}
      {overview.data !== undefined && <Panels overview={overview.data} />}
    </Page>
  )
}

function Panels({ overview }: { overview: OverviewView }) {
  const hasIdeas = overview.funnel.some(({ kind, count }) => kind === 'ideas' && count > 0)
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Stack>
        <FunnelPanel funnel={overview.funnel} />
        <ChangesPanel entries={overview.lastChanges} />
      </Stack>
      <Stack>
        {hasIdeas ? <WaitingPanel items={overview.waiting} /> : <FirstStepsPanel />}
        <MeetingsPanel meetings={overview.meetings} today={overview.today} />
      </Stack>
    </SimpleGrid>
  )
}
