import { Box, Loader, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { BodiesPanel } from './bodies-panel.tsx'
import { MeetingsPanel } from './meetings-panel.tsx'
import { PoliticalGroupsPanel } from './political-groups-panel.tsx'

/** The council as the programme sees it: bodies, their meetings, political groups. */
export function CouncilTab() {
  const say = useText()
  const council = useQuery(api.programme.council.queryOptions())
  if (council.data === undefined)
    return council.isPending ? (
      <Loader aria-label={say('app.loading')} />
    ) : (
      <ProblemNotice error={council.error} />
    )
  return (
    <Stack>
      <BodiesPanel bodies={council.data.bodies} />
      <MeetingsPanel council={council.data} />
      <Box maw={640}>
        <PoliticalGroupsPanel groups={council.data.politicalGroups} />
      </Box>
    </Stack>
  )
}
