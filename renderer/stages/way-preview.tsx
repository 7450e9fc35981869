import { Stack, Text } from '@mantine/core'
import type { StageWithCatalogue } from '../../shared/stages/stage.ts'
import { useText } from '../parts/use-text.ts'

/** What the stages of a template ask, folded away. */
export function WayPreview({ stages }: { stages: readonly StageWithCatalogue[] }) {
  const say = useText()
  return (
    <details>
      <summary>
        <Text span size="sm">
          {say('way.preview')}
        </Text>
      </summary>
      <Stack component="ol" gap={4} my={4} pl="lg">
        {stages.map(({ stage, catalogue }) => (
          <Text key={stage.id} component="li" size="sm">
            <b>{stage.name}</b> ({say(`stages.kind.${stage.kind}`)}):{' '}
            {catalogue.criteria.map(({ name }) => name).join(', ')} –{' '}
            {catalogue.scales.length === 1
              ? say('way.preview.scale', { name: catalogue.scales[0]?.name ?? '' })
              : say('way.preview.scales', { count: catalogue.scales.length })}
          </Text>
        ))}
      </Stack>
    </details>
  )
}
