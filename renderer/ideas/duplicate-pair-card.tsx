import { Badge, Box, Button, Group, Paper, SimpleGrid, Text } from '@mantine/core'
import { useState } from 'react'
import type { CataloguePair } from '../../shared/ideas/lineage.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { client } from '../api.ts'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'
import { BundleForm } from './bundle-form.tsx'

type Side = CataloguePair['one']

type Props = {
  pair: CataloguePair
  /** One id: this idea has gone elsewhere. Two: the pair is told apart. */
  onDecided: (ids: readonly string[], message: string, sequence: number) => Promise<void>
}

/** Two ideas side by side, why they look the same, and the ways to decide it. */
export function DuplicatePairCard({ pair, onDecided }: Props) {
  const say = useText()
  const [isBundling, setBundling] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const { one, other, kind, score, reason } = pair
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setError(null)
    try {
      await work()
    } catch (problem) {
      setError(problem)
    }
  }
  const merge = (survivor: Side, absorbed: Side): Promise<void> =>
    attempt(async () => {
      const { sequence } = await client.ideas.merge({ survivorId: survivor.id, absorbedIds: [absorbed.id] })
      const names = { survivor: survivor.number, absorbed: absorbed.number }
      await onDecided([absorbed.id], say('duplicates.merged', names), sequence)
    })
  const tellApart = (): Promise<void> =>
    attempt(async () => {
      const { sequence } = await client.ideas.tellApart({ ideaId: one.id, otherIdeaId: other.id })
      const message = say('duplicates.told-apart', { one: one.number, other: other.number })
      await onDecided([one.id, other.id], message, sequence)
    })
  return (
    <Paper
      component="section"
      withBorder
      p="sm"
      aria-label={say('duplicates.pair', { one: one.number, other: other.number })}
    >
      <Group gap="xs" mb={4}>
        <Badge variant="light" tt="none">
          {kind === 'exact'
            ? say('duplicates.exact')
            : say('duplicates.near', { percent: Math.round(score * 100) })}
        </Badge>
        <Text size="sm">{isTextKey(reason.key) ? say(reason.key, reason.values) : ''}</Text>
      </Group>
      <SimpleGrid cols={2}>
        <IdeaSide idea={one} />
        <IdeaSide idea={other} />
      </SimpleGrid>
      <ProblemNotice error={error} />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={() => void merge(one, other)}>
          {say('duplicates.merge-into', { survivor: one.number, absorbed: other.number })}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void merge(other, one)}>
          {say('duplicates.merge-into', { survivor: other.number, absorbed: one.number })}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={isBundling}
          onClick={() => setBundling(!isBundling)}
        >
          {say('duplicates.bundle')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void tellApart()}>
          {say('duplicates.apart')}
        </Button>
      </Group>
      {isBundling && (
        <BundleForm
          members={[one, other]}
          onDone={({ number, sequence }) =>
            onDecided([one.id], say('duplicates.bundled', { number }), sequence)
          }
        />
      )}
    </Paper>
  )
}

function IdeaSide({ idea }: { idea: Side }) {
  return (
    <Box>
      <Text size="sm" fw={600}>
        {idea.number} {idea.title}
      </Text>
      <Text size="sm" lineClamp={4} className="idea-raw">
        {idea.text}
      </Text>
      {idea.workshop !== null && (
        <Text size="xs" c="dimmed">
          {idea.workshop}
        </Text>
      )}
    </Box>
  )
}
