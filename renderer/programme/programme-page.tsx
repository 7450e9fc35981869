import { Loader, SimpleGrid, Stack, Tabs, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ProgrammeView } from '../../shared/programme/programme-contract.ts'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { CouncilTab } from './council-tab.tsx'
import { OwnWords } from './own-words.tsx'
import { FieldsPanel, GuidelinesPanel } from './titled-list-panel.tsx'
import { WorkingGroupsPanel } from './working-groups-panel.tsx'

/** The part of the address that opens the second tab. */
const councilPart = 'council'

/** What the programme stands for, who scores in it, and the bodies of the council that decide. */
export function ProgrammePage() {
  const say = useText()
  const navigate = useNavigate()
  const { recordId } = useParams({ strict: false })
  const programme = useQuery(api.programme.find.queryOptions())
  return (
    <Page title={programme.data?.name ?? say('step.programme')} lead={say('programme.lead')}>
      <ProblemNotice error={programme.error} />
      {programme.isPending && <Loader aria-label={say('app.loading')} />}
      {programme.data === null && <Text>{say('problem.no-programme-yet')}</Text>}
      {programme.data !== undefined && programme.data !== null && (
        <Tabs
          value={recordId === councilPart ? councilPart : 'foundations'}
          keepMounted={false}
          onChange={(part) =>
            void (part === councilPart
              ? navigate({ to: '/programme/$recordId', params: { recordId: councilPart } })
              : navigate({ to: '/programme' }))
          }
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="foundations">{say('programme.tab.foundations')}</Tabs.Tab>
            <Tabs.Tab value={councilPart}>{say('programme.tab.council')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="foundations">
            <Foundations programme={programme.data} />
          </Tabs.Panel>
          <Tabs.Panel value={councilPart}>
            <CouncilTab />
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  )
}

function Foundations({ programme }: { programme: ProgrammeView }) {
  return (
    <Stack>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        <OwnWords programme={programme} />
        <FieldsPanel fields={programme.fieldsOfAction} />
      </SimpleGrid>
      <WorkingGroupsPanel groups={programme.workingGroups} />
      <GuidelinesPanel guidelines={programme.guidelines} />
    </Stack>
  )
}
