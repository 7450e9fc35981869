import { Loader, SimpleGrid, Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { AddStageButton } from './add-stage-dialog.tsx'
import { FunnelView } from './funnel-view.tsx'
import { NoWay } from './no-way.tsx'
import { StageCard } from './stage-card.tsx'

const views = ['stages', 'way'] as const

/** The way: stage by stage what is asked and when an idea goes on, and how the ideas went. */
export function StagesPage() {
  const say = useText()
  const navigate = useNavigate()
  const shown = useRouterState({ select: (state): Record<string, unknown> => state.location.search })
  const stages = useQuery(api.stages.list.queryOptions())
  const isLaid = (stages.data?.length ?? 0) > 0
  return (
    <Page title={say('step.stages')} lead={say('stages.lead')} actions={isLaid && <AddStageButton />}>
      <ProblemNotice error={stages.error} />
      {stages.isPending && <Loader aria-label={say('app.loading')} />}
      {stages.data?.length === 0 && <NoWay />}
      {isLaid && (
        <Tabs
          value={shown['view'] === 'way' ? 'way' : 'stages'}
          onChange={(view) => void navigate({ to: '/stages', search: { view } })}
          keepMounted={false}
        >
          <Tabs.List mb="md">
            {views.map((view) => (
              <Tabs.Tab key={view} value={view}>
                {say(`stages.view.${view}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="stages">
            <SimpleGrid cols={{ base: 1, md: 2, lg: 3 }} spacing="md" className="stages">
              {stages.data?.map((stage) => (
                <StageCard key={stage.id} stage={stage} count={stages.data.length} />
              ))}
            </SimpleGrid>
          </Tabs.Panel>
          <Tabs.Panel value="way">
            <FunnelView />
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  )
}
