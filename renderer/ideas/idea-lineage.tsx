import { Anchor, Box, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { IdeaView } from '../../shared/ideas/idea.ts'
import type { RelatedIdea } from '../../shared/ideas/lineage.ts'
import { api } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { formatMoment } from '../parts/trail-sentence.ts'
import { useLanguage, useText } from '../parts/use-text.ts'
import { tellEvidence } from './idea-evidence.tsx'
import { SplitIdea } from './split-idea.tsx'

/** What lives on in this idea and where it lives on, with everything the others brought along; and the way to split it. */
export function IdeaLineage({ idea }: { idea: IdeaView }) {
  const say = useText()
  const lineage = useQuery(api.ideas.lineage.queryOptions({ input: { id: idea.id } }))
  const { absorbed = [], survivors = [] } = lineage.data ?? {}
  return (
    <Box component="section">
      <Group justify="space-between">
        <Title order={3} size="h5">
          {say('lineage.title')}
        </Title>
        {idea.standing !== 'pilot' && idea.standing !== 'absorbed' && <SplitIdea idea={idea} />}
      </Group>
      <ProblemNotice error={lineage.error} />
      <Stack gap="xs">
        {survivors.map((other) => (
          <Related key={other.id} other={other} heading={say(`lineage.survivor.${other.kind}`)} />
        ))}
        {absorbed.map((other) => (
          <Related key={other.id} other={other} heading={say(`lineage.absorbed.${other.kind}`)} isWhole />
        ))}
      </Stack>
    </Box>
  )
}

function Related({
  other,
  heading,
  isWhole = false,
}: {
  other: RelatedIdea
  heading: string
  isWhole?: boolean
}) {
  const say = useText()
  const language = useLanguage()
  const brought = [
    ...(other.authorCount > 0 ? [say('lineage.authors', { count: other.authorCount })] : []),
    ...other.evidence.map((one) => tellEvidence(one, say)),
  ]
  return (
    <Box>
      <Text size="sm">
        {heading}:{' '}
        <Anchor component={Link} to={`/ideas/${other.id}`} underline="always">
          {other.number} {other.title}
        </Anchor>
      </Text>
      {isWhole && other.text !== '' && (
        <Text size="sm" className="idea-raw">
          {other.text}
        </Text>
      )}
      {isWhole && brought.length > 0 && <Text size="sm">{brought.join(' · ')}</Text>}
      <Text size="xs" c="dimmed">
        {say('lineage.decided', { at: formatMoment(other.decidedAt, language), by: other.decidedBy })}
      </Text>
    </Box>
  )
}
