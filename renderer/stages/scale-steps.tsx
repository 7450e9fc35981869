import { Stack, Text } from '@mantine/core'
import { formatNumber } from '../../shared/language/text.ts'
import type { Scale } from '../../shared/stages/stage.ts'
import { useLanguage } from '../parts/use-text.ts'

/** The named steps of a scale with what an idea must show to stand there, folded away under its name. */
export function ScaleSteps({ scale }: { scale: Scale }) {
  const language = useLanguage()
  return (
    <details>
      <summary>
        <Text span size="xs">
          {scale.name}
        </Text>
      </summary>
      <Stack component="dl" gap={2} m={0} mt={4}>
        {scale.steps.map(({ value, name, anchor }) => (
          <Text key={value} size="xs" component="div">
            <b>
              {formatNumber(value, language)} {name}
            </b>
            {anchor === undefined ? '' : `: ${anchor}`}
          </Text>
        ))}
      </Stack>
    </details>
  )
}
