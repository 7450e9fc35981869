import { Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api.ts'
import { Page } from '../parts/page.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { useText } from '../parts/use-text.ts'

export function ProgrammePage() {
  const say = useText()
  const programme = useQuery(api.programme.find.queryOptions())
  return (
    <Page title={programme.data?.name ?? say('step.programme')}>
      <ProblemNotice error={programme.error} />
      <Stack>
        <Text>{programme.data?.vision}</Text>
        {programme.data?.fieldsOfAction.map((field) => (
          <Title key={field.id} order={2} size="h4">
            {field.name}
          </Title>
        ))}
      </Stack>
    </Page>
  )
}
