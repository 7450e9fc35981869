import { Text } from '@mantine/core'
import { isTextKey } from '../../shared/language/text.ts'
import type { ForeignReport } from '../../shared/scores/score-sheets-contract.ts'
import { useText } from '../parts/use-text.ts'

export type Reason = ForeignReport['ideasToCheck'][number]['why']

/** Why a name of the file is taken for what it is, in words. */
export function Why({ reason }: { reason: Reason }) {
  const say = useText()
  const { key, values } = reason
  if (!isTextKey(key)) return null
  return (
    <Text size="xs" c="dimmed">
      {say(key, values)}
    </Text>
  )
}
