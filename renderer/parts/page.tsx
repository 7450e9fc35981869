import { Box, Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'

type Props = {
  title: string
  /** One line under the title: what this page is for. */
  lead?: string
  /** Buttons at the right of the title. */
  actions?: ReactNode
  children: ReactNode
}

/** The frame of every page: title (also of the window), one line of purpose, actions, content. */
export function Page({ title, lead, actions, children }: Props) {
  useEffect(() => {
    document.title = `${title} – Wegweiser`
  }, [title])
  return (
    <Stack gap="md" h="100%">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Box>
          <Title order={1} size="h2" tabIndex={-1} id="page-title">
            {title}
          </Title>
          {lead !== undefined && (
            <Text c="dimmed" size="sm">
              {lead}
            </Text>
          )}
        </Box>
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
      </Group>
      {children}
    </Stack>
  )
}
