import { Loader, SimpleGrid, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { StageCard } from './stage-card.tsx'

/** The way as it is laid: stage by stage what is asked, how it is weighed, and when an idea goes on. */
export function StagesPage() {
  const say = useText()
  const stages = useQuery(api.stages.list.queryOptions())
  return (
    <Page title={say('step.stages')} lead={say('stages.lead')}>
      <ProblemNotice error={stages.error} />
      {stages.isPending && <Loader aria-label={say('app.loading')} />}
      {stages.data?.length === 0 && <Text>{say('stages.none')}</Text>}
      <SimpleGrid cols={{ base: 1, md: 2, lg: 3 }} spacing="md" className="stages">
        {stages.data?.map((stage) => (
          <StageCard key={stage.id} stage={stage} />
        ))}
      </SimpleGrid>
    </Page>
  )
}
