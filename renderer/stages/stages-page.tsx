import { Loader, SimpleGrid } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { AddStageButton } from './add-stage-dialog.tsx'
import { NoWay } from './no-way.tsx'
import { StageCard } from './stage-card.tsx'

/** The way as it is laid: stage by stage what is asked, how it is weighed, and when an idea goes on. */
export function StagesPage() {
  const say = useText()
  const stages = useQuery(api.stages.list.queryOptions())
  const isLaid = (stages.data?.length ?? 0) > 0
  return (
    <Page title={say('step.stages')} lead={say('stages.lead')} actions={isLaid && <AddStageButton />}>
      <ProblemNotice error={stages.error} />
      {stages.isPending && <Loader aria-label={say('app.loading')} />}
      {stages.data?.length === 0 && <NoWay />}
      <SimpleGrid cols={{ base: 1, md: 2, lg: 3 }} spacing="md" className="stages">
        {stages.data?.map((stage) => (
          <StageCard key={stage.id} stage={stage} count={stages.data.length} />
        ))}
      </SimpleGrid>
    </Page>
  )
}
