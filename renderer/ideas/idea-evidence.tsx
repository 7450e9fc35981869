import { Box, List, Text, Title } from '@mantine/core'
import type { EvidenceView } from '../../shared/ideas/idea.ts'
import { isTextKey } from '../../shared/language/text.ts'
import { type Say, useText } from '../parts/use-text.ts'

/** Points and votes of the source on their own scale; they never mix with the scores of the raters. */
export function IdeaEvidence({ evidence }: { evidence: readonly EvidenceView[] }) {
  const say = useText()
  if (evidence.length === 0) return null
  return (
    <Box component="section">
      <Title order={3} size="h5">
        {say('ideas.evidence')}
      </Title>
      <Text size="xs" c="dimmed" mb={4}>
        {say('ideas.evidence.lead')}
      </Text>
      <List size="sm" listStyleType="none">
        {evidence.map((one) => (
          <List.Item key={one.id}>
            {tellSourceField(one.kind, say)}: {tellOnScale(one, say)}
          </List.Item>
        ))}
      </List>
    </Box>
  )
}

/** The name of a field of the source; columns that were not mapped keep their own heading. */
export function tellSourceField(field: string, say: Say): string {
  const key = `field.${field}`
  return isTextKey(key) ? say(key) : field
}

/** A value with the ends of its scale, as far as they are known. */
export function tellOnScale({ value, scaleMinimum, scaleMaximum }: EvidenceView, say: Say): string {
  if (scaleMinimum !== null && scaleMaximum !== null) {
    return say('ideas.evidence.value', { value, minimum: scaleMinimum, maximum: scaleMaximum })
  }
  if (scaleMinimum !== null) return say('ideas.evidence.from', { value, minimum: scaleMinimum })
  return say('ideas.evidence.bare', { value })
}
