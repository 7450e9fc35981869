import { Button, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'

type Props = { text: string; to: string; label: string }

/** Stands where there is nothing yet: why, and the way to the place where it begins. */
export function NextStep({ text, to, label }: Props) {
  return (
    <Stack align="center" py={64} gap="sm">
      <Text ta="center">{text}</Text>
      <Button component={Link} to={to} variant="default">
        {label}
      </Button>
    </Stack>
  )
}
