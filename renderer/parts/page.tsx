import { Box, Group, Stack, Text, Title } from '@mantine/core'
import { useCanGoBack } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'

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
  const heading = useRef<HTMLHeadingElement>(null)
  const [isFromElsewhere] = useState(useCanGoBack())
  useEffect(() => {
    document.title = `${title} – Wegweiser`
  }, [title])
  // A link that led here is gone with its page: the focus goes on at the title instead of being lost.
  useEffect(() => {
    if (isFromElsewhere && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
  }, [isFromElsewhere])
  return (
    <Stack gap="md" h="100%">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Box>
          <Title order={1} size="h2" tabIndex={-1} ref={heading}>
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
