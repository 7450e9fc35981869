import { Anchor, Group, Loader, Stack, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { nameOfPaper } from '../../shared/papers/paper.ts'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { AnnexesPanel } from './annexes-panel.tsx'
import { HeadPanel } from './head-panel.tsx'
import { ItemsPanel } from './items-panel.tsx'
import { PicturesPanel } from './pictures-panel.tsx'
import { RoutePanel } from './route-panel.tsx'
import { SectionsPanel } from './sections-panel.tsx'
import { VotesPanel } from './votes-panel.tsx'
import { WriteButton } from './write-button.tsx'

/** One paper with all its parts; every field saves itself when it is left. */
export function PaperEditor({ paperId }: { paperId: string }) {
  const say = useText()
  const paper = useQuery(api.papers.get.queryOptions({ input: { paperId } }))
  const choices = useQuery(api.papers.listMeetings.queryOptions())
  const title =
    paper.data === undefined ? say('step.papers') : `${nameOfPaper(paper.data)} ${paper.data.subject}`
  return (
    <Page title={title} actions={<WriteButton paperId={paperId} />}>
      <Group justify="space-between">
        <Anchor size="sm" renderRoot={(props) => <Link to="/papers" {...props} />}>
          <Group gap={4}>
            <IconArrowLeft size={16} aria-hidden />
            {say('papers.back')}
          </Group>
        </Anchor>
        <Text size="sm" c="dimmed">
          {say('papers.saved-as-you-go')}
        </Text>
      </Group>
      <ProblemNotice error={paper.error ?? choices.error} />
      {paper.data === undefined && paper.isPending && <Loader aria-label={say('app.loading')} />}
      {paper.data !== undefined && (
        <Stack>
          <HeadPanel paper={paper.data} />
          <RoutePanel paper={paper.data} choices={choices.data} />
          <VotesPanel paper={paper.data} />
          <ItemsPanel paper={paper.data} />
          <SectionsPanel paper={paper.data} />
          <PicturesPanel paper={paper.data} />
          <AnnexesPanel paper={paper.data} />
        </Stack>
      )}
    </Page>
  )
}
