import { Group, Text } from '@mantine/core'
import { IconGavel, IconPencil, IconSend } from '@tabler/icons-react'
import type { PaperState } from '../../shared/papers/paper.ts'
import { useText } from '../parts/use-text.ts'

const icons = { draft: IconPencil, submitted: IconSend, decided: IconGavel } as const

/** State of a paper as a word and a sign. */
export function PaperStateMark({ state }: { state: PaperState }) {
  const say = useText()
  const Sign = icons[state]
  return (
    <Group gap={4} wrap="nowrap">
      <Sign size={16} aria-hidden />
      <Text size="sm">{say(`papers.state.${state}`)}</Text>
    </Group>
  )
}
