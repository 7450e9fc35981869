import { Group, Paper, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'

type Props = {
  title: string
  /** One sentence that says what the content shows. */
  finding?: string
  actions?: ReactNode
  children: ReactNode
}

/** A framed part of a page with a heading of its own, found by screen readers as a region. */
export function Panel({ title, finding, actions, children }: Props) {
  const id = useId()
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={id}>
      <Group justify="space-between" wrap="nowrap" mb={finding === undefined ? 'sm' : 4}>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {actions}
      </Group>
      {finding !== undefined && (
        <Text size="sm" c="dimmed" mb="sm">
          {finding}
        </Text>
      )}
      {children}
    </Paper>
  )
}
